import type { CauseFrame, CausePart } from '../cause-frame.js';

const frame = (
  cue: string,
  before: CausePart | null,
  behind: CauseFrame['behind'],
  rest: Partial<Pick<CauseFrame, 'stand' | 'known' | 'loose' | 'kind' | 'sure'>> = {},
): CauseFrame => ({
  cue: new RegExp(`\\b(?:${cue})(?![\\p{L}\\p{N}])`, 'giu'),
  before,
  behind,
  stand: 'says',
  known: false,
  loose: false,
  kind: null,
  sure: false,
  ...rest,
});

const LY =
  '(?:\\s+(?:directly|mainly|primarily|largely|partly|solely|in part|likely|probably|apparently|allegedly|reportedly|possibly|outright|entirely|chiefly|deliberately|intentionally|accidentally))?';

const TO = /^\s*(?:outright\s+|solely\s+|mainly\s+|largely\s+|directly\s+)?to\s+/iu;

const IS =
  /^\s*,?\s*(?:was|is|had been|has been|were|are|may have been|might have been|could have been|must have been|may be|might be|as|being|to be)(?:\s+(?:not|most|likely|probably|possibly|apparently|believed to (?:be|have been)|thought to (?:be|have been)|due to|a|an|the))*\s+/iu;

/** The same behind words of others: "What sank it, the captain said, was". */
const IS_BEHIND = new RegExp(`^(?:\\s*,[^,.;:]{1,60},)?${IS.source.slice(1)}`, 'iu');

const DOWN = /^\s*(?:down|out of the sky)\b/iu;

const DOWN_IS = new RegExp(`^\\s*down\\b(?:\\s*,[^,.;:]{1,60},)?${IS.source.slice(1)}`, 'iu');

/** Behind a phrase: nothing that it does. */
const NO_MORE = /^(?=\s*(?:[,.;:)]|$|(?:in|at|near|on|off|over|aboard|inside)\b))/iu;

/** What hits a thing, behind its noun: "a missile hit it". */
const HITS =
  /^\s*(?:had\s+|has\s+)?(?:hit|struck|rammed|collided with|flew into|slammed into|ploughed into|plowed into|pierced|ripped into)\s+(?:it|them|one of (?:its|the)|its|the|their)\b/iu;

const FIRE = '(?:fires?|blaze|inferno|flames)';

/** Verbs of what happened that somebody may do to a thing. */
const SANK = 'sank|sunk|derailed|capsized';
const SINKING = 'sinking|derailing|capsizing|destroying|downing';

/** Right behind a verb of ruling out: words that lead to what is ruled out. */
const RULED_OUT =
  /^\s*(?:the\s+|any\s+|all\s+|a\s+)?(?:[\p{L}-]+\s+)?(?:possibility|theory|theories|hypothesis|idea|suggestion|suggestions|claim|claims|version|notion|prospect|involvement|speculation)\s+(?:of|about)\s+/iu;

/** Verbs by which a fire or a blast begins somewhere or with something. */
const BEGAN = 'began|begun|started|originated|broke out|broken out|erupted';

/** What a fire or a blast came from. */
const SOURCE = '(?:source|origin|point|cause) of (?:the )?(?:ignition|fire|blaze|explosion|blast)';

/** Right behind: a deed that somebody has done. */
const DEED =
  '\\s+(?:the|this|that|these|those) (?:[\\p{L}-]+\\s+)?(?:killings?|murders?|massacre|slaughter|assassination|attacks?|raid|ambush|assault|bombings?|shelling|bombardment|shootings?|kidnappings?|abductions?)\\b';

/** How sure it is that it began so: between an auxiliary and its verb. */
const SURELY = '(?:(?:most )?(?:probably|likely|possibly|apparently|reportedly|certainly)\\s+)?';

/** Between a thing and what hit it: where from, or where. */
const FROM = '(?:\\s+(?:from|in|on|at|below|above) (?:the |its |their )?[\\p{L}-]+(?: [\\p{L}-]+)?)?';

