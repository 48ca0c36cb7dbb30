/**
 * Documents of about 400 words with planted copies of known places, each made from its number alone, so that a million of them need no memory.
 *
 * Sentences come from `../shared/data` beside the checkout, each in one document only, and where these are used up from the words of the corpora
 * by their frequency (Zipf's law, near enough; without the corpora the words are invented). Half of the documents hold a copy of a part of another one, which is copied from once: a verbatim
 * stretch of 12 to 60 words, the same with a tenth of its words dropped or replaced, a rewritten document (sentences dropped and swapped, a number in them changed), or single sentences with 30 % of their
 * words replaced by others.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { random } from './random.js';

const SHARED = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const LENGTH = 400;
const SENTENCES = 20;

/** Share of the words of a reworded sentence that are replaced. */
const REPLACED = 0.3;

export const PLANTS = ['verbatim', 'edited', 'rewritten', 'reworded'] as const;

/** A copied stretch of words: the documents by number, and where it stands in the right one. */
export interface Plant {
  readonly left: number;
  readonly right: number;
  readonly kind: (typeof PLANTS)[number];
  readonly from: number;
  readonly to: number;
}

export interface Made {
  readonly text: string;
  readonly plants: readonly Plant[];
}

/** Sentences of the corpora, none like another. */
const realSentences = (): string[] => {
  const found: string[] = [];
  const seen = new Set<string>(); // a sentence that shares eight words in a row with an earlier one is left out
  for (const part of ['polnear/train/text', 'polnear/dev/text']) {
    const folder = `${SHARED}${part}`;
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).sort()) {
      for (const sentence of readFileSync(`${folder}/${file}`, 'utf8').split(/(?<=[.!?])\s+/u)) {
        const clean = sentence
          .replace(/\s+/gu, ' ')
          .replace(/["“”‘’]/gu, '')
          .trim();
        const words = clean.toLowerCase().split(' ');
        if (words.length < 8) continue;
        const runs = words.slice(7).map((_, i) => words.slice(i, i + 8).join(' '));
        if (runs.some(run => seen.has(run))) continue;
        for (const run of runs) seen.add(run);
        found.push(clean);
      }
    }
  }
  return found;
};

/** `wanted` of the numbers below `n`, drawn. */
const some = (n: number, wanted: number, draw: () => number): number[] => {
  const left = Array.from({ length: n }, (_, i) => i);
  return Array.from({ length: wanted }, () => left.splice(Math.floor(draw() * left.length), 1)[0] ?? 0);
};

const GRAMMAR = 'the of and to in a that was for on with as by at from it his an were which'.split(' ');

/** A corpus of `count` documents. */
export const corpus = (count: number): ((number: number) => Made) => {
  const real = realSentences();
  const vocabulary = [
    ...new Set(
      real
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
    ),
  ];
  while (vocabulary.length < 5000) vocabulary.push(`wo${vocabulary.length.toString(36)}rd`);
  const word = (draw: () => number): string => vocabulary[Math.floor(draw() ** 2 * vocabulary.length)] ?? 'word';
  // Real sentences are spread over all documents: one in `every` slots has one.
  const every = Math.max(1, Math.floor((count * SENTENCES) / real.length));
  const sentence = (slot: number): string => {
    const known = slot % every === 0 ? real[slot / every] : undefined;
    if (known !== undefined) return known;
    const draw = random(slot * 2 + 1);
    const length = 12 + Math.floor(draw() * 20);
    const made = Array.from({ length }, () =>
      draw() < 0.45 ? (GRAMMAR[Math.floor(draw() * GRAMMAR.length)] ?? 'the') : word(draw),
    );
    return `${made.join(' ')}.`;
  };
  const base = (number: number): string[] => {
    const body: string[] = [];
    for (let k = 0, words = 0; words < LENGTH && k < SENTENCES; k++) {
      const next = sentence(number * SENTENCES + k);
      body.push(next);
      words += next.split(' ').length;
    }
    return body;
  };
  // Each document is copied from by one other at most: a step that is prime to the count leads through all of them.
  let step = Math.floor(count * 0.618) | 1;
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  while (divisor(step, count) !== 1) step += 2;

  return number => {
    const body = base(number);
    const draw = random(number * 2 + 0x5bd1e995);
    const below = (n: number): number => Math.floor(draw() * n);
    const left = (number + step) % count;
    const whole = (pieces: readonly { readonly text: string; readonly kind: Plant['kind'] | null }[]): Made => {
      const plants: Plant[] = [];
      let at = 0;
      for (const { text, kind } of pieces) {
        if (kind !== null) plants.push({ left, right: number, kind, from: at, to: at + text.length });
        at += text.length + 1;
      }
      return { text: pieces.map(({ text }) => text).join(' '), plants };
    };
    const own = body.map(text => ({ text, kind: null as Plant['kind'] | null }));
    if (draw() < 0.5 || left === number) return whole(own);
    const source = base(left);
    const kind =
      (['verbatim', 'verbatim', 'edited', 'rewritten', 'reworded', 'reworded'] as const)[below(6)] ?? 'verbatim';
    const insert = (text: string): void => {
      own.splice(below(own.length + 1), 0, { text, kind });
    };
    if (kind === 'reworded') {
      for (const one of source.filter(s => s.split(' ').length >= 12).slice(0, 2)) {
        const words = one.split(' ');
        for (const k of some(words.length, Math.round(REPLACED * words.length), draw)) {
          words[k] = (words[k] ?? '').replace(/[\p{L}\p{N}'-]+/u, word(draw));
        }
        insert(words.join(' '));
      }
    } else if (kind === 'rewritten') {
      const kept = source.filter(() => draw() < 0.7).map(s => s.replace(/\d+/u, n => String(Number(n) + 1 + below(9))));
      for (let i = 0; i + 1 < kept.length; i += 2) [kept[i], kept[i + 1]] = [kept[i + 1] ?? '', kept[i] ?? ''];
      own.push(...kept.map(text => ({ text, kind: text.split(' ').length >= 12 ? kind : null })));
    } else {
      const words = source.join(' ').split(' ');
      const length = Math.min(words.length, 12 + below(49));
      const from = below(words.length - length + 1);
      const taken = words.slice(from, from + length);
      insert(
        (kind === 'verbatim'
          ? taken
          : taken.filter(() => draw() >= 0.05).map(w => (draw() < 0.05 ? 'otherwise' : w))
        ).join(' '),
      );
    }
    return whole(own);
  };
};

/** The id of a document. */
export const idOf = (number: number): string => `d${String(number).padStart(8, '0')}`;
