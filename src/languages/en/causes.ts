import type { CauseFrame, CauseKind, CausePart } from '../cause-frame.js';

const frame = (
  cue: string,
  before: CausePart | null,
  behind: CauseFrame['behind'],
  rest: Partial<Pick<CauseFrame, 'stand' | 'known' | 'loose'>> = {},
): CauseFrame => ({
  cue: new RegExp(`\\b(?:${cue})(?![\\p{L}\\p{N}])`, 'giu'),
  before,
  behind,
  stand: 'says',
  known: false,
  loose: false,
  ...rest,
});

const LY =
  '(?:\\s+(?:directly|mainly|primarily|largely|partly|solely|in part|likely|probably|apparently|allegedly|reportedly|possibly|outright|entirely|chiefly))?';

const TO = /^\s*(?:outright\s+|solely\s+|mainly\s+|largely\s+|directly\s+)?to\s+/iu;

const IS =
  /^\s*,?\s*(?:was|is|had been|has been|were|are|may have been|might have been|could have been|must have been|may be|might be|as|being|to be)(?:\s+(?:not|most|likely|probably|possibly|apparently|believed to (?:be|have been)|thought to (?:be|have been)|due to|a|an|the))*\s+/iu;

/** Right behind a verb of ruling out: words that lead to what is ruled out. */
const RULED_OUT =
  /^\s*(?:the\s+|any\s+|all\s+|a\s+)?(?:[\p{L}-]+\s+)?(?:possibility|theory|theories|hypothesis|idea|suggestion|suggestions|claim|claims|version|notion|prospect|involvement|speculation)\s+(?:of|about)\s+/iu;

