const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that stand for a source by themselves. Lower case. */
export const pronounSources: ReadonlySet<string> = set(
  'he she they it i we you who some others many several most both one everyone everybody nobody anyone somebody someone those',
);

/** Days, months and words that place a happening in time; beside a noun phrase they are no part of it. */
export const calendar: ReadonlySet<string> = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december today yesterday tomorrow tonight morning afternoon evening night week month year noon midnight weekend later earlier last next jan.
  feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. then now recently again`,
);

/** Words that begin a clause with its own subject after a comma or a conjunction. */
export const clauseOpeners: ReadonlySet<string> = set(
  'and but while although though whereas because since when if as after before until unless so yet or that which who where than whether how why what',
);

/** Prepositions that place an act of speech: "said in a statement", "told reporters at the site". */
export const placing: ReadonlySet<string> = set(
  'in on at during after before to from via through over by with for of about outside near',
);

/** Adverbs inside a verb group that a part-of-speech tagger may take for something else. */
export const groupAdverbs: ReadonlySet<string> = set(
  'also later then now still even only just once again reportedly repeatedly first ever never already since long yet further so far specifically',
);
