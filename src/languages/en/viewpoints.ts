const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

// Compiled by hand for this project: fixed phrases that name the one whose view or words a clause gives.

/** Nouns for somebody's view or telling: "in the ministry's telling", "in the opinion of the inspectors". */
export const viewNouns: ReadonlySet<string> = set(
  'view views opinion judgment judgement estimation assessment account telling version reading interpretation analysis words eyes mind retelling reckoning phrase',
);

/** Those of them that tell what somebody thinks; the others tell what somebody says. */
export const thoughtNouns: ReadonlySet<string> = set(
  'view views opinion judgment judgement estimation eyes mind reading interpretation',
);

/** Participles between "as" and "by": "as first reported by the Gazette". */
export const reportedBy: ReadonlySet<string> = set(
  'reported noted told stated claimed announced alleged described confirmed revealed asserted argued suggested acknowledged declared disclosed written recounted observed',
);

/** Between "in" and a holder in front of "for": a clause about what a thing is to somebody. */
export const beings: ReadonlySet<string> = set('is are was were remains remain means meant represents represented');