/** All frames; where two read the same words as a cause, the one that stands first here is kept. */
export const causeFrames: readonly CauseFrame[] = [
  frame(
    'rul(?:e|es|ed|ing) out|(?:found|saw|seen|see|is|was|were|are|had|have) no (?:evidence|sign|signs|indication|trace|hint) of',
    'holder',
    ['cause'],
    { stand: 'denies', known: true },
  ),
  frame(
    'dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|discount(?:s|ed|ing)?',
    'holder',
    [RULED_OUT, 'cause'],
    { stand: 'denies', known: true },
  ),
  frame(
    `(?:caused|triggered|sparked|provoked|precipitated|prompted|brought (?:on|about)|set off|brought down)${LY}\\s+by`,
    'effect',
    ['cause'],
  ),
  frame(
    `caused|triggered|sparked|provoked|precipitated|led to|led${LY} to|resulted in|brought about|set off|causing|triggering|leading to`,
    'cause',
    ['effect'],
  ),
  frame('blam(?:e|es|ed|ing)', 'holder', ['cause', /^\s*for\s+/iu, 'effect']),
  frame('blam(?:e|es|ed|ing)|pin(?:s|ned|ning)?', 'holder', ['effect', /^\s*(?:up)?on\s+/iu, 'cause']),
  frame('attribut(?:e|es|ed|ing)|ascrib(?:e|es|ed|ing)', 'holder', ['effect', TO, 'cause']),
  frame('put(?:s|ting)?', 'holder', ['effect', /^\s*down to\s+/iu, 'cause']),
  frame(`blamed${LY} on|attributed${LY} to|ascribed${LY} to|put down to`, 'effect', ['cause']),
  frame(
    '(?:is|are|was|were|been|be) (?:\\p{L}+ly |not )?(?:to blame|responsible|blamed) for|(?:is|are|was|were) behind|nothing to do with',
    'cause',
    ['effect'],
  ),
  frame('(?:cause|reason)', null, [/^\s+(?:of|for|behind)\s+/iu, 'effect', IS, 'cause']),
  frame('the (?:[\\p{L}-]+\\s+){0,2}cause', null, [IS, 'cause']),
  frame(
    '(?:was|is|were|been|be|as|being)\\s+(?:the|a|one)\\s+(?:[\\p{L}-]+\\s+){0,2}causes?\\s+(?:of|behind)',
    'cause',
    ['effect'],
  ),
  frame(`because of|due${LY} to|owing to|as a result of|on account of`, 'effect', ['cause'], {
    loose: true,
    known: true,
  }),
  frame(
    '(?:after|when|upon|by)\\s+(?:(?:it|they|he|she)\\s+)?(?:hitting|striking|colliding with|running into|flying into|being (?:hit|struck|rammed) by|(?:hit|struck) by|was (?:hit|struck|rammed) by|were (?:hit|struck) by|hit|struck|collided with|ran into|flew into)',
    'effect',
    ['cause'],
    { loose: true, known: true },
  ),
  frame(
    '(?:shot down|downed|brought down|hit|struck|rammed|torpedoed)(?:\\s+(?:accidentally|deliberately|by mistake|inadvertently|mistakenly))?\\s+by',
    'victim',
    ['cause'],
  ),
  frame('shot down|downed|brought down|torpedoed|shooting down', 'cause', ['victim']),
  frame('treat(?:s|ed|ing)?', 'holder', ['effect', /^\s*as\s+/iu, 'cause'], { known: true }),
  frame('(?:(?:is|was|are|were|been|be) )?suspected(?! of)', 'cause', [], { stand: 'raises', known: true }),
  frame(
    '(?:was|were|been|be|is|are)\\s+(?:not\\s+|\\p{L}+ly\\s+)*(?:ruled out|dismissed|rejected|excluded|discounted)',
    'cause',
    [],
    {
      stand: 'denies',
      known: true,
    },
  ),
  frame('nothing to do with', 'effect', ['cause'], { stand: 'denies', known: true }),
  frame('suspect(?:s|ed)?|put(?:s|ting)? forward', 'holder', ['cause'], { stand: 'raises', known: true }),
  frame(
    '(?:theory|theories|possibility|hypothesis|hypotheses|version|versions|explanation|explanations|scenario|scenarios)\\s+(?:of|such as|including|includes?|included|are|is|were|was)',
    null,
    ['cause'],
    { stand: 'raises', known: true },
  ),
  frame('theory|theories|hypothesis|hypotheses|explanation|explanations|versions?', 'cause', [], {
    stand: 'raises',
    known: true,
  }),
  frame(
    '(?:(?:was|were|is|been)(?:\\s+not)?\\s+(?:the|a)\\s+(?:[\\p{L}-]+\\s+)?result of|resulted from|stemmed from)',
    'effect',
    ['cause'],
  ),
  frame('(?:was|were|is|been|be)', 'effect', ['cause'], { known: true }),
  frame('shoot-?downs?|shootdowns?', 'cause', [], { known: true }),
];

const kind = (key: string, words: string, fits = '', general = false): CauseKind => ({
  key,
  words: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'iu'),
  whole: new RegExp(`^(?:${words})$`, 'iu'),
  fits: fits.split(' ').filter(Boolean),
  general,
});

