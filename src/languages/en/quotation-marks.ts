const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that lose their beginning, so that the mark before them is an apostrophe: "’em", "’til". Lower case, without the mark. */
export const elisions: ReadonlySet<string> = set(
  'em til till tis twas twere cause n bout round cos ere neath mongst gainst fraid tween s ello im er ave',
);

/** Nouns for things that carry a name in quotation marks: works, vessels, programmes. */
export const titled: ReadonlySet<string> = set(
  `novel novella book memoir autobiography biography poem essay article story tale play musical opera ballet song single album anthem
  ballad hymn film movie documentary series sitcom episode programme program show podcast broadcast segment newspaper magazine
  journal blog column newsletter painting sculpture mural photograph exhibition game ship vessel ferry trawler freighter tanker
  boat yacht submarine frigate destroyer cruiser tug barge locomotive satellite spacecraft operation exercise project campaign hit
  track tune comic manga bestseller thriller sequel trilogy lecture speech paper thesis dissertation report study brochure pamphlet`,
);

/** Words before a quoted word that say that the narrator does not make it his own. */
export const distanced: ReadonlySet<string> = set(
  'so-called called known dubbed nicknamed termed labelled labeled styled billed touted advertised self-styled self-described supposed',
);

/** Words that keep their small letters in a title. */
export const smallInTitles = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|by|with|from|as|is|vs?|de|la|le)$/iu;

/** Two words that give somebody's words without a verb of saying; lower case, the second as it is written. */
export const attributing: readonly (readonly [string, string])[] = [['according', 'to']];

/** What a word ends in that may own by an apostrophe alone: "the workers’ words". */
export const bareOwner = /[sSzZxX]/;

/** A year or a decade cut short behind an apostrophe: "’90s". */
export const shortYear = /^\d\d(?:s|$)/;
