import type { Reading } from '../reading.js';
import { PART } from './words.js';

/** The named parts of a match. */
type Groups = Readonly<Record<string, string | undefined>>;

/** What a stretch must hold for some rules to be tried: simple looks, shared, that save the costly ones. */
export const NEEDS = {
  unit: /second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur/i,
  century: /century/i,
  decade: /\d0s|ies\b/i,
  season: /spring|summer|autumn|fall|winter/i,
  figure: /\d/,
  clock: /\d|clock|noon|midday|midnight/i,
  part: new RegExp(`${PART}|hours`, 'i'),
  number: /nineteen|twenty|thousand/i,
  old: /\bage|old/i,
} as const;

/** One way of saying a time. */
export interface Rule {
  readonly pattern: RegExp;
  /** Which look must have succeeded before the pattern is tried; null for none. */
  readonly needs: keyof typeof NEEDS | null;
  /** What the match says, or null where it is no time after all. `before` and `after` are the text around it. */
  readonly read: (groups: Groups, before: string, after: string, words: string) => Reading | null;
}

/** A rule that matches whole words, whatever their case. */
export const rule = (pattern: string, read: Rule['read'], needs: Rule['needs'] = null): Rule => ({
  needs,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_@/])(?:${pattern})(?![\\p{L}\\p{N}_@/])`, 'giu'),
  read,
});
