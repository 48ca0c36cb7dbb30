/** Nouns for people as a whole: a count of these is a count of everybody concerned. */
export const everybody: ReadonlySet<string> = new Set(
  `person people individual human soul life fatality death casualty victim survivor body dead passenger-and-crew occupant evacuee injury
  wounded missing missing-person corpse remain`.split(/\s+/),
);

/**
 * Sets of groups that together are everybody, each group with the nouns that name it. A total may be added up from these only: other
 * parts ("12 women") may leave somebody out.
 */
export const partitions: readonly (readonly (readonly string[])[])[] = [
  [
    ['passenger', 'traveller', 'traveler'],
    ['crew', 'crew member', 'crewmember', 'crewman', 'member of crew', 'sailor', 'staff', 'staff member'],
  ],
  [['man'], ['woman'], ['child', 'minor']],
  [['adult'], ['child', 'minor']],
];

/** Words that leave people unaccounted for: while they stand in an account its dead and survivors need not make the whole. */
export const unaccounted =
  /\b(?:missing|unaccounted for|not yet (?:been )?(?:found|identified|located)|still searching|trapped)\b/iu;

/** Words that make a figure one of its time. */
export const provisional =
  /\b(?:so far|as of|to date|up from|(?:rose|risen|rises|rising|climbed|climbs|revised|raised|updated) (?:its |the |their )?(?:[a-z]+ ){0,2}(?:to|from|at)|(?:initial|preliminary|provisional|early|earlier|first) (?:official )?(?:counts?|figures?|reports?|tolls?|death tolls?))\b/iu;

/** The plural of a noun as these lists have it, for a question: "crew members", "children", "families". */
export const plural = (noun: string): string => {
  if (noun === 'crew' || noun === 'staff' || noun === 'police') return noun;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/(?:[sxz]|[cs]h)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
};
