/**
 * Quotations: whether the class of what became of one is told rightly, on made pairs, and whether planted edits are found among accounts.
 *
 *     npx tsx bench/quotations.ts          (SHOW=1 prints what was wrong)
 *
 * Every statement of `quotations/statements.ts` is quoted twice, once as it is and once with one edit: 30 statements, ten classes, 300 pairs. The accounts are
 * read by the pipeline from their text on. Then each pair stands among other accounts, and the rules on quotations must find the edit; as many
 * pairs have an edit that changes nothing.
 */
import '../src/ready.js';
import { compareQuotations, type QuotationClass } from '../src/find/quotations/compare.js';
import { sayingOf } from '../src/find/quotations/quoted.js';
import type { Case } from '../src/find/rule.js';
import { ingestRow } from '../src/ingest/index.js';
import { languageOf } from '../src/languages/index.js';
import type { Account } from '../src/model/index.js';
import { annotate, crossread } from '../src/pipeline.js';
import { NATURAL } from './quotations/natural.js';
import { DEVELOPED, KEPT, type Made } from './quotations/statements.js';

const CLASSES = [
  'exact',
  'punctuation',
  'inflection',
  'number',
  'negation',
  'word',
  'cut',
  'spliced',
  'other-speaker',
  'other-date',
] as const satisfies readonly QuotationClass[];
type Class = (typeof CLASSES)[number];

const RULES = new Set(['altered-quotation', 'truncated-quotation', 'reattributed-quotation']);

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const put = (text: string, [from, to]: readonly [string, string]): string => {
  if (!text.includes(from)) throw new RangeError(`no “${from}” in “${text}”`);
  return text.replace(from, to);
};
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/u);

/** The same quotation with one edit of a class; `full` is what the other account has, since some edits cut and some add. */
const edited = (one: Made, what: Class): { readonly full: string; readonly other: string } => {
  const { text } = one;
  if (what === 'cut') {
    const changed = put(text, one.cut);
    // What takes something back stands in the longer one.
    return changed.length < text.length ? { full: text, other: changed } : { full: changed, other: text };
  }
  if (what === 'spliced') {
    const [first = '', , third = ''] = sentences(text);
    return { full: text, other: `${first} ${third}` };
  }
  const by = {
    punctuation: one.style,
    inflection: one.form,
    number: one.number,
    negation: one.negation,
    word: one.word,
  };
  return { full: text, other: what in by ? put(text, by[what as keyof typeof by]) : text };
};

/** How an account gives a quotation: a tail of narration behind it, or the speaker first. */
const told = (text: string, speaker: string, day: string, first: boolean): string =>
  first ? `${speaker} said on ${day}: “${text}”` : `“${text.replace(/\.$/u, ',')}” ${speaker} said on ${day}.`;

const OPENINGS = [
  'The inquiry heard its first witnesses this week.',
  'There was little to be seen of it in the town by then.',
  'It was the third time that this was put to the council.',
  'People had waited outside the hall since the early morning.',
];

const pairOf = (one: Made, what: Class, n: number): Account[] => {
  const { full, other } = edited(one, what);
  const speaker = what === 'other-speaker' ? one.other : one.speaker;
  const day = what === 'other-date' ? '14 June 2031' : '4 June 2031';
  const open = (k: number): string => OPENINGS[(n + k) % OPENINGS.length] ?? '';
  return [
    `${open(0)}\n\n${told(full, one.speaker, '4 June 2031', n % 2 === 0)}`,
    `${open(1)}\n\n${told(upper(other), speaker, day, n % 3 === 0)}`,
  ].map((text, i) => annotate(ingestRow({ id: `${what}-${String(n)}-${String(i)}`, text })));
};

const caseOf = (accounts: readonly Account[]): Case =>
  ({ accounts, account: (id: string) => accounts.find(a => a.document.id === id) }) as unknown as Case;

const classOf = (accounts: readonly Account[]): QuotationClass => {
  const of = caseOf(accounts);
  const versions = accounts.map(account => {
    const first = account.annotations.quotations.find(q => q.use === 'speech');
    if (first === undefined) throw new RangeError(`no quotation in ${account.document.text}`);
    const saying = sayingOf(of, { ...first.inner, document: account.document.id, speaker: null });
    return { ...saying.version, speaker: saying.attribution?.speaker ?? null, day: saying.occasion?.day ?? null };
  });
  const [a, b] = versions;
  if (a === undefined || b === undefined) throw new RangeError('a pair has two');
  return compareQuotations(languageOf('en'), a, b).class;
};

