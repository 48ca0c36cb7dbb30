import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import type { Outcome, Problem } from '../model/index.js';
import { byCodeUnit } from '../text/by-code-unit.js';

/** An account that can be read. */
export interface Source {
  /** The path relative to the PATH that was named, with forward slashes; the base name of a file named directly. */
  readonly name: string;
  /** Where it is, links followed; null for standard input. */
  readonly path: string | null;
}

/** What standard input is called where a path is asked for. */
export const STDIN = '-';
const STDIN_NAME = 'standard input';

/** A file larger than this is no account of an event: the text of a long book has 2 MB, a web page with its pictures inside seldom 20. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** What systems and editors leave in folders; never an account. Names that begin with a dot are left out as well, and SQLite's own files beside a case. */
const JUNK = new Set(['node_modules', '__MACOSX', 'Thumbs.db', 'desktop.ini']);
const isJunk = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || JUNK.has(name);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: no such file or folder',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ELOOP: 'is a link that leads to itself',
  ENOTDIR: 'has a part in its path that is no folder',
  ENAMETOOLONG: 'has too long a name',
  EISDIR: 'is a folder',
  ENXIO: 'is no regular file',
};

/** Why the system refused, in plain words. */
export const reason = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined ? REASONS[code] : undefined) ?? `cannot be read (${message})`;
};

const kindOf = (stats: Stats): string =>
  stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : stats.isDirectory() ? 'a folder' : 'a device';

const unusable = (where: string, why: string): Problem => ({ where, message: why, severity: 'unusable' });

interface Found {
  readonly path: string;
  readonly name: string;
}

/** Everything below one PATH. Folders that were seen already, through a link, are not entered again. */
const walk = (root: string, problems: Problem[]): Found[] => {
  const found: Found[] = [];
  const seen = new Set<string>();
  const waiting: { path: string; name: string }[] = [{ path: root, name: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, name } = next;
    const shown = name === '' ? path : join(root, name);
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) {
        const real = realpathSync(path);
        if (seen.has(real)) continue;
        seen.add(real);
        const entries = new Set(readdirSync(path));
        for (const entry of entries) {
          const database = /^(.+)-(?:wal|shm|journal)$/.exec(entry)?.[1];
          if (!isJunk(entry) && !(database !== undefined && entries.has(database)))
            waiting.push({ path: join(path, entry), name: name === '' ? entry : `${name}/${entry}` });
        }
      } else if (stats.isFile()) {
        found.push({ path: realpathSync(path), name: name === '' ? basename(path) : name });
      } else {
        problems.push(unusable(shown, `is ${kindOf(stats)}, and only files are read`));
      }
    } catch (error) {
      problems.push(unusable(shown, danglingOr(path, error)));
    }
  }
  return found.sort((a, b) => byCodeUnit(a.name, b.name));
};

const danglingOr = (path: string, error: unknown): string => {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return reason(error);
  if (path.includes('\ufffd')) return 'has a name that is not valid UTF-8 and cannot be opened; rename it';
  try {
    return readdirSync(resolve(path, '..')).includes(basename(path))
      ? 'is a link to something that is not there'
      : reason(error);
  } catch {
    return reason(error);
  }
};

/** The names with as much of the path before them as tells them apart, the same whatever the order of the paths. */
const distinct = (found: readonly Found[]): Found[] => {
  const parts = found.map(({ path }) => path.split(sep).filter(part => part !== ''));
  const depth = found.map(() => 0);
  const nameAt = (i: number): string => {
    const own = found[i]?.name ?? '';
    const used = depth[i] ?? 0;
    return used === 0 ? own : (parts[i] ?? []).slice(-(own.split('/').length + used)).join('/');
  };
  for (;;) {
    const groups = new Map<string, number[]>();
    found.forEach((_, i) => groups.set(nameAt(i), [...(groups.get(nameAt(i)) ?? []), i]));
    const clashing = [...groups.values()].filter(group => group.length > 1).flat();
    const longer = clashing.filter(i => nameAt(i).split('/').length < (parts[i]?.length ?? 0));
    if (longer.length === 0) return found.map(({ path }, i) => ({ path, name: nameAt(i) }));
    for (const i of longer) depth[i] = (depth[i] ?? 0) + 1;
  }
};

/**
 * The accounts that the PATHs of a command line name, in their order: files as they are, folders with all that is below them, sorted
 * by name. A file that is reached in two ways stands in it once. `except` are paths that the same command writes.
 */
export const findSources = (paths: readonly string[], except: readonly string[] = []): Outcome<Source[]> => {
  const problems: Problem[] = [];
  const written = new Set(except.map(path => resolve(path)));
  const byPath = new Map<string, Found>();
  for (const path of new Set(paths.filter(p => p !== STDIN))) {
    for (const file of walk(path, problems)) {
      if (written.has(file.path)) continue;
      const earlier = byPath.get(file.path);
      // The longer name says more; of equally long ones the first in the alphabet, so that the order of the PATHs does not count.
      const better =
        earlier === undefined || file.name.length - earlier.name.length || byCodeUnit(earlier.name, file.name);
      if (better === true || better > 0) byPath.set(file.path, file);
    }
  }
  const sources: Source[] = distinct([...byPath.values()]);
  if (paths.includes(STDIN)) sources.push({ name: STDIN_NAME, path: null });
  return { value: sources, problems };
};

const tooLarge = (name: string, bytes: number): Problem => {
  const megabytes = (n: number): string => `${String(Math.ceil(n / 1024 / 1024))} MB`;
  return unusable(name, `has ${megabytes(bytes)}, and more than ${megabytes(LARGEST_FILE)} are not read as an account`);
};

const readStdin = async (): Promise<Outcome<Uint8Array | null>> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_FILE) return { value: null, problems: [tooLarge(STDIN_NAME, size)] };
    chunks.push(chunk);
  }
  return { value: Buffer.concat(chunks), problems: [] };
};

/** The bytes of a source, or null with the reason. Never waits for a pipe or a device: only regular files are opened, and standard input. */
export const readSource = async ({ name, path }: Source): Promise<Outcome<Uint8Array | null>> => {
  try {
    if (path === null) return await readStdin();
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile())
        return { value: null, problems: [unusable(name, `is ${kindOf(stats)}, and only files are read`)] };
      if (stats.size > LARGEST_FILE) return { value: null, problems: [tooLarge(name, stats.size)] };
      return { value: readFileSync(file), problems: [] };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { value: null, problems: [unusable(name, reason(error))] };
  }
};
