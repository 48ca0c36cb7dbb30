/** `npm run cases -- [--accept] [pattern]`: runs the cases whose file or title has the pattern, and says what differs. */
import { readFileSync, writeFileSync } from 'node:fs';
import '../../src/ready.js';
import { accept } from './accept.js';
import { caseFiles, casesOf, check, pathOf } from './check.js';

const words = process.argv.slice(2);
const accepting = words.includes('--accept');
const pattern = words.find(word => !word.startsWith('--'))?.toLowerCase() ?? '';
const unknown = words.find(word => word.startsWith('--') && word !== '--accept');
if (unknown !== undefined) {
  console.error(`unknown option ${unknown}\nusage: npm run cases -- [--accept] [pattern]`);
  process.exit(2);
}
if (accepting && process.env.CI) {
  console.error('--accept is for a person who reads what changed: it does nothing in CI');
  process.exit(2);
}

const outcomes = caseFiles().flatMap(file =>
  casesOf(file)
    .filter(({ title }) => `${file} ${title}`.toLowerCase().includes(pattern))
    .map(check),
);
if (outcomes.length === 0) {
  console.error(`no case has "${pattern}" in its file name or title`);
  process.exit(2);
}
if (accepting) {
  for (const file of new Set(outcomes.map(({ test }) => test.file))) {
    const before = readFileSync(pathOf(file), 'utf8');
    const after = accept(
      before,
      outcomes.filter(({ test }) => test.file === file),
    );
    if (after === before) continue;
    writeFileSync(pathOf(file), after);
    console.log(`rewritten, to be read before it is kept: ${file}`);
  }
} else {
  for (const { test, complaints } of outcomes) {
    if (complaints.length > 0) console.log(`${test.title}\n${complaints.map(line => `  ${line}`).join('\n')}`);
  }
}
if (accepting) process.exit(0);

const failed = outcomes.filter(({ complaints }) => complaints.length > 0).length;
const gaps = outcomes.filter(({ test }) => test.gap);
for (const { test } of gaps) console.log(`known gap: ${test.file}:${String(test.line)}: ${test.title}`);
console.log(
  `${String(outcomes.length - failed)} cases as they should be, ${String(failed)} not; ${String(gaps.length)} of them known gaps`,
);
process.exitCode = failed > 0 ? 1 : 0;
