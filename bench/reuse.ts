/**
 * Shared passages at scale: what `crossread reuse` finds of copies planted among documents of about 400 words (`corpus.ts`), and what it takes.
 *
 *     npm run build && npx tsx bench/reuse.ts [documents…]        (1000 and 10000 when none is given)
 *     npx tsx bench/reuse.ts baselines [documents]                an exact join of all pairs on five words, and MinHash-LSH
 *     npx tsx bench/reuse.ts one-more [documents]                 one more document into an index
 *     npx tsx bench/reuse.ts hostile                              input that is made to be slow
 *
 * Recall: planted stretches of which half the characters are inside a passage of the right two documents; as narration, inside narration.
 * Precision: how many passages of narration of 70 characters and more (some twelve words) are in planted pairs.
 */
import { spawn } from 'node:child_process';
import { closeSync, createReadStream, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { fold } from '../src/text/normalise.js';
import { hashWord, shingles } from '../src/text/shingles.js';
import type * as shipped from '../src/corpus/reuse.js';
import { corpus, idOf, type Made, PLANTS } from './corpus.js';

const BIN = fileURLToPath(new URL('../bin/crossread', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** Long passages: some twelve words. */
const LONG = 70;

const FLUSH = 4_000_000;

/** Writes documents as JSON Lines. */
const write = (path: string, count: number, textOf: (i: number) => string): void => {
  const file = openSync(path, 'w');
  let pending = '';
  for (let i = 0; i < count; i++) {
    pending += `${JSON.stringify({ id: idOf(i), text: textOf(i) })}\n`;
    if (pending.length < FLUSH && i + 1 < count) continue;
    writeSync(file, pending);
    pending = '';
  }
  closeSync(file);
};

/** Makes a program tell on its end, on file descriptor 3, what it used. */
const TELLS = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

interface Spent {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** What `crossread reuse` needs, from one file to another. */
const reuse = async (input: string, output: string, args: readonly string[] = []): Promise<Spent> => {
  const from = performance.now();
  const files = [openSync(input, 'r'), openSync(output, 'w')] as const;
  const child = spawn(process.execPath, ['--import', TELLS, BIN, 'reuse', '--jsonl', ...args], {
    stdio: [...files, 'ignore', 'pipe'],
  });
  let told = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const status = await new Promise(resolve => child.on('close', resolve));
  files.forEach(closeSync);
  if (status !== 0) throw new Error(`crossread reuse ended with status ${String(status)}`);
  const used = JSON.parse(told) as NodeJS.ResourceUsage;
  return {
    seconds: (performance.now() - from) / 1000,
    cpu: (used.userCPUTime + used.systemCPUTime) / 1e6,
    megabytes: used.maxRSS / 1024,
  };
};

const shown = ({ seconds, cpu, megabytes }: Spent): string =>
  `${seconds.toFixed(1)} s by the clock, ${cpu.toFixed(1)} s of all processors, ${megabytes.toFixed(0)} MB`;

interface Row {
  readonly left: { readonly id: string; readonly from: number; readonly to: number };
  readonly right: { readonly id: string; readonly from: number; readonly to: number };
  readonly kind: string;
}

interface Looked {
  readonly kind: string;
  readonly right: string;
  readonly from: number;
  readonly to: number;
  any: number;
  told: number;
}

const pairKey = (x: string, y: string): string => (x < y ? `${x} ${y}` : `${y} ${x}`);

/** The planted stretches by pair of documents. */
const plantsOf = (count: number, made: (i: number) => Made): Map<string, Looked[]> => {
  const byPair = new Map<string, Looked[]>();
  for (let i = 0; i < count; i++) {
    for (const { left, right, kind, from, to } of made(i).plants) {
      const key = pairKey(idOf(left), idOf(right));
      const known = byPair.get(key) ?? [];
      known.push({ kind, right: idOf(right), from, to, any: 0, told: 0 });
      byPair.set(key, known);
    }
  }
  return byPair;
};

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(4));

const judge = async (count: number, made: (i: number) => Made, output: string): Promise<void> => {
  const byPair = plantsOf(count, made);
  let passages = 0;
  let long = 0;
  let right = 0;
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const row = JSON.parse(line) as Row;
    passages++;
    const plants = byPair.get(pairKey(row.left.id, row.right.id));
    if (row.kind === 'narration' && row.left.to - row.left.from >= LONG) {
      long++;
      if (plants !== undefined) right++;
    }
    for (const plant of plants ?? []) {
      const side = row.left.id === plant.right ? row.left : row.right;
      const held = Math.max(0, Math.min(plant.to, side.to) - Math.max(plant.from, side.from));
      plant.any += held;
      if (row.kind === 'narration') plant.told += held;
    }
  }
  const plants = [...byPair.values()].flat();
  for (const kind of PLANTS) {
    const own = plants.filter(p => p.kind === kind);
    const half = (held: (p: Looked) => number): string =>
      share(own.filter(p => 2 * held(p) >= p.to - p.from).length, own.length);
    console.log(
      `  ${kind}: ${String(own.length)} planted, recall ${half(p => p.any)}, as narration ${half(p => p.told)}`,
    );
  }
  console.log(
    `  narration of ${String(LONG)} characters and more: ${String(long)} passages, ${share(right, long)} of them in planted pairs; ${String(passages)} passages in all`,
  );
};

const run = async (count: number): Promise<void> => {
  const made = corpus(count);
  const [input, output] = [join(folder, 'documents.jsonl'), join(folder, 'passages.jsonl')];
  write(input, count, i => made(i).text);
  console.log(`${String(count)} documents: ${shown(await reuse(input, output))}`);
  await judge(count, made, output);
};

/** Hashes of the runs of five words of a text, each once. */
const gramsOf = (text: string): Uint32Array =>
  Uint32Array.from(new Set(shingles(Uint32Array.from(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [], hashWord), 5)));

/** Runs of five words that two documents share, so that a stretch of twelve is among them. */
const ENOUGH = 8;

/** Pairs of documents that share enough runs of five words: every pair is counted. */
const joined = (all: readonly Uint32Array[]): Set<string> => {
  const holders = new Map<number, number[]>();
  all.forEach((grams, d) => {
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list === undefined) holders.set(gram, [d]);
      else list.push(d);
    }
  });
  const found = new Set<string>();
  all.forEach((grams, d) => {
    const counts = new Map<number, number>();
    for (const gram of grams) {
      for (const other of holders.get(gram) ?? []) if (other > d) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    for (const [other, n] of counts) if (n >= ENOUGH) found.add(pairKey(idOf(d), idOf(other)));
  });
  return found;
};

/** Bands and rows of a signature of 128: pairs of a likeness around .5 meet in a band. */
const BANDS = 25;
const ROWS = 5;

/** Pairs of documents that MinHash signatures bring together (Broder 1997; banding after Leskovec et al.), whole documents. */
const minhashed = (all: readonly Uint32Array[]): Set<string> => {
  const salts = Array.from({ length: BANDS * ROWS }, (_, k) => [
    Math.imul(2 * k + 1, 0x9e3779b1) | 1,
    Math.imul(k + 7, 0x85ebca6b),
  ]);
  const buckets = new Map<string, number[]>();
  all.forEach((grams, d) => {
    const signature = salts.map(([a = 1, b = 0]) => {
      let least = 0xffffffff;
      for (const gram of grams) {
        let hash = (Math.imul(gram, a) + b) | 0;
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
        if (hash < least) least = hash;
      }
      return least;
    });
    for (let band = 0; band < BANDS; band++) {
      const key = `${String(band)} ${signature.slice(band * ROWS, (band + 1) * ROWS).join(' ')}`;
      buckets.set(key, [...(buckets.get(key) ?? []), d]);
    }
  });
  const found = new Set<string>();
  for (const members of buckets.values()) {
    members.forEach((x, k) => {
      for (const y of members.slice(k + 1)) found.add(pairKey(idOf(x), idOf(y)));
    });
  }
  return found;
};

const baselines = async (count: number): Promise<void> => {
  const made = corpus(count);
  const byPair = plantsOf(count, made);
  const texts = Array.from({ length: count }, (_, i) => made(i).text);
  const tell = (name: string, seconds: number, found: ReadonlySet<string>): void => {
    const recalls = PLANTS.map(kind => {
      const own = [...byPair].filter(([, plants]) => plants.some(plant => plant.kind === kind));
      return `${kind} ${share(own.filter(([key]) => found.has(key)).length, own.length)}`;
    });
    const planted = [...found].filter(key => byPair.has(key)).length;
    console.log(
      `  ${name}: ${seconds.toFixed(1)} s, planted pairs found: ${recalls.join(', ')}; ${share(planted, found.size)} of its ${String(found.size)} pairs are planted`,
    );
  };
  console.log(`${String(count)} documents, pairs of documents (passages are found by crossread alone)`);
  for (const [name, method] of [
    ['exact join of all pairs on five words', joined],
    ['MinHash-LSH on whole documents, threshold .5', minhashed],
  ] as const) {
    const from = performance.now();
    const found = method(texts.map(gramsOf));
    tell(name, (performance.now() - from) / 1000, found);
  }
  const [input, output] = [join(folder, 'documents.jsonl'), join(folder, 'passages.jsonl')];
  write(input, count, i => texts[i] ?? '');
  const { seconds } = await reuse(input, output);
  const [any, told] = [new Set<string>(), new Set<string>()];
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const row = JSON.parse(line) as Row;
    const key = pairKey(row.left.id, row.right.id);
    any.add(key);
    if (row.kind === 'narration') told.add(key);
  }
  tell('crossread, any passage', seconds, any);
  tell('crossread, narration', seconds, told);
};

