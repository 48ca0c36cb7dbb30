import type { Answer, Question, Position } from '../model/index.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The name of a month, January 1. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Thousands set apart, decimals kept: 12500 is "12,500". */
export const numberWords = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** A count with its noun: "1 account", "3 accounts". */
export const count = (n: number, one: string, many = `${one}s`): string => `${numberWords(n)} ${n === 1 ? one : many}`;

/** A TIMEX3 value or an ISO 8601 date in plain words, as precise as it is and no more; what it cannot read it gives back. */
export const timeWords = (value: string): string => {
  const larger = /^(\d{4})-(?:W(\d\d)|Q(\d)|H(\d)|(SP|SU|FA|WI))$/.exec(value);
  if (larger !== null) {
    const [, year = '', week, quarter, half, season] = larger;
    if (season !== undefined) return `${SEASONS[season] ?? season} ${year}`;
    if (week !== undefined) return `week ${String(Number(week))} of ${year}`;
    return quarter === undefined ? `half ${half ?? ''} of ${year}` : `quarter ${quarter} of ${year}`;
  }
  const weekday = /^XXXX-WXX-([1-7])(?:T(.+))?$/.exec(value);
  if (weekday !== null) {
    const name = `a ${WEEKDAYS[Number(weekday[1]) - 1] ?? ''} (no date given)`;
    return weekday[2] === undefined ? name : `${name}, ${clockWords(weekday[2])}`;
  }
  const parts = /^(\d{4}|XXXX|\d{2}XX|\d{3}X)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(.+))?$/.exec(value);
  if (parts === null) return value;
  const [, year = '', month, day, clock] = parts;
  const known = /^\d{4}$/.test(year);
  const date: string[] = [];
  const hasDay = day !== undefined && day !== 'XX';
  if (hasDay) date.push(String(Number(day)));
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined && (hasDay || (month !== undefined && month !== 'XX'))) return value;
  if (name !== undefined) date.push(name);
  if (known) date.push(year);
  else if (/^\d{3}X$/.test(year)) date.push(`${year.slice(0, 3)}0s`);
  else if (/^\d{2}XX$/.test(year)) date.push(`${year.slice(0, 2)}00s`);
  else if (name === undefined) return clock === undefined ? value : clockWords(clock);
  const told = date.join(' ') + (known || name === undefined ? '' : ' (no year given)');
  return clock === undefined ? told : `${told}, ${clockWords(clock)}`;
};

const clockWords = (clock: string): string => {
  const time = /^(\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(clock);
  if (time === null) return DAY_PARTS[clock] ?? clock;
  const zone = time[2];
  return `${time[1] ?? ''}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`}`;
};

/** A question in a line of its own: with what it is about where its words do not say so. A count's words name who is counted. */
export const askedWords = ({ question, slot, scope }: Pick<Question, 'question' | 'slot' | 'scope'>): string =>
  scope === null || slot.startsWith('count:') || question.includes(scope)
    ? question
    : `${question.replace(/\?$/u, '')} (${scope})?`;

/** An answer's value in plain words. */
export const valueWords = (value: Answer['value']): string => {
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'string') return timeWords(value);
  const [low, high] = value;
  if (low === null) return high === null ? 'a number not given' : `at most ${numberWords(high)}`;
  if (high === null) return `at least ${numberWords(low)}`;
  return low === high ? numberWords(low) : `${numberWords(low)}–${numberWords(high)}`;
};

/** What a position says, with its verb: "gives “fog”", "holds “fog” possible", "denies “fog”"; of other slots than causes its own words. */
export const positionWords = ({
  slot,
  value,
  polarity,
  rung,
}: Pick<Position, 'slot' | 'value' | 'polarity' | 'rung'>): string => {
  if (!slot.startsWith('cause:')) return value;
  const quoted = `“${value}”`;
  if (polarity === 'denies') return `denies ${quoted}`;
  if (polarity === 'declines') return `declines to say whether it was ${quoted}`;
  return (
    [`brings up ${quoted}`, `holds ${quoted} possible`, `holds ${quoted} probable`, `gives ${quoted}`][rung] ?? quoted
  );
};
