import type { CauseFrame } from '../cause-frame.js';
import { DEED, frame, IS, LY, NO_MORE, SOURCE } from './cause-frame-words.js';

/** Frames for what a fire or a blast came from, what broke or set on fire a thing, and whose deed it was. */
export const sourceFrames: readonly CauseFrame[] = [
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
];
