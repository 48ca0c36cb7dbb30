import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus, idOf } from '../../bench/corpus.js';
import { outline } from '../../src/annotate/outline.js';
import type { CorpusOptions, Line } from '../../src/corpus/batches.js';
import { reuseLines } from '../../src/corpus/reuse.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Problem } from '../../src/model/index.js';
import { passageRow } from '../../src/present/passage-row.js';
import { shared } from '../../src/relate/index.js';
import { jsonLine } from '../../src/text/json-line.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
}

const FOOTER =
  'The editors of this service check every story before it is printed and are grateful for corrections from attentive readers.';

/** Planted copies, a footer under a few, copies word for word, a source with two takers that copied other parts of it, and dates. */
const rows: readonly Row[] = (() => {
  const made = corpus(60);
  const texts = Array.from({ length: 60 }, (_, i) => made(i).text);
  const [first = '', second = ''] = texts;
  const part = (i: number): string => (texts[i] ?? '').slice(0, 1000);
  const source = [part(6), part(7), part(8)];
  const taken = [
    [texts[9], part(6), part(7)],
    [part(7), part(8), texts[10]],
  ];
  const more = [first, first, second, '', ...[source, ...taken].map(parts => parts.join('\n\n'))];
  return [...texts, ...more].map((text, i) => ({
    id: idOf(i),
    text: i % 4 === 0 ? `${text}\n\n${FOOTER}` : text,
    published: `2031-03-${String(1 + (i % 28)).padStart(2, '0')}`,
    ...(i % 3 === 0 ? { outlet: 'Harbour Wire' } : {}),
  }));
})();

const linesOf = (given: readonly (Row | string)[]): Line[] =>
  given.map((row, i) => ({
    line: i + 1,
    bytes: Buffer.from(typeof row === 'string' ? row : JSON.stringify(row)),
  }));

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'crossread-test-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const folder = (): string => mkdtempSync(join(root, 'index-'));

interface Ran {
  readonly text: string;
  readonly problems: readonly Problem[];
}

const run = async (
  given: readonly (Row | string)[],
  options: Partial<CorpusOptions> = {},
  progress: (doing: string) => void = () => undefined,
): Promise<Ran> => {
  const problems: Problem[] = [];
  const all = { folder: folder(), threads: 1, memory: 1e9, batch: 20_000, ...options };
  const chunks: Uint8Array[] = [];
  const listener = { report: (problem: Problem) => problems.push(problem), progress, counted: () => undefined };
  for await (const chunk of reuseLines(linesOf(given), all, listener)) chunks.push(chunk);
  return { text: Buffer.concat(chunks).toString(), problems };
};

const inMemory = (given: readonly Row[]): string =>
  shared(given.map(row => outline(ingestRow(row))))
    .passages.map(passage => `${jsonLine(passageRow(passage))}\n`)
    .join('');

const rotated = <T>(list: readonly T[]): T[] => [...list.slice(17).reverse(), ...list.slice(0, 17)];

