import { pages } from '../languages/pages.js';
import { alternatives } from '../text/alternatives.js';
import { type DayOrder, findDays, statedDate } from './dates.js';
import type { Stated } from './stated.js';

/** What a line at the head of an account says of who made it and when. */
export type CreditLine = Pick<Stated, 'byline' | 'outlet' | 'published' | 'modified'>;

/** Author, outlet, date and time fit in this; a longer line is prose. */
const MAX_LINE = 160;
/** "By" and this many words are an author or a few. */
const MAX_NAME_WORDS = 12;

const BY = new RegExp(`^(?:${alternatives(pages.bylineLabels)})\\b[:\\s]\\s*`, 'i');
const PUBLISHED = new RegExp(`^(?:${alternatives(pages.dateLabels.published)})\\b\\s*:?\\s*`, 'i');
const MODIFIED = new RegExp(`^(?:${alternatives(pages.dateLabels.modified)})\\b\\s*:?\\s*`, 'i');
const MODIFIED_LABEL = new RegExp(`^(?:${alternatives(pages.dateLabels.modified)})\\s*:?$`, 'i');
const OUTLET_WORDS: ReadonlySet<string> = new Set(pages.outletWords);

const AT = alternatives(pages.clockWords);
const TIME = new RegExp(
  `(?:\\b(?:${AT})\\s+)?\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?\\b)?\\s*(?:\\(?(?:GMT|UTC|[A-Z]{2,4}T|${alternatives(pages.zoneWords)})\\b\\)?)?(?:\\s*[+-]\\d{1,2}(?::?\\d{2})?)?|\\b\\d{1,2}\\s*[ap]\\.?m\\.?(?=\\W|$)(?:\\s*[A-Z]{2,4}T?\\b)?`,
  'gi',
);
const AT_ALONE = new RegExp(`^(?:${AT})$`, 'i');
const WEEKDAY = new RegExp(`\\b(?:${pages.weekdays})\\b\\.?`, 'gi');
/** A word of a line of names, with the particles that names have in many languages. */
const NAME_WORD = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|&|de|da|del|di|la|le|van|von|der|den|bin|ibn|al|el|al-\\p{L}+|${alternatives(pages.bylineWords)})$`,
  'u',
);
const ARTICLES: ReadonlySet<string> = new Set(pages.outletArticles);
const SEPARATOR = /\s*[|•·●/]\s*|\s+[-–—]\s+|,\s*|;\s*|\s{2,}|\n|\t/;

const nameLike = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= MAX_NAME_WORDS &&
  words.every(w => NAME_WORD.test(w)) &&
  words.some(w => /^\p{Lu}/u.test(w));

const isOutlet = (words: readonly string[]): boolean =>
  (nameLike(words) &&
    (ARTICLES.has(words[0]?.toLowerCase() ?? '') || words.some(w => OUTLET_WORDS.has(w.toLowerCase())))) ||
  (words.length === 1 && (/^[\w-]+\.[a-z]{2,}$/i.test(words[0] ?? '') || /^\p{Lu}{2,6}$/u.test(words[0] ?? '')));

/**
 * Reads a line that does nothing but name author, outlet, date or time: "By Ana Ruiz", "Published: 5 March 2031",
 * "Ana Ruiz, Port Herald, 5 March 2031". Null where anything else stands in it, so that a sentence is never taken for one.
 */
export const creditLine = (line: string, order: DayOrder = 'unknown'): CreditLine | null => {
  if (line.length > MAX_LINE) return null;
  let rest = line.replace(/^[_*(\s–—-]+|[_*)\s]+$/g, '').replace(/\s+/g, ' ');
  if (rest === '') return null;
  let published: string | null = null;
  let modified: string | null = null;
  const alone = statedDate(rest, order);
  if (alone !== null && /^\d{4}-?\d{2}-?\d{2}(?:[T ][\d:.+Zz-]*)?$/.test(rest)) {
    return { byline: null, outlet: null, published: alone, modified: null };
  }
  const days = findDays(rest, order);
  for (const { from, to, day } of [...days].reverse()) {
    const before = rest.slice(0, from);
    const label = /[^|•·,;]*$/.exec(before)?.[0].replace(WEEKDAY, '').trim() ?? '';
    if (label !== '' && MODIFIED_LABEL.test(label)) modified = day;
    else published = day;
    rest = `${before} | ${rest.slice(to)}`;
  }
  const dated = days.length > 0;
  if (dated) rest = rest.replace(TIME, ' | ').replace(WEEKDAY, ' | ');
  let byline: string | null = null;
  let outlet: string | null = null;
  let labelled = false;
  for (const raw of rest.split(SEPARATOR)) {
    let part = raw.replace(/^[\s:.()]+|[\s:()]+$/g, '');
    if (dated) part = part.replace(MODIFIED, '').replace(PUBLISHED, '').replace(AT_ALONE, '').trim();
    if (part === '') continue;
    const by = BY.exec(`${part} `);
    if (by !== null) {
      part = part.slice(by[0].length).trim();
      labelled = true;
      if (part === '') continue;
      const words = part.split(' ');
      if (!nameLike(words)) return null;
      byline = byline === null ? part : `${byline}, ${part}`;
      continue;
    }
    const words = part.split(' ');
    if (!dated && !labelled) return null;
    if (!nameLike(words) && !isOutlet(words)) return null;
    if (words.length > 6) return null;
    if (isOutlet(words)) outlet ??= part;
    else if (part === part.toUpperCase()) continue;
    else if (byline === null && words.length >= 2) byline = part;
    else if (words.length > 4) return null;
    else outlet ??= words.length >= 2 ? part : null;
  }
  return byline === null && published === null && modified === null ? null : { byline, outlet, published, modified };
};
