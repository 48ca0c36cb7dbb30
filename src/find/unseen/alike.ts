import type { Maker } from './maker.js';

/** A word and a longer one that begins with it, by so many letters, are of one root: “Karvia”, “Karvian”. */
const ROOT = 5;

/** Whether two words are the same, or of one root. */
const akin = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= ROOT && (a.startsWith(b) || b.startsWith(a)));

/** How many of some words have one of the same root among others. */
export const shared = (some: Iterable<string>, others: Iterable<string>): number => {
  const all = [...others];
  return [...some].filter(a => all.some(b => akin(a, b))).length;
};

/** The initials of a name: "RAB" of "Rail Accident Board". */
const initials = (name: string): string => (name.match(/(?<![\p{L}\p{N}’'])\p{Lu}/gu) ?? []).join('').toLowerCase();

/** Whether one of two makers is called by no word that the other has not, or by its initials. */
export const sameMaker = (a: Maker, b: Maker): boolean =>
  shared(a.words, b.words) === a.words.size ||
  shared(b.words, a.words) === b.words.size ||
  (a.words.size === 1 && a.words.has(initials(b.name)) && b.words.size > 1) ||
  (b.words.size === 1 && b.words.has(initials(a.name)) && a.words.size > 1);

/** Days between two dates, each with its year; infinite where one is no such date. */
export const daysBetween = (a: string, b: string): number => {
  const [x, y] = [a, b].map(v => (/^\d{4}-\d\d-\d\d/.test(v) ? Date.parse(v.slice(0, 10)) : Number.NaN));
  const days = Math.abs((x ?? Number.NaN) - (y ?? Number.NaN)) / 86_400_000;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
};
