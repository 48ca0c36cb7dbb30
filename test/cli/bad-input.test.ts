import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/present/analysis.js';
import { account, BUILD_MS, built, crossread, folderOf, type Ran } from './run.js';

let folder = '';
beforeAll(built, BUILD_MS);
beforeEach(() => {
  folder = folderOf({ 'in/good.txt': account(1), 'in/other.txt': account(2) });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Buffer): void => {
  writeFileSync(join(folder, 'in', name), content);
};

/** Analyzes the folder `in`, and gives what was said and which accounts were read. */
const analyze = async (...args: string[]): Promise<Ran & { names: string[] }> => {
  const ran = await crossread(['analyze', 'in', '--json', 'out.json', ...args], { cwd: folder });
  const path = join(folder, 'out.json');
  const names = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Analysis).documents.map(d => d.name) : [];
  return { ...ran, names };
};

describe('one bad file is named, and the rest is analysed', () => {
  const cases: readonly [what: string, name: string, content: string | Buffer, said: RegExp][] = [
    ['an empty file', 'empty.txt', '', /^empty\.txt: is empty.*Left out\.$/m],
    ['white space', 'blank.txt', ' \n\t\n', /^blank\.txt: is empty.*Left out\.$/m],
    [
      'a binary file named .txt',
      'pic.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3]),
      /^pic\.txt: .*Left out\.$/m,
    ],
    [
      'random bytes named .txt',
      'noise.txt',
      Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 256)),
      /^noise\.txt: .*Left out\.$/m,
    ],
    [
      'a web page with no account in it',
      'nothing.html',
      '<html><head><script>x()</script></head><body></body></html>',
      /^nothing\.html: .*Left out\.$/m,
    ],
  ];
  test.each(cases)('%s', async (_, name, content, said) => {
    put(name, content);
    const { status, stderr, names } = await analyze();
    expect(stderr).toMatch(said);
    expect(names).toEqual(['good.txt', 'other.txt']);
    expect(status).toBe(1);
  });

  test('50 MB on one line', async () => {
    put('huge.txt', Buffer.alloc(50 * 1024 * 1024, 'word '));
    const { status, stderr, names } = await analyze();
    expect(stderr).toMatch(/^huge\.txt: has 50 MB.*Left out\.$/m);
    expect(names).toEqual(['good.txt', 'other.txt']);
    expect(status).toBe(1);
  });

  test('a link to nothing, and a pipe that nobody writes to', async () => {
    symlinkSync('nowhere', join(folder, 'in', 'link.txt'));
    execFileSync('mkfifo', [join(folder, 'in', 'pipe.txt')]);
    const { status, stderr, names } = await analyze();
    expect(stderr).toMatch(/^in\/link\.txt: is a link to something that is not there\. Left out\.$/m);
    expect(stderr).toMatch(/^in\/pipe\.txt: is a pipe, and only files are read\. Left out\.$/m);
    expect(names).toEqual(['good.txt', 'other.txt']);
    expect(status).toBe(1);
  });

  test('a path that is not there', async () => {
    const { status, stderr, names } = await analyze('gone.txt');
    expect(stderr).toMatch(/^gone\.txt: is not there: no such file or folder\. Left out\.$/m);
    expect(names).toEqual(['good.txt', 'other.txt']);
    expect(status).toBe(1);
  });
});

