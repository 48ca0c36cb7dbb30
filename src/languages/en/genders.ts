const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

// Compiled by hand for this project: titles and nouns for persons that say "he" or "she" of whoever bears them. Lower case, singular.

/** Titles and nouns of which a text says "she". */
export const feminine: ReadonlySet<string> = set(
  `mrs ms miss madam madame lady dame queen princess empress duchess countess baroness sultana spokeswoman chairwoman congresswoman councilwoman
  assemblywoman policewoman businesswoman saleswoman servicewoman fisherwoman mother daughter sister wife widow aunt niece grandmother bride girlfriend
  actress waitress hostess heiress nun abbess priestess midwife woman girl matriarch ballerina stewardess landlady firewoman noblewoman sportswoman`,
);

/** Titles and nouns of which a text says "he". */
export const masculine: ReadonlySet<string> = set(
  `mr sir lord king prince emperor duke count baron sultan emir sheikh pope cardinal imam mullah ayatollah rabbi spokesman chairman congressman
  councilman assemblyman policeman businessman salesman serviceman father son brother husband widower uncle nephew grandfather groom boyfriend actor
  waiter monk abbot priest man boy patriarch fisherman landlord nobleman fireman foreman sportsman statesman`,
);

/** Behind a name: an apposition or a clause about its bearer, which it captures. */
export const apposed = /^(?:\s*\(?,?\s*\d{1,3}\)?)?,\s+(?:the|a|an|his|her|their|its|whose|who)?\s*([^.;:!?]*)/u;

/** A mention that describes: "the spokeswoman", "her husband". */
export const described = /^(?:the|a|his|her)\s/iu;

/** Behind a name: a clause about its bearer. */
export const clauseAbout = /^,\s+who(?:se)?\b/u;

/** Possessives and pronouns of a woman, in such a clause. */
export const herWords: ReadonlySet<string> = new Set(['her']);

/** Possessives of a man, in such a clause. */
export const hisWords: ReadonlySet<string> = new Set(['his']);