/** All kinds that are told apart, and known as causes wherever they are named as one. */
export const causeKinds: readonly CauseKind[] = [
  kind('bird strike', 'birds?|bird ?strikes?|flocks? of (?:birds|geese|gulls)|geese|gulls'),
  kind('drone', 'drones?|uavs?|unmanned aerial [\\p{L}]+|unmanned aircraft', 'attack'),
  kind(
    'missile',
    'missiles?|rockets?|projectiles?|shrapnel|torpedo(?:es)?',
    'attack air-defence gunfire shoot-down explosion external',
  ),
  kind('air-defence', 'air[- ]defen[cs]es?|anti-?aircraft|flak', 'missile gunfire shoot-down external'),
  kind(
    'gunfire',
    'gun ?fire|gunshots?|shots|bullets?|gunm[ae]n|machine[- ]guns?|small[- ]arms|snipers?|fire from the ground|artillery|shell(?:s|ing)',
    'attack air-defence shoot-down external',
  ),
  kind('shoot-down', 'shoot-?downs?|shootdowns?', 'missile air-defence gunfire drone attack external', true),
  kind(
    'bomb',
    'bombs?|bombings?|explosives?|(?:land|sea|naval|floating|drifting) ?mines?|mines|grenades?|detonators?|dynamite',
    'attack explosion sabotage',
  ),
  kind(
    'attack',
    'attacks?|terroris[mt]s?|terror|aggression|airstrikes?|hijack(?:ing|ers?)|raid',
    'drone missile gunfire shoot-down bomb sabotage arson cyberattack external explosion',
    true,
  ),
  kind('sabotage', 'sabotage|saboteurs?|tampering|vandal(?:s|ism)', 'attack bomb arson cyberattack'),
  kind('arson', 'arson|arsonists?|firebombs?', 'attack sabotage'),
  kind('cyberattack', 'cyber-?attacks?|hack(?:ers?|ing)|malware|ransomware', 'attack sabotage software technical'),
  kind(
    'external',
    '(?:external|outside|foreign) (?:[\\p{L}]+ ){0,3}(?:interference|impact|force|forces|influence|factors?|objects?)',
    'missile air-defence gunfire shoot-down attack drone jamming',
    true,
  ),
  kind('jamming', 'jamming|jammers?|electronic warfare|spoofing', 'external attack'),
  kind(
    'gas',
    'gas (?:cylinders?|canisters?|bottles?|tanks?|leaks?|explosions?|mains?|pipes?|pipelines?|blasts?)|leaking gas|propane|butane|methane|oxygen (?:cylinders?|tanks?|bottles?)',
    'explosion technical negligence chemical corrosion',
  ),
  kind(
    'explosion',
    'explosions?|blasts?|detonations?|exploding|exploded',
    'gas bomb missile fuel battery chemical attack boiler',
    true,
  ),
  kind('boiler', 'boilers?', 'explosion technical'),
  kind('electrical', 'electrical|short[- ]circuits?|wiring|power surge|electrics', 'battery technical negligence'),
  kind('battery', 'batter(?:y|ies)', 'electrical technical explosion'),
  kind('engine', 'engines?|turbines?|propellers?|gearbox(?:es)?|rotors?', 'technical fuel negligence'),
  kind(
    'technical',
    '(?:technical|mechanical|equipment|instrument|system|hydraulic|steering|hardware)(?: [\\p{L}-]+)? ?(?:faults?|failures?|malfunctions?|problems?|errors?|glitch(?:es)?|defects?|issues?)|malfunctions?|equipment failure|landing gear|burst tyre|tyres?|rudder',
    'engine electrical battery brakes signal software structural design negligence boiler fuel gas cyberattack corrosion',
    true,
  ),
  kind(
    'software',
    'software(?: (?:bugs?|errors?|glitch(?:es)?|faults?|failures?|updates?))?|computer (?:[\\p{L}]+ )?(?:bugs?|errors?|glitch(?:es)?|faults?|failures?)',
    'technical cyberattack human-error',
  ),
  kind('brakes', 'brakes?|brake failure', 'technical negligence speed'),
  kind(
    'signal',
    'signal(?:s|ling|ing)?(?: [\\p{L}]+)?|faulty points|points failure',
    'technical human-error negligence',
  ),
  kind(
    'structural',
    'metal fatigue|cracks?|cracked [\\p{L}]+|welds?|bolts?|girders?|beams?|cables?|structural|load-bearing|pillars?|foundations?',
    'technical design negligence overload corrosion weather construction',
  ),
  kind('corrosion', 'corrosion|corroded [\\p{L}]+|rust|rot|decay', 'structural technical negligence gas design'),
  kind('design', 'design|design (?:flaws?|faults?|errors?)', 'structural technical negligence construction overload'),
  kind(
    'construction',
    'construction (?:work|works|flaws?|defects?|faults?)|building work|shoddy (?:[\\p{L}]+ )?(?:work|construction)|substandard [\\p{L}]+|excavation|digging|drilling',
    'structural design negligence landslide',
  ),
  kind(
    'negligence',
    'negligence|neglect|(?:poor|lax|inadequate|missed|bad|faulty|improper) (?:maintenance|upkeep|inspections?|supervision|safety)|maintenance|corruption|mismanagement|incompetence',
    'gas electrical engine technical brakes signal structural corrosion design construction human-error overload dam fuel contamination',
    true,
  ),
  kind(
    'human-error',
    "(?:pilots?|human|drivers?|operators?|crew|captain|navigation(?:al)?|helmsman|staff)(?:[’']s?)? (?:errors?|mistakes?|fault|faults)|misjudge?ments?|inattention|distraction|distracted [\\p{L}]+",
    'negligence speed alcohol tiredness signal software',
  ),
  kind('speed', 'speeding|(?:excessive|high|excess) speeds?|speed', 'human-error alcohol brakes weather'),
  kind(
    'alcohol',
    'alcohol|drunk(?:en)?(?: [\\p{L}]+)?|drunkenness|drink[- ]driving|intoxicat(?:ed|ion)|drugs?',
    'human-error speed',
  ),
  kind('tiredness', '(?:driver|pilot|crew|operator) fatigue|tiredness|exhaustion', 'human-error'),
  kind(
    'weather',
    '(?:bad |severe |poor |adverse )?weather(?:-related [\\p{L}]+)?|storms?|ice|icing|icy (?:[\\p{L}]+)|black ice|fog|(?:heavy |torrential |monsoon )?(?:rains?|rainfall|snow|snowfall)|downpours?|(?:strong |high |fierce )?winds?|gusts?|lightning|turbulence|hurricane|typhoon|cyclone|tornado|hail|heat ?wave|drought|blizzard|wind shear',
    'landslide flood structural dam speed overload',
  ),
  kind(
    'earthquake',
    '(?:earth)?quakes?|tremors?|seismic activity|aftershocks?|tectonic [\\p{L}]+',
    'landslide tsunami structural',
  ),
  kind(
    'landslide',
    'landslides?|mudslides?|avalanches?|rockfalls?|rockslides?|subsidence|erosion|sinkholes?',
    'weather earthquake flood construction',
  ),
  kind('flood', 'floods?|flooding|floodwaters?', 'weather dam landslide'),
  kind('dam', 'dams?|levees?|embankments?|dykes?|floodgates?|spillways?', 'flood weather negligence structural design'),
  kind(
    'overload',
    'overload(?:ed|ing)?(?: [\\p{L}]+)?|overcrowd(?:ed|ing)|excess(?:ive)? weight|too many [\\p{L}]+',
    'structural negligence design weather shifting-cargo',
  ),
  kind('shifting-cargo', '(?:shifting|loose|shifted|badly stowed) (?:cargo|loads?|freight)', 'overload negligence'),
  kind('fuel', 'fuel(?: [\\p{L}]+)?|petrol|gasoline|kerosene|oil leaks?', 'technical engine explosion negligence'),
  kind(
    'flame',
    'cigarettes?|candles?|(?:a |the )?stoves?|cooking(?: [\\p{L}]+)?|heaters?|barbecues?|fireworks?|flares?|sparks?|welding|blowtorch(?:es)?|fryer',
    'explosion negligence gas',
  ),
  kind(
    'chemical',
    'chemicals?|ammonia|ammonium nitrate|chlorine|dust explosion|(?:coal|grain|flour|sugar) dust',
    'explosion gas negligence contamination',
  ),
  kind(
    'obstacle',
    '(?:a |an |the )?(?:icebergs?|rocks?|reefs?|walls?|barriers?|poles?|kerbs?|lorry|lorries|trucks?|tractors?|cranes?|barges?|containers?|manholes?|potholes?|sandbanks?|trees?|deer|elk|cows?|power lines?|pylons?|debris|boulders?|submerged [\\p{L}]+)',
    'weather',
  ),
  kind(
    'pathogen',
    'virus(?:es)?|bacteri(?:a|um)|salmonella|cholera|listeria|norovirus|legionella|botulism|parasites?|e\\. coli',
    'contamination',
  ),
  kind(
    'contamination',
    'contaminat(?:ed|ion)(?: [\\p{L}]+)?|tainted [\\p{L}]+|polluted [\\p{L}]+|spoiled [\\p{L}]+|undercooked [\\p{L}]+',
    'pathogen chemical negligence',
  ),
  kind('accident', '(?:tragic |pure |simple |mere )?accident', '', true),
];

