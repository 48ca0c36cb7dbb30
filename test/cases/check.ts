import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from './analyse.js';
import { compare, complaints } from './compare.js';
import { type Case, parse } from './parse.js';
import type { Whole } from './things.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The outcome of one case; `complaints` is empty where all is well, and each begins with file and line. */
export interface Outcome {
  readonly test: Case;
  readonly whole: Whole;
  readonly complaints: readonly string[];
}

/** Every case file, by its path from the root, in order of name. */
export const caseFiles = (): string[] =>
  readdirSync(join(root, 'cases'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => relative(root, join(root, 'cases', name)).replaceAll('\\', '/'))
    .sort();

/** The absolute path of a case file. */
export const pathOf = (file: string): string => join(root, file);

/** The cases of one file. A file without any is a mistake of somebody's, so it throws. */
export const casesOf = (file: string): readonly Case[] => {
  const cases = parse(file, readFileSync(pathOf(file), 'utf8'));
  if (cases.length === 0) throw new Error(`${file} has no case: a case begins with a line "# Title"`);
  return cases;
};

/** Runs one case. */
export const check = (test: Case): Outcome => {
  const whole = analyse(test);
  return { test, whole, complaints: complaints(test, compare(test, whole)) };
};
