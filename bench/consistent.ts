/**
 * What is found in folders of accounts that a careful reader finds to agree in everything (`bench/consistent`): conflicts there are false, and so are most
 * questions.
 *
 *     npx tsx bench/consistent.ts [NAME…]
 *
 * A line a conflict or question with the words of its sides, then a table of how many findings of each level a folder has.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../src/ready.js';
import { annotate, crossread } from '../src/index.js';
import { ingestRow } from '../src/ingest/index.js';

const ROOT = fileURLToPath(new URL('consistent', import.meta.url));

const analysed = (name: string): ReturnType<typeof crossread> => {
  const folder = join(ROOT, name);
  const accounts = readdirSync(folder)
    .sort()
    .map(file => annotate(ingestRow({ id: file, text: readFileSync(join(folder, file), 'utf8'), language: 'en' })));
  return crossread(name, accounts);
};

const named = process.argv.slice(2);
const rows: string[] = [];
for (const name of named.length > 0 ? named : readdirSync(ROOT)) {
  const { accounts, findings } = analysed(name);
  const texts = new Map(accounts.map(a => [a.document.id, a.document.text]));
  for (const { rule, level, message, sides } of findings) {
    if (level === 'note') continue;
    console.log(`${name} ${rule} ${level}: ${message}`);
    for (const { document, from, to } of sides)
      console.log(`    ${document} “${(texts.get(document) ?? '').slice(from, to).replace(/\s+/gu, ' ')}”`);
  }
  const count = (of: string): string => String(findings.filter(({ level }) => level === of).length);
  rows.push(
    `| ${name} | ${String(accounts.length)} | ${count('conflict')} | ${count('question')} | ${count('note')} |`,
  );
}
console.log('\n| accounts that agree | of them | conflicts | questions | notes |\n| --- | --- | --- | --- | --- |');
console.log(rows.join('\n'));
