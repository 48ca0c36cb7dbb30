import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Problem } from '../model/index.js';
import {
  type Judged,
  limitOf,
  LONE_BUDGET,
  type Related,
  seedsUnder,
  type Spreads,
  summed,
  thirds,
  throughThird,
} from '../relate/steps.js';
import { jsonLine } from '../text/json-line.js';
import { type Batch, type CorpusOptions, type Line, listIn, readLines } from './batches.js';
import { claim } from './claim.js';
import { finite, type Manifest, type Measured, readManifest, writeManifest } from './manifest.js';
import { bucketsOf, type Plan, resultsPath } from './plan.js';
import { planOf, type Register, register } from './register.js';
import { openSections, writeWhole } from './sections.js';
import { startThreads, type Threads } from './threads.js';
import { linesIn, type Told, toldIn } from './told.js';

/** Whom the work tells how it goes. */
export interface Listener {
  readonly report: (problem: Problem) => void;
  readonly progress: (doing: string, done: number, total?: number) => void;
  /** Says, once all is read, how many documents the lines held, and how many of them the index had not. */
  readonly counted: (documents: number, fresh: number) => void;
}

/** What all documents together say of how common grams are. */
const measure = (words: readonly Spreads[], stems: readonly Spreads[], { numbers, rare }: Plan): Measured => {
  const spreads = summed(words);
  const limit = limitOf('words', spreads, numbers.length);
  return {
    words: finite(limit),
    stems: finite(limitOf('stems', summed(stems), numbers.length)),
    lone: seedsUnder('words', spreads, limit) <= LONE_BUDGET,
    rare: rare.byteLength,
  };
};

const rarePath = (folder: string): string => join(folder, 'rare-pairs');
const relatedPath = (folder: string): string => join(folder, 'related-pairs');

/** A row of a passage of which a third document tells more. */
const withDirection = (line: string, { direction, basis }: Judged): string => {
  const row = JSON.parse(line) as { readonly kind: string; readonly basis: readonly string[] };
  return row.kind === 'narration' ? jsonLine({ ...row, direction, basis: [...row.basis, ...basis] }) : line;
};

/** Related pairs by the numbers of their documents, as an index keeps them. */
const keptPairs = (folder: string): Related[] =>
  existsSync(relatedPath(folder)) ? (deserialize(readFileSync(relatedPath(folder))) as Related[]) : [];

/** The results of a run, bucket by bucket. */
function* resultsOf(plan: Plan): Generator<{ readonly told: readonly Told[]; readonly lines: Uint8Array }> {
  for (let bucket = 0; bucket < bucketsOf(plan); bucket++) {
    const file = openSections(resultsPath(plan, bucket));
    try {
      yield { told: toldIn(file), lines: linesIn(file) };
    } finally {
      file.close();
    }
  }
}

/**
 * The passages that documents share, as lines of JSON in order of the documents' ids: those in which a document takes part that the index did not
 * have. Equal documents give equal bytes, whatever their order and the number of threads. Everything is done in steps that leave files: after a kill
 * the same call goes on where it was.
 */
export async function* reuseLines(
  lines: AsyncIterable<Line> | Iterable<Line>,
  options: CorpusOptions,
  listener: Listener,
): AsyncGenerator<Uint8Array> {
  const { folder } = options;
  const { progress } = listener;
  const release = claim(folder);
  let threads: Threads | null = null;
  try {
    const manifest = readManifest(folder);
    threads = await startThreads(options.threads);
    const batches: Batch[] = manifest.batches.map(file => ({ file, first: null, list: listIn(join(folder, file)) }));
    const told = new Set(manifest.batches);
    let documents = 0;
    for await (const batch of readLines(lines, options, threads)) {
      if (!told.has(batch.file)) batches.push(batch);
      documents += batch.list.documents.length;
      progress('Reading documents', documents);
    }
    const known = register(batches, listener.report);
    const fresh = known.fresh.filter((is, number) => is && known.out[number] !== true).length;
    listener.counted(documents, fresh);
    if (fresh === 0) return;
    const plan = planOf(options, batches, known, manifest.measured);
    mkdirSync(plan.folder, { recursive: true });
    const measured = await sortAll(plan, manifest, threads, listener, folder);
    await compareAll(plan, measured, threads, listener);
    yield* tell(plan, known, folder);
    finish(plan, batches, measured, folder);
  } finally {
    await threads?.close();
    release();
  }
}

