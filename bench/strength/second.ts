import { type Planted, upper } from './planted.js';

// Written after the rules stood and scored once before anything was mended by it.

/** A claim, with the forms of its verb, a headline of it, and what the account that tells it second leaves out of its end. */
interface Claim {
  readonly subject: string;
  readonly plural: boolean;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly rest: string;
  readonly detail: string;
  readonly headline: string;
}

const CLAIMS: readonly Claim[] = [
  {
    subject: 'the foreman',
    plural: false,
    past: 'loosened',
    participle: 'loosened',
    gerund: 'loosening',
    rest: 'four bolts of the big wheel at the Orsk fairground',
    detail: ' two days before it tipped over',
    headline: 'Foreman loosened bolts of big wheel at Orsk fairground',
  },
  {
    subject: 'rats',
    plural: true,
    past: 'gnawed',
    participle: 'gnawed',
    gerund: 'gnawing',
    rest: 'through the main cable of the Lavin observatory',
    detail: ', cutting off its telescope for a month',
    headline: 'Rats gnawed through main cable of Lavin observatory',
  },
  {
    subject: 'the captain of the ferry Astrid',
    plural: false,
    past: 'slept',
    participle: 'slept',
    gerund: 'sleeping',
    rest: 'in his cabin while the ship drifted towards the Grey Rocks',
    detail: ' in a calm sea',
    headline: 'Captain slept in cabin while Astrid drifted towards Grey Rocks',
  },
  {
    subject: 'the bishop’s steward',
    plural: false,
    past: 'sold',
    participle: 'sold',
    gerund: 'selling',
    rest: 'three painted altar panels to a collector in Tessen',
    detail: ' for less than a tenth of their value',
    headline: 'Steward sold painted altar panels to Tessen collector',
  },
  {
    subject: 'hackers',
    plural: true,
    past: 'read',
    participle: 'read',
    gerund: 'reading',
    rest: 'the medical files of nine thousand patients of the Corrin clinic',
    detail: ' over the winter holidays',
    headline: 'Hackers read medical files of Corrin clinic patients',
  },
  {
    subject: 'the company',
    plural: false,
    past: 'buried',
    participle: 'buried',
    gerund: 'burying',
    rest: 'drums of old solvent under the football pitch in Ellmar',
    detail: ' when the pitch was laid out in the spring',
    headline: 'Company buried drums of solvent under Ellmar football pitch',
  },
  {
    subject: 'a short circuit in the kitchen',
    plural: false,
    past: 'started',
    participle: 'started',
    gerund: 'starting',
    rest: 'the blaze that gutted the Hotel Meridian',
    detail: ' on the first night of the season',
    headline: 'Short circuit in kitchen started Hotel Meridian blaze',
  },
  {
    subject: 'soldiers of the third brigade',
    plural: true,
    past: 'fired',
    participle: 'fired',
    gerund: 'firing',
    rest: 'on the column of lorries at the Sarat crossing',
    detail: ' without having been fired at',
    headline: 'Soldiers fired on column of lorries at Sarat crossing',
  },
  {
    subject: 'the referee',
    plural: false,
    past: 'accepted',
    participle: 'accepted',
    gerund: 'accepting',
    rest: 'a gold watch from the owner of the visiting club',
    detail: ' the evening before the cup final',
    headline: 'Referee accepted gold watch from owner of visiting club',
  },
  {
    subject: 'the laboratory',
    plural: false,
    past: 'swapped',
    participle: 'swapped',
    gerund: 'swapping',
    rest: 'the blood samples of two newborn twins in Harrow Vale',
    detail: ', so that the wrong child was treated',
    headline: 'Laboratory swapped blood samples of newborn twins in Harrow Vale',
  },
  {
    subject: 'the deputy governor',
    plural: false,
    past: 'warned',
    participle: 'warned',
    gerund: 'warning',
    rest: 'his brother-in-law of the raid on the Pell Street warehouse',
    detail: ' by telephone',
    headline: 'Deputy governor warned brother-in-law of raid on Pell Street warehouse',
  },
  {
    subject: 'a wave',
    plural: false,
    past: 'tore',
    participle: 'torn',
    gerund: 'tearing',
    rest: 'the bow door off the trawler Nordvik near the Skerran banks',
    detail: ' in the night to Sunday',
    headline: 'Wave tore bow door off trawler Nordvik near Skerran banks',
  },
];

