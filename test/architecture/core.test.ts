import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PLANTED = `${root}src/find/planted-by-a-test.ts`;

const config = (): ts.ParsedCommandLine => {
  const file = `${root}tsconfig.core.json`;
  const { config: read } = ts.readConfigFile(file, path => ts.sys.readFile(path)) as { config: unknown };
  return ts.parseJsonConfigFileContent(read, ts.sys, root, { noEmit: true, composite: false }, file);
};

/** The messages of the core's compiler for one more file of the core, all the others (and what their packages declare) being there. */
const compiled = (lines: readonly string[]): string[] => {
  const { options, fileNames } = config();
  const host = ts.createCompilerHost(options);
  const source = lines.join('\n');
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === PLANTED ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : read(name, ...rest);
  const program = ts.createProgram(
    [...fileNames, PLANTED],
    { ...options, tsBuildInfoFile: undefined, incremental: false },
    host,
  );
  const planted = program.getSourceFile(PLANTED);
  if (!planted) throw new Error('the planted file was not read');
  return program
    .getSemanticDiagnostics(planted)
    .map(({ start = 0 }) => source.slice(0, start).split('\n').length - 1)
    .map(line => lines[line] ?? '');
};

test('the compiler of the core knows no Node, no DOM, no clock of theirs and no network', () => {
  const refused = [
    'export const a = process.argv;',
    'export const b = document.title;',
    "console.log('b');",
    'export const c = window;',
    "export const d = fetch('x');",
    'setTimeout(() => 1, 1);',
    'export const e = Buffer.from([]);',
    "export { readFileSync } from 'node:fs';",
    "export const f = require('fs');",
    'export const g = performance.now();',
    'export const h = localStorage;',
  ];
  const allowed = ["export const z = new Intl.NumberFormat('en').format([1, 2].toSorted().length);"];
  expect(compiled([...refused, ...allowed])).toEqual(refused);
});
