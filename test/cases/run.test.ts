import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const cases = (words: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const run = ['--import', 'tsx', 'test/cases/run.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
};

test('CI never accepts', () => {
  const { status, stderr } = cases(['--accept'], { CI: 'true' });
  expect(status).toBe(2);
  expect(stderr).toContain('does nothing in CI');
});

test('a wrong option and a pattern that no case has are said', () => {
  expect(cases(['--acept']).stderr).toContain('unknown option --acept');
  const { status, stderr } = cases(['no such case at all'], { CI: '' });
  expect(status).toBe(2);
  expect(stderr).toContain('no case has "no such case at all"');
});

test('ends with how many cases are as they should be', () => {
  expect(cases(['two accounts give two tolls']).stdout).toMatch(
    /^[1-9]\d* cases as they should be, 0 not; 0 of them known gaps$/m,
  );
});
