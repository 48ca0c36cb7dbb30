import type { Day } from '../../text/calendar.js';
import { type Place, type WrittenYears, yearOf } from './years.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** "25/12": a day and a month whose year is only a guess; "5/4" may be two days, `others` the second of them, and each is a guess. */
export const shortDay = (
  others: readonly string[],
  own: { readonly month: number; readonly day: number },
  { written, published, tense, apart }: Place & { readonly written: WrittenYears; readonly published: Day | null },
): { readonly value: string; readonly candidates: readonly string[] } => {
  const days = [own, ...others.map(o => ({ month: Number(o.slice(5, 7)), day: Number(o.slice(8, 10)) }))];
  const candidates = days.flatMap(at => {
    const { year, candidates } = yearOf(written, published, { ...at, weekday: null }, { tense, apart });
    const years = year === null ? candidates : [year];
    const rest = `-${two(at.month)}-${two(at.day)}`;
    return years.length > 0 ? years.map(y => String(y).padStart(4, '0') + rest) : [`XXXX${rest}`];
  });
  const value = others.length > 0 ? 'XXXX-XX-XX' : `XXXX-${two(own.month)}-${two(own.day)}`;
  return { value, candidates: candidates.sort() };
};
