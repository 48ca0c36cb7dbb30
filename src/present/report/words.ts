import type {
  Answer,
  Attribution,
  Certainty,
  Direction,
  Independence,
  Polarity,
  SourceType,
} from '../../model/index.js';

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

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

/** Thousands set apart, decimals kept: 12500 is "12,500". */
export const numberWords = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** A count with its noun: "1 account", "3 accounts". */
export const count = (n: number, one: string, many = `${one}s`): string => `${numberWords(n)} ${n === 1 ? one : many}`;

/** A number of origins: "2", or "1–3". */
export const originWords = ({ min, max }: Independence): string =>
  min === max ? String(min) : `${String(min)}–${String(max)}`;

/** A TIMEX3 value or an ISO 8601 date in plain words, as precise as it is and no more; what it cannot read it gives back. */
export const timeWords = (value: string): string => {
  const larger = /^(\d{4})-(?:W(\d\d)|Q(\d)|H(\d)|(SP|SU|FA|WI))$/.exec(value);
  if (larger !== null) {
    const [, year = '', week, quarter, half, season] = larger;
    if (season !== undefined) return `${SEASONS[season] ?? season} ${year}`;
    if (week !== undefined) return `week ${String(Number(week))} of ${year}`;
    return quarter === undefined ? `half ${half ?? ''} of ${year}` : `quarter ${quarter} of ${year}`;
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

/** An answer's value in plain words. Dates are told from other words by the slot. */
export const valueWords = (value: Answer['value'], slot: string): string => {
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'string') return slot.startsWith('date') ? timeWords(value) : value;
  const [low, high] = value;
  if (low === null) return high === null ? 'a number not given' : `at most ${numberWords(high)}`;
  if (high === null) return `at least ${numberWords(low)}`;
  return low === high ? numberWords(low) : `${numberWords(low)}–${numberWords(high)}`;
};

/** What an answer's polarity adds to its value; null for a plain assertion. */
export const polarityWords = (polarity: Polarity): string | null =>
  ({ asserts: null, denies: 'denied', declines: 'no comment', asks: 'asked', demands: 'demanded' })[polarity];

/** How sure the one who says it is; null where there is nothing to add. */
export const certaintyWords = (certainty: Certainty): string | null =>
  ({ certain: null, unstated: null, probable: 'as probable', possible: 'as possible' })[certainty];

/** How somebody says it: verbs for the list of voices. */
export const actWords = ({ act, polarity, stance, sourceType }: Attribution): string => {
  if (sourceType === 'agentless') return 'it is said:';
  if (act === 'thought') return polarity === 'denies' ? 'is said not to think' : 'is said to think';
  if (polarity === 'denies') return 'denies';
  if (polarity === 'declines') return 'declines to say';
  if (polarity === 'asks') return 'asks';
  if (polarity === 'demands') return 'demands';
  return { neutral: 'says', distancing: 'claims', endorsing: 'confirms' }[stance];
};

/** What kind of voice it is; "" where nothing is known. */
export const sourceWords = (type: SourceType): string => ({ ...PLAIN_SOURCES, agentless: '', other: '' })[type];

const PLAIN_SOURCES: Readonly<Record<Exclude<SourceType, 'agentless' | 'other'>, string>> = {
  official: 'official',
  institution: 'institution',
  document: 'document',
  analyst: 'analyst',
  witness: 'witness',
  outlet: 'outlet',
  anonymous: 'unnamed person',
  vague: 'vague',
};

/** A chain of sources in the order of telling: "an agency, citing a ministry source"; null where it has one link or none. */
export const chainWords = (chain: readonly string[]): string | null =>
  chain.length < 2 ? null : chain.join(', citing ');

/** Who may have drawn on whom. */
export const directionWords = (direction: Direction, left: string, right: string): string =>
  ({
    'left-from-right': `${left} draws on ${right}`,
    'right-from-left': `${right} draws on ${left}`,
    'common-source': `${left} and ${right} draw on a common source`,
    undetermined: 'who drew on whom cannot be told',
  })[direction];

/** A rule's id in plain words: "conflicting-count" is "Conflicting count". */
export const ruleWords = (rule: string): string => {
  const words = rule.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};
