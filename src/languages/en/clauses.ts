/** Marks and words at which a clause ends. */
export const clauseEnd = /[.;:!?,]|\s(?:and|but|while|when|after|as)\s/u;

/** Marks and words at which what is told of one count ends: another may follow. */
export const statementEnd = /[.;:!?]|\sand\s|\swhen\s/u;

/** Between a place and the count that it belongs to: "in Ferrow alone, 12". The whole of what stands there. */
export const placeToCount = /^(?:\s+alone)?,?\s*$/u;

/** A date between commas, at the beginning of what stands behind a happening: "a fire, in 2019, killed nine". */
export const datedAside = /^\s*,\s*(?:in|on|last)\b[^,;:]*,/iu;

/** Behind a happening: a relative clause that counts its victims, ", which killed nine". */
export const relativeAside = /^([^,;:]*),\s*(?:which|that|in which|where|when)\b/iu;

/**
 * Where a full stop is that of an abbreviation though a capital follows: titles before a name ("Ms. Holt", "Const. Tim Marsh"), and hours before
 * their day or zone ("9:40 p.m. Friday").
 */
export const unfinished: readonly { readonly before: RegExp; readonly behind: RegExp }[] = [
  {
    before:
      /(?<![\p{L}.])(?:Ms|Mx|Mmes|Cpt|Cdr|Const|Dep|Atty|Spc|Ofc|Cllr|Ald|Sgts|Lts|Gens|Amb|(?:Vice|Rear)-Adm|Lt-(?:Col|Gen|Cmdr)|Maj-Gen|Brig-Gen)\.$/u,
    behind: /^\p{Lu}/u,
  },
  {
    before: /\d\s?[ap]\.\s?m\.$/iu,
    behind:
      /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|GMT|UTC|BST|CET|[ECMP][SD]?T\b|Eastern|Central|Pacific|Mountain)/u,
  },
];
