import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSources, LARGEST_FILE, readSource } from '../../src/cli/files.js';

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);
const file = (...parts: string[]): void => {
  mkdirSync(at(...parts.slice(0, -1)), { recursive: true });
  writeFileSync(at(...parts), parts.join('/'));
};
const names = (...paths: string[]): string[] => findSources(paths).value.map(s => s.name);

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossread-files-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('which files are read', () => {
  test('all below a folder, sorted, named from the folder; a file by its own name', () => {
    file('in', 'b.txt');
    file('in', 'a', 'deep', 'c.html');
    file('in', 'naïve räksmörgås – 新闻.txt');
    expect(names(at('in'))).toEqual(['a/deep/c.html', 'b.txt', 'naïve räksmörgås – 新闻.txt']);
    expect(names(at('in', 'a', 'deep', 'c.html'))).toEqual(['c.html']);
  });

  test('hidden files and what systems leave behind only where they are named', () => {
    file('in', '.DS_Store');
    file('in', '.git', 'config');
    file('in', 'node_modules', 'x', 'readme.txt');
    file('in', '~$draft.docx');
    file('in', 'a.txt');
    expect(names(at('in'))).toEqual(['a.txt']);
    expect(names(at('in', '.DS_Store'))).toEqual(['.DS_Store']);
    expect(findSources([at('in')]).problems).toEqual([]);
  });

  test('a file that is reached in several ways once, whatever the order of the paths', () => {
    file('in', 'sub', 'a.txt');
    symlinkSync(at('in', 'sub', 'a.txt'), at('in', 'link.txt'));
    const paths = [at('in'), at('in', 'sub'), at('in', 'sub', 'a.txt')];
    for (const order of [paths, [...paths].reverse()]) expect(names(...order)).toEqual(['sub/a.txt']);
  });

  test('files of one name are told apart by as much of their path as it takes', () => {
    file('x', 'one', 'a.txt');
    file('x', 'two', 'a.txt');
    file('y', 'two', 'a.txt');
    const paths = [at('x', 'one'), at('x', 'two'), at('y', 'two')];
    const expected = ['one/a.txt', 'x/two/a.txt', 'y/two/a.txt'];
    expect(names(...paths).sort()).toEqual(expected);
    expect(names(...[...paths].reverse()).sort()).toEqual(expected);
  });

  test('links that lead in a circle are followed once', () => {
    file('in', 'a.txt');
    symlinkSync(at('in'), at('in', 'again'));
    expect(names(at('in'))).toEqual(['a.txt']);
  });

  test('what the same command writes is not read', () => {
    file('in', 'a.txt');
    file('in', 'out.json');
    expect(findSources([at('in')], [at('in', 'out.json')]).value.map(s => s.name)).toEqual(['a.txt']);
  });
});

describe('what cannot be read is named', () => {
  const problem = (path: string): string =>
    findSources([path])
      .problems.map(p => `${p.where}: ${p.message}`)
      .join();

  test('a path that is not there', () => {
    expect(problem(at('gone'))).toBe(`${at('gone')}: is not there: no such file or folder`);
  });

  test('a link to nothing, a link to itself, a part of the path that is no folder', () => {
    mkdirSync(at('in'));
    symlinkSync(at('gone'), at('in', 'x.txt'));
    expect(problem(at('in'))).toBe(`${at('in', 'x.txt')}: is a link to something that is not there`);
    symlinkSync(at('loop'), at('loop'));
    expect(problem(at('loop'))).toBe(`${at('loop')}: is a link that leads to itself`);
    file('plain');
    expect(problem(at('plain', 'x'))).toBe(`${at('plain', 'x')}: has a part in its path that is no folder`);
  });

  test('a pipe, without waiting for it', async () => {
    mkdirSync(at('in'));
    execFileSync('mkfifo', [at('in', 'p.txt')]);
    expect(problem(at('in'))).toBe(`${at('in', 'p.txt')}: is a pipe, and only files are read`);
    const { value, problems } = await readSource({ name: 'p.txt', path: at('in', 'p.txt') });
    expect(value).toBeNull();
    expect(problems[0]?.message).toBe('is a pipe, and only files are read');
  });

  test('a file that is larger than any account, or went away', async () => {
    file('big.txt');
    truncateSync(at('big.txt'), LARGEST_FILE + 1);
    const big = await readSource({ name: 'big.txt', path: at('big.txt') });
    expect(big.value).toBeNull();
    expect(big.problems[0]?.message).toMatch(/^has 33 MB, and more than 32 MB are not read/);
    const gone = await readSource({ name: 'gone.txt', path: at('gone.txt') });
    expect(gone.problems[0]?.message).toBe('is not there: no such file or folder');
  });

  test('a folder called x.txt is a folder', () => {
    file('x.txt', 'inside.txt');
    expect(names(at('x.txt'))).toEqual(['inside.txt']);
  });
});
