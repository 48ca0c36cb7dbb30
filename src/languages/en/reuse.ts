import { multipliers, smallNumbers } from './numbers.js';
import { ordinals } from './times.js';

/** Words that carry grammar and no matter. Folded forms. */
export const functionWords: ReadonlySet<string> = new Set(
  `
  a about above across after again against ago all along already also although always am among an and another any anyone anything are around
  as at away back be because been before behind being below between both but by can cannot could did do does doing done down during each
  either else enough even ever every everyone everything few for from further get gets got had has have having he hence her here hers herself
  him himself his how however i if in indeed into is it its itself just least less like many may me might mine more most much must my myself
  near neither never no nobody none nor not nothing now of off often on once one only onto or other others our ours ourselves out over own per
  perhaps quite rather really same shall she should since so some someone something still such than that the their theirs them themselves then
  there therefore these they this those though through thus to together too toward towards under until unless up upon us very was we well were
  what whatever when where whether which while who whom whose why will with within without would yet you your yours yourself
  `
    .trim()
    .split(/\s+/u),
);

/** Numbers written as words, ordinals with them. "One" is left out: it is more often a pronoun. */
export const numberWords: ReadonlySet<string> = new Set(
  [
    ...smallNumbers.keys(),
    ...multipliers.keys(),
    ...ordinals.keys(),
    ...'half dozens hundreds thousands millions billions'.split(' '),
  ].filter(word => word !== 'one'),
);

/** Words whose coming or going turns a sentence into its opposite. Folded forms; words in "n't" are negations too. */
export const negations: ReadonlySet<string> = new Set(
  'no not never nor neither nobody none nothing nowhere cannot without'.split(' '),
);

/**
 * Formulas of newswriting, each line folded words: long enough to look copied, and written by everybody. Words inside one bear no relation.
 */
export const formulas: readonly string[] = `
on condition of anonymity
on the condition of anonymity
asked not to be named
asked not to be identified
not authorized to discuss
not authorised to discuss
not authorized to speak
not authorised to speak
because he was not authorized
because she was not authorized
because they were not authorized
speak publicly about the matter
speak publicly on the matter
did not immediately respond to
did not respond to
a request for comment
requests for comment
could not immediately be reached for comment
could not be reached for comment
declined to comment further
was not immediately available for comment
were not immediately available for comment
it was not immediately clear
margin of sampling error
margin of error
plus or minus
percentage points
contributed to this report
all rights reserved
may not be published broadcast rewritten or redistributed
this story has been updated
this is a breaking news story
this is a developing story
check back for updates
sign up for our newsletter
click here to
was arrested on suspicion of
were arrested on suspicion of
pleaded not guilty to
pleaded guilty to
was pronounced dead at the scene
were pronounced dead at the scene
taken to hospital with
life threatening injuries
leaving the scene of an accident
driving under the influence
driving while intoxicated
first degree murder
second degree murder
expressed condolences to the families
our thoughts and prayers are with
called for an immediate end to
the cause of the accident is under investigation
the cause of the fire is under investigation
an investigation is under way
an investigation is underway
`
  .trim()
  .split('\n');

/** Words after which a charge stands in the words of the law: "charged with", "two counts of". */
export const chargeWords: ReadonlySet<string> = new Set(
  'charged charges charge counts count convicted accused guilty suspicion suspected indicted'.split(' '),
);

/** Words that lead from such a word to the charge. */
export const chargeLinks: ReadonlySet<string> = new Set('with of on for'.split(' '));

/** Words of one who speaks: a narrator of news seldom uses them. */
export const firstPerson: ReadonlySet<string> = new Set(
  "i i'm i've i'll i'd me my mine myself we we're we've we'll us our ours ourselves".split(' '),
);

/** Words before an outlet's name that give it credit: "according to the Gazette", "told the Gazette", "first published in the Gazette". */
export const creditBefore: ReadonlySet<string> = new Set(
  'according told by in from to via courtesy source sources citing cites cited quoting quoted credit reported published carried with'.split(
    ' ',
  ),
);

/** Words after an outlet's name that give it credit: "the Gazette reported". */
export const creditAfter: ReadonlySet<string> = new Set(
  'reported reports reporting said says wrote writes revealed reveals has had first contributed learned learnt understands'.split(
    ' ',
  ),
);

/** Words that an outlet's name may begin with and be called without. */
export const articles: ReadonlySet<string> = new Set(['the']);

/** The conjunction of what is said: wordings with and without it are the same. */
export const complementisers: ReadonlySet<string> = new Set(['that']);

/** Credit in a sentence, with the name of the one who has it: "as first reported by the Harbour Wire". */
export const creditedTo =
  /\b(?:[Ff]irst|[Oo]riginally)\s+(?:reported|published|told|revealed|carried)\s+(?:by|in|on)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}’'&.-]*)(?:\s+\p{Lu}[\p{L}\p{N}’'&-]*){0,3})(?=\s|[,;:)”"]|\.|$)/u;

/** Credit as a line of its own: "With Harbour Wire", "With reporting by the Harbour Wire", "Source: Harbour Wire". */
export const creditLine =
  /^[([]?(?:[Ww]ith(?:\s+(?:reporting|material|files|additional\s+reporting|contributions?)\s+(?:by|from))?|[Ss]ource:|[Vv]ia)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}’'&-]*)(?:\s+\p{Lu}[\p{L}\p{N}’'&-]*){0,3})\.?[)\]]?$/u;

/** Quotation marks that English does not use: where they stand, the text was made from one of another language. */
export const foreignMarks = /«|»|„/u;

/** Quotation marks that it does use. */
export const plainMarks = /["“”]/u;

/** A word with letters of another alphabet among its own. Greek is left out: units and compounds are written with it. */
export const mixedWord =
  /\p{Script=Latin}{1,20}\p{Script=Cyrillic}[\p{Script=Latin}\p{Script=Cyrillic}]{0,20}|\p{Script=Cyrillic}{1,20}\p{Script=Latin}[\p{Script=Latin}\p{Script=Cyrillic}]{0,20}/u;
