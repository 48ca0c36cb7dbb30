/**
 * Causes in sentences of invented accounts, marked before the program read them (`causes/sentences.md`).
 *
 *     npx tsx bench/causes.ts [kept-aside]          (SHOW=1 prints what was missed and what was found wrongly)
 *
 * A cause is found where the words found and the words marked overlap; found with its stand where they also say the same of it.
 */
import { readFileSync } from 'node:fs';
import '../src/ready.js';
import { annotate } from '../src/index.js';
import { ingestRow } from '../src/ingest/index.js';

interface Marked {
  readonly stand: string;
  readonly from: number;
  readonly to: number;
}

interface Item {
  readonly before: string;
  readonly sentence: string;
  readonly marked: readonly Marked[];
}

const [file = 'sentences'] = process.argv.slice(2);
const items: Item[] = [];
let before = '';
for (const line of readFileSync(new URL(`causes/${file}.md`, import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('# ')) before = line.slice(2);
  if (!line.startsWith('- ')) continue;
  const [sentence = '', gold = ''] = line.slice(2).split(' |');
  const marked = gold
    .split(';')
    .filter(one => one.trim() !== '')
    .map(one => {
      const [stand = '', words = ''] = one.split(': ');
      const from = sentence.indexOf(words.trim());
      if (from < 0) throw new Error(`not in the sentence: ${words}`);
      return { stand: stand.trim(), from, to: from + words.trim().length };
    });
  items.push({ before, sentence, marked });
}

const score = { marked: 0, found: 0, hit: 0, right: 0 };
for (const { before: first, sentence, marked } of items) {
  const text = `${first}\n\n${sentence}`;
  const { annotations } = annotate(ingestRow({ id: 'x', text, language: 'en' }));
  const start = first.length + 2;
  const declined = (c: { from: number; to: number }): boolean =>
    annotations.attributions.some(
      a => a.polarity === 'declines' && a.content.some(s => s.from <= c.from && c.to <= s.to),
    );
  const denied = (c: { from: number; to: number }): boolean =>
    annotations.attributions.some(
      a => a.polarity === 'denies' && a.content.some(s => s.from <= c.from && c.to <= s.to),
    );
  const found = annotations.causes.map(c => ({
    stand: declined(c) ? 'declines' : denied(c) ? 'denies' : c.stand,
    from: c.from - start,
    to: c.to - start,
  }));
  const meets = (a: Marked, b: Marked): boolean => a.from < b.to && b.from < a.to;
  const missed = marked.filter(m => !found.some(f => meets(m, f)));
  const wrong = found.filter(f => !marked.some(m => meets(m, f)));
  const other = found.filter(
    f => marked.some(m => meets(m, f)) && !marked.some(m => meets(m, f) && m.stand === f.stand),
  );
  score.marked += marked.length;
  score.found += found.length;
  score.hit += found.length - wrong.length;
  score.right += found.length - wrong.length - other.length;
  if (process.env.SHOW !== undefined && missed.length + wrong.length + other.length > 0) {
    const tell = (label: string, list: readonly Marked[]): string =>
      list.map(m => ` ${label}[${m.stand}: ${sentence.slice(m.from, m.to)}]`).join('');
    console.log(`${sentence}${tell('missed', missed)}${tell('wrong', wrong)}${tell('stand', other)}`);
  }
}
const share = (a: number, b: number): string => (b === 0 ? '–' : (a / b).toFixed(2));
console.log(
  `${String(items.length)} sentences, ${String(score.marked)} causes marked, ${String(score.found)} found: P ${share(score.hit, score.found)} R ${share(score.hit, score.marked)}; with stand P ${share(score.right, score.found)} R ${share(score.right, score.marked)}`,
);
