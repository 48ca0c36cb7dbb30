import { once } from 'node:events';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reason, STDIN } from './files.js';
import { quietEnd } from './jsonl.js';
import { printable } from './printable.js';
import { Stop } from './status.js';

/** What stands for standard output where a file is named. */
export const STDOUT = STDIN;

/** Throws a Stop where `path` cannot be written, so that this is said before the work and not after it. */
export const mustBeWritable = (path: string): void => {
  if (path === STDOUT) return;
  const shown = printable(path);
  try {
    if (!statSync(dirname(resolve(path))).isDirectory())
      throw new Stop(`${shown} cannot be written: its folder is no folder`);
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`${shown} cannot be written: there is no folder ${printable(dirname(resolve(path)))}`);
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new Stop(`${shown} cannot be written: it is a folder`);
  }
};

/** Writes pieces of text to standard output, or to a file that is whole or not there: never half of it. */
export const writeOut = async (path: string, pieces: Iterable<string>): Promise<void> => {
  if (path === STDOUT) {
    quietEnd(process.stdout);
    for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return;
  }
  const text = [...pieces].join('');
  const special = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  const draft = `${path}.${String(process.pid)}.part`;
  try {
    if (special) {
      writeFileSync(path, text);
      return;
    }
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    if (!special) rmSync(draft, { force: true });
    throw new Stop(`${printable(path)} could not be written: ${reason(error)}`);
  }
};
