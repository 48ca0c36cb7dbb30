import { pages } from '../languages/pages.js';
import { alternatives } from '../text/alternatives.js';
import { dateline } from '../text/dateline.js';

/** Headlines of news are shorter than this, in code units. */
const MAX_TITLE = 220;
/** Headings inside a text are shorter. */
const MAX_HEADING = 100;
const MAX_HEADING_WORDS = 14;

/** Marks that end a sentence, or that show that it goes on; a question or an exclamation may be a headline. */
const NO_HEADLINE_END = /(?:[.,;:…]|\.{3})["'”’»)\]]*$/;
const ABBREVIATION_END = new RegExp(`\\b(?:\\p{Lu}\\.){2,}$|\\b(?:${alternatives(pages.abbreviations)})\\.$`, 'u');
const ONLY_QUOTE = /^["“„«‘][^"“”„«»]*["”»’][.,]?$/u;

const headlineShape = (block: string): boolean =>
  /^[\p{Lu}\p{N}\p{Lo}"“„«‘'(¿¡#$€£@]/u.test(block) &&
  /\p{L}/u.test(block) &&
  !(NO_HEADLINE_END.test(block) && !ABBREVIATION_END.test(block)) &&
  !ONLY_QUOTE.test(block) &&
  dateline(block) === null;

/** Whether a block has the shape of a headline: short, no sentence's end, not a quotation alone, no dateline. */
export const looksLikeTitle = (block: string): boolean => block.length <= MAX_TITLE && headlineShape(block);

/** Whether a block has the shape of a heading inside a text. */
export const looksLikeHeading = (block: string): boolean =>
  block.length <= MAX_HEADING && block.split(/\s+/).length <= MAX_HEADING_WORDS && headlineShape(block);
