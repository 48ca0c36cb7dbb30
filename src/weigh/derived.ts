import { languageOf } from '../languages/index.js';
import { type Account, cover, indexAt, type Span } from '../model/index.js';
import { propagate } from './constraints/solve.js';
import { list } from '../text/list.js';
import { figureWords, roomWords } from './constraints/told.js';
import { aboard, givenIn, named } from './constraints/wholes.js';
import type { Figure } from './figure.js';
import type { Interval } from './interval.js';

const groupsOf = ({ document }: Account): ReturnType<typeof languageOf>['groups'] =>
  languageOf(document.language).groups;

const worth = (interval: Interval): Pick<Figure, 'value' | 'exact' | 'interval'> =>
  interval.low === interval.high
    ? { value: interval.low, exact: interval.low, interval }
    : { value: [interval.low, interval.high], exact: null, interval };

const exactly = (n: number): Pick<Figure, 'value' | 'exact' | 'interval'> => worth({ low: n, high: n });

/** The figures of each sentence. */
type Beside = ReadonlyMap<Figure['sentence'], readonly Figure[]>;

const bySentence = (figures: readonly Figure[]): Beside => {
  const map = new Map<Figure['sentence'], Figure[]>();
  for (const figure of figures) {
    const own = map.get(figure.sentence);
    if (own) own.push(figure);
    else map.set(figure.sentence, [figure]);
  }
  return map;
};

/** The exact figure of one group that stands in the sentence of another figure, of the same status. */
const groupBeside = (beside: Beside, { sentence, status }: Figure, nouns: readonly string[]): Figure | undefined =>
  beside.get(sentence)?.find(f => f.status === status && f.exact !== null && f.part !== null && nouns.includes(f.part));

/** How far behind a list one more group of it stands at most, in code units: "and". */
const JOINED = 8;

/** Whether one more group with a noun of its own stands right behind a list: “12 passengers, four crew and two dockers”. */
const goesOn = (account: Account, list: Span, status: string): boolean => {
  const { everybody } = groupsOf(account);
  const { quantities } = account.annotations;
  const next = quantities[indexAt(quantities, list.to)];
  return (
    next !== undefined &&
    next.from - list.to <= JOINED &&
    next.status === status &&
    next.unit !== null &&
    !everybody.has(next.unit)
  );
};

/** Totals of groups that together are everybody and stand side by side: "71 passengers and seven crew" are 78. */
const totals = (account: Account, figures: readonly Figure[], beside: Beside): Figure[] =>
  groupsOf(account).partitions.flatMap(groups =>
    figures
      .filter(f => f.exact !== null && f.part !== null && groups[0]?.includes(f.part))
      .flatMap(first => {
        const parts = groups.map(nouns => groupBeside(beside, first, nouns)).filter(f => f !== undefined);
        if (parts.length < groups.length) return [];
        const sum = parts.reduce((total, f) => total + (f.exact ?? 0), 0);
        const span = cover(parts.map(f => f.span));
        if (goesOn(account, span, first.status)) return [];
        const derivation = `${parts.map(f => `${String(f.exact)} (${f.part ?? ''})`).join(' + ')} = ${String(sum)}`;
        return [{ ...first, ...exactly(sum), part: null, span, derivation }];
      }),
  );

/** The other of two groups: "67 people, including five crew" are 62 passengers, where the account does not count these. */
const otherGroups = (account: Account, figures: readonly Figure[], beside: Beside): Figure[] => {
  const counted = new Set(figures.map(f => `${f.status} ${f.part ?? ''}`));
  const everybody = figures.filter(f => f.part === null && f.exact !== null);
  const rest = (given: readonly string[], other: readonly string[]): Figure[] => {
    const [part] = other;
    if (part === undefined) return [];
    return everybody.flatMap(whole => {
      const known = groupBeside(beside, whole, given);
      if (known?.exact == null || whole.exact === null || whole.exact <= known.exact) return [];
      if (other.some(noun => counted.has(`${whole.status} ${noun}`))) return [];
      const left = whole.exact - known.exact;
      const derivation = `${String(whole.exact)} less ${String(known.exact)} (${known.part ?? ''}) = ${String(left)}`;
      return [{ ...known, ...exactly(left), part, derivation }];
    });
  };
  return groupsOf(account)
    .partitions.filter(groups => groups.length === 2)
    .flatMap(([one = [], two = []]) => [...rest(one, two), ...rest(two, one)]);
};

/** The figure for everybody of a status where all that is told of it is one and the same, and what it leaves possible has two ends; else null. */
const only = (figures: readonly Figure[], status: string): Figure | null => {
  const found = figures.filter(f => f.status === status && f.part === null);
  const [first] = found;
  const same = found.every(f => f.interval.low === first?.interval.low && f.interval.high === first.interval.high);
  const sure = first !== undefined && (first.exact !== null || typeof first.value !== 'number');
  return same && sure && Number.isFinite(first.interval.high) ? first : null;
};

/** Whether a figure is told as the last word: nothing calls it provisional, and nobody else is near. */
const isFinal = ({ account, sentence }: Figure): boolean => {
  const words = account.document.text.slice(sentence.from, sentence.to);
  const { provisional, outsiders } = groupsOf(account);
  return !provisional.test(words) && !outsiders.test(words);
};

/** Whether an account leaves nobody unaccounted for. */
export const isSettled = (account: Account): boolean => !groupsOf(account).unaccounted.test(account.document.text);

/**
 * The dead, or the survivors, as those aboard less all others, where an account does not count them and leaves nobody unaccounted for. A range
 * of the one leaves a range of the other.
 */
const remainder = (
  account: Account,
  figures: readonly Figure[],
  unknown: 'dead' | 'survived',
  settled: boolean,
): Figure[] => {
  const other = only(figures, unknown === 'dead' ? 'survived' : 'dead');
  const [all, missing] = [only(figures, aboard.whole), only(figures, 'missing')];
  if (!all || !other || figures.some(f => f.status === unknown || f.status === 'rescued')) return [];
  const given = [other, ...(missing ? [missing] : [])];
  if (unknown === 'survived' && !((settled || missing) && [all, ...given].every(isFinal))) return [];
  const known = new Map([...givenIn(account, figures), ...[all, ...given].map(f => [f.status, f.interval] as const)]);
  const left = propagate([aboard], known)?.get(unknown);
  if (!known.has('missing') || left === undefined) return [];
  const counted = list(given.map(f => `${figureWords(f)} ${named(f.status)}`));
  const derivation = `${figureWords(all)} ${named(all.status)} less ${counted} = ${roomWords(left)}`;
  return [{ ...other, ...worth(left), status: unknown, part: null, derivation }];
};

/**
 * What follows from the figures that an account states: totals of its groups, and whom it does not count where all others are counted. `settled`
 * says that no account of the case leaves anybody unaccounted for: else an account that counts the dead only may be silent on the missing.
 */
export const derivedFrom = (account: Account, figures: readonly Figure[], settled: boolean): Figure[] => {
  const whole = figures.filter(f => !f.partial);
  const beside = bySentence(whole);
  const sums = totals(account, whole, beside);
  const known = [...whole, ...sums];
  return [
    ...sums,
    ...otherGroups(account, whole, beside),
    ...remainder(account, known, 'dead', settled),
    ...remainder(account, known, 'survived', settled),
  ];
};
