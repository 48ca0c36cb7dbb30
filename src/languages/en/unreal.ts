const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words before an infinitive with which it was done: "went on to kill", "managed to rescue", "were forced to evacuate". */
export const achieved: ReadonlySet<string> = set(
  'on managed manages able helped helps forced had continued began started proceeded later',
);

/** Verbs in the form of a bare infinitive; only these can be told of what was merely meant. Others are nouns or past forms too. */
export const infinitives: ReadonlySet<string> = set(
  `kill murder slay execute massacre drown injure wound maim hurt rescue evacuate arrest detain displace trap strand carry kidnap abduct die perish survive
  claim hospitalise hospitalize`,
);

/** Before a participle in -ing, or with a word between: "attempting the killing of", "capable of killing", "from being killed". */
export const merelyMeant: ReadonlySet<string> = set(
  'attempted attempting planned intended threatened would-be averted capable foiled thwarted hypothetical simulated mock',
);

/** Modal verbs after which something need not have happened; "may" and "must" before "have" are a guess at what did. */
export const modals: ReadonlySet<string> = set(
  "would could might will can shall should ’ll 'll wouldn’t wouldn't couldn’t couldn't",
);

/** Modals that guess at the past before "have". */
export const guessing: ReadonlySet<string> = set('may must');

/** Adverbs that say that it did not quite happen, right before the word that tells the state. */
export const notQuite: ReadonlySet<string> = set('nearly almost narrowly');

/** Words that open a condition. */
export const conditions: ReadonlySet<string> = set('if unless whenever lest whether');

/** After these a verb in the present tells a rule: "when one is killed, all mourn". */
export const openings: ReadonlySet<string> = set('when once until where wherever');

/** Finite forms of the present. */
export const present: ReadonlySet<string> = set('is are dies die gets get kills kill drowns drown perishes perish');

/** Units of a rate: "every year", "a day". */
export const rateUnits: ReadonlySet<string> = set(
  'second minute hour day night week weekend month quarter season winter summer spring autumn year decade century',
);

/** What before the unit makes a rate of it. */
export const rateWords: ReadonlySet<string> = set('every each per a an');

/** A rate in one word. */
export const rateAdverbs: ReadonlySet<string> = set('annually yearly daily weekly monthly hourly');

/** After "a year", "a day" these make a point in time of it and no rate. */
export const pointWords: ReadonlySet<string> = set('after later earlier ago before into from on');
