/** Marks and words at which a clause ends. */
export const clauseEnd = /[.;:!?,]|\s(?:and|but|while|when|after|as)\s/u;

/** Marks and words at which what is told of one count ends: another may follow. */
export const statementEnd = /[.;:!?]|\sand\s|\swhen\s/u;

/** Between a place and the count that it belongs to: "in Ferrow alone, 12". The whole of what stands there. */
export const placeToCount = /^(?:\s+alone)?,?\s*$/u;

/** A date between commas, at the beginning of what stands behind a happening: "a fire, in 2019, killed nine". */
export const datedAside = /^\s*,\s*(?:in|on|last)\b[^,;:]*,/iu;
