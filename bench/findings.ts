/**
 * Every finding on real accounts, to be read one by one: each event of ECB+ by itself (a topic has two), and the articles of MEANTIME together.
 *
 *     npx tsx bench/findings.ts FOLDER          (LEVEL=note for notes too; RULE=conflicting-count for one rule)
 *
 * FOLDER holds `ecbplus` and `meantime`. A line a finding, with the words of its sides below it; last a count by rule and level.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import '../src/ready.js';
import { ingestRow } from '../src/ingest/index.js';
import { annotate, crossread, type Weighed } from '../src/index.js';
import { ecbText } from './ecb.js';

const [folder = '../shared/data'] = process.argv.slice(2);
const { LEVEL: lowest = 'question', RULE: only } = process.env;

/** Paths of the accounts of every event. */
const eventsIn = (root: string): Map<string, string[]> => {
  const events = new Map<string, string[]>();
  const add = (event: string, path: string): void => void events.set(event, [...(events.get(event) ?? []), path]);
  for (const topic of readdirSync(join(root, 'ecbplus')).filter(name =>
    statSync(join(root, 'ecbplus', name)).isDirectory(),
  ))
    for (const name of readdirSync(join(root, 'ecbplus', topic)).filter(n => n.endsWith('.xml')))
      add(`${topic}${name.endsWith('plus.xml') ? 'b' : 'a'}`, join(root, 'ecbplus', topic, name));
  const meantime = join(root, 'meantime/corpus_apple');
  for (const name of readdirSync(meantime)) add('meantime', join(meantime, name));
  return new Map([...events].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
};

const readEvent = (event: string, paths: readonly string[]): Weighed =>
  crossread(
    event,
    paths
      .map(path => ({ id: path.split('/').pop() ?? path, text: ecbText(readFileSync(path, 'utf8')), language: 'en' }))
      .map(row => annotate(ingestRow(row))),
  );

const counts = new Map<string, number>();
for (const [event, paths] of eventsIn(folder)) {
  const { accounts, findings } = readEvent(event, paths);
  for (const { rule, level, message, sides } of findings) {
    counts.set(`${rule} ${level}`, (counts.get(`${rule} ${level}`) ?? 0) + 1);
    if ((only !== undefined && rule !== only) || (level === 'note' && lowest !== 'note')) continue;
    console.log(`\n${event} ${rule} ${level}: ${message}`);
    for (const { document, from, to } of sides) {
      const text = accounts.find(a => a.document.id === document)?.document.text ?? '';
      const around = [text.slice(Math.max(0, from - 120), from), text.slice(from, to), text.slice(to, to + 120)];
      console.log(`  ${document}: ${around.join('¦').replace(/\s+/gu, ' ')}`);
    }
  }
}
console.log();
for (const [key, n] of [...counts].sort()) console.log(`${key}: ${String(n)}`);
