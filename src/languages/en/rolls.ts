const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for people by sex or age; singular. A list of these and of others counts somebody twice: "14 women, three doctors". */
export const bySexOrAge: ReadonlySet<string> = set(
  'man woman child boy girl minor baby infant toddler teenager adolescent youth adult pensioner',
);

/** Nouns for people by what others may be too: a list with one of these counts somebody twice. Singular. */
export const overlapping: ReadonlySet<string> = set(
  `citizen national foreigner native local civilian parent father mother son daughter brother sister sibling twin husband wife couple family grandmother
  grandfather friend relative neighbour neighbor colleague leader head owner senior expert veteran member life`,
);

/** Between a whole and a list of some of them in one sentence. The whole of what stands there. */
export const someFollow =
  /^[^.;?!]{0,80}?\b(?:among (?:them|whom|those)|includ(?:ing|es?|ed)|of (?:them|whom))\s*(?:(?:were|are)\s+)?(?:the\s+)?$/iu;

/** Between a whole and the list of its parts in one sentence. The whole of what stands there. */
export const partsFollow =
  /^[^.;?!:,]{0,80}?(?:[:,]| [–—]| --?| \()\s*(?:(?:they|these|those|the (?:dead|victims)) (?:were|are) |namely,? |that is,? )?$/iu;

/** Behind the last part of a list: nothing more is told of it but whose or where it is. From the part on. */
export const closes = /^(?:\s+(?:of|from|at|in|on|with|for) [^,;.:()]{1,50})?\s*(?:[.:;)–—,]|\s--?\s|$)/u;

/** Before a list with which a sentence opens: some of those told right before it. The whole of what stands there. */
export const someOfThem = /^["“\s]*(?:among (?:them|these|those) (?:were|are)|(?:they|these) included?)\s*$/iu;

/** The same: all of those told right before it. */
export const theyWere = /^["“\s]*(?:they|these|those) (?:were|are)\s+(?:the\s+)?$/iu;

/** The same: some of the dead, wherever they are counted. */
export const someOfDead =
  /^["“\s]*(?:among (?:the (?:dead|victims|fallen)|those (?:killed|who died|who were killed)) (?:were|are)|(?:the (?:dead|victims)|those killed) include[d]?)\s*$/iu;

/** The same: all of the dead. */
export const deadWere =
  /^["“\s]*(?:the (?:dead|victims|fallen)|those (?:killed|who died|who were killed))(?:\s+(?:were|are)|:)\s+(?:the\s+)?$/iu;

/** A sentence opens with a list. The whole of what stands before it. */
export const nothingBefore = /^["“\s]*$/u;

/** Behind the list with which a sentence opens: the sentence says no more of them, or that they are dead. From the last part on. */
export const endsOrDied =
  /^\s*(?:[.:;–—]|\s--?\s|$|,? (?:had )?(?:died|perished|lost their lives|(?:were|had been|was) killed|did not (?:come home|return)))/iu;

/** What is lit, laid or rung for the dead, one for each; singular. */
export const tributes: ReadonlySet<string> = set(
  'lantern candle light torch rose flower wreath cross headstone gravestone coffin casket name portrait photograph balloon dove tree chair lamp',
);

/** In the sentence of such things: they are for the dead. */
export const mourns =
  /\b(?:remember(?:s|ed|ing|ance)?|mourn\p{L}*|in memory|memorial|commemorat\p{L}*|for (?:each|every one) of (?:the|those)|one for (?:each|every)|for the (?:dead|victims)|funeral)\b/iu;
