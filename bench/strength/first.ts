import { type Planted, upper } from './planted.js';

// Written together with the rules.

/** A claim: who or what, its verb as told, as hedged with "may have" and "is believed to have", and what follows. */
interface Claim {
  readonly subject: string;
  readonly past: string;
  readonly participle: string;
  readonly rest: string;
}

const claim = (subject: string, past: string, participle: string, rest: string): Claim => ({
  subject,
  past,
  participle,
  rest,
});

const CLAIMS: readonly Claim[] = [
  claim('the night guard', 'left', 'left', 'the east sluice open before the river rose over the meadows'),
  claim('the contractor', 'mixed', 'mixed', 'river sand into the concrete of the north pier to save money'),
  claim('a loose cable', 'set', 'set', 'the straw in the upper barn alight shortly before midnight'),
  claim('the harbour pilot', 'steered', 'steered', 'the barge onto the unmarked reef in thick fog'),
  claim('the treasurer', 'moved', 'moved', 'the pension money into an account on the island of Veld'),
  claim('two deputies', 'copied', 'copied', 'the sealed ballots in a hotel room the night before the count'),
  claim('the brewery', 'poured', 'poured', 'spent acid into the Lenn canal for almost eleven years'),
  claim('the driver', 'ignored', 'ignored', 'the red signal at the Tarn junction because of the low sun'),
  claim('the surgeon', 'used', 'used', 'a discarded clamp during the second operation on the boy'),
  claim('the museum', 'bought', 'bought', 'the bronze bell from a dealer who had no papers for it'),
  claim('a falling boulder', 'broke', 'broken', 'the axle of the second carriage on the Holm viaduct'),
  claim('the mayor', 'promised', 'promised', 'the quarry licence to her cousin at a hunting party in March'),
];

const NEWS = [
  'The inquiry heard its first witnesses this week.',
  'People had waited outside the hall since the early morning.',
  'There was little to be seen of it in the town by then.',
  'A book of condolence was opened in the library.',
];

const plain = (c: Claim): string => `${c.subject} ${c.past} ${c.rest}`;

type Make = (c: Claim) => readonly string[];
const pair =
  (one: (c: Claim) => string, other: (c: Claim) => string): Make =>
  c => [one(c), other(c)];
const headed =
  (headline: (c: Claim) => string, body: (c: Claim) => string): Make =>
  c => [`${upper(headline(c))}\n\n${NEWS[1] ?? ''} ${upper(body(c))}`];

const hedged =
  (by: string) =>
  (c: Claim): string =>
    `${upper(c.subject)} ${by} ${by.endsWith('ly') ? c.past : c.participle} ${c.rest}.`;
const bare = (c: Claim): string => `${upper(plain(c))}.`;
const said =
  (who: string, cue: string) =>
  (c: Claim): string =>
    `${who} ${cue} that ${plain(c)}.`;

const HEDGES = ['may have', 'reportedly', 'is believed to have', 'apparently', 'appears to have', 'allegedly'];

const EDITS: readonly (readonly [kind: string, make: Make])[] = [
  ...HEDGES.map(by => [`lost hedge: ${by}`, pair(hedged(by), bare)] as const),
  ['lost attribution: report', pair(c => `According to the report, ${plain(c)}.`, bare)],
  ['lost attribution: analyst', pair(said('Mara Quill, an analyst,', 'said'), bare)],
  ['lost attribution: claim', pair(said('A former clerk', 'claimed'), bare)],
  ['strengthened: believes, concluded', pair(said('The commission', 'believes'), said('The commission', 'concluded'))],
  ['strengthened: suspects, established', pair(said('The auditor', 'suspects'), said('The auditor', 'established'))],
  ['broadened: expert', pair(said('One expert', 'said'), said('Experts', 'said'))],
  ['broadened: official', pair(said('Mara Quill, a port official,', 'said'), said('Officials', 'said'))],
  ['headline: may', headed(plain, hedged('may have'))],
  ['headline: believed', headed(plain, hedged('is believed to have'))],
  ['headline: claim', headed(plain, said('A former clerk', 'claimed'))],
];

const CONTROLS: readonly (readonly [string, Make])[] = [
  ['both hedged', pair(hedged('may have'), hedged('may have'))],
  ['another hedge', pair(hedged('reportedly'), hedged('apparently'))],
  ['hedge to source', pair(hedged('reportedly'), said('The province', 'said'))],
  ['both bare', pair(bare, bare)],
  ['same source', pair(said('The commission', 'said'), said('The commission', 'said'))],
  [
    'source behind',
    pair(
      c => `According to the report, ${plain(c)}.`,
      c => `${upper(plain(c))}, the report said.`,
    ),
  ],
  ['source before', pair(said('Mara Quill', 'said'), c => `Mara Quill told the hearing about that night. ${bare(c)}`)],
  ['another source firm', pair(said('The auditor', 'suspects'), said('The commission', 'concluded'))],
  ['not concluded', pair(said('The commission', 'believes'), said('The commission', 'could not confirm'))],
  ['one and one', pair(said('One expert', 'said'), said('An expert', 'said'))],
  [
    'many and named',
    pair(said('Mara Quill, an analyst,', 'said'), c => `Analysts, among them Mara Quill, said that ${plain(c)}.`),
  ],
  ['headline plain', headed(plain, bare)],
  ['headline hedged', headed(c => `${c.subject} may have ${c.participle} ${c.rest}`, hedged('may have'))],
  ['headline named', headed(c => `Clerk: ${plain(c)}`, said('A former clerk', 'claimed'))],
  ['headline asks', headed(c => `Has ${c.subject} ${c.participle} ${c.rest}?`, hedged('may have'))],
  ['headline confirmed', headed(plain, c => `${hedged('may have')(c)} The commission confirmed that ${plain(c)}.`)],
];

/** Which rule an edit is for. */
const ruleOf = (kind: string): string =>
  (
    ({
      'lost hedge': 'lost-hedge',
      'lost attribution': 'lost-attribution',
      strengthened: 'strengthened-claim',
      broadened: 'broadened-source',
      headline: 'headline-exceeds-body',
    }) as Readonly<Record<string, string>>
  )[kind.split(':')[0] ?? ''] ?? '';

/** The texts of an edit, each with a line of other news below. */
const textsOf = (make: Make, c: Claim, n: number): string[] =>
  make(c).map((text, i) => `${text}\n\n${NEWS[(n + i) % NEWS.length] ?? ''}`);

/** The first set: 192 edits and as many controls. */
export const first: readonly Planted[] = [
  ...EDITS.flatMap(([kind, make]) =>
    CLAIMS.map((c, n): Planted => ({ kind, rule: ruleOf(kind), texts: textsOf(make, c, n) })),
  ),
  ...CONTROLS.flatMap(([kind, make]) =>
    CLAIMS.map((c, n): Planted => ({ kind, rule: null, texts: textsOf(make, c, n) })),
  ),
];
