// Compiled by hand for this project: how documents are called that accounts speak of and that are not at hand.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const kind = (key: string, words: string): [string, string][] => [...set(words)].map(word => [word, key]);

/** Nouns for documents, as they are written, each with the kind of document that it is: nouns of one kind may stand for the same document. */
export const documentKinds: ReadonlyMap<string, string> = new Map([
  ...kind('report', 'report findings study audit review assessment dossier survey'),
  ...kind('ruling', 'ruling judgment judgement verdict'),
  ...kind('statement', 'statement communique communiqué declaration'),
  ...kind('letter', 'letter'),
  ...kind('memo', 'memo memorandum email e-mail'),
  ...kind('autopsy', 'autopsy post-mortem postmortem necropsy'),
  ...kind('transcript', 'transcript'),
]);

/** Nouns for a document that was named before, of whatever kind. */
export const anyDocument: ReadonlySet<string> = set('document paper text');

/** Kinds of which a body puts out one after another, so that two are taken for one only where they are of about the same days. */
export const oftenMade: ReadonlySet<string> = set('statement letter memo');

/** Kinds of which an event has one. */
export const madeOnce: ReadonlySet<string> = set('autopsy');

/** Before the noun: which of several documents of a body it is. Two that differ in this are two documents. */
export const documentStages: ReadonlyMap<string, string> = new Map([
  ['preliminary', 'preliminary'],
  ['provisional', 'preliminary'],
  ['initial', 'preliminary'],
  ['interim', 'interim'],
  ['final', 'final'],
  ['draft', 'draft'],
  ['first', 'first'],
  ['second', 'second'],
  ['third', 'third'],
  ['annual', 'annual'],
  ['internal', 'internal'],
  ['independent', 'independent'],
]);

/** Of these, those that an inquiry has one of, so that they tell by themselves which document is meant. */
export const stagesOfOne: ReadonlySet<string> = set('preliminary interim final');

/** Before the noun: the document was not meant to be read by all. */
export const leaked: ReadonlySet<string> = set('leaked confidential classified secret unpublished');

/** Before the noun: another document than the one that was spoken of, or something that is no document of a body. */
export const otherDocument =
  /\b(?:another|other|earlier|previous|prior|separate|former|past|last|own|media|press|news|newspaper|television|tv|radio|weather|traffic|intelligence|forthcoming|future|coming|upcoming|similar|different|rival|old|older|several|some|many|no|any|every|each|written|witness)\b/iu;

/** Behind the noun: the document has not come out yet. */
export const toCome =
  /^,?\s+(?:(?:which|that)\s+)?(?:will|would|shall|(?:is|was)\s+(?:still\s+)?(?:due|expected|pending|to\s)|due|expected|pending)\b/iu;

/** Behind the noun: a paper or station that has it, so that it is an account and no document of a body. */
export const printedIn = /^\s+(?:in|on)\s+(?:the\s+)?(?=\p{Lu})/u;

/** Words for those who make documents that do not tell which body it was. */
export const anyMaker: ReadonlySet<string> = set(
  'investigator investigators official officials authority authorities expert experts inspector inspectors lawyer lawyers government investigation investigations probe examination team group body agency officer officers',
);

/** Pronouns of the one who made it, before the noun. */
export const itsMaker: ReadonlySet<string> = set('its his her their');

/** Verbs, by form, by which somebody brings a document out, in front of its noun. */
export const bringsOut: ReadonlySet<string> = set(
  'published publishes released releases issued issues presented unveiled submitted delivered handed sent wrote signed',
);

/** Behind the noun: what the document is about. */
export const aboutWhat = /^\s+(?:on|into|about|concerning|regarding)\s+/iu;

/** Behind the noun of a letter: to whom it is. */
export const addressedTo = /^\s+to\s+/iu;

/** Of the words behind a noun that tell whose it is: what follows is the one who made it. */
export const madeBy = /\b(?:by|from)\s+$/iu;

/** In front of a document: it is the one in which somebody says it. */
export const inDocument = /\b(?:in|through|via)\s+$/iu;

/** Behind the noun: on which day it is dated. */
export const datedOn =
  /^(?:\s+to\s+(?:the\s+)?(?:[\p{L}’'-]+\s+?){1,5})?,?\s*(?:(?:which\s+)?(?:is|was)\s+)?(?:dated\s+(?:on\s+)?|of\s+)$/iu;

/** Verbs, by form, by which a document of which the name is the subject holds something. */
export const documentHolds: ReadonlySet<string> = set(
  `says said states stated suggests suggested indicates indicated implies implied spoke lists listed counts counted describes described calls called names named puts gives cites records recorded
   documents documented details detailed blames blamed identifies identified estimates estimated concludes concluded finds found notes noted
   shows showed warns warned reveals revealed speaks sets adds added mentions mentioned recommends recommended`,
);

/** Words that deny the verb behind them: "failed to call". */
export const failing: ReadonlySet<string> = set('fail fails failed');

/** Words that turn what a sentence tells to another place, time or thing: of two that differ in one, each tells of its own. */
export const turning: ReadonlySet<string> = set(
  `inside outside before after above below without within until since only alone again under over first second third fourth another other others
   earlier later previous next last former latter new old left right north south east west upper lower front rear back main backup all total altogether average each per`,
);

/** Between two nouns of which the second has the first: "the warnings of the caretaker". */
export const hadBy = /^\s+of\s+(?:(?:the|an?|its|his|her|their)\s+)?$/iu;

/** Words of a cause that is only one of several. */
export const causeInPart =
  /\b(?:contribut\p{L}*|contributory|factors?|play(?:s|ed)\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:part|role)|helped|partly|in part)\b/iu;

/** Words of a cause that is the whole one. */
export const causeInWhole =
  /\b(?:caused|causes|the\s+(?:\p{L}+\s+)?cause|led\s+to|resulted\s+in|brought\s+about|was\s+due\s+to|were\s+due\s+to)\b/iu;

/** Nouns for one who has a part in an event by trade or office, singular; those of one list may stand for the same person. */
export const roles: readonly ReadonlySet<string>[] = [
  set('driver motorist chauffeur motorman'),
  set('pilot captain copilot skipper master'),
  set('guard conductor stewardess'),
  set('signaller signalman dispatcher controller'),
  set('stationmaster'),
  set('nurse midwife matron sister'),
  set('doctor surgeon physician anaesthetist'),
  set('pharmacist'),
  set('engineer technician mechanic electrician fitter'),
  set('owner landlord landlady proprietor'),
  set('tenant lodger resident'),
  set('mayor'),
  set('governor'),
  set('minister secretary'),
  set('judge magistrate'),
  set('teacher headteacher headmaster headmistress principal'),
  set('caretaker janitor porter watchman'),
  set('cook chef'),
  set('helmsman mate boatswain'),
  set('lifeguard'),
  set('firefighter fireman'),
  set('soldier gunner troop'),
  set('police policeman policewoman constable'),
  set('steward marshal'),
];

/** Prepositions that keep a phrase with the noun before it, in the name of a maker. */
export const makerJoints: ReadonlySet<string> = new Set(['of', 'for']);

/** Words and marks inside a name that are no words of their own. */
export const joinedWords = /^(?:['’]s?|[-‑])$/u;