const show = (title: string, accounts: readonly Account[]): void => {
  if (process.env.SHOW === undefined) return;
  console.log(`--- ${title}`);
  for (const { document } of accounts) console.log(`  ${document.text.replace(/\s+/gu, ' ')}`);
};

const table = new Map<string, Map<string, number>>();
for (const [name, made] of [
  ['developed', DEVELOPED],
  ['kept apart', KEPT],
] as const) {
  let right = 0;
  for (const what of CLASSES) {
    made.forEach((one, n) => {
      const accounts = pairOf(one, what, n);
      const said = classOf(accounts);
      if (said === what) right++;
      else show(`${what} read as ${said}`, accounts);
      const row = table.get(what) ?? new Map<string, number>();
      table.set(what, row.set(said, (row.get(said) ?? 0) + 1));
    });
  }
  console.log(
    `${name}: ${String(right)} of ${String(made.length * CLASSES.length)} right (${(right / (made.length * CLASSES.length)).toFixed(3)})`,
  );
}
const columns = [...CLASSES, 'other-words'];
console.log(`| made as \\ read as | ${columns.join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(columns.length)}`);
for (const what of CLASSES)
  console.log(`| ${what} | ${columns.map(c => String(table.get(what)?.get(c) ?? '')).join(' | ')} |`);

let natural = 0;
for (const [what, full, other] of NATURAL) {
  const accounts = [full, other].map((text, i) =>
    annotate(ingestRow({ id: String(i), text: told(text, 'Mara Quill', '4 June 2031', i === 0) })),
  );
  const said = classOf(accounts);
  if (said === what) natural++;
  else show(`natural ${what} read as ${said}`, accounts);
}
console.log(
  `natural: ${String(natural)} of ${String(NATURAL.length)} right (${(natural / NATURAL.length).toFixed(3)})`,
);

/** Edits that the rules must find, and those that they must not. */
const PLANTED: readonly Class[] = ['number', 'negation', 'word', 'cut', 'spliced', 'other-speaker', 'other-date'];

/** The same quotation, changed in a way that no reader need know of. */
const CONTROLS: Readonly<Record<string, (one: Made) => string>> = {
  exact: one => one.text,
  style: one => put(one.text, one.style),
  'first sentence': one => sentences(one.text)[0] ?? '',
  'last sentence': one => sentences(one.text).at(-1) ?? '',
  'two sentences': one => sentences(one.text).slice(0, 2).join(' '),
  ellipsis: one => `${sentences(one.text)[0] ?? ''} … ${sentences(one.text)[2] ?? ''}`,
  bracket: one => one.text.replace(/\b(?:The|We|I|They|It)\b/u, word => `${word} [it was said]`),
};

const findingsIn = (accounts: readonly Account[]): string[] => {
  const { findings } = crossread('planted', accounts);
  return findings.filter(f => RULES.has(f.rule)).map(f => `${f.level} ${f.rule}: ${f.message}`);
};

let [hits, planted, alarms, untouched] = [0, 0, 0, 0];
for (const [name, made] of [
  ['developed', DEVELOPED],
  ['kept apart', KEPT],
] as const) {
  for (const what of PLANTED) {
    let found = 0;
    made.forEach((one, n) => {
      const accounts = pairOf(one, what, n);
      if (findingsIn(accounts).length > 0) found++;
      else show(`missed ${what}`, accounts);
    });
    console.log(`${name}, ${what}: found ${String(found)} of ${String(made.length)}`);
    hits += found;
    planted += made.length;
  }
  for (const [kind, change] of Object.entries(CONTROLS)) {
    let wrong = 0;
    made.forEach((one, n) => {
      const [a] = pairOf(one, 'exact', n);
      const b = annotate(
        ingestRow({
          id: `control-${String(n)}`,
          text: `${OPENINGS[(n + 1) % 4] ?? ''}\n\n${told(change(one), one.speaker, '4 June 2031', n % 2 === 1)}`,
        }),
      );
      const found = a === undefined ? [] : findingsIn([a, b]);
      if (found.length > 0) {
        wrong++;
        show(`${kind}: ${found.join(' | ')}`, [b]);
      }
    });
    console.log(`${name}, ${kind}: ${String(wrong)} of ${String(made.length)} wrongly found`);
    alarms += wrong;
    untouched += made.length;
  }
}
console.log(
  `all: ${String(planted)} edits, recall ${(hits / planted).toFixed(3)}; ${String(untouched)} untouched, precision ${(hits / (hits + alarms)).toFixed(3)}`,
);