/** What stands around the claim in either account. */
const AROUND: readonly (readonly [string, string])[] = [
  ['Nobody at the town hall would take questions on Thursday.', 'A hearing has been set down for the autumn.'],
  ['It was raining when the first visitors arrived.', 'Flowers lay along the fence the whole week.'],
  ['Two committees have asked for the papers.', 'The insurer has not decided yet whether to pay.'],
  ['For weeks people there have spoken of little else.', 'Work on the site has stopped.'],
];

const whole = (c: Claim): string => `${c.subject} ${c.past} ${c.rest}${c.detail}`;
const short = (c: Claim): string => `${c.subject} ${c.past} ${c.rest}`;
const sentence = (text: string): string => `${upper(text)}.`;

/** A sentence of the claim, whole or without its detail. */
type Tell = (c: Claim, tail?: string) => string;

const plainly: Tell = (c, tail = '') => sentence(short(c) + tail);
/** An auxiliary with the participle: "might have loosened". */
const modal =
  (one: string, many = one): Tell =>
  (c, tail = '') =>
    sentence(`${c.subject} ${c.plural ? many : one} ${c.participle} ${c.rest}${tail}`);
const adverb =
  (by: string): Tell =>
  (c, tail = '') =>
    sentence(`${c.subject} ${by} ${c.past} ${c.rest}${tail}`);
const before =
  (words: string): Tell =>
  (c, tail = '') =>
    sentence(`${words} ${short(c)}${tail}`);
const behind =
  (words: string): Tell =>
  (c, tail = '') =>
    sentence(`${short(c)}${tail}, ${words}`);

/** Two accounts: the one has the detail, the other leaves it out. */
const two =
  (one: Tell, other: Tell) =>
  (c: Claim, n: number): string[] => {
    const [a, b] = [AROUND[n % 4] ?? ['', ''], AROUND[(n + 1) % 4] ?? ['', '']];
    return [`${a[0]} ${one(c, c.detail)}\n\n${a[1]}`, `${b[0]}\n\n${other(c)} ${b[1]}`];
  };

/** One account under a headline. */
const under =
  (headline: (c: Claim) => string, ...told: Tell[]) =>
  (c: Claim, n: number): string[] => {
    const [first, last] = AROUND[n % 4] ?? ['', ''];
    return [`${headline(c)}\n\n${first} ${told.map(tell => tell(c, c.detail)).join(' ')}\n\n${last}`];
  };
const headline = (c: Claim): string => c.headline;

type Kind = readonly [kind: string, rule: string, make: (c: Claim, n: number) => string[]];

