/**
 * Shared passages at scale: documents of about 400 words put together from real paragraphs, with planted copies of known places.
 *
 *     node --expose-gc --import tsx bench/reuse.ts [documents…]        (1000 and 10000 when none is given)
 *
 * Texts come from `../shared/data` beside the checkout, else the words are drawn from an invented vocabulary. Every paragraph stands in
 * one document only, so that what documents share is what was planted: a verbatim stretch of 12 to 60 words, a copy with a tenth of its
 * words dropped or replaced, a rewritten document (sentences dropped and swapped), or single sentences with 30 % of their words replaced by
 * others of the corpora. Recall: planted stretches of which half the words
 * are inside a passage of the right two documents. Precision: how many passages of narration of 12 words and more are in planted pairs.
 */
import '../src/ready.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Account, noAnnotations } from '../src/model/index.js';
import { relate } from '../src/relate/index.js';
import { blankDocument } from '../test/documents.js';

const SHARED = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const LENGTH = 400;

/** Share of the words of a reworded sentence that are replaced. */
const REPLACED = 0.3;

/** A small generator with a seed (mulberry32), so that every run plants the same. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const draw = random(7);
const below = (n: number): number => Math.floor(draw() * n);

/** Sentences of the corpora, none like another; of invented words where there are none, or not enough. */
const sentencesOf = (wanted: number): string[] => {
  const found = new Set<string>();
  const seen = new Set<string>(); // a sentence that shares eight words in a row with an earlier one is left out
  for (const part of ['polnear/train/text', 'polnear/dev/text']) {
    const folder = `${SHARED}${part}`;
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder)) {
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
        found.add(clean);
      }
    }
  }
  const real = [...found];
  const vocabulary = [
    ...new Set(
      real
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
    ),
  ];
  while (vocabulary.length < 5000) vocabulary.push(`wo${vocabulary.length.toString(36)}rd`);
  const grammar = 'the of and to in a that was for on with as by at from it his an were which'.split(' ');
  const out = real.slice(0, wanted);
  // Words of a text follow Zipf's law: a squared draw is near enough.
  while (out.length < wanted) {
    const length = 12 + below(20);
    const made = Array.from({ length }, () =>
      draw() < 0.45
        ? (grammar[below(grammar.length)] ?? 'the')
        : (vocabulary[Math.floor(draw() ** 2 * vocabulary.length)] ?? 'word'),
    );
    out.push(`${made.join(' ')}.`);
  }
  return out;
};

interface Plant {
  readonly left: number;
  readonly right: number;
  readonly kind: 'verbatim' | 'edited' | 'rewritten' | 'reworded';
  /** The words that were copied, as they stand in the right document. */
  readonly text: string;
}

const build = (count: number): { readonly texts: string[]; readonly plants: Plant[] } => {
  const pool = sentencesOf(count * 20);
  for (let i = pool.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [pool[i], pool[j]] = [pool[j] ?? '', pool[i] ?? ''];
  }
  let at = 0;
  const bodies: string[][] = Array.from({ length: count }, () => {
    const body: string[] = [];
    for (let words = 0; words < LENGTH && at < pool.length; ) {
      const sentence = pool[at++] ?? '';
      body.push(sentence);
      words += sentence.split(' ').length;
    }
    return body;
  });
  const originals = bodies.map(body => [...body]);
  const plants: Plant[] = [];
  for (let n = 0; n < count / 2; n++) {
    const [left, right] = [below(count), below(count)];
    const source = originals[left] ?? [];
    originals[left] = []; // copied from once: two copies of one place would truly share it
    const target = bodies[right];
    if (left === right || target === undefined || source.length < 3) continue;
    const kind =
      (['verbatim', 'verbatim', 'edited', 'rewritten', 'reworded', 'reworded'] as const)[below(6)] ?? 'verbatim';
    if (kind === 'reworded') {
      for (const sentence of source.filter(one => one.split(' ').length >= 12).slice(0, 2)) {
        const text = sentence
          .split(' ')
          .map(word => (draw() < REPLACED ? (pool[below(pool.length)]?.split(' ')[1] ?? word) : word))
          .join(' ');
        target.splice(below(target.length + 1), 0, text);
        plants.push({ left, right, kind, text });
      }
      continue;
    }
    if (kind === 'rewritten') {
      const kept = source.filter(() => draw() < 0.7);
      for (let i = 0; i + 1 < kept.length; i += 2) [kept[i], kept[i + 1]] = [kept[i + 1] ?? '', kept[i] ?? ''];
      target.push(...kept);
      plants.push(...kept.map(text => ({ left, right, kind, text })).filter(p => p.text.split(' ').length >= 12));
      continue;
    }
    const words = source.join(' ').split(' ');
    const length = Math.min(words.length, 12 + below(49));
    const from = below(words.length - length + 1);
    const taken = words.slice(from, from + length);
    const text = (
      kind === 'verbatim' ? taken : taken.filter(() => draw() >= 0.05).map(w => (draw() < 0.05 ? 'otherwise' : w))
    ).join(' ');
    target.splice(below(target.length + 1), 0, text);
    plants.push({ left, right, kind, text });
  }
  return { texts: bodies.map(body => body.join(' ')), plants };
};

