/**
 * How well names are found and told apart, by type: prints tables of Markdown.
 *
 *     npx tsx bench/names.ts
 *
 * Gold of GUM dev (`scripts/train/names/corpora.ts`): mentions of entities whose head is a proper noun, cut to the name; peoples, times and
 * titles alone are no names, countries are places. Scored are the mentions that are names: descriptions ("the spokeswoman") and documents
 * ("the interim report") are not of the corpus's names. *Strict*: same words and type; *overlapping*: a word in common and the same type,
 * each side used once. Held-out topics of ECB+ mark only some of the names in them, so that only the share found and rightly typed can be told.
 */
import { languageOf } from '../src/languages/index.js';
import '../src/ready.js';
import { mentions } from '../src/annotate/mentions.js';
import { quotations } from '../src/annotate/quotations.js';
import { sentences } from '../src/annotate/sentences.js';
import { tokens } from '../src/annotate/tokens.js';
import { type Block, type Mention, noAnnotations } from '../src/model/index.js';
import { ecb, gum, hasCorpora, type Name, type NamedText } from '../scripts/train/names/corpora.js';
import { blankDocument } from '../test/documents.js';

const TYPES = ['person', 'organisation', 'place', 'event', 'other'] as const;

let spent = 0;
let words = 0;

const namesIn = ({ id, text }: NamedText): Mention[] => {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map(
    (match): Block => ({ from: match.index, to: match.index + match[0].trimEnd().length, kind: 'paragraph' }),
  );
  const document = blankDocument(id, { text, blocks });
  let all = noAnnotations;
  for (const one of [sentences, tokens, quotations] as const)
    all = { ...all, [one.writes]: one.annotate(document, all, languageOf(document.language)) };
  const begun = performance.now();
  const found = mentions.annotate(document, all, languageOf(document.language));
  spent += performance.now() - begun;
  words += all.tokens.length;
  return found.filter(
    m => m.type !== 'document' && /\p{Lu}/u.test(text.slice(m.from, m.to).replace(/^(?:the|a|an)\s/iu, '')),
  );
};

interface Tally {
  gold: number;
  found: number;
  right: number;
}

const meets = (a: Name | Mention, b: Name | Mention): boolean => a.from < b.to && b.from < a.to;

/** How many of `gold` have one of `found` for which `is` holds, each used once. */
const matched = (gold: readonly Name[], found: readonly Mention[], is: (g: Name, m: Mention) => boolean): number => {
  const used = new Set<Mention>();
  let right = 0;
  for (const g of gold) {
    const hit = found.find(m => !used.has(m) && is(g, m));
    if (!hit) continue;
    used.add(hit);
    right += 1;
  }
  return right;
};

const add = (tally: Tally, gold: number, found: number, right: number): void => {
  tally.gold += gold;
  tally.found += found;
  tally.right += right;
};

const cells = ({ gold, found, right }: Tally): string => {
  const p = found === 0 ? 0 : right / found;
  const r = gold === 0 ? 0 : right / gold;
  return `${p.toFixed(3)} | ${r.toFixed(3)} | **${(p + r === 0 ? 0 : (2 * p * r) / (p + r)).toFixed(3)}**`;
};

const tallies = (): Record<string, { strict: Tally; overlapping: Tally }> =>
  Object.fromEntries(
    [...TYPES, 'all', 'any type'].map(type => [
      type,
      { strict: { gold: 0, found: 0, right: 0 }, overlapping: { gold: 0, found: 0, right: 0 } },
    ]),
  );

const same = (g: Name, m: Mention): boolean => g.from === m.from && g.to === m.to;

const table = (texts: readonly NamedText[]): string => {
  const all = tallies();
  for (const one of texts) {
    const found = namesIn(one);
    for (const type of TYPES) {
      const gold = one.names.filter(n => n.type === type);
      const of = found.filter(m => m.type === type);
      const counts = [matched(gold, of, same), matched(gold, of, meets)] as const;
      for (const key of [type, 'all']) {
        const into = all[key];
        if (!into) continue;
        add(into.strict, gold.length, of.length, counts[0]);
        add(into.overlapping, gold.length, of.length, counts[1]);
      }
    }
    const any = all['any type'];
    if (!any) continue;
    add(any.strict, one.names.length, found.length, matched(one.names, found, same));
    add(any.overlapping, one.names.length, found.length, matched(one.names, found, meets));
  }
  return [
    '| type | strict P | R | F1 | overlapping P | R | F1 | names |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(all).map(
      ([type, { strict, overlapping }]) =>
        `| ${type} | ${cells(strict)} | ${cells(overlapping)} | ${String(strict.gold)} |`,
    ),
  ].join('\n');
};

const recall = (texts: readonly NamedText[]): string => {
  const rows = (['person', 'organisation', 'place'] as const).map(type => {
    let [gold, strict, overlapping, typed] = [0, 0, 0, 0];
    for (const one of texts) {
      const found = namesIn(one);
      const names = one.names.filter(n => n.type === type);
      gold += names.length;
      strict += matched(names, found, (g, m) => same(g, m) && m.type === type);
      overlapping += matched(names, found, meets);
      typed += matched(names, found, (g, m) => meets(g, m) && m.type === type);
    }
    const share = (n: number): string => (gold === 0 ? '0' : (n / gold).toFixed(3));
    return `| ${type} | ${share(strict)} | ${share(typed)} | ${share(overlapping)} | ${String(gold)} |`;
  });
  return [
    '| type | same words and type | overlapping, same type | overlapping | names |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
};

if (!hasCorpora()) console.log('The corpora are not there: nothing was measured.');
else {
  const dev = gum('dev');
  console.log(`## GUM dev\n\n${table(dev)}\n`);
  console.log(
    `### Its news, biographies, travel guides and interviews\n\n${table(dev.filter(({ id }) => /^(?:news|bio|voyage|interview)/.test(id)))}\n`,
  );
  console.log(`## Topics of ECB+ kept aside: share found\n\n${recall(ecb(true))}\n`);
  console.log(`${Math.round(words / (spent / 1000)).toLocaleString('en')} words a second for mentions alone.`);
}
