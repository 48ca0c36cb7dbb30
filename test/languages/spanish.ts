import { blankLanguage } from '../../src/languages/blank.js';
import type { Language } from '../../src/languages/index.js';
import { date } from '../../src/languages/reading.js';
import { timeRule } from '../../src/languages/time-grammar.js';
import type { ReportingVerb } from '../../src/languages/verbs.js';

/**
 * A few words of Spanish, enough for the sentences of `second-language.test.ts`: it shows that a language needs no stage's help. It is no pack
 * for use.
 */
const blank = blankLanguage('es');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const DAY = new RegExp(`(?<!\\d)(\\d{1,2}) de (${MONTHS.join('|')})(?: de (\\d{4}))?`, 'gu');

/** Parts of speech of the words that are no nouns. */
const POS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DET: 'el la los las un una unos',
    ADP: 'en de del a al por desde hasta',
    VERB: 'murieron murió dijo derrumbó resultaron',
    AUX: 'fueron fue hay había',
    ADJ: 'muertos heridas heridos heladas',
    PRON: 'se',
    CCONJ: 'y o',
    ADV: 'no ayer menos más',
  }).flatMap(([pos, words]) => words.split(' ').map(word => [word, pos] as const)),
);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ').map((word, i) => [word, i]),
);

const posOf = (word: string): string => {
  if (/^\p{N}/u.test(word) || NUMBERS.has(word.toLowerCase())) return 'NUM';
  if (!/^\p{L}/u.test(word)) return 'PUNCT';
  return POS.get(word.toLowerCase()) ?? (/^\p{Lu}/u.test(word) ? 'PROPN' : 'NOUN');
};

const LEMMAS: ReadonlyMap<string, string> = new Map([
  ['derrumbó', 'derrumbar'],
  ['dijo', 'decir'],
]);

const singular = (noun: string): string => {
  const word = noun.toLowerCase();
  if (/[^aeiouáé]es$/.test(word)) return word.slice(0, -2);
  return /[aeiouáé]s$/.test(word) ? word.slice(0, -1) : word;
};

const DECIR: ReportingVerb = {
  lemma: 'decir',
  particle: '',
  act: 'speech',
  polarity: 'asserts',
  stance: 'neutral',
  certain: false,
  frames: new Set(['quote', 'that']),
};

export const spanish: Language = {
  ...blank,
  tagger: text =>
    blank.tagger(text).map(({ word }) => ({ word, pos: posOf(word), lemma: LEMMAS.get(word) ?? word.toLowerCase() })),
  numbers: {
    ...blank.numbers,
    smallNumbers: NUMBERS,
    multipliers: new Map([
      ['mil', 1000],
      ['millones', 1e6],
    ]),
    boundsBefore: new Map([
      ['al menos', '>='],
      ['más de', '>'],
      ['unos', '~'],
    ]),
    figures: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/y,
    figureValue: written => Number(written.replaceAll('.', '').replace(',', '.')),
    groupMark: '.',
  },
  units: {
    ...blank.units,
    unitNames: new Map([
      ['kilómetro', 'kilometre'],
      ['tonelada', 'tonne'],
      ['hora', 'hour'],
    ]),
    currencyNames: new Map([['euro', 'euro']]),
  },
  nouns: { singular, isPlural: noun => singular(noun) !== noun.toLowerCase() },
  particles: { ...blank.particles, that: set('que'), of: set('de'), and: set('y'), or: set('o'), no: set('no') },
  counting: { ...blank.counting, person: 'persona', anybody: set('persona') },
  casualties: {
    ...blank.casualties,
    people: set('persona minero vecino pasajero'),
    links: set('fueron fue resultaron'),
    passiveLinks: set('fueron fue resultaron'),
    intransitives: new Map([
      ['murieron', 'dead'],
      ['murió', 'dead'],
    ]),
    participles: new Map([
      ['heridas', 'injured'],
      ['heridos', 'injured'],
      ['evacuados', 'evacuated'],
    ]),
    statusAdjectives: new Map([['muertos', 'dead']]),
  },
  events: {
    ...blank.events,
    eventKinds: [{ key: 'collapse', name: 'collapse', nouns: ['derrumbe'], verbs: ['derrumbar'] }],
    eventNouns: new Map([['derrumbe', 'collapse']]),
    eventVerbs: new Map([['derrumbar', 'collapse']]),
  },
  groups: { ...blank.groups, everybody: set('persona'), plural: noun => `${noun}s` },
  hedges: {
    ...blank.hedges,
    hedgePhrases: [
      { words: ['quizás'], kind: 'epistemic', guard: 'none', lean: Infinity },
      { words: ['si'], kind: 'condition', guard: 'clause', lean: 0 },
    ],
  },
  names: {
    ...blank.names,
    documentHeads: set('informe'),
    documentOpeners: set('un el'),
    indefiniteArticle: set('un'),
    knownOpeners: set('el'),
  },
  reuse: { ...blank.reuse, functionWords: set('el la los las de en y que se a por un una') },
  times: {
    ...blank.times,
    possible: /\d|ayer/iu,
    mayHoldDay: /\d/,
    writtenDays: text =>
      [...text.matchAll(DAY)].map(({ index, 0: words, 1: day, 2: month, 3: year }) => ({
        from: index,
        to: index + words.length,
        year: year === undefined ? null : Number(year),
        month: MONTHS.indexOf(month ?? '') + 1,
        day: Number(day),
        clock: null,
        other: null,
        short: false,
      })),
    rules: [timeRule('ayer', () => date({ base: 'published', unit: 'day', by: -1 }))],
  },
  verbs: {
    ...blank.verbs,
    isReportingForm: word => word === 'dijo',
    reportingForm: word => (word === 'dijo' ? { kind: 'past', verbs: [DECIR] } : undefined),
  },
};