describe('documents compared by files', () => {
  it('share what they share in memory, whatever the batches, the memory and the order', async () => {
    const expected = inMemory(rows);
    expect(expected.split('\n').length).toBeGreaterThan(100);
    for (const kind of ['narration', 'stock', 'fact']) expect(expected).toContain(`"kind":"${kind}"`);
    for (const direction of ['common-source', 'undetermined', 'right-from-left']) {
      expect(expected).toContain(`"direction":"${direction}"`);
    }
    expect((await run(rows)).text).toBe(expected);
    expect((await run(rotated(rows), { batch: 1_000_000 })).text).toBe(expected);
    expect((await run(rows, { memory: 1000 })).text).toBe(expected);
  });

  it('are read and compared once where the same command was cut off', async () => {
    const expected = inMemory(rows);
    for (const last of [
      'Reading documents',
      'Sorting runs of words, parts',
      'Finding pairs, parts',
      'Comparing documents',
    ]) {
      const index = folder();
      let left = last === 'Comparing documents' ? 1 : 2;
      const cut = run(rows, { folder: index }, doing => {
        if (doing === last && --left === 0) throw new Error('cut off');
      });
      await expect(cut).rejects.toThrow('cut off');
      const batches = readdirSync(index).filter(name => name.startsWith('batch-'));
      expect(batches.length).toBeGreaterThan(0);
      expect((await run(rows, { folder: index })).text).toBe(expected);
    }
  });

  it('are added to an index: only what is new is told, and nothing twice', async () => {
    const index = folder();
    const all = inMemory(rows).trimEnd().split('\n');
    const [old, fresh] = [rows.filter((_, i) => i % 9 !== 5), rows.filter((_, i) => i % 9 === 5)];
    const ids = new Set(fresh.map(row => row.id));
    const first = (await run(old, { folder: index })).text;
    const second = (await run(fresh, { folder: index })).text.trimEnd().split('\n');
    const places = (line: string) => {
      const { left, right, kind } = JSON.parse(line) as { left: { id: string }; right: { id: string }; kind: string };
      return { left, right, kind };
    };
    const isNew = (line: string) => ids.has(places(line).left.id) || ids.has(places(line).right.id);
    // Between copies word for word the neighbours change when one comes in between.
    expect(second.map(places)).toEqual(all.filter(isNew).map(places));
    expect(first).not.toBe('');
    expect((await run(fresh, { folder: index })).text).toBe('');
    expect(readdirSync(index).some(name => name.startsWith('run-'))).toBe(false);
  });

  it('name what is wrong with a line, and are compared without it', async () => {
    const [one, two] = rows;
    if (one === undefined || two === undefined) throw new Error('two rows');
    const index = folder();
    const given = [one, '{"id": "x"', '', { ...two, id: one.id }, two, '{"text": "no id"}'];
    const { problems } = await run(given, { folder: index, batch: 10 });
    expect(problems).toEqual([
      { where: 'line 2', message: 'is not JSON', severity: 'unusable' },
      { where: 'line 4', message: `has an id that an earlier line has: "${one.id}"`, severity: 'unusable' },
      { where: 'line 6', message: 'has no "id" that is a string', severity: 'unusable' },
    ]);
    const again = await run([{ ...one, text: 'Something else.' }], { folder: index });
    expect(again.problems.map(problem => problem.message)).toEqual([
      `has an id that the index has already, "${one.id}", and was passed over`,
    ]);
  });

  it('are read once where many lines are the very same', async () => {
    const [one, two] = rows;
    const same = Array.from({ length: 40 }, () => one ?? '');
    const { text, problems } = await run([...same, two ?? ''], { batch: 2000, threads: 1 });
    expect(text).toBe(inMemory([one, two].flatMap(row => row ?? [])));
    expect(problems).toHaveLength(39);
    expect(problems[0]?.where).toBe('line 2');
  });

  it('may be none, or have no words', async () => {
    expect(await run([])).toEqual({ text: '', problems: [] });
    expect(
      (
        await run([
          { id: 'a', text: '' },
          { id: 'b', text: ' — ' },
        ])
      ).text,
    ).toBe('');
  });

  it('are not added to an index that another process uses, but to one that a killed process left', async () => {
    const index = folder();
    writeFileSync(join(index, 'in-use'), String(process.ppid));
    await expect(run(rows.slice(0, 3), { folder: index })).rejects.toThrow('is in use by process');
    writeFileSync(join(index, 'in-use'), '4194305');
    await run(rows.slice(0, 3), { folder: index });
    expect(readdirSync(index)).not.toContain('in-use');
  });

  it('are not read from what is no index, or another version of one, or a damaged one', async () => {
    const index = folder();
    writeFileSync(join(index, 'index.json'), '{"name": "a package"}');
    await expect(run(rows.slice(0, 3), { folder: index })).rejects.toThrow('It was left as it is');
    writeFileSync(join(index, 'index.json'), '{"format": 0}');
    await expect(run(rows.slice(0, 3), { folder: index })).rejects.toThrow('another version');
    rmSync(join(index, 'index.json'));
    await run(rows.slice(0, 3), { folder: index });
    const batch = readdirSync(index).find(name => name.startsWith('batch-')) ?? '';
    truncateSync(join(index, batch), 5000);
    await expect(run(rows.slice(3, 5), { folder: index })).rejects.toThrow('is damaged');
  });
});
