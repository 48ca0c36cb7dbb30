import type { Language } from '../../languages/language.js';
import type { Span } from '../../model/index.js';

/** What a mark may be where it stands. `either` is a mark whose surroundings do not tell. */
export type Role = 'open' | 'close' | 'either';

/** A mark that may open or close a quotation. `family` is the opener that it belongs to, as one character. */
export interface Mark extends Span {
  readonly family: '“' | '‘' | '«' | '"' | "'" | '‹';
  readonly role: Role;
  /** A single mark that may as well be an apostrophe: after a word that ends in s, before another word. */
  readonly doubtful: boolean;
}

/** Two grave accents open and two apostrophes close in text that went through a typewriter's keys. */
const MARKS = /``|''|’’|‘‘|[“”„‟"«»‹›‘’‚']/gu;

const WORD = /[\p{L}\p{N}]/u;
const SPACE_BEFORE = /[\s([{—–―‒\-/…]/u;
const SPACE_AFTER = /[\s)\]}—–―‒\-/…,.;:!?]/u;
const OPENERS = '“„‟«‹‘‚';
const CLOSERS = '”»›’';

const familyOf = (mark: string): Mark['family'] => {
  if (mark === '"' || mark.length === 2) return '"';
  if ('“”„‟'.includes(mark)) return '“';
  if (mark === '«' || mark === '»') return '«';
  if (mark === '‹' || mark === '›') return '‹';
  return mark === "'" ? "'" : '‘';
};

/** A decade, an elision or an abbreviated year follows: "’90s", "’em". */
const elided = ({ quotationMarks }: Language, rest: string): boolean => {
  const word = /^[\p{L}\p{N}]+/u.exec(rest)?.[0].toLowerCase() ?? '';
  return quotationMarks.shortYear.test(word) || quotationMarks.elisions.has(word);
};

/** Most marks that stand together and mean something: three closing ones, two of them doubled. */
const RUN = 6;

/** How far an elided word may reach; longer ones are none. */
const ELISION = 8;

const isQuote = (unit: string): boolean => unit !== '' && /["'“”„«»‹›‘’‚`]/.test(unit);

/**
 * The marks of one block that may belong to a pair, in order. Apostrophes are left out, and so are marks of feet and inches where no
 * quotation is open for them to close.
 */
export const marksOf = (language: Language, text: string, block: Span): Mark[] => {
  const { quotationMarks } = language;
  const marks: Mark[] = [];
  const words = text.slice(block.from, block.to);
  let straightOpen = false;
  for (const match of words.matchAll(MARKS)) {
    const mark = match[0];
    const from = block.from + match.index;
    const to = from + mark.length;
    let left = from - 1;
    while (left >= block.from && from - left <= RUN && isQuote(text[left] ?? '')) left -= 1;
    let right = to;
    while (right < block.to && right - to < RUN && isQuote(text[right] ?? '')) right += 1;
    const before = left < block.from ? ' ' : (text[left] ?? ' ');
    const after = right >= block.to ? ' ' : (text[right] ?? ' ');
    // An attribute of a tag that was left in the text.
    if (before === '=' && mark === '"') continue;
    const family = familyOf(mark);
    const single = family === '‘' || family === "'";
    const wordBefore = WORD.test(before);
    const wordAfter = WORD.test(after);
    if (single && wordBefore && wordAfter && left === from - 1 && right === to) continue;
    const opens = SPACE_BEFORE.test(before) && !/\s/.test(after);
    const closes = !/[\s([{]/.test(before) && SPACE_AFTER.test(after);
    const byPlace: Role = opens === closes ? 'either' : opens ? 'open' : 'close';
    if (single && byPlace !== 'close' && elided(language, text.slice(to, to + ELISION))) continue;
    if (mark === "'" && /\d/.test(before) && left === from - 1) continue;
    if (family === '"' && mark === '"' && /\d/.test(before) && left === from - 1 && !straightOpen) continue;
    const byShape: Role =
      OPENERS.includes(mark) || mark === '``' ? 'open' : CLOSERS.includes(mark) ? 'close' : 'either';
    const role: Role =
      byShape === 'either' ? byPlace : byPlace === 'either' || byPlace === byShape ? byShape : 'either';
    if (family === '"') straightOpen = role === 'open' || (role === 'either' && !straightOpen);
    // An apostrophe that stands alone between spaces opens and closes nothing.
    if (single && /\s/.test(before) && /\s/.test(after)) continue;
    // A curly apostrophe in the place of an opening mark is an apostrophe that lost its word: nobody opens with it.
    if (mark === '’' && byPlace === 'open') continue;
    const doubtful =
      single && byPlace !== 'open' && quotationMarks.bareOwner.test(before) && /\s/.test(after) && right === to;
    marks.push({ from, to, family, role, doubtful });
  }
  return marks;
};