describe('what is odd and still read', () => {
  test('broken HTML', async () => {
    put(
      'broken.html',
      `<html><head><title>Dam</title><body></b><p>${account(3).replaceAll('\n\n', '<p>')}<div><table><tr>`,
    );
    const { status, names } = await analyze();
    expect(names).toEqual(['broken.html', 'good.txt', 'other.txt']);
    expect(status).toBe(0);
  });

  test('a wrong charset, and none', async () => {
    put(
      'latin.html',
      Buffer.from(
        '<html><head><meta charset="utf-8"></head><body><p>Caf\u00e9 owner Ren\u00e9e Dup\u00e9 saw the dam above Velm give way. Nine people died, she said, and many more were missing in the evening.</p></body></html>',
        'latin1',
      ),
    );
    put(
      'latin.txt',
      Buffer.from('Caf\u00e9 owner Ren\u00e9e Dup\u00e9 saw the dam above Velm give way. Nine people died.', 'latin1'),
    );
    const { status, names } = await analyze();
    expect(names).toEqual(['good.txt', 'latin.html', 'latin.txt', 'other.txt']);
    expect(status).toBe(0);
  });

  test('the same account twice is read once, and both are named', async () => {
    put('again.txt', account(1));
    const { status, stderr, names } = await analyze();
    expect(stderr).toMatch(
      /^good\.txt: is the very same as again\.txt, byte for byte, and was read once, as again\.txt\.$/m,
    );
    expect(names).toEqual(['again.txt', 'other.txt']);
    expect(status).toBe(0);
  });

  test('names with spaces and of other scripts', async () => {
    put('Новини дня – 5 берез.txt', account(4));
    const { status, names } = await analyze();
    expect(names).toEqual(['good.txt', 'other.txt', 'Новини дня – 5 берез.txt']);
    expect(status).toBe(0);
  });

  test('names and accounts with control characters reach no terminal as they are', async () => {
    put('evil\u001b[2J\nname.txt', account(5));
    put('evil\u001b]0;x\u0007.txt', '');
    put('words.txt', account(6).replace('who keeps', '\u001b[31mwho\u009b0m keeps'));
    const { stdout, stderr, names, status } = await analyze();
    // biome-ignore lint: the very characters that must not get through
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(stderr).toContain('evil\\u{1b}]0;x\\u{7}.txt: is empty');
    expect(names).toContain('evil\u001b[2J\nname.txt');
    expect(status).toBe(1);
  });
});

describe('where nothing can be done', () => {
  test('an empty folder, and one with nothing usable', async () => {
    rmSync(join(folder, 'in'), { recursive: true });
    mkdirSync(join(folder, 'in'));
    const nothing = await analyze();
    expect(nothing.status).toBe(3);
    expect(nothing.stderr).toMatch(/^Nothing to analyze: no account could be read in in\.$/m);
    put('empty.txt', '');
    const unusable = await analyze('--case', 'a.case');
    expect(unusable.status).toBe(3);
    expect(unusable.stderr).toMatch(/^empty\.txt: is empty.*\nNothing to analyze/m);
    expect(unusable.names).toEqual([]);
  });

  test('a case that is none is left as it is', async () => {
    writeFileSync(join(folder, 'diary.txt'), 'Dear diary');
    const { status, stderr, names } = await analyze('--case', 'diary.txt');
    expect(status).toBe(3);
    expect(stderr).toBe('diary.txt is not a Crossread case; it was left as it is\n');
    expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('Dear diary');
    expect(names).toEqual([]);
  });

  test('an output that cannot be written is said before the work', async () => {
    const { status, stderr } = await analyze('--report', 'no/such/folder/r.html');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^no\/such\/folder\/r\.html cannot be written: there is no folder /);
  });

  test('an account is never written over', async () => {
    const ran = await crossread(['analyze', 'in/good.txt', '--json', 'in/good.txt'], { cwd: folder });
    expect(ran.status).toBe(2);
    expect((await analyze('--report', 'in/other.txt')).stderr).toBe(
      'in/other.txt is among the accounts and would be written over; nothing was done\n',
    );
    expect(readFileSync(join(folder, 'in/good.txt'), 'utf8')).toBe(account(1));
    expect(readFileSync(join(folder, 'in/other.txt'), 'utf8')).toBe(account(2));
  });

  test('JSON Lines of which none is a document', async () => {
    const { status, stdout, stderr } = await crossread(['annotate', '--jsonl'], { input: 'rubbish\n{"id":7}\n' });
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^line 1: is not JSON\. Left out\.\nline 2: /);
  });
});
