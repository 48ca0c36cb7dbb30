import type { Document } from '../../model/index.js';

const INSTANT = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u;

/** Negative when `a` was published before `b`, 0 when that cannot be told. Days of different places are compared only two days apart. */
export const earlier = (a: Document, b: Document): number => {
  if (a.published === null || b.published === null) return 0;
  if (INSTANT.test(a.published) && INSTANT.test(b.published)) {
    const difference = Date.parse(a.published) - Date.parse(b.published);
    return Number.isNaN(difference) ? 0 : difference;
  }
  const [dayA, dayB] = [a.published.slice(0, 10), b.published.slice(0, 10)];
  const whole = /^\d{4}-\d\d-\d\d$/u;
  if (!whole.test(dayA) || !whole.test(dayB)) return 0;
  const days = (Date.parse(dayA) - Date.parse(dayB)) / 86_400_000;
  const sameKind = a.published.length === 10 && b.published.length === 10;
  return Number.isNaN(days) || Math.abs(days) < (sameKind ? 1 : 2) ? 0 : days;
};
