const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

// Compiled by hand for this project: words before a colon or behind a dash that name no speaker, and what leads up to a list.

/** First words of labels that no one speaks behind: "Note:", "Update:", "Photo:". Lower case. */
export const noSpeaker: ReadonlySet<string> = set(
  `note notes update updates photo photos picture pictures image video audio source live exclusive analysis opinion editorial column comment comments
  factbox explainer timeline breaking read watch listen more also related tags topics category filed contact email tel phone address date time
  where when what who why how location venue price cost by
  summary background context example warning correction clarification conclusion result results score final step part chapter day week figure
  table headline caption credit advertisement http https`,
);

/** Those who are named for having made a page or a picture: "Reporter: Ana Ruiz" is a credit. In a transcript they speak. */
export const credited: ReadonlySet<string> = set(
  'author writer editor photographer producer director correspondent reporter presenter host',
);

/** Verbs of headlines whose content needs no verb of its own: "Mayor says dam unsafe". */
export const headlineVerbs: ReadonlySet<string> = set(
  'says say claims claim warns warn insists insist admits admit fears fear believes believe',
);

/** Nouns for what is listed behind a colon, singular, with what it makes of the items. */
export const listed: ReadonlyMap<string, 'asserts' | 'demands' | 'asks'> = new Map([
  ['point', 'asserts'],
  ['reason', 'asserts'],
  ['finding', 'asserts'],
  ['conclusion', 'asserts'],
  ['argument', 'asserts'],
  ['claim', 'asserts'],
  ['demand', 'demands'],
  ['condition', 'demands'],
  ['recommendation', 'demands'],
  ['proposal', 'demands'],
  ['question', 'asks'],
]);

/** Verbs that give such a list: "made three points:". Lemmas. */
export const listing: ReadonlySet<string> = set(
  'make give list set present raise ask put name cite offer issue publish submit lay',
);
