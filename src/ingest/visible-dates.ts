import { alternatives } from '../text/alternatives.js';
import { bareWords } from '../text/bare-words.js';
import { dateLabels } from '../languages/date-labels.js';
import { type DayOrder, findDays, statedDate } from './dates.js';
import type { Page } from './page.js';
import { walkPage } from './page-walk.js';

/** Dates that a reader of the page sees, or that its elements are marked with. */
export interface VisibleDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** Languages (by tag) that write the month first; the others that are known write the day first. */
const MONTH_FIRST = /^en(?:-US)?$|^es-US$|^en-PH$/i;
/** A date line is short. */
const MAX_LINE = 130;
/** Dates in running text that are looked at; a page with more is a calendar. */
const MAX_TEXTS = 400;
/** Places that hold dates of other pages or other people, unless the headline itself stands in them. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|related|teasers?|recent|latest|popular|archive|calendar|kommentare?|kalender|navigation|breadcrumbs?|cookie|newsletter|ticker)(?:$|[\s_-])/i;
/** Places beside the text: they hold dates of other pages too, but an article's own margin and foot hold its own. */
const BESIDE = /(?:^|[\s_-])(?:sidebar|widget)(?:$|[\s_-])|(?:^|\s)(?:site-?|page-?|main-?)?footer(?:\s|$)/i;
/** Classes and ids that pages give to a date line. */
const DATE_CLASS =
  /(?:^|[^a-z])(?:dates?|datum|fecha|datetime|pubdate|publish|published|publication|posted|time|timestamp|created|dateline|byline|meta|info|infoline|authored|submitted|subline|veroeffentlicht)(?:$|[^a-z])|(?:date|datum|time|meta|published)(?:$|[^a-z])/i;
const MODIFIED_CLASS = /updated|modified|lastmod|geaendert|aktualisiert/i;
const EVENT_CLASS = /event|calendar|kalender|termin|deadline|expir|copyright|birth/i;

/**
 * How much farther from the headline, in characters, a date may stand for being marked better. A `time` is made to be read, a class
 * is a habit, a line of words alone a guess; what stands before the headline belongs to the page's head as often as to the article.
 */
const PENALTY = { marked: 0, time: 0, labelled: 150, classed: 150, line: 350 } as const;
const BEFORE_HEADLINE = 3;
/** A line without label or class counts only this near to the headline. */
const NEAR = 500;

type Mark = keyof typeof PENALTY;

interface Candidate {
  readonly date: string;
  readonly cost: number;
}

/** The order of day and month in dates of figures, by the language that the page states. */
export const dayOrder = (page: Page): DayOrder => {
  const language = page.documentElement.getAttribute('lang') ?? '';
  if (language === '') return 'unknown';
  return MONTH_FIRST.test(language) ? 'month-first' : 'day-first';
};