type Corpus = typeof shipped;

/** One more document into an index of `count`: the call alone, in a process that has read before. */
const oneMore = async (count: number): Promise<void> => {
  // What ships, as a program that uses it would have it.
  const { reuseLines } = (await import(new URL('../dist/corpus/reuse.js', import.meta.url).href)) as Corpus;
  const made = corpus(count + 20);
  const lineOf = (i: number) => ({ line: 1, bytes: Buffer.from(JSON.stringify({ id: idOf(i), text: made(i).text })) });
  const options = { folder: join(folder, 'index'), threads: 1, memory: 2e9 };
  mkdirSync(options.folder);
  const silent = { report: () => undefined, progress: () => undefined, counted: () => undefined };
  const add = async (lines: ReturnType<typeof lineOf>[]): Promise<number> => {
    let bytes = 0;
    for await (const chunk of reuseLines(lines, options, silent)) bytes += chunk.length;
    return bytes;
  };
  await add(Array.from({ length: count }, (_, i) => lineOf(i)));
  const times: number[] = [];
  for (let k = 0; k < 10; k++) {
    const line = lineOf(count + k);
    const from = performance.now();
    const bytes = await add([line]);
    times.push(performance.now() - from);
    console.log(`  ${String(Math.round(times.at(-1) ?? 0))} ms, ${String(bytes)} bytes of passages`);
  }
  times.sort((x, y) => x - y);
  console.log(`one more document into ${String(count)}: median ${String(Math.round(times[5] ?? 0))} ms`);
};

