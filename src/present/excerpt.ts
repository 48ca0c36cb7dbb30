import { byPlace, type Evidence } from '../model/index.js';

/** Words of a quoted side shown before it is cut. */
const QUOTED = 160;

/** The text with every run of white space as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text, cut at a word where it is too long to be read in a list. */
export const shorten = (text: string): string =>
  text.length > QUOTED ? `${text.slice(0, QUOTED).replace(/\s+\S*$/, '')} …` : text;

/** The words of sides of one text with a little around them, each side in brackets. */
export const excerpt = (text: string, line: readonly Evidence[]): string => {
  const sides = [...line].sort(byPlace);
  const [first, last] = [sides[0], sides.at(-1)];
  if (!first || !last) return '';
  const marked = sides.map((s, i) => `[${s.exact}]${text.slice(s.to, sides[i + 1]?.from ?? s.to)}`).join('');
  return `${first.prefix.replace(/^\S*\s/, '')}${marked}${last.suffix.replace(/\s\S*$/, '')}`;
};