/** Between a label and its date: a colon, a weekday. */
const GAP = '[\\s:,–-]{0,4}(?:(?:am|le|el|on|den|dem|il|em)\\s+)?(?:\\p{L}{2,12}\\.?,?\\s+){0,1}';
const labelled = (labels: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(labels)})${GAP}$`, 'iu');
const PUBLISHED_LABEL = labelled(dateLabels.published);
const MODIFIED_LABEL = labelled(dateLabels.modified);
const OTHER_LABEL = labelled(dateLabels.other);
const AFTER_LABEL = new RegExp(`^[^.!?]{0,40}(?:${alternatives(dateLabels.after)})(?!\\p{L})`, 'iu');
/** A date that opens a paragraph, after the name of a place at most, and closes with a mark. */
const DATELINE = /^(?:\p{Lu}[\p{L} .-]{1,30},?\s*)?\(?[\p{L}\p{N} .,/-]{8,30}[).:–—-]/u;
/** Words between a label and the date that are looked at. */
const LABEL_WINDOW = 60;

const marks = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

const wordsOf = (element: Element): string => element.textContent.replace(/[\s\u00a0]+/g, ' ').trim();

/** The element that holds the headline: the first heading with the words of the title, else the only `h1`. */
const headlineOf = (page: Page, title: string | null): Element | null => {
  const wanted = bareWords(title ?? '');
  const headings = [...page.querySelectorAll('h1, h2, h3, [itemprop~="headline"]')].slice(0, 200);
  const said = headings.find(h => {
    const words = bareWords(h.textContent);
    return (
      words !== '' &&
      wanted !== '' &&
      (words === wanted || (words.length > 20 && (wanted.includes(words) || words.includes(wanted))))
    );
  });
  return said ?? page.querySelector('h1');
};

/** Looks in a page for the date of its own article: the better marked and the nearer to the headline, the better. */
export const visibleDates = (page: Page, title: string | null): VisibleDates => {
  const root = page.querySelector('body') ?? page.documentElement;
  const order = dayOrder(page);
  const { places, texts } = walkPage(root);
  const headline = headlineOf(page, title);
  const top = headline === null ? undefined : places.get(headline);
  const published: Candidate[] = [];
  const modified: Candidate[] = [];
  const hasHeadline = (element: Element): boolean => headline !== null && element.contains(headline);
  const isAside = (element: Element): boolean => {
    let beside = false;
    for (let e: Element | null = element; e !== null && e !== root; e = e.parentElement) {
      const tag = e.tagName.toUpperCase();
      if (hasHeadline(e)) return beside && tag !== 'ARTICLE' && e.closest('article') === null;
      if (tag === 'NAV' || ELSEWHERE.test(marks(e))) return true;
      beside ||= tag === 'ASIDE' || tag === 'FOOTER' || BESIDE.test(marks(e));
    }
    return beside;
  };
  const distance = (at: number): number => {
    if (top === undefined) return at;
    if (at >= top.from) return Math.max(0, at - top.to);
    return (top.from - at) * BEFORE_HEADLINE;
  };
  const add = (date: string, at: number, mark: Mark, changed: boolean): void => {
    (changed ? modified : published).push({ date, cost: distance(at) + PENALTY[mark] });
  };
  const seen = new Set<Element>();
  /** What the words of an element say; `mark` is how the element itself is marked. */
  const readWords = (words: string, at: number, mark: Mark, changed: boolean): void => {
    const days = findDays(words, order);
    for (const { from, to, day } of days) {
      const before = words.slice(Math.max(0, from - LABEL_WINDOW), from);
      if (MODIFIED_LABEL.test(before)) add(day, at, 'labelled', true);
      else if (PUBLISHED_LABEL.test(before) || AFTER_LABEL.test(words.slice(to, to + LABEL_WINDOW)))
        add(day, at, mark === 'line' ? 'labelled' : mark, changed);
      else if (OTHER_LABEL.test(before)) continue;
      else if (mark !== 'line') add(day, at, mark, changed);
      else if (
        (words.length <= MAX_LINE || DATELINE.test(words.slice(0, to + 3))) &&
        top !== undefined &&
        distance(at) <= NEAR
      )
        add(day, at, 'line', false);
    }
  };
  const marked = page.querySelectorAll('time, abbr, [itemprop], [property], [pubdate], [class], [id]');
  for (const element of marked) {
    const place = places.get(element);
    if (place === undefined || place.to - place.from > MAX_LINE) continue;
    const item = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
    const isTime = element.tagName.toUpperCase() === 'TIME';
    const own = marks(element);
    const isMarked =
      /datePublished/i.test(item) ||
      element.hasAttribute('pubdate') ||
      /(?:^|\s)(?:published|dt-published)(?:\s|$)/.test(own);
    const isClass = DATE_CLASS.test(own) && !EVENT_CLASS.test(own);
    const isModified = /dateModified/i.test(item) || (MODIFIED_CLASS.test(own) && !/publish/i.test(own));
    if (!(isMarked || isTime || isClass || isModified) || isAside(element)) continue;
    const mark: Mark = isMarked ? 'marked' : isTime ? 'time' : 'classed';
    const stated =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      (isTime || isMarked || element.tagName.toUpperCase() === 'ABBR' ? element.getAttribute('title') : null);
    const date = stated === null ? null : statedDate(stated, order);
    seen.add(element);
    if (date !== null) add(date, place.from, mark, isModified && !isMarked);
    else readWords(wordsOf(element), place.from, mark, isModified && !isMarked);
  }
  let looked = 0;
  for (const { parent, words, from } of texts) {
    if (!/\d/.test(words) || looked >= MAX_TEXTS) continue;
    if (!/\d{4}|\d\.\s?\d{1,2}\.\s?\d\d/.test(words)) continue;
    looked++;
    // The largest element around it that is still a line: label and date often stand in elements of their own.
    let line: Element | null = null;
    for (let e: Element | null = parent; e !== null && e !== root; e = e.parentElement) {
      const place = places.get(e);
      if (place === undefined || place.to - place.from > MAX_LINE) break;
      line = e;
    }
    if (line !== null && seen.has(line)) continue;
    if (isAside(parent)) continue;
    if (line !== null) seen.add(line);
    readWords(line === null ? words : wordsOf(line), from, 'line', false);
  }
  const nearest = (all: readonly Candidate[]): string | null =>
    all.reduce<Candidate | null>((best, c) => (best === null || c.cost < best.cost ? c : best), null)?.date ?? null;
  return { published: nearest(published), modified: nearest(modified) };
};
