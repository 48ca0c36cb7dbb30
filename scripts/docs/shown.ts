import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { program } from '../../src/cli/program.js';
import { type Fence, refill } from './fences.js';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command line as it is defined, without running anything. */
export const commandLine = (): Command => program(() => undefined);

const helpOf = (command: Command): string => {
  let text = '';
  command.configureOutput({ writeOut: part => (text += part), writeErr: part => (text += part) });
  command.outputHelp();
  return `${text.trim()}\n`;
};

/** The `--help` of a command line such as "crossread analyze --help"; null where there is no such verb. */
const helpFor = (line: string): string | null => {
  const verb = /^crossread(?: (\w+))? --help$/.exec(line);
  if (!verb) return null;
  const all = commandLine();
  const command = verb[1] === undefined ? all : all.commands.find(one => one.name() === verb[1]);
  return command ? helpOf(command) : null;
};

/** What a command of the docs prints on standard output, run from the root with `crossread` on the path. Throws where it fails. */
const printed = (command: string): string => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`"${command}" of the docs ended with ${String(status)}: ${stderr}`);
  return stdout;
};

const told = (body: string): string =>
  body
    .split('\n')
    .filter(line => line.startsWith('$ '))
    .map(line => `${line}\n${printed(line.slice(2)).trimEnd()}\n`)
    .join('\n');

/**
 * What a block must hold today: the help that its note names (```text crossread analyze --help), or commands with their output
 * (```console). Null for every other block, which is not made by a program.
 */
const fresh = (fence: Fence): string | null => {
  if (fence.language === 'console') return told(fence.body);
  if (fence.language === 'text' && fence.note !== '') {
    const help = helpFor(fence.note);
    if (help === null) throw new Error(`the docs show "${fence.note}", which is no command`);
    return help;
  }
  return null;
};

/** A Markdown file with every help text and every shown output as they are today. */
export const refreshed = (markdown: string): string => refill(markdown, fresh);

/** The project's own Markdown files, by their paths from the root; accounts of examples and cases are input, not docs. */
export const pages = (): string[] => {
  const top = readdirSync(root).filter(name => name.endsWith('.md'));
  const below = ['docs', 'examples', 'bench', 'models'].flatMap(folder => {
    try {
      return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`);
    } catch {
      return [];
    }
  });
  return [...top, ...below.map(name => name.replaceAll('\\', '/'))]
    .filter(name => name.endsWith('.md') && !/^examples\/[^/]+\/accounts\//.test(name))
    .sort();
};
