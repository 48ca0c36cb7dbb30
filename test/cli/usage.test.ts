import { rmSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { START } from '../../src/cli/program.js';
import { version } from '../../src/version.js';
import { BUILD_MS, built, crossread, folderOf } from './run.js';
import manifest from '../../package.json' with { type: 'json' };

beforeAll(built, BUILD_MS);

test('the version is that of the package', async () => {
  expect(version).toBe(manifest.version);
  expect((await crossread(['--version'])).stdout).toBe(`${version}\n`);
});

describe('help', () => {
  test('a bare crossread says what to do first', async () => {
    expect(await crossread([])).toMatchObject({ status: 0, stdout: START, stderr: '' });
  });

  test('names every verb, and every verb shows an example', async () => {
    const { status, stdout } = await crossread(['--help']);
    expect(status).toBe(0);
    const verbs = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[options\]|<|\[)/gm)].map(match => match[1]);
    expect(verbs).toEqual(['analyze', 'annotate', 'reuse', 'extract', 'check', 'report', 'help']);
    for (const verb of verbs.filter(v => v !== 'help')) {
      expect((await crossread([verb ?? '', '--help'])).stdout).toMatch(
        new RegExp(`Examples?:\\n(?:.*\\n)*? {4}\\$ crossread ${verb ?? ''} `),
      );
    }
  });
});

describe('wrong usage ends with status 2 and says what is wrong', () => {
  test.each([
    [['frobnicate'], "there is no command 'frobnicate'"],
    [['analyze'], "missing required argument 'path'"],
    [['analyze', '.', '--frob'], "unknown option '--frob'"],
    [['analyze', '.', '--threads', '0'], 'It must be a number from 1 to'],
    [['analyze', '.', '--json', ''], 'It must not be empty'],
    [['analyze', '.', '--json', '-', '--report', '-'], 'cannot both go to standard output'],
    [['analyze', '.', '--json', 'x', '--case', './x'], 'must name different files'],
    [['analyze', '.', '--case', '-'], 'a case cannot go to standard output'],
    [['annotate'], 'needs files to read, or --jsonl'],
    [['annotate', '--jsonl', 'x'], 'reads standard input'],
    [['reuse'], 'reads documents from standard input'],
    [['report'], "missing required argument 'case'"],
  ])('%j', async (args, said) => {
    const folder = folderOf();
    const { status, stdout, stderr } = await crossread(args, { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
