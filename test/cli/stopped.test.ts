import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCase } from '../../src/store/case.js';
import { account, built, crossread, folderOf } from './run.js';
import { openRaw, allOf, firstOf } from '../store/database.js';

const ACCOUNTS = 150;
/** Kills, at moments spread over the whole of a run. */
const KILLS = 4;

let folder = '';
let whole = '';
/** Milliseconds that a run takes when nobody stops it. */
let duration = 0;

beforeAll(async () => {
  await built();
  folder = folderOf(
    Object.fromEntries(Array.from({ length: ACCOUNTS }, (_, i) => [`in/${String(i)}.txt`, account(i)])),
  );
  const from = performance.now();
  const { status } = await crossread(['analyze', 'in', '--case', 'whole.case', '--json', 'whole.json'], {
    cwd: folder,
  });
  duration = performance.now() - from;
  expect(status).toBe(0);
  whole = readFileSync(join(folder, 'whole.json'), 'utf8');
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** How many accounts a case holds, after SQLite itself has looked it over; 0 where the run did not come so far as to make one. */
const intact = (name: string): number => {
  const path = join(folder, name);
  if (!existsSync(path)) return 0;
  const opened = openCase(path, { create: true });
  const count = opened.count();
  opened.close();
  const database = openRaw(path, { readonly: true });
  expect(firstOf(database, 'PRAGMA integrity_check')).toBe('ok');
  expect(allOf(database, 'PRAGMA foreign_key_check')).toEqual([]);
  // Whatever has been committed is whole: each account with its bytes and what stands in it.
  const whole = firstOf(
    database,
    'SELECT count(*) FROM blobs JOIN readings USING (sha256) JOIN annotations ON reading = key',
  );
  database.close();
  expect(whole).toBe(count);
  return count;
};

const run = (name: string, during?: (child: ChildProcess) => void) =>
  crossread(['analyze', 'in', '--case', name, '--json', `${name}.json`], {
    cwd: folder,
    ...(during ? { during } : {}),
  });

describe('a run that is killed', () => {
  test('leaves a case that opens with all that was committed, and the next run ends with the same bytes', async () => {
    const kept: number[] = [];
    let killed = 0;
    for (let i = 0; i < KILLS; i += 1) {
      const after = (duration * (i + 0.5)) / KILLS;
      const { signal } = await run('killed.case', child => {
        void setTimeout(after).then(() => child.kill('SIGKILL'));
      });
      kept.push(intact('killed.case'));
      // What earlier runs committed makes later ones shorter, so that the last may end before it is killed.
      if (signal === null) break;
      killed += 1;
      // Written whole or not at all: the kill may fall between the last byte and the end of the process.
      const written = join(folder, 'killed.case.json');
      if (existsSync(written)) expect(readFileSync(written, 'utf8')).toBe(whole);
    }
    expect(killed).toBeGreaterThan(0);
    expect([...kept].sort((a, b) => a - b)).toEqual(kept);
    expect((await run('killed.case')).status).toBe(0);
    expect(intact('killed.case')).toBe(ACCOUNTS);
    expect(readFileSync(join(folder, 'killed.case.json'), 'utf8')).toBe(whole);
  }, 300_000);
});

describe('Ctrl-C', () => {
  test('ends a run with status 130, keeps what was read, and the next run goes on from there', async () => {
    const { status, stderr } = await run('stopped.case', child => {
      const look = async () => {
        const path = join(folder, 'stopped.case');
        for (let kept = 0; kept === 0 && child.exitCode === null; ) {
          await setTimeout(5);
          if (!existsSync(path)) continue;
          try {
            const database = openRaw(path, { readonly: true });
            kept = Number(firstOf(database, 'SELECT count(*) FROM readings'));
            database.close();
          } catch {
            // Not made yet.
          }
        }
        child.kill('SIGINT');
      };
      void look();
    });
    expect(status).toBe(130);
    const said = /^Stopped\. (\d+) accounts are kept in the case; the same command goes on from there\.$/m.exec(stderr);
    expect(said).not.toBeNull();
    const kept = intact('stopped.case');
    expect(kept).toBe(Number(said?.[1]));
    expect(kept).toBeGreaterThan(0);
    expect((await crossread(['report', 'stopped.case'], { cwd: folder })).stderr).toMatch(/no finished analysis/);
    expect((await run('stopped.case')).status).toBe(0);
    expect(readFileSync(join(folder, 'stopped.case.json'), 'utf8')).toBe(whole);
  }, 300_000);
});
