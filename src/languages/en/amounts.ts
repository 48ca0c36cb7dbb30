import type { AmountSlot } from '../amount-slot.js';

/** What may stand between a word and the number behind it: "damage estimated at", "a magnitude of". */
const LINK = String.raw`(?:\s+(?:was|were|is|of|at|to|put|estimated|measured|reached|hit|stood|totalled|totaled|set|came|amounted|a|the|some|over|up|by(?: the)? \p{L}[\p{L}’'-]*(?= at)))*\s*$`;

const before = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})${LINK}`, 'iu');
const behind = (words: string): RegExp =>
  new RegExp(String.raw`^\s*(?:(?:had|have|has|were|was|are|been|being|also|completely)\s+){0,3}(?:${words})\b`, 'iu');

/** The question of how many things something was done to: "How many houses were destroyed?" */
export const howMany = (unit: string, participle: string): string => `How many ${unit} were ${participle}?`;

/** The question of a figure that only the words beside it tell: they stand behind it. */
export const howManyAlike = (units: string): string => `How many ${units}?`;

/** Nouns and units of which there are many figures in like words: people have questions of their own. */
export const notAlike: ReadonlySet<string> = new Set('percent person people year time degree game point'.split(' '));

/** Why two figures are taken to be of one thing. */
export const likeWords = 'the accounts give the two figures in like words';

/** Why two parts of lists are taken to be of one whole. */
export const otherParts = 'the accounts list the same groups, and the others agree';

/** The question of how many things something happened to: "How many wagons derailed?" */
export const howManyDid = (counted: string, verb: string): string => `How many ${counted} ${verb}?`;

const happened = (verb: string, words: string): { readonly verb: string; readonly words: RegExp } => ({
  verb,
  words: new RegExp(String.raw`^\s*(?:(?:had|have)\s+)?(?:\p{L}+ly )?(?:${words})\b(?!\s+by\b)`, 'iu'),
});

/** What happens to things of themselves, as a question has it, and the words for it right behind what is counted. */
export const happenings = [
  happened('derailed', '(?:were |was )?derailed|came off the (?:rails|tracks?)|(?:left|jumped) the (?:rails|tracks?)'),
  happened('collapsed', 'collapsed|caved in|fell in'),
  happened('sank', 'sank|went down|foundered'),
  happened('capsized', 'capsized|overturned'),
  happened('exploded', 'exploded|blew up|went off|detonated'),
  happened('caught fire', 'caught fire|went up in flames|burst into flames'),
];

/** The question of how many things there were. */
export const howManyWere = (counted: string): string => `How many ${counted} were there?`;

/** Right before a count: it only says that there were so many. */
export const thereWere = /\bthere (?:were|are|had been|have been)\s+$/iu;

/** Right before a number: the words that say what it is the number of. */
export const numberOf =
  /\bthe (?:total )?number of (\p{Ll}+(?: \p{Ll}+)?)(?: (?:had|has))? (?:was|is|stood at|stands at|rose to|risen to|reached|climbed to|grew to|grown to|fell to|fallen to)\s+$/iu;

/** The same before "numbered". */
export const numberedBy = /(?:\bthe |(?:^|[.;,] )(?!the ))(\p{L}+(?: \p{Ll}+)?) numbered\s+$/iu;

/** Behind such a number: nothing more is counted. */
export const countEnds = /^\s*(?:$|[.,;!?”"]|(?:by|on|at|in|and|but|when|after|before|according|last|this)\b)/iu;

/** What is numbered of people in a state, or not of this event alone, is asked elsewhere or not at all. */
export const noTally: ReadonlySet<string> = new Set(
  'death fatality casualty victim case injury person people day hour minute week month year time thing page reason'.split(
    ' ',
  ),
);

const alone = { both: false, owned: false };

/** A thing that something is done to: the verb stands right before the count in the active, right behind it in the passive. */
const done = (key: string, active: string, passive: string, moves: AmountSlot['moves'] = 'up'): AmountSlot => ({
  key,
  kind: 'count',
  question: unit => howMany(unit, key),
  before: new RegExp(String.raw`\b(?:${active})\s+$`, 'iu'),
  behind: behind(passive),
  ...alone,
  moves,
});

const measured = (
  key: string,
  kind: AmountSlot['kind'],
  question: string,
  ahead: string,
  after: string,
  moves: AmountSlot['moves'] = 'fixed',
): AmountSlot => ({
  key,
  kind,
  question: () => question,
  before: before(ahead),
  behind: behind(after),
  ...alone,
  moves,
});

/** A sum that somebody pays or gets. */
const owned = (key: string, ahead: string, after: string): AmountSlot => ({
  ...measured(key, 'money', `How high was the ${key}?`, ahead, after),
  owned: true,
});

/** How long, high or wide a thing is: "the ferry is 90 metres long", "the 90-metre-long ferry". */
const extent = (adjective: string, words: string): readonly AmountSlot[] => {
  const one = { key: adjective, kind: 'length', owned: false, moves: 'fixed' } as const;
  const question = (_unit: string, of: string): string => `How ${adjective} was the ${of}?`;
  const copular = /\bthe (\p{Ll}+) (?:is|was|measures|measured)(?: (?:some|about|around|nearly|almost))?\s+$/iu;
  const behindIt = new RegExp(String.raw`^\s*(?:${words})\b`, 'iu');
  const hyphened = new RegExp(String.raw`^[\s-]+(?:${words})[\s-]+(\p{Ll}+)`, 'u');
  return [
    { ...one, question, before: copular, behind: behindIt, both: true },
    { ...one, question, before: /(?!)/u, behind: hyphened, both: false },
  ];
};

/** What lasts. */
const LASTING =
  'siege|strike|blackout|outage|standoff|stand-off|battle|blockade|blaze|fire|storm|curfew|ceasefire|truce|hearing|trial|flight|rescue|search|operation|quarantine|lockdown|closure|war|evacuation|shutdown|occupation|protest|riot';

/** "The siege lasted six hours.", "the six-hour siege". */
const lasted: readonly AmountSlot[] = [
  {
    key: 'lasted',
    kind: 'duration',
    question: (_unit, of) => `How long did the ${of} last?`,
    before: new RegExp(
      String.raw`\bthe (${LASTING}) (?:had )?(?:lasted|went on|raged|burned|burnt)(?: for)?\s+$`,
      'iu',
    ),
    behind: /^\s*(?:$|[.,;!?”"]|(?:before|until|and|but|in all|in total|altogether)\b)/iu,
    both: true,
    owned: false,
    moves: 'up',
  },
  {
    key: 'lasted',
    kind: 'duration',
    question: (_unit, of) => `How long did the ${of} last?`,
    before: /(?!)/u,
    behind: new RegExp(
      String.raw`^[\s-]+(?:long[\s-]+)?(${LASTING})\b(?! (?:crews?|workers?|plans?|zones?|teams?|order|season|warnings?|service))`,
      'u',
    ),
    both: false,
    owned: false,
    moves: 'up',
  },
];

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
    ...alone,
    moves: 'either',
  },
  {
    key: 'fought the fire',
    kind: 'count',
    question: unit => `How many ${unit} fought the fire?`,
    before: /\b(?:fire|blaze|flames|inferno) (?:was|were|is|are) (?:being )?(?:tackled|fought|battled) by\s+$/iu,
    behind:
      /^\s*(?:(?:were|are|had been)\s+)?(?:fought|battled|tackled|fighting|battling|tackling) (?:the|a) (?:\p{Ll}+ )?(?:fire|blaze|flames|inferno)\b/iu,
    ...alone,
    moves: 'either',
  },
  {
    key: 'took part',
    kind: 'count',
    question: unit => `How many ${unit} took part?`,
    before: /(?!)/u,
    behind: /^\s*(?:took part|marched|demonstrated|protested|rallied|gathered|attended|turned out)\b/iu,
    ...alone,
    moves: 'either',
  },
  {
    key: 'crowd',
    kind: 'number',
    question: () => 'How large was the crowd?',
    before:
      /\bthe crowd(?:['’]s size| size)?(?:\s+(?:was|were|of|at|to|be|been|as|had|put|estimated|numbered|numbering|having))+\s+$/iu,
    behind: /^\s*(?:were|was) (?:present|in attendance)\b/iu,
    ...alone,
    moves: 'fixed',
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
  owned('ransom', 'ransom', 'ransom'),
  owned('fine', "fine|fined(?: \\p{L}[\\p{L}’'-]*){0,5}", 'fine'),
  owned('bail', "bail|bail for(?: \\p{L}[\\p{L}’'-]*){1,4}", 'bail|bond'),
  owned('reward', 'reward', 'reward'),
  owned('compensation', 'compensation', '(?:in|of|as) compensation'),
  {
    key: 'highest temperature',
    kind: 'temperature',
    question: () => 'How high did the temperature go?',
    before:
      /\b[Tt]emperatures?(?: in (\p{Lu}[\p{L}’'-]+))?(?: \p{Ll}+){0,2} (?:reached|hit|topped|peaked at|(?:rose|soared|climbed|went up) to)\s+$/u,
    behind: /(?!)/u,
    ...alone,
    moves: 'up',
  },
  {
    key: 'lowest temperature',
    kind: 'temperature',
    question: () => 'How low did the temperature go?',
    before:
      /\b[Tt]emperatures?(?: in (\p{Lu}[\p{L}’'-]+))?(?: \p{Ll}+){0,2} (?:fell|dropped|plunged|sank|plummeted|went down) to\s+$/u,
    behind: /(?!)/u,
    ...alone,
    moves: 'down',
  },
  ...extent('long', 'long'),
  ...extent('high', 'high|tall'),
  ...extent('wide', 'wide'),
  {
    key: 'mourning',
    kind: 'duration',
    question: () => 'How long was the mourning?',
    before: /\bmourning (?:period )?of\s+$/iu,
    behind: /^[\s-]+(?:of )?(?:\p{Ll}+ )?mourning\b/iu,
    ...alone,
    moves: 'fixed',
  },
  ...lasted,
  {
    key: 'share of the vote',
    kind: 'percent',
    question: (_unit, of) => `What share of the vote did ${of} get?`,
    before:
      /(?<=^|[\s“"])(\p{Lu}[\p{L}’'-]+) (?:has |had )?(?:won|received|took|got|polled|secured|gained)(?: with)?\s+$/u,
    behind: /^\s*(?:of (?:the |all )?)?(?:popular )?votes?\b/iu,
    both: true,
    owned: false,
    moves: 'either',
  },
];

/** A sentence with one of these tells an aim, a chance, a plan, a comparison or a denial: no amount in it is an answer. */
export const amountUnsure =
  /\b(?:could|would|might|may|can|will|should|if|unless|whether|plan(?:s|ned|ning)?|expect(?:s|ed)?|propos\p{L}+|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|offer(?:s|ed)?|target\p{L}*|quota|capacity|max(?:imum)?|minimum|limit|forecasts?|predict\p{L}*|fear(?:s|ed)?|threat\p{L}*|risk|den(?:y|ies|ied|ying)|reject\p{L}*|dismiss\p{L}*|false|not|no|never|\p{L}+n['’]t|than (?:in|the)|compar\p{L}+|earlier|previous\p{L}*|record|similar|average|last (?:year|month|week|season)|annual\p{L}*|yearly|insured|aftershocks?|foreshocks?|another|more than half|alone|including|nearby|neighbou?ring|only|a further|additional|since|separate\p{L}*|each|every|per|apiece|respectively)\b|\?|\bup to\b/iu;

/** Between two counts that share a verb behind them: "214 homes and 37 shops were flooded". */
export const countJoint = /^(?:,| and) $/iu;

/** Before the first of such counts: they are the subject of their clause. */
export const subjectAhead =
  /(?:^|[.;:“"] |\b(?:that|said) |, (?:and|but|while) )(?:(?:some|about|around|more than|at least|the|all) )?$/iu;

/** Behind an amount: a clause that is about a part of it. */
export const ofWhich = /,? of (?:which|whom|these)\b[^.;]*/iu;

/** Right behind an amount: it is told for a unit, or is taken from a larger set. */
export const amountPart =
  /^\s*(?:a (?:day|week|month|year|night)|daily|of (?:them|those|these|the|its|their|which)|out of|more|in all but)\b/iu;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const PARTICLE = '(?:\\s+(out|up|down|off|away|back))?';

/** Right behind what is counted: what was done to it, in three parts (what comes before, participle, particle). */
export const passive = new RegExp(
  String.raw`^(\s+(?:(?:have|has|had)\s+)?(?:were|are|been)(?:\s+(?:also|already|since|later|then|being|\p{L}+ly))?\s+)(\p{L}+)${PARTICLE}(?!\p{L})`,
  'iu',
);

/** Right before what is counted: the verb that has it as its object, and its particle. */
export const active = new RegExp(String.raw`(?<!\p{L})(\p{L}+)${PARTICLE}\s+$`, 'iu');

/** A word that may be a participle. */
export const participle =
  /(?:ed|en|own|awn|orn|ught|ept)$|^(?:cast|shut|cut|put|set|hit|sent|built|held|laid|sold|lit|made|paid|kept|left|lost|found|led|fed|read|done)$/iu;

/** A form that is both past and participle, so that the active and the passive have one word. */
export const pastAndParticiple =
  /(?:[^e]ed|ught|ept)$|^(?:cast|shut|cut|sent|built|held|laid|sold|lit|lost|found|fed)$/iu;

/** What may stand between a subject and its verb. */
export const insideVerb = /^(?:has|have|had|also|already|since|later|then|\p{L}+ly)$/iu;

/** Verbs that say nothing of what was done to things counted: what is said, thought, had, meant; and what is a beginning of something else. */
export const noDeeds =
  set(`be have say tell ask call name believe think suspect fear feel expect consider know see hear understand report allege claim accuse
  blame deem judge want need use involve include exclude compare concern interest base locate situate find make do give get take bring keep leave let put set suppose
  allow force require schedule plan propose offer order estimate total number count add reduce increase raise lower double surround follow precede divide
  describe mention quote cite list show face mark celebrate spend lose win beat miss gain post contribute rack complete score play rate rank own run last
  concerned worry scare turn become remain bear marry age date name title`);

/** Those who may do a thing without its being told who: with these before the verb, the count is of all. */
export const anyAgent = set(
  'official authority police officer rescuer volunteer worker government investigator detective organizer organiser',
);

/** Right before a count that is not one of all: "the other 12", "of the 40", "from 12". */
export const notAll =
  /\b(?:of|than|from|to|or|in|at|on|by|for|with|into|across|among|between|through|other|both|first|last|next|remaining|final|these|those|only)(?:\s+(?:the|its|their|his|her))?\s+$/iu;

/** Behind a count: a clause that says nothing of how sure the count is. */
export const aside = /\s(?:who|which|that|to|where|when|after|as|because|while)\s|[,;:]/iu;

/** Words at which what stands behind a deed ends: a new clause, a time, a cause. */
export const besideEnds =
  /^(?:and|but|while|when|after|before|as|because|during|amid|amidst|since|following|so|who|which|that|where|until|overnight|despite|though|although|if|due)$/iu;

/** To the place of whatever happened. */
export const toThere = /^to (?:the )?(?:scene|area|site|spot)$/iu;

/** Prepositions, which tell nothing apart by themselves. */
export const links = set('in at to on from by near of for with into at within across around outside through over');

/** Right before a name: the one that is to pay. */
export const payeeAhead = /\b(?:fined|against|on|for)\s+(?:the )?$/iu;

/** Right behind a name: likewise. */
export const payeeBehind =
  /^\s*(?:was|were|is|are|has been|had been|have been)\s+(?:\p{L}+ly |also )?(?:fined|ordered to pay|awarded)\b|^['’]s (?:fine|bail|ransom|reward)\b/iu;

/** Somebody who is named elsewhere. */
export const somebody =
  /\b(?:he|she|they|it|his|her|their|its|him|them|the (?:company|firm|group|man|woman|suspect|teenager|operator|owner))\b/iu;