const EDITS: readonly Kind[] = [
  ['lost hedge: might have', 'lost-hedge', two(modal('might have'), plainly)],
  ['lost hedge: is thought to have', 'lost-hedge', two(modal('is thought to have', 'are thought to have'), plainly)],
  ['lost hedge: seems to have', 'lost-hedge', two(modal('seems to have', 'seem to have'), plainly)],
  ['lost hedge: probably', 'lost-hedge', two(adverb('probably'), plainly)],
  ['lost hedge: supposedly', 'lost-hedge', two(adverb('supposedly'), plainly)],
  ['lost hedge: it is possible that', 'lost-hedge', two(before('it is possible that'), plainly)],
  ['lost attribution: witness', 'lost-attribution', two(before('a witness told the court that'), plainly)],
  ['lost attribution: behind', 'lost-attribution', two(behind('said Iven Sorrel, a clerk'), plainly)],
  ['lost attribution: alleged', 'lost-attribution', two(before('the union alleged that'), plainly)],
  ['lost attribution: letter', 'lost-attribution', two(before('according to an unsigned letter,'), plainly)],
  [
    'strengthened: thinks, has confirmed',
    'strengthened-claim',
    two(before('the prosecutor thinks that'), before('the prosecutor has confirmed that')),
  ],
  [
    'strengthened: suggested, proved',
    'strengthened-claim',
    two(before('the audit suggested that'), before('the audit proved that')),
  ],
  [
    'strengthened: assumes, found',
    'strengthened-claim',
    two(before('the panel assumes that'), before('the panel found that')),
  ],
  [
    'broadened: neighbour',
    'broadened-source',
    two(before('a resident of the street said that'), before('residents said that')),
  ],
  [
    'broadened: historian',
    'broadened-source',
    two(before('the engineer Iven Sorrel said that'), before('engineers said that')),
  ],
  [
    'broadened: source',
    'broadened-source',
    two(before('a police source said that'), before('police sources said that')),
  ],
  ['headline: might', 'headline-exceeds-body', under(headline, modal('might have'))],
  ['headline: suspected', 'headline-exceeds-body', under(headline, before('the prosecutor suspects that'))],
  ['headline: probably', 'headline-exceeds-body', under(headline, adverb('probably'))],
  ['headline: unnamed', 'headline-exceeds-body', under(headline, before('an unnamed caller claimed that'))],
];

const CONTROLS: readonly (readonly [kind: string, make: (c: Claim, n: number) => string[]])[] = [
  ['other words of doubt', two(modal('might have'), modal('could have'))],
  ['doubt before and inside', two(adverb('probably'), before('in all likelihood,'))],
  ['doubt behind', two(adverb('supposedly'), behind('or so it is said'))],
  ['doubt to a named source', two(adverb('supposedly'), behind('the coroner said'))],
  ['stated by both', two(plainly, plainly)],
  ['witness before and behind', two(before('a witness told the court that'), behind('a witness told the court'))],
  [
    'source in the next sentence',
    two(before('Iven Sorrel, a clerk, said that'), (c, tail) => `${plainly(c, tail)} So said Iven Sorrel, a clerk.`),
  ],
  [
    'source in the sentence before',
    two(before('the union alleged that'), (c, tail) => `The union made a grave charge. ${plainly(c, tail)}`),
  ],
  ['quoted', two(before('a witness told the court that'), (c, tail) => `“${plainly(c, tail)}”`)],
  ['firm by both', two(before('the panel found that'), before('the panel concluded that'))],
  ['soft by both', two(before('the panel assumes that'), before('the panel suspects that'))],
  ['firm by another', two(before('the prosecutor thinks that'), before('the court found that'))],
  ['many by both', two(before('residents said that'), before('several residents said that'))],
  [
    'many with the one named',
    two(before('the engineer Iven Sorrel said that'), before('engineers led by Iven Sorrel said that')),
  ],
  [
    'denied by both',
    two(before('the union denied that'), c => sentence(`it is not true, the union said, that ${short(c)}`)),
  ],
  ['headline of what is told', under(headline, plainly)],
  ['headline with its doubt', under(c => `${c.headline}, prosecutor suspects`, before('the prosecutor suspects that'))],
  ['headline of a quotation', under(c => `“${c.headline}”`, before('an unnamed caller claimed that'))],
  [
    'headline settled below',
    under(headline, modal('might have'), c => `On Friday the court established that ${whole(c)}.`),
  ],
  ['headline of something else', under(() => 'Hearing set for autumn after long dispute', adverb('probably'))],
];

/** The second set: 240 edits and as many controls. */
export const second: readonly Planted[] = [
  ...EDITS.flatMap(([kind, rule, make]) => CLAIMS.map((c, n): Planted => ({ kind, rule, texts: make(c, n) }))),
  ...CONTROLS.flatMap(([kind, make]) => CLAIMS.map((c, n): Planted => ({ kind, rule: null, texts: make(c, n) }))),
];
