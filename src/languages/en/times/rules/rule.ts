import { type TimeRule as Rule, timeRule } from '../../../time-grammar.js';
import { PART } from './words.js';

/** What a stretch must hold for some rules to be tried: simple looks, shared, that save the costly ones. */
const NEEDS = {
  unit: /second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur/i,
  century: /century/i,
  decade: /\d0s|ies\b/i,
  season: /spring|summer|autumn|fall|winter/i,
  figure: /\d/,
  clock: /\d|clock|noon|midday|midnight/i,
  past: /\b(?:past|quarter|minutes?|to)\b/i,
  part: new RegExp(`${PART}|hours`, 'i'),
  number: /nineteen|twenty|thousand/i,
  old: /\bage|old/i,
} as const;

export type { Rule };

/** A rule that matches whole words, whatever their case; `needs` names the look that must succeed before it is tried. */
export const rule = (pattern: string, read: Rule['read'], needs: keyof typeof NEEDS | null = null): Rule =>
  timeRule(pattern, read, needs === null ? null : NEEDS[needs]);