/** Nouns for what is shot down, hit and brought down. */
export const victims: ReadonlySet<string> = new Set(
  'plane aircraft airplane aeroplane jet airliner jetliner helicopter airship ship vessel ferry boat tanker freighter trawler train airliner flight balloon satellite submarine bus truck'.split(
    ' ',
  ),
);

/** Kinds of happening that being shot down or hit is a cause of. */
export const victimKinds: ReadonlySet<string> = new Set([
  'crash',
  'sinking',
  'derailment',
  'collision',
  'explosion',
  'fire',
  'attack',
]);

/** Nouns that stand for a cause without naming one, or for what somebody says of it. Lemmas. */
export const noCauses: ReadonlySet<string> = new Set(
  `accident incident disaster tragedy event cause reason factor factors combination series chain number lot way thing something anything nothing what who it they he she this that these those
  which question questions matter issue case investigation inquiry inquest probe report finding finding someone somebody anyone everyone people person man men woman women day night week month year time
  morning evening moment hour minute second mystery part circumstance circumstances sequence problem result outcome death injury victim damage delay concern fear panic anger outrage
  theory theories explanation version claim statement one other others same many some several various group`.split(
    /\s+/,
  ),
);

/** Words of a cause that say it was meant. */
export const deliberate =
  /\b(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose|sabotage|arson|terror(?:ist|ists|ism)?|act of (?:aggression|war|sabotage|terror)|aggression|saboteurs?)\b/iu;

