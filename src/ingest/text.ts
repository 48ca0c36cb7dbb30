import { pages } from '../languages/pages.js';
import type { Block, BlockKind } from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { dateline } from '../text/dateline.js';
import { captionKind } from './caption.js';
import { type CreditLine, creditLine } from './credit-line.js';
import { imageWords, isFurniture } from './furniture.js';
import { findDays } from './dates.js';
import { looksLikeHeading, looksLikeTitle } from './headline.js';
import { imprintDay } from './imprint.js';
import { type Stretch, stretches } from './lines.js';

/** What a plain text says by its form. */
export interface ReadText extends CreditLine {
  readonly blocks: readonly Block[];
  readonly title: string | null;
}

/** A headline stands among the first blocks: pictures with their captions and a line with the author may come before it. */
const HEAD = 8;
/** Lines with author and date come within this many blocks after the headline: a standfirst and a picture may lie between. */
const CREDITS = 4;
/** Of a headline there must be something to head: a block at least this long after it, or one that ends as a sentence does. */
const MIN_BODY = 40;
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

const SECTIONS: ReadonlySet<string> = new Set(pages.sections);
/** The name of a section is no longer, with the marks around it. */
const MAX_SECTION = 100;

/** The words of an image come again within this many blocks; words without an image only right after themselves. */
const COPY_DISTANCE = 2;
/** What is given twice is a caption if it is no longer than captions are, and no shorter than an answer in a dialogue. */
const MAX_COPY = 500;
const MIN_COPY = 20;

/** A longer block is neither a headline nor given twice as captions are, whatever is left of it without its marks. */
const MAX_COMPARED = 4 * MAX_COPY;

/** Where the words of the block at `i` come again, as the words of an image come again under it; -1 where they do not. */
const comesAgain = (texts: readonly string[], words: readonly string[], i: number): number => {
  const mine = words[i] ?? '';
  if (mine.length < MIN_COPY || mine.length > MAX_COPY) return -1;
  const again = words.indexOf(mine, i + 1);
  return again >= 0 && again - i <= (imageWords(texts[i] ?? '') === null ? 1 : COPY_DISTANCE) ? again : -1;
};

/**
 * The blocks of a plain text, each with its kind, and what its head says of title, author, outlet and date. `title` is given where it is
 * known from elsewhere; then only its own words are marked as title.
 */
export const readText = (text: string, title: string | null = null): ReadText => {
  const parts = stretches(text, line => creditLine(line) !== null);
  const texts = parts.map(p => text.slice(p.from, p.to));
  const kinds: (BlockKind | null)[] = parts.map(() => null);
  const words = texts.map(t => (t.length > MAX_COMPARED ? '' : bareWords(imageWords(t) ?? t)));
  markFurniture(texts, words, kinds);
  const at = title === null ? findTitle(parts, texts, kinds) : words.indexOf(bareWords(title));
  if (at >= 0 && (title === null || at < HEAD)) kinds[at] = 'title';
  const credits = markCredits(texts, kinds, at);
  markRest(parts, texts, kinds);
  const blocks = parts.map(({ from, to }, i): Block => ({ from, to, kind: kinds[i] ?? 'paragraph' }));
  return { blocks, title: title ?? (at >= 0 ? (texts[at] ?? '').replace(/\s+/g, ' ') : null), ...credits };
};

const markFurniture = (texts: readonly string[], words: readonly string[], kinds: (BlockKind | null)[]): void => {
  texts.forEach((block, i) => {
    if (kinds[i] !== null) return;
    if (isFurniture(block)) kinds[i] = 'furniture';
    const picture = captionKind(block);
    if (picture === 'credit') kinds[i] = 'furniture';
    else if (picture === 'caption') kinds[i] ??= 'caption';
    const again = comesAgain(texts, words, i);
    if (again < 0) return;
    // A headline given twice stays a headline; what is given twice otherwise is the words of a picture.
    const caption = imageWords(block) !== null || kinds[i] === 'caption' || !looksLikeTitle(block);
    kinds[i] = 'furniture';
    if (caption && !isFurniture(texts[again] ?? '')) kinds[again] = 'caption';
  });
};

const findTitle = (parts: readonly Stretch[], texts: readonly string[], kinds: (BlockKind | null)[]): number => {
  for (let i = 0; i < Math.min(HEAD, parts.length); i++) {
    if (kinds[i] !== null) continue;
    const block = texts[i] ?? '';
    const part = parts[i];
    if (creditLine(block) !== null) continue;
    if (block.length <= MAX_SECTION && SECTIONS.has(bareWords(block)) && looksLikeTitle(texts[i + 1] ?? '')) {
      kinds[i] = 'furniture';
      continue;
    }
    const headed = texts
      .slice(i + 1)
      .some((t, k) => (t.length >= MIN_BODY || SENTENCE_END.test(t)) && kinds[i + 1 + k] !== 'furniture');
    const marked = part?.mark === 'heading';
    return headed && part?.mark !== 'item' && (marked || looksLikeTitle(block)) ? i : -1;
  }
  return -1;
};

const markCredits = (texts: readonly string[], kinds: (BlockKind | null)[], title: number): CreditLine => {
  let credits: CreditLine = { byline: null, outlet: null, published: null, modified: null };
  const end = Math.min(texts.length, (title < 0 ? 0 : title + 1) + CREDITS);
  for (let i = 0; i < end; i++) {
    if (kinds[i] !== null) continue;
    const line = creditLine(texts[i] ?? '');
    if (line === null) {
      // A report's dateline tells the day that it was filed; it is prose all the same.
      const filed = findDays(dateline(texts[i] ?? '') ?? '')[0]?.day ?? imprintDay(texts[i] ?? '');
      credits = { ...credits, published: credits.published ?? filed };
      continue;
    }
    kinds[i] = 'furniture';
    credits = {
      byline: credits.byline ?? line.byline,
      outlet: credits.outlet ?? line.outlet,
      published: credits.published ?? line.published,
      modified: credits.modified ?? line.modified,
    };
  }
  // of a text that tells only when it was last changed, that is the day it is of
  return { ...credits, published: credits.published ?? credits.modified };
};

const markRest = (parts: readonly Stretch[], texts: readonly string[], kinds: (BlockKind | null)[]): void => {
  parts.forEach((part, i) => {
    if (kinds[i] !== null) return;
    if (part.mark === 'item') kinds[i] = 'list';
    else if (part.mark === 'heading') kinds[i] = 'heading';
  });
  let prose = false;
  for (let i = parts.length - 1; i >= 0; i--) {
    if (kinds[i] === null && prose && looksLikeHeading(texts[i] ?? '')) kinds[i] = 'heading';
    if (kinds[i] !== 'furniture' && kinds[i] !== 'caption') prose = true;
  }
};
