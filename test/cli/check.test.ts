import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NotesJson } from '../../src/present/notes/json.js';
import { openCase } from '../../src/store/case.js';
import { account, BUILD_MS, built, crossread, folderOf } from './run.js';

const FAULTY =
  'The heartless owners left before the dam gave way.\n\n“Nobody had told us that the sluice was rusted through,” said Ada Brandt.\n';
const CLEAN = 'The dam above the village of Velm gave way on 5 March 2031.\n';

let folder = '';
// The case and the drafts are read alone: all tests share them.
beforeAll(async () => {
  await built();
  folder = folderOf({
    'in/a.txt': account(1),
    'in/b.txt': account(2),
    'in/c.txt': account(3),
    'draft.txt': FAULTY,
    'clean.txt': CLEAN,
  });
  await crossread(['analyze', 'in', '--case', 'velm.case'], { cwd: folder });
}, BUILD_MS);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => crossread(['check', ...args], { cwd: folder });
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('check', () => {
  test('ends with 1 where there are notes, and shows them', async () => {
    const { status, stdout, stderr } = await run('draft.txt', '--against', 'velm.case');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^draft\.txt: 2 notes, held against “in” \(3 accounts\)\.\n\nLine 1, column 5: /);
    expect(stdout).toContain('(worth knowing; loaded-wording)');
    expect(stdout).toContain('(to look at; unsupported-quotation)');
  });

  test('ends with 0 where there is nothing to note', async () => {
    expect(await run('clean.txt', '--against', 'velm.case')).toMatchObject({
      status: 0,
      stdout: 'clean.txt: nothing to note, held against “in” (3 accounts).\n',
      stderr: '',
    });
  });

  test('holds a draft against a folder as against its case', async () => {
    const kept = await run('draft.txt', '--against', 'velm.case', '--json', '-');
    const read = await run('draft.txt', '--against', 'in', '--json', '-');
    expect(read).toEqual(kept);
  });

  test('leaves the draft out of the folder that it lies in', async () => {
    const { stdout } = await run('in/a.txt', '--against', 'in', '--json', '-');
    expect((JSON.parse(stdout) as NotesJson).case.documents).toBe(2);
  });

  test('reads the draft from standard input', async () => {
    const { status, stdout } = await crossread(['check', '-', '--against', 'velm.case'], {
      cwd: folder,
      input: FAULTY,
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^standard input: 2 notes/);
  });

  test('writes JSON, SARIF and annotations', async () => {
    const { status } = await run(
      ...['draft.txt', '--against', 'velm.case', '--json', 'n.json', '--sarif', 'n.sarif', '--annotations', 'a.json'],
    );
    expect(status).toBe(1);
    expect((read('n.json') as NotesJson).notes).toHaveLength(2);
    expect(read('n.sarif')).toMatchObject({
      version: '2.1.0',
      runs: [{ artifacts: [{ location: { uri: 'draft.txt' } }], results: [{}, {}] }],
    });
    expect(read('a.json')).toMatchObject({ type: 'AnnotationPage', items: [{}, {}] });
  });

  test('changes nothing of the case', async () => {
    const kept = () => {
      const opened = openCase(join(folder, 'velm.case'), { create: false });
      const finished = opened.finished();
      opened.close();
      return finished;
    };
    const before = kept();
    expect(before?.accounts).toHaveLength(3);
    await run('draft.txt', '--against', 'velm.case');
    expect(kept()).toEqual(before);
  });

  test('lets nothing of a draft reach the terminal as code', async () => {
    const input = 'The heartless \u001b[31m\u202eowners sold it.';
    const { stdout } = await crossread(['check', '-', '--against', 'velm.case'], { cwd: folder, input });
    expect(stdout).toContain('heartless');
    expect(stdout).not.toMatch(/[\u001b\u202e]/u);
  });

  test.each([
    [['draft.txt'], 2, "required option '--against <case>' not specified"],
    [['--against', 'velm.case'], 2, "missing required argument 'draft'"],
    [['in', '--against', 'velm.case'], 2, 'The draft in is a folder'],
    [['draft.txt', '--against', '-'], 2, '--against needs a case file or a folder'],
    [['draft.txt', '--against', 'velm.case', '--json', '-', '--sarif', '-'], 2, 'only one of --json, --sarif'],
    [['draft.txt', '--against', 'velm.case', '--json', 'draft.txt'], 2, 'must be different files'],
    [['none.txt', '--against', 'velm.case'], 3, 'The draft none.txt is not there'],
    [['draft.txt', '--against', 'none.case'], 3, 'The case none.case is not there'],
    [['draft.txt', '--against', 'clean.txt'], 3, 'clean.txt'],
    [['draft.txt', '--against', 'velm.case', '--json', 'no/n.json'], 3, 'cannot be written'],
    [['velm.case', '--against', 'velm.case'], 2, 'must be different files'],
  ])('%j ends with %i and says what is wrong', async (args, status, said) => {
    const ran = await run(...args);
    expect(ran.stderr).toContain(said);
    expect([ran.status, ran.stdout]).toEqual([status, '']);
  });
});
