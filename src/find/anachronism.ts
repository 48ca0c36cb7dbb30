import { type Language, languageOf } from '../languages/index.js';
import { valueWords } from '../languages/values.js';
import type { Renamed } from '../languages/renamed.js';
import { type Account, around, meets, type Place, type Span } from '../model/index.js';
import { alternatives } from '../text/alternatives.js';
import { called, type Draft, type Rule } from './rule.js';

/** For so many months after the change the former name is no slip. */
const GRACE_MONTHS = 1;

/** How far around a name other capitalised words are looked for, in code units. */
const NEAR = 40;

const YEAR = /\b(1\d{3}|20\d{2})\b/gu;

/** The month, as a number, after which the change is no news any more: months since the year 0. */
const monthOf = (iso: string, missing: number): number => {
  const [years = 0, month = missing] = iso.split('-').map(Number);
  return years * 12 + month;
};

/** A day with its year. */
const DAY = /^\d{4}-\d\d-\d\d/u;

/** The day on which an account bears to have been written: its own date, else the latest day that it tells of with its year; null where there is none. */
const writtenOn = ({ document, annotations }: Account): string | null => {
  if (document.published !== null) return document.published;
  const dates = annotations.occasions.flatMap(o => o.dates);
  const told = annotations.times.filter(
    t =>
      DAY.test(t.value) &&
      dates.some(d => d.from === t.from && d.to === t.to) &&
      document.text.slice(t.from, t.to).includes(t.value.slice(0, 4)),
  );
  return (
    told
      .map(t => t.value.slice(0, 10))
      .sort()
      .at(-1) ?? null
  );
};

/** Whether a day stated as `published` is more than a month after a change; a year alone counts to its end. */
const isAfter = (published: string, { since }: Renamed): boolean =>
  /^\d{4}-\d{2}/.test(published) &&
  (monthOf(published, 1) > monthOf(since, 12) + GRACE_MONTHS ||
    (monthOf(published, 1) === monthOf(since, 12) + GRACE_MONTHS &&
      since.length >= 10 &&
      published.slice(8, 10) > since.slice(8, 10)));

/** Words that somebody else answers for, and headings, in which names are shortened. */
const isNarrated = ({ document, annotations }: Account, span: Span): boolean =>
  around(document.blocks, span)?.kind === 'paragraph' &&
  !annotations.quotations.some(quotation => meets(quotation, span)) &&
  !annotations.attributions.some(({ content, source }) => [...content, ...source].some(part => meets(part, span)));

/** Whether the sentence is of the time when the name was in use, or says that it is a former one. */
const isOfTheTime = ({ renamed: { ofTheTime } }: Language, sentence: string, { since }: Renamed): boolean =>
  ofTheTime.test(sentence) || [...sentence.matchAll(YEAR)].some(([told]) => Number(told) <= Number(since.slice(0, 4)));

/** The words of a sentence that stand in no quotation. */
const narrated = ({ document: { text }, annotations }: Account, { from, to }: Span): string => {
  let at = from;
  const kept: string[] = [];
  for (const quotation of annotations.quotations.filter(q => q.depth === 0 && meets(q, { from, to }))) {
    kept.push(text.slice(at, Math.max(at, quotation.from)));
    at = Math.max(at, quotation.to);
  }
  return [...kept, text.slice(at, Math.max(at, to))].join(' ');
};

interface Old extends Span {
  readonly name: string;
  readonly entry: Renamed;
}

const oldNamesIn = (account: Account): Old[] => {
  const { document, annotations } = account;
  const { text } = document;
  const written = writtenOn(account);
  if (written === null) return [];
  const language = languageOf(document.language);
  const entries = new Map(
    language.renamed.renamed
      .filter(entry => isAfter(written, entry) && !text.includes(entry.now))
      .flatMap(entry => entry.former.map(name => [name, entry] as const)),
  );
  if (entries.size === 0) return [];
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives([...entries.keys()].map(name => name.replace(/\./g, '\\.')))})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return [...text.matchAll(names)].flatMap(({ 0: name, index: from }): Old[] => {
    const to = from + name.length;
    const entry = entries.get(name.replace(/\s+/gu, ' '));
    const before = text.slice(Math.max(0, from - NEAR), from);
    const sentence = around(annotations.sentences, { from, to });
    if (!entry || !sentence || language.renamed.longerBehind.test(text.slice(to, to + NEAR))) return [];
    const alone = annotations.mentions.some(m => m.from === from && m.to === to);
    if (!alone && language.renamed.longerBefore.test(before) && !language.renamed.sentenceStart.test(before)) return [];
    if (isOfTheTime(language, narrated(account, sentence), entry)) return [];
    return isNarrated(account, { from, to }) ? [{ from, to, name, entry }] : [];
  });
};

/** One finding for each former name that an account uses. */
const draftsOf = (name: string, account: Account): Draft[] => {
  const found = oldNamesIn(account);
  const { id: document, published } = account.document;
  const written = valueWords((writtenOn(account) ?? '').slice(0, 10));
  const dated = published === null ? `tells of ${written} and writes` : `is dated ${written} and writes`;
  return [...new Set(found.map(({ entry }) => entry))].flatMap((entry): Draft[] => {
    const [first, ...rest] = found.filter(one => one.entry === entry);
    if (!first) return [];
    const placed = ({ from, to }: Span): Place => ({ document, from, to });
    return [
      {
        level: 'note',
        message: `${name} ${dated} “${first.name}”; since ${valueWords(entry.since)} the name has been ${entry.now}.`,
        sides: [placed(first), ...rest.map(placed)],
        because: [`renamed ${entry.since}: ${entry.source}`, `plainer: ${entry.now}`],
        otherReadings: [
          'the old name is still in everyday use among those it is written for',
          'the sentence is about the time when the name was in use',
          'the account goes back to an older text, or its date is that of a later edition',
        ],
      },
    ];
  });
};

/** A name that was out of use when the account was written. */
export const anachronism: Rule = {
  id: 'anachronism',
  find: of => of.accounts.flatMap(account => draftsOf(called(of, account.document.id), account)),
};
