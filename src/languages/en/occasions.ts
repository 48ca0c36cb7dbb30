const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** A kind of occasion with the words that name or tell one. */
interface OccasionKind {
  readonly key: string;
  /** In a question: "When was the meeting?" */
  readonly question: string;
  /** Lemmas of nouns. */
  readonly nouns: ReadonlySet<string>;
  /** Lemmas of verbs that say that it happened to the one whom they name, or that this one did it. */
  readonly verbs: ReadonlySet<string>;
  /** Whom the verb names: who does it, or to whom it is done. */
  readonly names: 'subject' | 'object' | null;
  /** It happens to one person once, so that two days near each other are two versions of one. */
  readonly once: boolean;
}

const ofMany = (key: string, nouns: string, question = `When was the ${key}?`, verbs = ''): OccasionKind => ({
  key,
  question,
  nouns: set(nouns),
  verbs: set(verbs),
  names: null,
  once: false,
});

const ofOne = (key: string, names: 'subject' | 'object', nouns: string, verbs: string): OccasionKind => ({
  key,
  question: `When was the ${key}?`,
  nouns: set(nouns),
  verbs: set(verbs),
  names,
  once: true,
});

/** The key of a document that came out. */
export const released = 'report';

/** All kinds of occasions: what is dated beside the event itself. */
export const occasionKinds: readonly OccasionKind[] = [
  { ...ofMany(released, '', 'When did the report come out?'), once: true },
  ofMany(
    'agreement',
    'agreement accord deal treaty pact truce ceasefire memorandum',
    'When was the agreement reached?',
  ),
  ofMany('meeting', 'meeting summit talk negotiation', 'When was the meeting?', 'meet'),
  ofMany('vote', 'vote', 'When was the vote?', 'vote'),
  ofMany('call', 'call'),
  ofMany('briefing', 'briefing'),
  ofMany('ruling', 'ruling'),
  ofMany('hearing', 'hearing inquest'),
  ofMany('trial', 'trial'),
  ofMany('inspection', 'inspection'),
  ofMany('evacuation', 'evacuation'),
  ofOne('arrest', 'object', 'arrest', 'arrest detain'),
  ofOne('verdict', 'object', '', 'convict acquit'),
  ofOne('sentencing', 'object', 'sentencing', 'sentence'),
  ofOne('resignation', 'subject', 'resignation', 'resign'),
  ofOne('dismissal', 'object', 'dismissal', 'dismiss sack fire'),
  ofOne('funeral', 'object', 'funeral burial', 'bury'),
];

/** Nouns of documents whose coming out is an occasion. */
export const releasedDocuments: ReadonlySet<string> = set('report audit review dossier study');

/** Lemmas of verbs by which a document comes out. */
export const releasing: ReadonlySet<string> = set('release publish issue unveil present submit deliver');

/** What tells one document of an office from another: stages that exclude each other. */
export const stages: ReadonlySet<string> = set('preliminary interim final first second third provisional initial');

/** What makes an occasion one that is to come, or might have been: its date is a plan's. */
export const planned: ReadonlySet<string> = set(
  'will would shall may might could can must should expect schedule plan due slate set intend postpone cancel delay before until unless if decide agree vow choose',
);

/** Lemmas of verbs that may stand between an occasion and its date: "agreements reached in Brann in October". */
export const heldWords: ReadonlySet<string> = set(
  'reach sign hold make conclude strike convene take place occur begin open start be',
);

/** Lemmas of verbs for what happens to one thing or person but once: in the same month of two years it was not done twice. */
export const onceOnly: ReadonlySet<string> = set(
  `sign conclude ratify adopt initial repeal abolish found establish inaugurate commission launch build demolish die kill murder drown bury marry bear arrest
  convict acquit sentence appoint elect resign dismiss retire`,
);

/** What makes an occasion one of several of its kind, or another one: "a previous meeting". */
export const anotherOccasion: ReadonlySet<string> = set(
  'another previous earlier last next similar other past former new',
);

/** Words that put one happening behind or before another: "two days after", "eight minutes before", "prior to". */
export const sequence: ReadonlyMap<string, 'after' | 'before'> = new Map([
  ['after', 'after'],
  ['following', 'after'],
  ['before', 'before'],
  ['prior to', 'before'],
]);

/** Lengths of time that the article alone counts, right before "after" or "before": "the day after the vote". */
export const oneUnit = /\b(?:the|an?)\s+(minute|hour|day|morning|evening|night|week|fortnight|month|year)\s+$/iu;

/** What each of them is in TIMEX3. */
export const unitLengths: ReadonlyMap<string, string> = new Map([
  ['minute', 'PT1M'],
  ['hour', 'PT1H'],
  ['day', 'P1D'],
  ['morning', 'P1D'],
  ['evening', 'P1D'],
  ['night', 'P1D'],
  ['week', 'P1W'],
  ['fortnight', 'P2W'],
  ['month', 'P1M'],
  ['year', 'P1Y'],
]);

/** Right before a length of time: it is the most that it was. */
export const atMost = /\b(?:less|fewer|no more|not more) than\s+$|\b(?:within|at most|up to)\s+$/iu;

/** Likewise: it is the least. */
export const atLeast = /\b(?:more|no less|longer) than\s+$|\b(?:over|at least)\s+$/iu;

/** What may stand between a date and a length of time that is counted to or from it. */
export const nearly =
  /^(?:just|only|barely|exactly|some|about|around|almost|nearly|roughly|more than|less than|over)$/iu;

/** Words that count on from what was told before, at the end of an expression of time. */
export const laterOrEarlier = /\b(later|afterwards?|earlier|before(?:hand)?)$/iu;

/** Of these, those that count back. */
export const earlierWords = /^(?:earlier|before|beforehand)$/iu;

/** The day behind the one told before. */
export const nextDay = /^(?:the )?(?:next|following) day$/iu;

/** Between such words and a date that says the same: "two days later, on 7 March". */
export const sameInDate = /^\s*,?\s+(?:on |at )?$/iu;

/** Words in front of a noun by which it is one that the reader knows. */
export const definite: ReadonlySet<string> = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'its', "'s", '’s']);

/** Lemmas of verbs that only say when a happening was: "the vote came two days after the meeting". */
export const placedInTime: ReadonlySet<string> = new Set(
  'come happen occur take place be follow hold begin start'.split(' '),
);

/** Verbs, by lemma, after which a happening is said not to have been, or not yet. */
export const auxiliariesToCome: ReadonlySet<string> = set('will would shall may might could can must should');

/** Words that put what a sentence tells into doubt, or turn it to what is only planned or asked. */
export const unrealWords: ReadonlySet<string> = set('if whether unless plan schedule expect due');

/** Lemmas of words that begin a clause about the word before them. */
export const relatives: ReadonlySet<string> = set('who which that where when whose');
