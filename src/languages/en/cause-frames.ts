import type { CauseFrame, CausePart } from '../cause-frame.js';

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

/** The words of ruling out where they need not be there. */
export const ruledOutOf = RULED_OUT;
