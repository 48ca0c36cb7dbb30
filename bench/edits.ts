/**
 * Planted edits: accounts of invented events that agree in all numbers and dates, and the same with one number, one date or one sum changed in one
 * account. How many of the edits are found as conflicts, and how many conflicts there are where nothing was changed.
 *
 *     npx tsx bench/edits.ts [cases]        (200 of each kind of edit and as many untouched when none is given)
 *
 * SHOW=1 prints what was missed and what was found wrongly, with the accounts. The sentences are written for this bench; the rules have not seen them.
 */
import '../src/ready.js';
import { ingestRow } from '../src/ingest/index.js';
import { annotate, crossread } from '../src/pipeline.js';
import { random } from './random.js';

type Draw = () => number;
const below = (draw: Draw, n: number): number => Math.floor(draw() * n);
const pick = <T>(draw: Draw, list: readonly T[]): T => list[below(draw, list.length)] as T;

/** What happened, in the words of several writers. `{day}` is a date, `{place}` a town. */
interface Frame {
  readonly openings: readonly string[];
  /** Whether people were on board of something. */
  readonly aboard: boolean;
}

const FRAMES: readonly Frame[] = [
  {
    aboard: true,
    openings: [
      'The ferry Marlin Queen sank off {place} on {day}.',
      'A ferry went down near {place} on {day} in heavy seas.',
      'The sinking of the ferry Marlin Queen off {place} on {day} has shaken the islands.',
      'On {day} the ferry Marlin Queen sank within sight of {place}.',
    ],
  },
  {
    aboard: true,
    openings: [
      'A small airliner crashed near {place} on {day}.',
      'The crash of a regional airliner outside {place} on {day} is being investigated.',
      'On {day} a regional plane crashed into a field near {place}.',
      'The plane crashed on {day} as it came in to land at {place}.',
    ],
  },
  {
    aboard: false,
    openings: [
      'A fire broke out in a textile mill in {place} on {day}.',
      'The fire at the mill in {place} on {day} burned for nine hours.',
      'On {day} a fire destroyed a spinning mill in {place}.',
      'Flames went through the mill in {place} on {day}; the fire was put out by evening.',
    ],
  },
  {
    aboard: false,
    openings: [
      'A bridge collapsed in {place} on {day}.',
      'The collapse of the old road bridge in {place} on {day} cut the town in two.',
      'On {day} the road bridge in {place} collapsed into the river.',
      'The bridge in {place} collapsed on {day} under a line of lorries.',
    ],
  },
];

/** How each number is told. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  dead: [
    '{N} people died.',
    '{N} people were killed, the rescue service said.',
    'The death toll stands at {n}.',
    'Officials said {n} people had lost their lives.',
    'It left {n} people dead.',
  ],
  injured: [
    '{N} people were injured.',
    '{N} others were hurt.',
    'Doctors treated {n} injured people.',
    'At the hospital they counted {n} injured.',
  ],
  aboard: ['There were {n} people on board.', '{N} people were aboard.', 'It had {n} people on board at the time.'],
  survived: ['{N} people survived.', '{N} people survived, according to the coast guard.', 'There were {n} survivors.'],
};

const FILLER = [
  'The mayor asked people to stay away from the water.',
  'Schools in the district will be closed until the end of the week.',
  '“We heard a sound like a door slamming, and then nothing,” said Ines Morel, who lives nearby.',
  'A book of condolence was opened in the town hall.',
  'The cause is not known.',
  'Divers and firemen from two provinces took part in the search.',
  'Relatives waited in a gymnasium through the night.',
  'An inquiry was promised within the year.',
];
const TOWNS = ['Velsund', 'Port Maro', 'Castrel', 'Lower Hamm', 'Ostry', 'Tarnow Bay'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const inWords = (n: number): string =>
  n < 20
    ? (ONES[n] ?? '')
    : n < 100
      ? `${TENS[Math.floor(n / 10)] ?? ''}${n % 10 === 0 ? '' : `-${ONES[n % 10] ?? ''}`}`
      : String(n);

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A number as a writer sets it: small ones in words, all of them so at the beginning of a sentence. */
const set = (sentence: string, n: number): string =>
  sentence.replace('{N}', upper(inWords(n))).replace('{n}', n < 10 ? inWords(n) : String(n));

