import { cover, type Span } from '../model/index.js';

/** Longest description of a source that is told apart by its words. */
const LONGEST = 80;

/** The words of an attribution's source in one line, without marks at its end: what a speaker without a name is called. "" where it has none. */
export const sourceWords = (text: string, source: readonly Span[]): string => {
  if (source.length === 0) return '';
  const { from, to } = cover(source);
  return text
    .slice(from, Math.min(to, from + LONGEST))
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:—–-]+$/u, '');
};