/** Words of a cause that say it was not meant. */
export const accidental =
  /\b(?:accident|accidental(?:ly)?|unintentional(?:ly)?|inadvertent(?:ly)?|mistaken(?:ly)?|by (?:mistake|accident|error)|in error|friendly fire)\b/iu;

/** Directly before the words of a frame: it is only possible. */
export const mayBe = /\b(?:may|might|could)\s+(?:not\s+|also\s+|well\s+|\p{L}+ly\s+)?(?:have|be)\b/iu;
/** It is held likely. */
export const mustBe =
  /\b(?:must|likely|probably|most likely|presumably|appear(?:s|ed)?|seem(?:s|ed)?|believed|thought|suspected)\b/iu;
/** It is held possible, or told on somebody's word. */
export const perhaps =
  /\b(?:possibly|perhaps|maybe|allegedly|reportedly|potential(?:ly)?|conceivably|feared|suspected)\b/iu;

/** Directly before the words of a frame: it is not told as having been. */
export const unrealBefore =
  /\b(?:could|would|can|will|shall|should|cannot|can['’]t|['’]ll|['’]d|to(?!\s+have)|if|unless|whenever|would have|should have)\s+(?:also\s+|not\s+|have\s+|be\s+|easily\s+|\p{L}+ly\s+)*$/iu;

/** In a clause before a frame: a condition. */
export const conditional = /\b(?:if|unless|in case|had it|were it)\b/iu;

/** In a clause before a frame: an open question. */
export const asking =
  /\b(?:whether|wonder(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:if|what|who)|what|who|how|why|unclear|establish|determine)\b/iu;

/** Before a frame in its sentence: what follows is turned down. */
export const turnedDown =
  /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|rebuff(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|call(?:s|ed|ing)? out|discount(?:s|ed|ing)?|no (?:evidence|sign|indication|proof))\s+(?:the\s+|any\s+|a\s+|an\s+|all\s+|as\s+)?(?:[\p{L}’'“”"-]+\s+){0,6}(?:(?:that|of|for)\b[^.;:]*)?$/iu;

/** In the words of a frame or right before it: it is said not to be so. */
export const notSo = /\b(?:not|never|neither|nor|no|nothing)\b|n['’]t\b/iu;

/** Right before a verb of ruling out: it is not ruled out. */
export const notRuledOut =
  /(?:\b(?:not|never|cannot|without|nor|neither)|n['’]t)(?:\s+(?:yet|be|been|have|\p{L}+ly))*\s*$/iu;

/** The same where they need not be there. */
export const ruledOutOf = RULED_OUT;

/** Lead of a list: "such as", "both", "either". Skipped before a cause. */
export const leadIn =
  /^\s*(?:either|both|an act of|acts of|the possibility of|a case of|what (?:he|she|they|it) (?:called|described as)|either|simply|just|merely|only|probably|likely|most likely|possibly|apparently|perhaps|not)\s+/iu;

/** Prepositions that tie to a cause what it is of and who does it: "attacks by drones of Karvia", "collision with birds". */
export const tying: ReadonlySet<string> = new Set(['of', 'by', 'from', 'with', 'in', 'to']);

/** Between two causes. */
export const joining: ReadonlySet<string> = new Set(['and', 'or']);

/** Behind one, these make a cause a relative clause's subject. */
export const relative: ReadonlySet<string> = new Set(['that', 'which']);

/** How a holder that is only a pronoun is written. */
export const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);

/** Between a thing and what becomes of it: "caused the roof to collapse". */
export const toDo: ReadonlySet<string> = new Set(['to']);

/** Prepositions that tie to a happening where and of what it was. */
export const placing: ReadonlySet<string> = new Set([
  'of',
  'in',
  'at',
  'near',
  'on',
  'outside',
  'off',
  'over',
  'aboard',
  'by',
  'between',
  'from',
]);

/** A participle before its noun, by its ending: "an exploding cylinder", "a badly welded joint". */
export const participle = /(?:ing|ed|en)$/;

/** Before a noun, whose it is. */
export const possessives: ReadonlySet<string> = new Set('its their his her our my your this'.split(' '));

/** Lemmas of what stands between a subject and its verb: auxiliaries, whatever they are tagged as, and "is thought to have". */
export const verbGroup: ReadonlySet<string> = new Set(
  'be have may might could must think believe suspect allege report understand fear know find appear seem'.split(' '),
);

/** An adjective of a people or state, by its ending. */
export const ofPeople = /(?:ian|ean|an|ese|ish|ic|i)$/u;

/** Directly before the words of a frame: it would have been. */
export const wouldBe = /\b(?:would|should|['’]d)\s+(?:not\s+|also\s+)?(?:have|be)\b[^,;:]*$/iu;

/** An article in front of a holder. */
export const article = /^(?:the|an?)\s+/iu;

/** The question; % is the name of the happening. */
export const whatCaused = 'What caused the %?';

/** Participles behind a cause, before "by" and what caused it in turn: "an explosion caused by a leak". */
export const setOff: ReadonlySet<string> = new Set(['caused', 'triggered', 'sparked', 'ignited']);

/** Nouns for what is said of a cause, behind it: "the sabotage theory". Lemmas. */
export const theories: ReadonlySet<string> = new Set(
  'theory hypothesis explanation version claim scenario possibility suggestion speculation'.split(' '),
);

/** Before a cause: it is one to come, or another one. */
export const another: ReadonlySet<string> = new Set(
  'another new further future more additional fresh such any next'.split(' '),
);

/** Adjectives before a cause that say it is not sure: "possible arson". */
export const doubting: ReadonlySet<string> = new Set(
  'possible potential suspected alleged apparent likely probable supposed presumed'.split(' '),
);