/** All frames; where two read the same words as a cause, the one that stands first here is kept. */
export const causeFrames: readonly CauseFrame[] = [
  frame('because(?! of\\b)', 'told', ['clause']),
  frame('because(?! of\\b)', null, ['clause', /^\s*,\s*/u, 'told']),
  frame('(?:after|when|as|once)', 'told', ['cause', HITS], { known: true }),
  frame(
    '(?:after|when|as|once) (?:its|the|one of its) [\\p{L}-]+(?: [\\p{L}-]+)? (?:was|were|had been) (?:hit|struck|holed|pierced|torn open|ripped open|rammed|torn off|sheared off) by',
    'told',
    ['cause'],
    { known: true },
  ),
  frame('(?:when|once)', 'told', ['clause'], { known: true }),
  frame('after', 'told', ['clause'], { stand: 'raises', known: true }),
  frame('after(?: (?:[\\p{L}-]+ )?(?:hours|days|weeks|months|years) of)?', 'told', ['cause', NO_MORE], {
    stand: 'raises',
    known: true,
  }),
  frame(`because of|due${LY} to|owing to|as a result of|on account of`, 'told', ['cause']),
  frame("(?:did not|didn[’']t|never) (?:cause|trigger|start|spark|set off|bring about|lead to)", 'cause', ['effect']),
  frame('set fire to|set light to|torched', 'cause', ['victim'], { kind: 'arson' }),
  frame(
    ',\\s*(?:thereby\\s+|thus\\s+)?(?:causing|triggering|sparking|setting off|leading to|resulting in|prompting|igniting|starting)',
    'clause',
    ['effect'],
  ),
  frame(`(?:,|\\band)\\s+(?:${SINKING})`, 'clause', ['victim']),
  frame('(?:,|\\band)\\s+bringing', 'clause', ['victim', DOWN]),
  frame('(?:,|\\band)\\s+bringing down', 'clause', ['victim']),
  frame('what (?:actually |really )?(?:caused|triggered|sparked|set off|led to|started|ignited)', null, [
    'effect',
    IS_BEHIND,
    'cause',
  ]),
  frame(`what (?:actually |really )?(?:${SANK}|downed|destroyed|brought down)`, null, ['victim', IS_BEHIND, 'cause']),
  frame('what (?:actually |really )?(?:brought|shot)', null, ['victim', DOWN_IS, 'cause']),
  frame(
    '(?:shot down|downed|shooting down|torpedoed)(?:\\s+(?:accidentally|deliberately|by mistake|inadvertently|mistakenly))?\\s+by',
    'victim',
    ['cause'],
    { kind: 'shoot-down', loose: true },
  ),
  frame('shot down|downed|shooting down', 'cause', ['victim'], { kind: 'shoot-down' }),
  frame('shot', 'cause', ['victim', DOWN], { kind: 'shoot-down' }),
  frame('brought', 'cause', ['victim', DOWN]),
  frame(SANK, 'cause', ['victim']),
  frame(`(?<=\\b(?:that|which) )destroyed`, 'cause', ['victim']),
  frame(
    `(?:started|set|lit|begun|ignited)\\s+(?:deliberately|intentionally|on purpose)(?! by\\b)|(?:deliberately|intentionally) (?:started|set|lit)(?! by\\b)`,
    'effect',
    ['cue'],
    { kind: 'arson' },
  ),
  frame(
    `(?<=\\b${FIRE}\\b[^.;,]{0,40}\\b(?:was|were|been) )(?:deliberately |accidentally |reportedly |allegedly )?(?:started|set|lit)${LY}\\s+by`,
    'effect',
    ['cause'],
  ),
  frame(`(?:started|sparked|ignited|lit)(?= (?:the|this|that) (?:[\\p{L}-]+ )?${FIRE}\\b)`, 'cause', ['effect']),
  frame('it (?:was|is|had been) not [^,.;:]{1,60}? but', null, ['cause'], { known: true }),
  frame(`(?:caused|triggered|sparked|provoked|started|brought down) not by [^,.;:]{1,60}?,? but by`, 'effect', [
    'cause',
  ]),
  frame('accus(?:e|es|ed|ing)', 'holder', [
    'cause',
    /^\s+of (?:having )?(?:caus(?:ed|ing)|set(?:ting)? off|start(?:ed|ing)|trigger(?:ed|ing))\s+/iu,
    'effect',
  ]),
  frame('trac(?:e|es|ed|ing)', 'holder', ['effect', TO, 'cause'], { known: true }),
  frame(`(?:was|were|is|had been) (?:not )?(?:the (?:work|doing|fault) of|down to)`, 'effect', ['cause'], {
    sure: true,
  }),
  frame('under(?=\\s+the\\s+(?:weight|load|strain|pressure)\\b)', 'told', ['cause']),
  frame(
    'dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|den(?:y|ies|ied|ying)',
    'holder',
    [
      /^\s+(?:(?:any\s+|all\s+|the\s+)?(?:suggestions?|claims?|reports?|theor(?:y|ies)|speculation|rumou?rs?|possibility|idea)\s+)?that\s+/iu,
      'cause',
      /^\s+(?:had been|was|were|has been|have been|being)\s+(?:aboard|on board|planted|placed|involved|to blame|used|responsible)\b/iu,
    ],
    { stand: 'denies', known: true },
  ),
  frame('nothing (?:that )?(?:point(?:s|ed|ing)|hint(?:s|ed|ing)) (?:to|at)', null, ['cause'], {
    stand: 'denies',
    known: true,
  }),
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
    `(?:,\\s*)?(?:caused|triggered|sparked|provoked|precipitated|prompted|brought (?:on|about)|set off|brought down)${LY}\\s+by`,
    'effect',
    ['cause'],
    { sure: true },
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
  frame(`blamed${LY} on|attributed${LY} to|ascribed${LY} to|put down to`, 'effect', ['cause'], { sure: true }),
  frame(
    '(?:is|are|was|were|been|be) (?:\\p{L}+ly |not )?(?:to blame|responsible|blamed) for|(?:is|are|was|were) behind|nothing to do with',
    'cause',
    ['effect'],
  ),
  frame('(?:cause|reason)', null, [/^\s+(?:of|for|behind)\s+/iu, 'effect', IS, 'cause']),
  frame('the (?:[\\p{L}-]+\\s+){0,2}cause', null, [IS, 'cause'], { sure: true }),
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
  frame(`(?:brought down|sunk|derailed)${LY}\\s+by`, 'victim', ['cause'], { loose: true }),
  frame(
    '(?:hit|struck|rammed)(?:\\s+(?:accidentally|deliberately|by mistake|inadvertently|mistakenly))?\\s+by',
    'victim',
    ['cause'],
  ),
  frame('brought down|torpedoed', 'cause', ['victim']),
  frame(
    `(?:hit|struck|shot at|targeted|blasted out of the sky|blown (?:up|apart)|destroyed|torn apart)${FROM}(?:\\s*,?\\s*(?:possibly|probably|apparently|reportedly))?\\s+by`,
    'victim',
    ['cause'],
    { known: true, loose: true },
  ),
  frame(
    '(?:struck|hit|ran onto|ran aground on|run aground on|collided with|slammed into|smashed into|hitting|striking)',
    'victim',
    ['cause'],
    {
      known: true,
    },
  ),
  frame(`rammed${FROM}\\s+by`, 'victim', ['cause'], { loose: true }),
  frame(`(?:set (?:alight|ablaze|on fire)|kindled|ignited)${LY}\\s+by`, null, ['cause'], { known: true }),
  frame(
    "(?:did not|didn[’']t|never) play (?:a|any) (?:part|role)|played no (?:part|role)|(?:was|were|is|are|been) out of the question|(?:was|were) not (?:involved|a factor)|seems? not to have been involved",
    'cause',
    [],
    { stand: 'denies', known: true },
  ),
  frame(
    'played (?:a|some|its) (?:[\\p{L}-]+ )?(?:part|role)|(?:was|were|is|been|be) a (?:contributing |possible )?factor',
    'cause',
    [],
    { stand: 'raises', known: true },
  ),
  frame(
    '(?:raised|raises?|raising) the (?:prospect|possibility|spectre|question) of|hint(?:s|ed|ing)? (?:at|of)',
    null,
    ['cause'],
    {
      stand: 'raises',
      known: true,
    },
  ),
  frame(
    '(?:is|was|are|were|been|be) (?:regarded|seen|considered|named|given|cited|listed|identified|treated) as (?:the|a|one) (?:(?:most|likely|probable|possible|main|sole|only|likeliest|root|immediate|direct) ){0,3}(?:causes?|sources?|origins?|reasons?|explanations?|triggers?|culprits?)',
    'cause',
    [],
  ),
  frame('(?:hit|struck|attacked|bombed|targeted|destroyed) from the (?:air|sky)', 'victim', ['cue'], {
    kind: 'airstrike',
    loose: true,
  }),
  frame('accus(?:e|es|ed|ing) [^,.;:“”]{1,50}? of', 'holder', ['cause'], { known: true }),
  frame(
    "(?:it was|it is|it[’']s)(?: not)?(?: only| just| simply)?(?! (?:clear|known|possible|likely|unclear))",
    null,
    ['cause', NO_MORE],
    { known: true },
  ),
  frame('(?:was|were|been|be|proved|proven) too (?:much|heavy|great|strong) for', 'cause', ['victim']),
  frame(
    '(?:was|were|is|are|been|be) (?:probably |likely |possibly |almost certainly )?the (?:[\\p{L}-]+ ){0,2}(?:starting point|trigger|origin|source|root|root cause) of',
    'cause',
    ['effect'],
  ),
  frame('the (?:[\\p{L}-]+ )?(?:factor|trigger|culprit|explanation)', null, [IS, 'cause'], { known: true }),
  frame(
    '(?:laid|placed|planted|fired|launched|used|dropped) no|den(?:y|ies|ied) (?:having )?(?:laid|laying|placed|placing|planted|planting|fired|firing|launched|launching|used|using)',
    null,
    ['cause'],
    {
      stand: 'denies',
      known: true,
    },
  ),
  frame(
    'no (?:[\\p{L}-]+ )?(?:evidence|signs?|indications?|traces?|proof)(?: (?:to|that|which) (?:support|suggest|show|back|bear out)(?:s|ed)?(?: (?:the|any) (?:suggestions?|claims?|theory|theories|idea|version))?)? (?:that|of)',
    null,
    ['cause'],
    {
      stand: 'denies',
      known: true,
    },
  ),
  frame('(?:was|were|is|are) at work(?! (?:on|in|at)\\b)', 'cause', [], { known: true }),
  frame(`(?:pierced|penetrated|perforated|peppered|riddled|holed)${LY}\\s+(?:by|with)`, null, ['cause'], {
    known: true,
  }),
  frame('downs?|brings? down|sinks?|derails?', 'cause', ['victim'], { known: true }),
  frame(
    '(?:(?:taken off|took off|set off|sailed|departed|put to sea|left port) )?(?:overloaded|overcrowded|overweight)',
    'victim',
    ['cue'],
    { kind: 'overload', loose: true },
  ),
  frame('iced (?:up|over)', 'victim', ['cue'], { kind: 'icing', loose: true }),
  frame('hijacked', 'victim', ['cue'], { kind: 'attack', loose: true }),
  frame(
    '(?:(?:tampered|interfered|meddled) with|sabotaged|booby-trapped)(?<=\\b(?:was|were|been|be) (?:deliberately )?(?:(?:tampered|interfered|meddled) with|sabotaged|booby-trapped))',
    null,
    ['cue'],
    { kind: 'sabotage' },
  ),
  frame(
    '(?:flown|flew|flying|ran|run|running|sailed|sailing|driven|steamed|strayed|crashed|ploughed|plowed) (?:straight |right |directly )?into',
    'victim',
    ['cause'],
    {
      known: true,
      loose: true,
    },
  ),
  frame(
    `${SURELY}(?:${BEGAN})${LY}\\s+(?:in or near|in or around|at or near|in|at|near|from|with|inside|by)`,
    'effect',
    ['cause'],
    {
      known: true,
      sure: true,
    },
  ),
  frame('(?:had|has|having) (?:its|their) (?:origins?|source|roots?) in', 'effect', ['cause']),
  frame(
    'regard(?:s|ed|ing)?|consider(?:s|ed|ing)?|sees?|saw|identif(?:y|ies|ied|ying)|name(?:s|d)?|giv(?:e|es|ing)|gave|cit(?:e|es|ed|ing)|list(?:s|ed|ing)?',
    'holder',
    [
      'cause',
      /^\s+as\s+(?:the|a|one)\s+(?:(?:most|likely|probable|possible|main|sole|only|likeliest|root|immediate|direct)\s+){0,3}(?:causes?|sources?|origins?|explanations?|triggers?|culprits?)\b/iu,
    ],
  ),
  frame(`the (?:[\\p{L}-]+\\s+){0,2}${SOURCE}`, null, [IS, 'cause'], { sure: true }),
  frame(
    'h(?:e|o)ld(?:s|ing)?|believ(?:e|es|ed)|consider(?:s|ed)?|deem(?:s|ed)?|found|find(?:s)?',
    'holder',
    [
      'cause',
      new RegExp(`^\\s+(?:to be|to have been|as) (?:the|a|one) (?:[\\p{L}-]+\\s+){0,2}(?:causes?|${SOURCE})\\b`, 'iu'),
    ],
    { sure: true },
  ),
  frame(`(?:was|is|were|been|be|being) (?:not )?(?:the|a) (?:[\\p{L}-]+\\s+){0,2}${SOURCE}`, 'cause', [], {
    sure: true,
  }),
  frame('(?:was|is|were|are|be|been) (?:\\p{L}+ly )?consistent with', null, ['cause'], {
    known: true,
  }),
  frame(`set (?:the|its|their|his|her) (?:[\\p{L}-]+\\s+){1,4}?(?:on fire|alight|ablaze)`, 'cause', [], {
    known: true,
  }),
  frame(
    '(?:believ|think|thought|suspect|maintain|conclud|suggest|assum)(?:e|es|ed|s|ing)?(?: \\p{L}+ly)? that',
    null,
    [
      'cause',
      /^\s+(?:had |has |have )?(?:took place|taken place|occurred|happened|struck|hit|was involved|were involved)\b/iu,
    ],
    { known: true },
  ),
  frame(
    '(?:is|was|were|are|been|be) (?:not )?the (?:[\\p{L}-]+ )?(?:origin|culprit|trigger|source)(?! of\\b)',
    'cause',
    [],
    {
      known: true,
    },
  ),
  frame(
    '(?:attackers|killers|perpetrators|culprits|assailants|raiders|murderers|arsonists|bombers)',
    null,
    [IS, 'cause'],
    {
      kind: 'attack',
    },
  ),
  frame(
    `(?:took|taken|taking) (?:a |an )?(?:\\p{L}+ )?part in(?=${DEED})|(?:was|were|been) (?:\\p{L}+ly )?involved in(?=${DEED})|(?:committed|perpetrated|carried out|mounted|staged)(?=${DEED})`,
    'cause',
    ['effect'],
  ),
  frame('sp(?:oke|oken|eaks?|eaking)(?: at first| first| initially)? of(?= an? )', 'holder', ['cause', NO_MORE], {
    known: true,
  }),
  frame(
    '(?:killed|murdered|massacred|butchered|slaughtered|executed|gunned down|shot dead|mown down)(?: [^.,;:]{1,30}?)? by(?= (?:the |a )?(?:[\\p{L}-]+ ){0,2}(?:members|men|gunmen|fighters|militiamen|soldiers|troops|forces|bandits|rebels) (?:of|from|loyal to) )',
    null,
    ['cause'],
    { sure: true },
  ),
  frame('(?:had |has |have )?(?:done|did) it', 'cause', [], { known: true }),
  frame(
    `(?:broke|breaks|had broken|has broken|split|snapped|tore)(?: (?:the|its|her) (?:back|keel|hull) of)?`,
    'cause',
    ['victim'],
  ),
  frame(
    `broken(?: (?:apart|up|open|in (?:two|half)))?(?<=\\b(?:was|were|been|be) broken[^.,;]*)${LY} by`,
    'victim',
    ['cause'],
    {
      known: true,
    },
  ),
  frame(`(?:carried out|committed|perpetrated|mounted|staged)${LY} by`, 'effect', ['cause']),
  frame('accus(?:e|es|ed|ing)', 'holder', ['cause', /^\s+of\s+/iu, 'effect']),
  frame(
    'point(?:s|ed|ing)? (?:instead |rather |also |strongly |firmly )?(?:to|towards?|at)|points? the finger at',
    'holder',
    ['cause'],
    {
      stand: 'raises',
      known: true,
    },
  ),
  frame('(?:has|have|had) (?:since |now |instead |also )?pointed (?:instead )?(?:to|at)', null, ['cause'], {
    stand: 'raises',
    known: true,
  }),
  frame(
    '(?:possibility|theory|hypothesis|suggestions?|suspicions?|indications?|speculation|signs|idea|allegations?|claims?|evidence|rumou?rs?) that',
    null,
    ['clause'],
    { stand: 'raises', known: true },
  ),
  frame(
    '(?:statements?|claims?|allegations?|reports?|suggestions?|talk|rumou?rs?|theories|accusations?)(?: [^.,;:]{1,40}?)? (?:about|of)',
    null,
    [
      'cause',
      /^\s+(?:is|are|was|were)\s+(?:\p{L}+ly\s+)?(?:false|untrue|wrong|baseless|unfounded|nonsense|a lie|lies|invented|fabricated|without foundation)\b/iu,
    ],
    { stand: 'denies', known: true },
  ),
  frame('blam(?:e|es|ed|ing)', 'holder', ['cause', /^(?!\s+for\b)/iu], { known: true }),
  frame('there (?:was|were|had been) (?:no|never (?:a|any))', null, ['cause', NO_MORE], {
    stand: 'denies',
    known: true,
  }),
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
  frame(
    '(?:is|was|were|are|be|been|remains?|remained)\\s+(?:only\\s+|just\\s+|but\\s+|merely\\s+|still\\s+)*[“"‘]?one\\s+(?:of\\s+(?:the\\s+|its\\s+|their\\s+|our\\s+)?(?:[\\p{L}-]+\\s+){0,2}(?:versions|theories|hypotheses|possibilities|explanations|scenarios|lines of (?:inquiry|enquiry|investigation))|(?:possible\\s+)?(?:version|theory|hypothesis|possibility|explanation|scenario|line of (?:inquiry|enquiry|investigation)))',
    'cause',
    [],
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
    { sure: true },
  ),
  frame('(?:was|were|is|been|be)', 'effect', ['cause'], { known: true }),
  frame('as (?:the|a) (?:likely |probable |possible |main |likeliest |most likely )?cause of', 'cause', ['effect']),
  frame(
    'as (?:the|a) (?:likely |probable |possible |main |likeliest |most likely )?cause(?! of\\b| for\\b)',
    'cause',
    [],
  ),
  frame(
    '(?:is|was|were|been|be) (?:not )?the (?:likely |probable |possible |main |likeliest |most likely |primary |sole |only |real |true |actual )?cause(?! of\\b| for\\b| behind\\b)',
    'cause',
    [],
  ),
  frame('(?:is|are|was|were|been|be) (?:\\p{L}+ly |not )?to blame(?! for\\b)', 'cause', []),
  frame('shoot-?downs?|shootdowns?', 'cause', [], { known: true }),
];

/** The words of ruling out where they need not be there. */
export const ruledOutOf = RULED_OUT;
