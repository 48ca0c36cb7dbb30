import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Under CI the parser takes a run for the only one and reads files from the disk, not the lines that it is given. */
const asGiven = { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } };

/** Which lines the linter refuses where they stand in a file that is there, and by which rules. */
const refused = async (file: string, lines: readonly string[]): Promise<readonly (readonly [string, string])[]> => {
  const [result] = await new ESLint({ cwd: root, overrideConfig: asGiven }).lintText(lines.join('\n'), {
    filePath: file,
  });
  return (result?.messages ?? []).map(({ line, ruleId }) => [lines[line - 1] ?? '', ruleId ?? 'not read'] as const);
};

const DOC = '/** Planted. */';

test('the linter refuses the core what its compiler cannot: the clock, chance, the locale of the machine', async () => {
  const impure = {
    'export const a = new Date();': 'no-restricted-syntax',
    'export const b = Date.now();': 'no-restricted-properties',
    'export const c = Math.random();': 'no-restricted-properties',
    "export const d = 'a'.localeCompare('b');": 'no-restricted-syntax',
    'export const e = (3).toLocaleString();': 'no-restricted-syntax',
    'export const f = Date();': 'no-restricted-syntax',
    'export const g = process;': 'no-restricted-globals',
  };
  const pure = ["export const y = new Date('2031-03-05').getUTCDay();", 'export const z = Math.max(1, 2);'];
  const lines = [...Object.keys(impure), ...pure].flatMap(line => [DOC, line]);
  expect(await refused('src/model/span.ts', lines)).toEqual(Object.entries(impure));
  expect(await refused('src/ready.ts', [DOC, "export const a = 'a'.localeCompare('b');"])).toEqual([]);
});

test('an exported name without a comment is refused, and one that prints outside the command line', async () => {
  const bare = [
    'export const a = 1;',
    'export const b = (): number => 1;',
    'export interface C { readonly d: number }',
  ];
  const named = await refused('src/model/span.ts', [
    ...bare,
    "export type D = 'one' | 'two';",
    DOC,
    'export const e = 1;',
  ]);
  expect(named).toEqual(bare.map(line => [line, 'crossread/documented-exports']));
  expect(await refused('src/ready.ts', ["console.log('read');"])).toEqual([["console.log('read');", 'no-console']]);
});

test('a test that is skipped or singled out is refused', async () => {
  const lines = [
    "import { test } from 'vitest';",
    "test.skip('a', () => undefined);",
    "test.only('b', () => undefined);",
  ];
  expect(await refused('test/browser.test.ts', lines)).toEqual(
    lines.slice(1).map(line => [line, 'no-restricted-syntax']),
  );
});
