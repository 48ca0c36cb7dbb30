import { type Planted, upper } from './planted.js';

// Written after the second set had led to mendings, and scored once; nothing was mended by it.

/** Who, the verb as told and as participle, the rest, and a headline of it. */
type Claim = readonly [who: string, past: string, participle: string, rest: string, headline: string];

const CLAIMS: readonly Claim[] = [
  [
    'the organist',
    'locked',
    'locked',
    'the crypt door of Saint Orrin with a chain from the outside',
    'Organist locked crypt door of Saint Orrin with chain',
  ],
  [
    'an anchor',
    'tore',
    'torn',
    'the gas pipe to the island of Mevre near the second buoy',
    'Anchor tore gas pipe to island of Mevre',
  ],
  [
    'the ministry',
    'paid',
    'paid',
    'nine million crowns to a shell company in the port of Duln',
    'Ministry paid nine million crowns to shell company',
  ],
  [
    'lightning',
    'struck',
    'struck',
    'the fireworks store behind the Karrow barracks',
    'Lightning struck fireworks store behind Karrow barracks',
  ],
  [
    'the nurse',
    'mixed',
    'mixed',
    'up the charts of two patients on the third floor of the Elm clinic',
    'Nurse mixed up charts of two patients at Elm clinic',
  ],
  [
    'militiamen',
    'burned',
    'burned',
    'the grain stores of the village of Haddam during the truce',
    'Militiamen burned grain stores of Haddam during truce',
  ],
  [
    'the skipper',
    'switched',
    'switched',
    'off the transponder of the trawler Ines before the collision',
    'Skipper switched off transponder of trawler Ines',
  ],
  [
    'a landslide',
    'blocked',
    'blocked',
    'the outlet of the Greve reservoir two hours before the flood',
    'Landslide blocked outlet of Greve reservoir',
  ],
];

const ORDER = [
  'The weather had turned by then.',
  'A crowd gathered at the gate.',
  'The lights were on all night.',
  'Schools stayed closed.',
];

const plain = ([who, past, , rest]: Claim): string => `${who} ${past} ${rest}`;
const modal =
  (one: string, many = one) =>
  ([who, , participle, rest]: Claim): string =>
    `${who} ${who === 'militiamen' ? many : one} ${participle} ${rest}`;
const adverb =
  (by: string) =>
  ([who, past, , rest]: Claim): string =>
    `${who} ${by} ${past} ${rest}`;
const before =
  (words: string) =>
  (c: Claim): string =>
    `${words} ${plain(c)}`;

type Tell = (c: Claim) => string;

const two =
  (one: Tell, other: Tell) =>
  (c: Claim, n: number): string[] => [
    `${ORDER[n % 4] ?? ''} ${upper(one(c))}. ${ORDER[(n + 1) % 4] ?? ''}`,
    `${upper(other(c))}, and nobody was surprised. ${ORDER[(n + 2) % 4] ?? ''}`,
  ];
const under =
  (head: Tell, ...body: Tell[]) =>
  (c: Claim, n: number): string[] => [
    `${head(c)}\n\n${ORDER[n % 4] ?? ''} ${body.map(tell => `${upper(tell(c))}.`).join(' ')}`,
  ];
const headline = (c: Claim): string => c[4];

type Make = (c: Claim, n: number) => string[];

const KINDS: readonly (readonly [kind: string, rule: string | null, make: Make])[] = [
  ['lost hedge: could have', 'lost-hedge', two(modal('could have'), plain)],
  ['lost hedge: is said to have', 'lost-hedge', two(modal('is said to have', 'are said to have'), plain)],
  ['lost hedge: presumably', 'lost-hedge', two(adverb('presumably'), plain)],
  ['lost attribution: testified', 'lost-attribution', two(before('a neighbour testified that'), plain)],
  ['lost attribution: letter', 'lost-attribution', two(before('the lawyer Tova Brink wrote in a letter that'), plain)],
  [
    'strengthened: believe, verified',
    'strengthened-claim',
    two(before('the inspectors believe that'), before('the inspectors have verified that')),
  ],
  ['broadened: diplomat', 'broadened-source', two(before('a diplomat said that'), before('diplomats said that'))],
  ['headline: could', 'headline-exceeds-body', under(headline, modal('could have'))],
  ['headline: rumour', 'headline-exceeds-body', under(headline, modal('is rumoured to have', 'are rumoured to have'))],
  ['could have, may have', null, two(modal('could have'), modal('may have'))],
  [
    'hearsay to a source',
    null,
    two(modal('is said to have', 'are said to have'), before('according to the harbour office,')),
  ],
  ['alike', null, two(adverb('presumably'), adverb('presumably'))],
  ['the witness stays', null, two(before('a neighbour testified that'), before('in court a neighbour said that'))],
  [
    'the lawyer before',
    null,
    two(before('the lawyer Tova Brink wrote in a letter that'), c => `Tova Brink sent a letter. ${upper(plain(c))}`),
  ],
  ['belief stays', null, two(before('the inspectors believe that'), before('the inspectors suspect that'))],
  ['one stays one', null, two(before('a diplomat said that'), before('one diplomat said that'))],
  ['headline hedged', null, under(c => `${c[4]}, it is feared`, modal('could have'))],
  ['headline stands', null, under(headline, modal('could have'), c => `on Friday the coroner found that ${plain(c)}`)],
];

/** The third set: 72 edits and as many controls. */
export const third: readonly Planted[] = KINDS.flatMap(([kind, rule, make]) =>
  CLAIMS.map((c, n): Planted => ({ kind, rule, texts: make(c, n) })),
);
