import { Readability } from '@mozilla/readability';
import type { Block, Document, Outcome, Problem } from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { captionKind } from './caption.js';
import { creditLine } from './credit-line.js';
import { isDateLine } from './date-line.js';
import { isFurniture } from './furniture.js';
import { type Piece, pieces } from './html-blocks.js';
import { languageOf } from './language.js';
import { type Metadata, metadata } from './metadata.js';
import { type Page, pageShape, parsePage } from './page.js';
import { provenance } from './provenance.js';

/** What is known of a page besides its source. */
export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly sha256: string;
  /** How the source was read, for the record. */
  readonly options: string;
}

/**
 * Readability compares elements with each other: at this many it takes about a second, and news pages have far fewer. A larger
 * page is a list or a log, and one nested deeper is broken; of both the words are taken as they stand.
 */
const MAX_ELEMENTS = 15_000;
const MAX_NESTING = 200;
/** Less than this is no article but a leftover of one. */
const MIN_ARTICLE = 140;
/** Title, author and date stand within this many blocks of the start. */
const HEAD = 6;
/** A short block that is all link leads elsewhere. */
const MAX_LINK_BLOCK = 160;
const LINKED = 0.9;

const OUTSIDE =
  'nav, footer, aside, form, header nav, [role="navigation"], [role="banner"], [role="contentinfo"], #comments, .comments';

/** Notices that lie over a page. On a short article they are the longest text, and would be taken for it. */
const NOTICES = [
  '[id*="cookie" i]',
  '[class*="cookie" i]',
  '[id*="consent" i]',
  '[class*="consent" i]',
  '[class*="gdpr" i]',
  '[role="dialog"]',
  'dialog',
]
  .map(s => `body ${s}`)
  .join(', ');

const byReadability = (page: Page): readonly Piece[] => {
  try {
    const content = new Readability<Element>(page, { serializer: node => node as Element, disableJSONLD: true }).parse()
      ?.content;
    return content === null || content === undefined ? [] : pieces(content);
  } catch {
    // Readability stumbles over some broken pages: the words are taken as they stand.
    return [];
  }
};

const asTheyStand = (page: Page): readonly Piece[] => {
  const part =
    page.querySelector('[itemprop~="articleBody"], article, main, [role="main"]') ?? page.querySelector('body');
  if (part === null) return [];
  for (const outside of [...part.querySelectorAll(OUTSIDE)]) outside.remove();
  return pieces(part);
};

/** The blocks of the article of a page. Reads the page destructively: everything else must have been read before. */
const articlePieces = (page: Page, manageable: boolean): readonly Piece[] => {
  if (!manageable) return asTheyStand(page);
  const headline = page.querySelector('h1');
  for (const notice of [...page.querySelectorAll(NOTICES)])
    if (headline === null || !notice.contains(headline)) notice.remove();
  const whole = page.cloneNode(true) as Page;
  const read = byReadability(page);
  if (length(read) >= MIN_ARTICLE) return read;
  const all = asTheyStand(whole);
  return length(all) > length(read) ? all : read;
};

/** The article as linked data states it: plain text, for pages that draw their words by script. */
const paragraphs = (words: string): readonly Piece[] =>
  words
    .split(/\s*\n\s*/)
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => text !== '')
    .map(text => ({ kind: 'paragraph', text, linked: 0, level: 0 }));

const length = (all: readonly Piece[]): number => all.reduce((n, p) => n + p.text.length, 0);

const leadsElsewhere = (piece: Piece): boolean =>
  piece.linked >= LINKED &&
  piece.kind !== 'heading' &&
  piece.text.length <= MAX_LINK_BLOCK &&
  !/[.!?]["'”’»]?$/.test(piece.text);

/** Whether a block at the head repeats the headline, or names author and date. */
const isHead = (piece: Piece, title: string, byline: string): boolean => {
  const words = bareWords(piece.text);
  if (words === title || (piece.level === 1 && title.includes(words))) return true;
  if (words === byline || (byline !== '' && words.endsWith(` ${byline}`) && words.length <= byline.length + 16))
    return true;
  return creditLine(piece.text, 'day-first') !== null || isDateLine(piece.text);
};

/** The blocks that are the account: without title, author and date line at the head, and without the page's furniture. */
export const body = (all: readonly Piece[], known: Pick<Metadata, 'title' | 'byline'>): readonly Piece[] => {
  const title = bareWords(known.title ?? '');
  const byline = bareWords(known.byline ?? '');
  return all.flatMap((piece, i): readonly Piece[] => {
    if (bareWords(piece.text) === '' || isFurniture(piece.text) || leadsElsewhere(piece)) return [];
    if (i < HEAD && isHead(piece, title, byline)) return [];
    const picture = captionKind(piece.text);
    if (picture === 'credit') return [];
    return [picture === 'caption' && piece.kind === 'paragraph' ? { ...piece, kind: 'caption' } : piece];
  });
};

/** Blocks put together as one text, an empty line between them. */
export const compose = (all: readonly Piece[]): { readonly text: string; readonly blocks: readonly Block[] } => {
  const blocks: Block[] = [];
  let text = '';
  for (const piece of all) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: piece.kind, from: text.length, to: text.length + piece.text.length });
    text += piece.text;
  }
  return { text, blocks };
};

/** The document of a page; null, with a problem, where no words were found in it. Nothing in the page is run or fetched. */
export const htmlDocument = (html: string, origin: Origin): Outcome<Document | null> => {
  const unusable = (message: string): Outcome<null> => ({
    value: null,
    problems: [{ where: origin.name, message, severity: 'unusable' }],
  });
  const problems: Problem[] = [];
  let known: Metadata;
  let found: readonly Piece[];
  try {
    const page = parsePage(html);
    const { elements, depth } = pageShape(page);
    const manageable = elements <= MAX_ELEMENTS && depth <= MAX_NESTING;
    known = metadata(page, origin.url, manageable);
    found = body(articlePieces(page, manageable), known);
    if (!manageable) {
      const message =
        'is very large or deeply nested: its text was taken as it stands, without looking for the article in it';
      problems.push({ where: origin.name, message, severity: 'partial' });
    }
    const stated = known.body === null ? [] : paragraphs(known.body);
    if (length(found) < MIN_ARTICLE && length(stated) > length(found)) found = stated;
  } catch (error) {
    return unusable(`could not be read as HTML (${error instanceof Error ? error.message : String(error)})`);
  }
  if (found.length === 0) return unusable('is a page without an article: no text was found in it');
  const { text, blocks } = compose(found);
  return {
    value: {
      id: origin.id,
      name: origin.name,
      title: known.title,
      byline: known.byline,
      outlet: known.outlet,
      published: known.published,
      modified: known.modified,
      url: known.url,
      language: known.language ?? languageOf(text),
      text,
      blocks,
      sha256: origin.sha256,
      by: provenance('html', origin.options, origin.sha256),
    },
    problems,
  };
};
