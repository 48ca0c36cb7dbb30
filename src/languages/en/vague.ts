/** "Critics will say", "might be seen as": nobody has said it yet. In small letters, since May is a month. */
export const unreal = /(?:^|\s|['’])(?:will|would|ll|can|could|may|might|should|must|cannot|won['’]t)(?:\s+\w+)?\s*$/u;

/** "If it is thought that": the words before say that nobody is said to think so. */
export const conditional = /\b(?:if|unless|whether|lest|imagine|suppose)(?:\s+(?:the|a|an|that))?\s*$/iu;

/** Sources that say that hardly anybody holds a thing. */
export const hardlyAnybody = /^(?:nobody|no[ -]one|none|no|few|hardly|scarcely|neither|not)\b/iu;

/** Words that stand for a source which stands elsewhere. */
export const standsForGroup = /^(?:who|which|that|they|these|those|we)$/iu;

/** Words that stand for one source; where it could not be told which, it may well be named. */
export const standsForOne = /^(?:he|she|it|this|i|you)$/iu;

/** What follows a group of which some are named: "some of the players, like Ana Ruiz". Only before a capital letter. */
export const namesSome =
  /(?:^|[\s,])(?:like|such as|including|among them|notably|for example|for instance)[,\s]+(?:the\s+)?\p{Lu}/u;

/** What a crowd does aloud: whoever tells of it has heard it. */
export const aloud = /\b(?:chant|shout|yell|cry|cried|sing|sang|boo|cheer|scream|applaud)/iu;
