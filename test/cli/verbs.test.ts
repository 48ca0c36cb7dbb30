import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/present/analysis.js';
import { firstOf, openRaw } from '../store/database.js';
import { account, BUILD_MS, built, crossread, folderOf } from './run.js';

let folder = '';
beforeAll(built, BUILD_MS);
beforeEach(() => {
  folder = folderOf({
    'in/a.txt': account(1),
    'in/b.txt': account(2),
    'in/sub/c.txt': account(3),
    'in/d.txt': account(9),
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>);
const jsonl = (rows: readonly object[]): string => rows.map(row => `${JSON.stringify(row)}\n`).join('');

describe('analyze', () => {
  test('gives the same bytes for the same inputs, whatever their order, threads and case', async () => {
    const run = async (name: string, ...args: string[]): Promise<string> => {
      const { status } = await crossread(['analyze', ...args, '--json', name], { cwd: folder });
      expect(status).toBe(0);
      return read(name);
    };
    const first = await run('1.json', 'in');
    const files = ['in/sub', 'in/d.txt', 'in/b.txt', 'in/a.txt'];
    expect(await run('2.json', 'in', '--threads', '3')).toBe(first);
    expect(await run('3.json', 'in', '--case', 'a.case')).toBe(first);
    expect(await run('4.json', 'in', '--case', 'a.case')).toBe(first);
    const other = await run('5.json', ...files);
    expect(await run('6.json', ...files.reverse())).toBe(other);
    expect((JSON.parse(first) as Analysis).case.title).toBe('in');
    expect((JSON.parse(first) as Analysis).documents.map(d => d.name)).toEqual([
      'a.txt',
      'b.txt',
      'd.txt',
      'sub/c.txt',
    ]);
  });

  test('--primary names a document by path, file name or id, and the case remembers it', async () => {
    const primaries = (name: string): string[] =>
      (JSON.parse(read(name)) as Analysis).primaries.map(({ document }) => document);
    const run = async (...args: string[]): Promise<number | null> =>
      (await crossread(['analyze', 'in', '--json', 'p.json', ...args], { cwd: folder })).status;
    const documents = new Map<string, string>();
    expect(await run('--primary', 'c', '--primary', 'sub/c.txt', '--case', 'p.case')).toBe(0);
    for (const { name, id } of (JSON.parse(read('p.json')) as Analysis).documents) documents.set(name, id);
    expect(primaries('p.json')).toEqual([documents.get('sub/c.txt')]);
    expect(await run('--case', 'p.case')).toBe(0);
    expect(primaries('p.json')).toEqual([documents.get('sub/c.txt')]);
    expect((await crossread(['report', 'p.case', '--out', 'p.html'], { cwd: folder })).status).toBe(0);
    expect(read('p.html')).toContain('id="primaries"');
    expect(await run('--primary', documents.get('a.txt') ?? '', '--case', 'p.case')).toBe(0);
    expect(primaries('p.json')).toEqual([documents.get('a.txt')]);
  });

  test('a document that is primary by its heading says so, until one is named', async () => {
    mkdirSync(join(folder, 'headed'));
    const head = 'MINE ACCIDENT BOARD\n\nPreliminary report\n\n';
    writeFileSync(join(folder, 'headed/r.txt'), `${head}The hoist stopped at 14:20. Thirty-one people died.\n`);
    writeFileSync(join(folder, 'headed/s.txt'), 'The preliminary report says that 47 people died.\n');
    const run = async (
      ...args: string[]
    ): Promise<{ by: unknown; stdout: string; primaries: Analysis['primaries'] }> => {
      const { stdout } = await crossread(['analyze', 'headed', '--case', 'h.case', ...args], { cwd: folder });
      await crossread(['analyze', 'headed', '--case', 'h.case', '--json', 'h.json'], { cwd: folder });
      const { primaries } = JSON.parse(read('h.json')) as Analysis;
      return { by: primaries.map(p => p.by), stdout, primaries };
    };
    const headed = await run();
    expect(headed.by).toEqual(['heading']);
    expect(headed.stdout).toContain('r.txt (by its heading): ');
    expect((await crossread(['report', 'h.case', '--out', 'h.html'], { cwd: folder })).status).toBe(0);
    expect(read('h.html')).toContain(', by its heading');
    const named = await run('--primary', 's.txt');
    expect(named.by).toEqual(['named']);
    expect(named.primaries[0]?.document).not.toBe(headed.primaries[0]?.document);
  });

  test('a --primary that means no document, or several, is wrong usage', async () => {
    const none = await crossread(['analyze', 'in', '--primary', 'report.txt'], { cwd: folder });
    expect(none.status).toBe(2);
    expect(none.stderr).toMatch(/report\.txt is none of the documents; they are a\.txt, b\.txt, d\.txt, sub\/c\.txt/);
    writeFileSync(join(folder, 'in/sub/b.txt'), account(5));
    const named = await crossread(['analyze', 'in', '--primary', 'x/b.txt'], { cwd: folder });
    expect(named.status).toBe(2);
    expect(named.stderr).toMatch(/may be any of b\.txt, sub\/b\.txt/);
  });

  test('shows a summary, says what it wrote, and what to do next', async () => {
    const alone = await crossread(['analyze', 'in', '--title', 'Velm'], { cwd: folder });
    expect(alone.status).toBe(0);
    expect(alone.stdout).toMatch(/^Velm: 4 accounts/);
    expect(alone.stderr).toBe('To read it with the accounts side by side: crossread analyze in --report report.html\n');
    const kept = await crossread(['analyze', 'in', '--case', 'a.case'], { cwd: folder });
    expect(kept.stderr).toMatch(/^Case: a\.case\n.*crossread report a\.case\n$/);
    expect(readdirSync(folder).sort()).toEqual(['a.case', 'in']);
  });

  test('writes JSON alone to standard output where asked', async () => {
    const { stdout } = await crossread(['analyze', 'in', '--json', '-'], { cwd: folder });
    expect((JSON.parse(stdout) as Analysis).documents).toHaveLength(4);
  });

  test('reads an account from standard input', async () => {
    const { stdout } = await crossread(['analyze', '-', 'in', '--json', '-'], { cwd: folder, input: account(20) });
    expect((JSON.parse(stdout) as Analysis).documents.map(d => d.name)).toContain('standard input');
  });

  test('keeps in the case what is not named again, and says so', async () => {
    await crossread(['analyze', 'in', '--case', 'a.case'], { cwd: folder });
    const { stdout, stderr } = await crossread(['analyze', 'in/sub', 'in/a.txt', '--case', 'a.case'], { cwd: folder });
    expect(stdout).toMatch(/^in: 2 accounts/);
    expect(stderr).toMatch(/^The case keeps 2 more accounts that were not named this time\. /);
    const whole = await crossread(['analyze', 'in', '--case', 'a.case'], { cwd: folder });
    expect(whole.stderr).not.toContain('more account');
  });

  test('does not read what it wrote into the folder before', async () => {
    for (const round of [1, 2]) {
      const args = ['analyze', 'in', '--json', 'in/out.json', '--case', 'in/a.case', '--report', 'in/r.html'];
      const { status, stderr } = await crossread(args, { cwd: folder });
      expect([round, status]).toEqual([round, 0]);
      expect(stderr).toBe('Case: in/a.case\nAnalysis: in/out.json\nReport: in/r.html. Open it in a browser.\n');
    }
    const later = await crossread(['analyze', 'in', '--json', '-'], { cwd: folder });
    expect((JSON.parse(later.stdout) as Analysis).documents).toHaveLength(4);
    expect(later.status).toBe(0);
    expect(later.stderr).toBe(
      'a.case: is a Crossread case, not an account, and was passed over.\n' +
        'out.json: is an analysis of Crossread, not an account, and was passed over.\n' +
        'r.html: is a report of Crossread, not an account, and was passed over.\n' +
        'To read it with the accounts side by side: crossread analyze in --report report.html\n',
    );
  });
});

describe('annotate', () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({ id: `n${String(i)}`, text: account(i) }));

  test('writes one object a line, in the order of the input, whatever the threads', async () => {
    const one = await crossread(['annotate', '--jsonl', '--threads', '1'], { input: jsonl(rows) });
    const many = await crossread(['annotate', '--jsonl', '--threads', '3'], { input: jsonl(rows) });
    expect(one.status).toBe(0);
    expect(lines(one.stdout).map(row => row.id)).toEqual(rows.map(row => row.id));
    expect(many.stdout).toBe(one.stdout);
    for (const [i, row] of lines(one.stdout).entries()) {
      const sentences = row.sentences as { from: number; to: number }[];
      expect(sentences.length).toBeGreaterThan(2);
      for (const { from, to } of sentences) expect(rows[i]?.text.slice(from, to)).toMatch(/\S/);
    }
  });

  test('takes text verbatim', async () => {
    const text = '\ufeff  Ünlike 👩‍🚒\r\n\r\nthe  rest. “Yes,” said Ada Brandt.  ';
    const { stdout } = await crossread(['annotate', '--jsonl'], { input: jsonl([{ id: 'x', text }]) });
    const sentences = lines(stdout)[0]?.sentences as { from: number; to: number }[];
    expect(sentences.map(({ from, to }) => text.slice(from, to))).toContain('Ünlike 👩‍🚒');
  });

  test('reads files, in the order in which they are named', async () => {
    const { stdout, status } = await crossread(['annotate', 'in/d.txt', 'in/a.txt'], { cwd: folder });
    expect(status).toBe(0);
    expect(lines(stdout).map(row => row.name)).toEqual(['d.txt', 'a.txt']);
  });

  test('is the same on threads and alone for enough text to start them', async () => {
    const long = Array.from({ length: 60 }, (_, i) => ({
      id: String(i),
      text: Array.from({ length: 12 }, (_, j) => account(i * 12 + j)).join('\n\n'),
    }));
    const one = await crossread(['annotate', '--jsonl', '--threads', '1'], { input: jsonl(long) });
    const two = await crossread(['annotate', '--jsonl', '--threads', '2'], { input: jsonl(long) });
    expect(lines(one.stdout)).toHaveLength(60);
    expect(two.stdout).toBe(one.stdout);
  });

  test('ends quietly when its reader goes away', async () => {
    const input = jsonl(Array.from({ length: 400 }, (_, i) => ({ id: String(i), text: account(i).repeat(5) })));
    const { status, stderr } = await crossread(['annotate', '--jsonl'], {
      input,
      during: child => child.stdout?.once('data', () => child.stdout?.destroy()),
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('reuse', () => {
  const shared =
    'The sluice keeper had warned the council three times that winter that the lower gate would not hold another flood like this one.';
  const input = jsonl([
    { id: 'a', text: `${account(1)}\n\n${shared}` },
    { id: 'b', text: `${shared}\n\nNobody in the valley had expected it, and the school was closed.` },
    { id: 'c', text: 'A baker in a town far from there opened a second shop on the market square in the spring.' },
  ]);

  test('writes a pair of passages with the words in both', async () => {
    const { status, stdout } = await crossread(['reuse', '--jsonl'], { input });
    expect(status).toBe(0);
    const found = lines(stdout);
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) {
      expect(Object.keys(row)).toEqual(['left', 'right', 'score', 'kind', 'direction', 'basis']);
      expect([(row.left as { id: string }).id, (row.right as { id: string }).id].sort()).toEqual(['a', 'b']);
    }
  });

  test('writes every pair of documents with --documents', async () => {
    const { stdout } = await crossread(['reuse', '--jsonl', '--documents'], { input });
    const found = lines(stdout);
    expect(found.map(row => [row.left, row.right].sort().join(''))).toEqual(['ab', 'ac', 'bc']);
    expect(found.find(row => row.right === 'c' && row.left === 'b')).toMatchObject({
      label: 'independent',
      direction: 'undetermined',
    });
  });
});

describe('extract', () => {
  const page = (body: string): string =>
    `<html><head><title>Dam gives way</title><meta property="og:site_name" content="The Quarry Post"></head><body><article><h1>Dam gives way</h1>${body}</article></body></html>`;
  const body = account(1)
    .split('\n\n')
    .slice(2)
    .map(p => `<p>${p}</p>`)
    .join('');

  test('writes one line for every line, also where nothing was found', async () => {
    const input = jsonl([
      { id: 'x', html: page(body) },
      { id: 'y', html: '' },
    ]);
    const { status, stdout, stderr } = await crossread(['extract', '--jsonl'], { input });
    const [x, y] = lines(stdout);
    expect(x).toMatchObject({ id: 'x', outlet: 'The Quarry Post', problems: [] });
    expect(x?.text).toContain('gave way on 5 March 2031');
    expect(y).toMatchObject({ id: 'y', text: '' });
    expect(y?.problems).toHaveLength(1);
    expect(stderr).toMatch(/^line 2 \(y\): .* Left out\.$/m);
    expect(status).toBe(1);
  });

  test('reads files', async () => {
    writeFileSync(join(folder, 'p.html'), page(body));
    const { stdout } = await crossread(['extract', 'p.html', 'in/a.txt'], { cwd: folder });
    expect(lines(stdout).map(row => row.name)).toEqual(['p.html', 'a.txt']);
  });
});

describe('report', () => {
  test('makes of a case the page that analyze makes', async () => {
    await crossread(['analyze', 'in', '--case', 'a.case', '--report', 'a.html'], { cwd: folder });
    const { status, stderr } = await crossread(['report', 'a.case', '--out', 'b.html'], { cwd: folder });
    expect(stderr).toBe('Report: b.html. Open it in a browser.\n');
    expect(status).toBe(0);
    expect(read('b.html')).toBe(read('a.html'));
    expect(read('b.html')).toMatch(/^<!doctype html>/i);
  });

  test('reads a case anew that another version analysed, and leaves it as it is', async () => {
    await crossread(['analyze', 'in', '--case', 'a.case', '--report', 'a.html'], { cwd: folder });
    // As it was before links named entities, and annotations propositions.
    const database = openRaw(join(folder, 'a.case'));
    database.exec(`
      PRAGMA foreign_keys = OFF;
      UPDATE annotations SET version = 'sentences@0', annotations = '{}';
      UPDATE members SET version = 'sentences@0';
      UPDATE results SET json = json_remove(json, '$.entities') WHERE part = 'links';
    `);
    const links = firstOf(database, "SELECT json FROM results WHERE part = 'links'");
    database.close();
    const { status, stderr } = await crossread(['report', 'a.case', '--out', 'b.html'], { cwd: folder });
    expect(stderr).toMatch(/^Another version of Crossread analysed this case\. .*\nReport: b\.html\. /);
    expect(status).toBe(0);
    expect(read('b.html')).toBe(read('a.html'));
    const after = openRaw(join(folder, 'a.case'), { readonly: true });
    expect(firstOf(after, "SELECT json FROM results WHERE part = 'links'")).toBe(links);
    after.close();
  });

  test('says what is wrong with what is no case', async () => {
    expect(await crossread(['report', 'in/a.txt'], { cwd: folder })).toMatchObject({
      status: 3,
      stderr: 'in/a.txt is not a Crossread case; it was left as it is\n',
    });
    expect(await crossread(['report', 'no.case'], { cwd: folder })).toMatchObject({
      status: 3,
      stderr: 'there is no case no.case\n',
    });
    expect(read('in/a.txt')).toBe(account(1));
  });

  test('does not write over a page of somebody else’s unless it is named', async () => {
    writeFileSync(join(folder, 'a.html'), '<h1>mine</h1>');
    await crossread(['analyze', 'in', '--case', 'a.case'], { cwd: folder });
    expect((await crossread(['report', 'a.case'], { cwd: folder })).status).toBe(3);
    expect(read('a.html')).toBe('<h1>mine</h1>');
    expect((await crossread(['report', 'a.case', '--out', 'a.html'], { cwd: folder })).status).toBe(0);
    expect((await crossread(['report', 'a.case'], { cwd: folder })).status).toBe(0);
  });
});
