import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The program as users start it. */
const BIN = join(ROOT, 'bin/crossread');

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => statSync(join(folder, name)).mtimeMs),
  );

const isBuilt = (): boolean => {
  const info = ['core', 'rim'].map(part => join(ROOT, 'dist', `${part}.tsbuildinfo`));
  return info.every(path => existsSync(path) && statSync(path).mtimeMs >= newest(join(ROOT, 'src')));
};

/** How long a build may take on a busy machine. */
export const BUILD_MS = 180_000;

/** Sees to it that dist/ is made from src/ as it is now. Test files run side by side; the first one builds, the others wait for it. */
export const built = async (): Promise<void> => {
  const lock = join(tmpdir(), `crossread-building-${String(process.ppid)}`);
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      await setTimeout(200);
    }
  }
  try {
    if (!isBuilt()) spawnSync('npx', ['tsc', '-b'], { cwd: ROOT });
    if (!existsSync(join(ROOT, 'dist/cli/main.js')))
      throw new Error('the program could not be built: run `npm run build`');
  } finally {
    rmSync(lock, { recursive: true });
  }
};

export interface Ran {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run says of its progress where it takes long, as it may on a busy machine. */
const PROGRESS = /^[A-Z][a-z]+(?: [a-z]+)*(?:, parts)?: \d+(?: of \d+)?\n/gm;

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: NodeJS.ProcessEnv;
  /** Called when the program has been started, to do something to it. */
  readonly during?: (child: ReturnType<typeof spawn>) => void;
}

/** Runs the program to its end. */
export const crossread = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      resolve({
        status,
        signal,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString().replace(PROGRESS, ''),
      });
    });
    child.stdin.end(options.input ?? '');
    options.during?.(child);
  });

/** A folder of its own for a test, with the files that are given. */
export const folderOf = (files: Readonly<Record<string, string | Buffer>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

const OUTLETS = ['The Quarry Post', 'Radio Lindwater', 'Evening Sluice', 'The Upland Courier'];
const VOICES = ['Ada Brandt', 'Tomas Rell', 'Ines Okoro', 'Jon Vey'];
const VERBS = ['said', 'told reporters', 'confirmed', 'added'];

/** An invented account of a dam's collapse, another one for each number. */
export const account = (n: number): string => {
  const pick = (list: readonly string[], by: number): string => list[Math.floor(n / by) % list.length] ?? '';
  return [
    `Dam above Velm gives way, day ${String(n)}`,
    pick(OUTLETS, 1),
    `The dam above the village of Velm gave way on 5 March 2031, and ${String(10 + (n % 7))} people died.`,
    `“We heard it before we saw it, number ${String(n)},” ${pick(VERBS, 1)} ${pick(VOICES, 2)}, who keeps the mill.`,
    `Of the ${String(40 + (n % 5))} people in the valley, ${String(20 + (n % 11))} were taken to hospital, according to the district office.`,
  ].join('\n\n');
};