const sortAll = async (
  plan: Plan,
  { measured }: Manifest,
  threads: Threads,
  { progress }: Listener,
  folder: string,
): Promise<Measured> => {
  const { parts } = plan;
  if (!plan.whole) new Uint8Array(plan.rare.buffer).set(readFileSync(rarePath(folder)));
  const words: Spreads[] = [];
  const stems: Spreads[] = [];
  let done = 0;
  for await (const counts of threads.run(
    'sort',
    parts.map(part => ({ plan, part })),
  )) {
    (parts[done]?.kind === 'words' ? words : stems).push(counts);
    done++;
    progress('Sorting runs of words, parts', done, parts.length);
  }
  return plan.whole || measured === null ? measure(words, stems, plan) : measured;
};

const compareAll = async (plan: Plan, measured: Measured, threads: Threads, { progress }: Listener): Promise<void> => {
  let done = 0;
  for await (const _ of threads.run(
    'seed',
    plan.parts.map(part => ({ plan, part, limit: measured[part.kind] })),
  )) {
    done++;
    progress('Finding pairs, parts', done, plan.parts.length);
  }
  const buckets = Array.from({ length: bucketsOf(plan) }, (_, bucket) => ({ plan, bucket, lone: measured.lone }));
  done = 0;
  for await (const _ of threads.run('compare', buckets)) {
    done++;
    progress('Comparing documents', Math.min(done * plan.bucket, plan.numbers.length), plan.numbers.length);
  }
};

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The lines of a run, with what third documents say of the pairs; keeps the related pairs. */
function* tell(plan: Plan, { ids }: Register, folder: string): Generator<Uint8Array> {
  const related: Related[] = [];
  const open: boolean[] = [];
  for (const { told } of resultsOf(plan)) {
    for (const pair of told) {
      if (pair.related === null) continue;
      related.push(pair.related);
      open.push(pair.open);
    }
  }
  const mine = related.length;
  const byNumber = (from: Uint32Array, { left, right, ...rest }: Related): Related => ({
    ...rest,
    left: from[left] ?? 0,
    right: from[right] ?? 0,
  });
  const rankOf = new Uint32Array(plan.ranks.length);
  plan.numbers.forEach((number, rank) => {
    rankOf[number] = rank;
  });
  related.push(...keptPairs(folder).map(pair => byNumber(rankOf, pair)));
  const through = thirds(related, k => k < mine && open[k] === true);
  let k = -1;
  for (const { told, lines } of resultsOf(plan)) {
    const pieces: Uint8Array[] = [];
    let from = 0;
    for (const pair of told) {
      const own = lines.subarray(from, from + pair.bytes);
      from += pair.bytes;
      if (pair.related !== null) k++;
      const third = pair.related === null ? undefined : through.get(k);
      if (third === undefined) pieces.push(own);
      else {
        const judged = throughThird(ids[plan.numbers[third] ?? 0] ?? '');
        const rows = decoder.decode(own).trimEnd().split('\n');
        pieces.push(encoder.encode(rows.map(row => `${withDirection(row, judged)}\n`).join('')));
      }
    }
    yield Buffer.concat(pieces);
  }
  writeWhole(join(plan.folder, 'related-pairs'), serialize(related.map(pair => byNumber(plan.numbers, pair))));
}

/** Keeps what a later run needs, and takes the files of this one away. */
const finish = (plan: Plan, batches: readonly Batch[], measured: Measured, folder: string): void => {
  writeWhole(relatedPath(folder), readFileSync(join(plan.folder, 'related-pairs')));
  writeWhole(rarePath(folder), new Uint8Array(plan.rare.buffer));
  writeManifest(folder, { ...readManifest(folder), batches: [...new Set(batches.map(({ file }) => file))], measured });
  rmSync(plan.folder, { recursive: true, force: true });
};
