import type { AmountSlot } from '../amount-slot.js';

/** What may stand between a word and the number behind it: "damage estimated at", "a magnitude of". */
const LINK = String.raw`(?:\s+(?:was|were|is|of|at|to|put|estimated|measured|reached|hit|stood|totalled|totaled|set|a|the|some|over|up))*\s*$`;

const before = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})${LINK}`, 'iu');
const behind = (words: string): RegExp =>
  new RegExp(String.raw`^\s*(?:(?:had|have|has|were|was|are|been|being|also|completely)\s+){0,3}(?:${words})\b`, 'iu');

/** A thing that something is done to: the verb stands right before the count in the active, right behind it in the passive. */
const done = (key: string, active: string, passive: string, moves: AmountSlot['moves'] = 'up'): AmountSlot => ({
  key,
  kind: 'count',
  question: unit => `How many ${unit} were ${key}?`,
  before: new RegExp(String.raw`\b(?:${active})\s+$`, 'iu'),
  behind: behind(passive),
  moves,
});

const measured = (
  key: string,
  kind: AmountSlot['kind'],
  question: string,
  ahead: string,
  after: string,
  moves: AmountSlot['moves'] = 'fixed',
): AmountSlot => ({ key, kind, question: () => question, before: before(ahead), behind: behind(after), moves });

/** Questions that a quantity of anything but people answers: what must stand right before it or right behind it. */
export const amountSlots: readonly AmountSlot[] = [
  done('destroyed', 'destroy|destroys|destroyed|destroying', 'destroyed'),
  done('damaged', 'damage|damages|damaged|damaging', 'damaged'),
  done('flooded', 'flooded|flooding|inundated|inundating', 'flooded|inundated'),
  done('cancelled', 'cancelled|canceled|cancelling|canceling', 'cancelled|canceled'),
  done('delayed', 'delayed|delaying', 'delayed'),
  done('seized', 'seized|seizing|confiscated', 'seized|confiscated'),
  done('recovered', 'recovered|recovering', 'recovered'),
  done('closed', 'closed|closing', 'closed|shut'),
  done('torched', 'torched|torching', 'torched|set on fire|set ablaze'),
  measured(
    'burned area',
    'area',
    'What area burned?',
    'burned|burnt|scorched|charred|blackened|consumed',
    'burned|burnt|scorched|charred|blackened|of (?:\\p{Ll}+ )?(?:forest|scrub|woodland|brush) (?:burned|burnt)',
    'up',
  ),
  {
    key: 'without power',
    kind: 'count',
    question: unit => `How many ${unit} were without power?`,
    before: /(?!)/u,
    behind: /^\s*(?:(?:were|was|are|left|remained|still)\s+){0,3}(?:without (?:power|electricity)|in the dark)\b/iu,
    moves: 'either',
  },
  measured('magnitude', 'number', 'What was the magnitude?', 'magnitude', '-magnitude|magnitude|on the Richter scale'),
  measured(
    'depth',
    'length',
    'How deep was it?',
    'depth',
    'deep\\b(?!\\s+in)|below (?:the )?(?:surface|ground)|underground',
  ),
  measured('wind', 'speed', 'How strong was the wind?', 'winds|gusts', '(?:winds|gusts)'),
  measured('turnout', 'percent', 'What was the turnout?', 'turnout', 'turnout'),
  measured(
    'damage',
    'money',
    'How high was the damage?',
    'damages?|damage costs?',
    '(?:in|worth of) (?:property )?damage',
    'either',
  ),
  measured('ransom', 'money', 'How high was the ransom?', 'ransom', 'ransom'),
  measured('fine', 'money', 'How high was the fine?', 'fine|fined \\p{Lu}\\p{L}+', 'fine'),
  measured('bail', 'money', 'How high was the bail?', 'bail', 'bail|bond'),
  measured('reward', 'money', 'How high was the reward?', 'reward', 'reward'),
];

/** A sentence with one of these tells an aim, a chance, a plan, a comparison or a denial: no amount in it is an answer. */
export const amountUnsure =
  /\b(?:could|would|might|may|can|will|should|if|unless|whether|plan(?:s|ned|ning)?|expect(?:s|ed)?|propos\p{L}+|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|offer(?:s|ed)?|target\p{L}*|quota|capacity|max(?:imum)?|minimum|limit|forecasts?|predict\p{L}*|fear(?:s|ed)?|threat\p{L}*|risk|den(?:y|ies|ied|ying)|reject\p{L}*|dismiss\p{L}*|false|not|no|never|\p{L}+n['’]t|than (?:in|the)|compar\p{L}+|earlier|previous\p{L}*|record|similar|average|last (?:year|month|week|season)|annual\p{L}*|yearly|insured|aftershocks?|foreshocks?|another|more than half|alone|including|nearby|neighbou?ring|only|a further|additional|since|separate\p{L}*|each|every|per|apiece|respectively)\b|\?|\bup to\b/iu;

/** Right behind an amount: it is told for a unit, or is taken from a larger set. */
export const amountPart =
  /^\s*(?:a (?:day|week|month|year|night)|daily|of (?:them|those|these|the|its|their|which)|out of|more|in all but)\b/iu;

/** Between a person's name and an age, the whole of what stands there. */
export const ageAfterName = /^,\s*$/u;

/** What closes an age behind a name. */
export const ageClosed = /^\s*[,.;)]/u;