interface Facts {
  readonly numbers: Readonly<Record<string, number>>;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const dateOf = (draw: Draw, { day, month, year }: Facts): string =>
  draw() < 0.5
    ? `${String(day)} ${MONTHS[month] ?? ''} ${String(year)}`
    : `${MONTHS[month] ?? ''} ${String(day)}, ${String(year)}`;

/** An account that tells of these facts; `needed` are numbers that it must have. */
const accountOf = (draw: Draw, frame: Frame, place: string, facts: Facts, needed: readonly string[]): string => {
  const opening = pick(draw, frame.openings).replace('{place}', place).replace('{day}', dateOf(draw, facts));
  const told = Object.entries(facts.numbers)
    .filter(([kind]) => needed.includes(kind) || draw() < 0.6)
    .map(([kind, n]) => set(pick(draw, TOLD[kind] ?? []), n));
  const rest = [...told, ...FILLER.filter(() => draw() < 0.4)];
  for (let i = rest.length - 1; i > 0; i--) {
    const j = below(draw, i + 1);
    [rest[i], rest[j]] = [rest[j] ?? '', rest[i] ?? ''];
  }
  const half = Math.ceil(rest.length / 2);
  return [`${opening} ${rest.slice(0, half).join(' ')}`, rest.slice(half).join(' ')].join('\n\n').trim();
};

const EDITS = ['number', 'date', 'sum'] as const;
type Edit = (typeof EDITS)[number];

interface Made {
  readonly texts: readonly string[];
  /** Which account was changed; null where none was. */
  readonly edited: number | null;
}

const make = (seed: number, edit: Edit | null, kind: Edit): Made => {
  const draw = random(seed);
  const frames = FRAMES.filter(frame => kind !== 'sum' || frame.aboard);
  const frame = pick(draw, frames);
  const dead = 3 + below(draw, 60);
  const survived = 5 + below(draw, 60);
  const numbers: Readonly<Record<string, number>> = frame.aboard
    ? { dead, survived, aboard: dead + survived, injured: 1 + below(draw, Math.min(survived, 40)) }
    : { dead, injured: 4 + below(draw, 60) };
  const facts: Facts = { numbers, day: 6 + below(draw, 20), month: below(draw, 12), year: 2027 + below(draw, 6) };
  const place = pick(draw, TOWNS);
  const count = 3 + below(draw, 4);
  const edited = below(draw, count);
  const target = pick(draw, frame.aboard ? ['dead', 'survived', 'aboard', 'injured'] : ['dead', 'injured']);
  const by = 1 + below(draw, 9);
  const changed: Facts =
    edit === 'date'
      ? { ...facts, day: facts.day + (draw() < 0.5 ? -1 : 1) * (1 + below(draw, 2)) }
      : edit === 'number'
        ? { ...facts, numbers: { ...numbers, [target]: (numbers[target] ?? 0) + by } }
        : edit === 'sum'
          ? { ...facts, numbers: { ...numbers, dead: dead + by } }
          : facts;
  // The number that is changed is told by the edited account and by another one; a sum needs all of its parts in one.
  const needed = kind === 'number' ? [target] : kind === 'sum' ? ['dead', 'survived', 'aboard'] : [];
  const texts = Array.from({ length: count }, (_, i) =>
    accountOf(
      draw,
      frame,
      place,
      i === edited ? changed : facts,
      i === edited || (kind === 'number' && i === (edited + 1) % count) ? needed : [],
    ),
  );
  return { texts, edited: edit === null ? null : edited };
};

const conflictsIn = ({ texts }: Made) =>
  crossread(
    'planted',
    texts.map((text, i) => annotate(ingestRow({ id: String(i), text }))),
  ).findings.filter(f => f.level === 'conflict');

const cases = Number(process.argv[2] ?? 200);
const show = (title: string, { texts }: Made, messages: readonly string[]): void => {
  if (process.env.SHOW === undefined) return;
  console.log(`--- ${title}: ${messages.join(' | ')}`);
  texts.forEach((text, i) => {
    console.log(`[${String(i)}] ${text.replace(/\s+/gu, ' ')}`);
  });
};

let right = 0;
let wrong = 0;
let all = 0;
for (const [k, kind] of EDITS.entries()) {
  let found = 0;
  let alarms = 0;
  for (let n = 0; n < cases; n++) {
    const seed = (k * cases + n) * 7919 + 11;
    const made = make(seed, kind, kind);
    const conflicts = conflictsIn(made);
    const hit = conflicts.some(f => f.sides.some(s => s.document === String(made.edited)));
    if (hit) found++;
    else
      show(
        `missed ${kind} in ${String(made.edited)}`,
        made,
        conflicts.map(f => f.message),
      );
    const control = make(seed, null, kind);
    const false_ = conflictsIn(control);
    if (false_.length > 0) {
      alarms++;
      show(
        'nothing was changed',
        control,
        false_.map(f => f.message),
      );
    }
  }
  console.log(
    `${kind}: ${String(cases)} edits, recall ${(found / cases).toFixed(3)}; ${String(cases)} untouched, ${String(alarms)} with a conflict`,
  );
  right += found;
  wrong += alarms;
  all += cases;
}
console.log(`all: recall ${(right / all).toFixed(3)}, precision ${(right / (right + wrong)).toFixed(3)}`);