const SPEECH =
  'We stood on that wall all night, and we will stand there again, because nobody else is coming to hold back the water for us.';
const FOOTER =
  'The editors of this service check every story before it is printed and are grateful for corrections from attentive readers.';
const LINE = 'of the gauge at the lower lock was taken by the keeper and found in order again.';

type Hostile = readonly [name: string, count: number, textOf: (i: number) => string];

/** Input that is made to be slow, by name: how many documents, and what each says. */
const hostileOnes = (text: (i: number) => string): readonly Hostile[] => {
  const one = text(1);
  const large = Array.from({ length: 8000 }, (_, k) => text(k)).join('\n');
  return [
    ['one document, 100,000 times', 100_000, () => one],
    ['a document of 20 MB beside 50 others', 51, i => (i === 0 ? large : text(i * 100))],
    ['100,000 documents of one word', 100_000, i => `word${String(i % 1000)}`],
    ['20,000 lines that are nearly the same', 20_000, i => `Reading number ${String(i % 500)} ${LINE}`],
    ['20,000 documents over one footer', 20_000, i => `${text(i)}\n\n${FOOTER}`],
    ['20,000 short ones over one footer', 20_000, i => `${text(i).slice(0, 200)}.\n\n${FOOTER}`],
    ['20,000 that quote one speech', 20_000, i => `${text(i).slice(0, 300)}.\n\n“${SPEECH}” the keeper said.`],
    [
      'a refrain, 100,000 times in each of 20',
      20,
      i => `${'and round and round it goes '.repeat(100_000)}${String(i)}`,
    ],
  ];
};

const hostile = async (): Promise<void> => {
  const [input, output] = [join(folder, 'documents.jsonl'), join(folder, 'passages.jsonl')];
  const made = corpus(1_000_000);
  for (const [name, count, textOf] of hostileOnes(i => made(i).text)) {
    write(input, count, textOf);
    const spent = await reuse(input, output);
    const kinds = new Map<string, number>();
    for await (const line of createInterface({ input: createReadStream(output) })) {
      const { kind } = JSON.parse(line) as Row;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const counts = [...kinds].map(([kind, n]) => `${String(n)} ${kind}`).join(', ');
    console.log(`${name}: ${shown(spent)}; passages: ${counts || 'none'}`);
  }
};

const [what, ...more] = process.argv.slice(2);
if (what === 'baselines') await baselines(Number(more[0] ?? 10_000));
else if (what === 'one-more') await oneMore(Number(more[0] ?? 10_000));
else if (what === 'hostile') await hostile();
else for (const size of what === undefined ? [1000, 10_000] : [what, ...more].map(Number)) await run(size);