const accountOf = (text: string, i: number): Account => ({
  // The body as one block: sentences of a paragraph are not in the way of a stretch.
  document: blankDocument(`d${String(i).padStart(7, '0')}`, {
    text,
    blocks: [{ from: 0, to: text.length, kind: 'paragraph' }],
  }),
  annotations: {
    ...noAnnotations,
    sentences: [...text.matchAll(/[^.!?]+[.!?]*\s*/gu)].map(m => ({
      from: m.index,
      to: m.index + m[0].trimEnd().length,
    })),
  },
});

const collectGarbage = (globalThis as { gc?: () => void }).gc;

const run = (count: number): void => {
  const { texts, plants } = build(count);
  const accounts = texts.map(accountOf);
  collectGarbage?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const cpu = process.cpuUsage();
  const links = relate(accounts);
  const seconds = (performance.now() - start) / 1000;
  const spent = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS / 1024;

  const byPair = new Map<string, (typeof links.passages)[number][]>();
  for (const passage of links.passages) {
    const key = `${passage.left.document} ${passage.right.document}`;
    byPair.set(key, [...(byPair.get(key) ?? []), passage]);
  }
  const keyOf = (p: Plant): string =>
    [p.left, p.right]
      .sort((a, b) => a - b)
      .map(i => accounts[i]?.document.id ?? '')
      .join(' ');
  const found: Record<string, [number, number, number]> = {};
  for (const plant of plants) {
    const text = texts[plant.right] ?? '';
    const from = text.indexOf(plant.text);
    const to = from + plant.text.length;
    const covered = (byPair.get(keyOf(plant)) ?? []).map(p => {
      const side = p.left.document === accounts[plant.right]?.document.id ? p.left : p.right;
      return { kind: p.kind, shared: Math.min(to, side.to) - Math.max(from, side.from) };
    });
    const total = covered.reduce((sum, c) => sum + Math.max(0, c.shared), 0);
    const told = covered.filter(c => c.kind === 'narration').reduce((sum, c) => sum + Math.max(0, c.shared), 0);
    const row = (found[plant.kind] ??= [0, 0, 0]);
    row[0]++;
    if (2 * total >= to - from) row[1]++;
    if (2 * told >= to - from) row[2]++;
  }

  const planted = new Set(plants.map(keyOf));
  const long = links.passages.filter(
    p =>
      p.kind === 'narration' &&
      (texts[Number(p.left.document.slice(1))] ?? '').slice(p.left.from, p.left.to).split(/\s+/u).length >= 12,
  );
  const right = long.filter(p => planted.has(`${p.left.document} ${p.right.document}`)).length;
  if (process.env.SHOW)
    for (const p of long.filter(x => !planted.has(`${x.left.document} ${x.right.document}`)).slice(0, 60)) {
      for (const side of [p.left, p.right])
        console.log('   ?', (texts[Number(side.document.slice(1))] ?? '').slice(side.from, side.to));
      console.log('');
    }
  const related = links.pairs.filter(p => planted.has(`${p.left} ${p.right}`)).length;
  const told = {
    documents: count,
    words: texts.reduce((n, t) => n + t.split(' ').length, 0),
    seconds: Number(seconds.toFixed(2)),
    cpuSeconds: Number(((spent.user + spent.system) / 1e6).toFixed(2)),
  };
  console.log(
    JSON.stringify({
      ...told,
      growthMb: Math.round((process.memoryUsage().rss - before) / 2 ** 20),
      peakMb: Math.round(peak),
    }),
  );
  for (const [kind, [all, any, narration]] of Object.entries(found)) {
    console.log(
      `  ${kind}: ${String(all)} planted, recall ${(any / all).toFixed(4)}, as narration ${(narration / all).toFixed(4)}`,
    );
  }
  console.log(
    `  narration of 12 words and more: ${String(long.length)} passages, ${(right / long.length).toFixed(4)} of them in planted pairs`,
  );
  console.log(
    `  related pairs: ${String(links.pairs.length)}, precision ${(related / links.pairs.length).toFixed(4)}, recall ${(related / planted.size).toFixed(4)}`,
  );
  console.log(`  passages ${String(links.passages.length)}, families ${String(links.families.length)}`);
};

/** Tiny files that are nearly the same: what must not take n² of anything. */
const runTiny = (count: number): void => {
  const accounts = Array.from({ length: count }, (_, i) =>
    accountOf(
      `Reading number ${String(i % 500)} of the gauge at the lower lock was taken by the keeper and found in order again.`,
      i,
    ),
  );
  const start = performance.now();
  const links = relate(accounts);
  console.log(
    `tiny: ${String(count)} files of 21 words, ${((performance.now() - start) / 1000).toFixed(2)} s, ${String(links.passages.length)} passages, ${String(links.families.length)} families`,
  );
};

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [1000, 10000]) run(size);
runTiny(20000);
