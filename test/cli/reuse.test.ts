import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpus, idOf } from '../../bench/corpus.js';
import { BUILD_MS, built, crossread, folderOf } from './run.js';

const DOCUMENTS = 300;
/** Kills, at moments spread over the whole of a run. */
const KILLS = 3;

const rows: readonly string[] = (() => {
  const made = corpus(DOCUMENTS);
  return Array.from({ length: DOCUMENTS }, (_, i) => JSON.stringify({ id: idOf(i), text: made(i).text }));
})();
const input = `${rows.join('\n')}\n`;
const turned = `${[...rows].reverse().join('\n')}\n`;

let folder = '';
let expected = '';
/** Milliseconds that a run over files takes. */
let duration = 0;

beforeAll(async () => {
  await built();
  folder = folderOf();
  const { status, stdout } = await crossread(['reuse', '--jsonl', '--threads', '1'], { input });
  expect(status).toBe(0);
  expected = stdout;
}, BUILD_MS);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const overFiles = (index: string, threads: number, lines: string, killed?: number) =>
  crossread(['reuse', '--jsonl', '--index', join(folder, index), '--threads', String(threads)], {
    input: lines,
    during: child => {
      if (killed !== undefined) void setTimeout(killed).then(() => child.kill('SIGKILL'));
    },
  });

describe('reuse with an index', () => {
  test('writes the same for any number of threads and any order of the input, and as without one', async () => {
    expect(expected.split('\n').length).toBeGreaterThan(500);
    for (const [threads, lines] of [
      [1, turned],
      [2, input],
      [4, turned],
    ] as const) {
      const from = performance.now();
      const { status, stdout, stderr } = await overFiles(`threads-${String(threads)}`, threads, lines);
      duration = performance.now() - from;
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout === expected).toBe(true);
    }
  }, 120_000);

  test('goes on after a kill, and writes the same', async () => {
    for (let k = 1; k <= KILLS; k++) {
      const index = `killed-${String(k)}`;
      const first = await overFiles(index, 2, input, (duration * k) / (KILLS + 1));
      const { status, stdout } = await overFiles(index, 2, input);
      expect(status).toBe(0);
      // A run that had told all before it was killed, or was faster than the kill, leaves nothing to be told.
      expect(stdout === expected || (stdout === '' && first.stdout === expected)).toBe(true);
    }
  }, 120_000);

  test('writes what a new document shares with the others, and nothing where there is none', async () => {
    const last = JSON.stringify({ id: 'zz', text: (JSON.parse(rows[3] ?? '{}') as { text: string }).text });
    const { stdout } = await overFiles('threads-2', 1, `${last}\n`);
    const found = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { right: { id: string } });
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(row.right.id).toBe('zz');
    const again = await overFiles('threads-2', 1, `${last}\n`);
    expect(again.stdout).toBe('');
    expect(again.stderr).toContain('Nothing new');
  }, 60_000);

  test('leaves nothing behind without one', async () => {
    const temporary = folderOf();
    const many = Array.from({ length: 6 }, (_, k) => input.replaceAll('{"id":"d', `{"id":"${String(k)}`)).join('');
    expect(many.length).toBeGreaterThan(4 * 1024 * 1024);
    const { status } = await crossread(['reuse', '--jsonl', '--memory', '256'], {
      input: many,
      env: { TMPDIR: temporary },
    });
    expect(status).toBe(0);
    expect(existsSync(temporary) ? readdirSync(temporary) : []).toEqual([]);
    rmSync(temporary, { recursive: true });
  }, 60_000);

  test('is not for every pair of documents', async () => {
    const { status, stderr } = await crossread(['reuse', '--jsonl', '--documents', '--index', join(folder, 'x')], {
      input,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('leave --index out');
  });
});
