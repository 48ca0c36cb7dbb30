import { type Level, type Span, within } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import type { QuotationChange, QuotationClass, QuotationComparison } from './compare.js';
import { cited, frameOf, type Saying, toldNearby, wordsIn } from './quoted.js';

/** How grave a change inside a quotation is; what is not here is none. A changed number or negation is never "nearly the same". */
const GRAVITY: Partial<Record<QuotationClass, Level>> = {
  number: 'conflict',
  negation: 'conflict',
  word: 'question',
  spliced: 'question',
  inflection: 'note',
};

const NAMES: Partial<Record<QuotationClass, string>> = {
  number: 'a number',
  negation: 'a negation',
  word: 'a word',
  inflection: 'the ending of a word',
  spliced: 'what stands between two sentences',
  cut: 'words inside a sentence',
};

/** Two spellings of one word: of so many letters or more, with one letter changed, missing or too many. */
const SPELLED = 6;

const isSlip = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < SPELLED || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a.at(-1 - j) === b.at(-1 - j)) j++;
  const [x, y] = [a.slice(i, a.length - j), b.slice(i, b.length - j)];
  return x.length <= 1 && y.length <= 1 ? true : x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
};

/** Names that begin alike are spellings of one. */
const isNamesake = (a: Saying, b: Saying, { a: left, b: right }: QuotationChange): boolean => {
  if (left === null || right === null) return false;
  const [x, y] = [
    a.account.document.text.slice(left.from, left.to),
    b.account.document.text.slice(right.from, right.to),
  ];
  return /^\p{Lu}/u.test(x) && /^\p{Lu}/u.test(y) && x.slice(0, 2).toLowerCase() === y.slice(0, 2).toLowerCase();
};

/** Whether another word says something else: not when only the grammar around it differs, or the spelling. */
export const tells = (a: Saying, b: Saying, change: QuotationChange): boolean => {
  const { reuse, quoting } = a.language;
  const [left, right] = [change.a, change.b].map((span, i) => (span === null ? [] : wordsIn(i === 0 ? a : b, [span])));
  if (left === undefined || right === undefined || isNamesake(a, b, change)) return false;
  if (left.length === 1 && right.length === 1 && isSlip(left[0] ?? '', right[0] ?? '')) return false;
  const weighs = (all: readonly string[], others: readonly string[]): boolean =>
    all.some(w => !others.includes(w) && (!reuse.functionWords.has(w) || quoting.tellingWords.has(w)));
  const measures = (all: readonly string[], others: readonly string[]): boolean =>
    all.some(w => !others.includes(w) && quoting.measuringWords.has(w));
  // "No choice [once they fired]" and "no choice [but]": an exception in the place of a clause.
  const verbIn = (saying: Saying, span: Span | null): boolean =>
    span !== null && within(saying.account.annotations.tokens, span).some(({ pos }) => pos === 'VERB');
  const excepts = (all: readonly string[], others: readonly string[]): boolean =>
    all.some(w => !others.includes(w) && (quoting.contrasts.has(w) || quoting.conditions.has(w)));
  // "Whether it was shut" and "that it was shut".
  const settles = (all: readonly string[], others: readonly string[]): boolean =>
    all.some(w => quoting.openQuestions.has(w)) && others.some(w => quoting.settled.has(w));
  return (
    settles(left, right) ||
    settles(right, left) ||
    (weighs(left, right) && weighs(right, left)) ||
    measures(left, right) ||
    measures(right, left) ||
    (excepts(left, right) && verbIn(b, change.b)) ||
    (excepts(right, left) && verbIn(a, change.a))
  );
};

/** The account itself denies in front of the words that it quotes: it was not “a good day”. */
const deniedOutside = (saying: Saying): boolean =>
  wordsIn(saying, frameOf(saying)).some(w => saying.language.quoting.negating.has(w));

/** How grave it is that words inside a sentence stand in one version only, and no mark tells it; null where they weigh nothing, or are told nearby. */
const gapOf = (a: Saying, b: Saying, change: QuotationChange): Level | null => {
  if (!change.inside || change.loses !== null) return null;
  const [full, short, gone] = change.b === null ? [a, b, change.a] : [b, a, change.b];
  if (gone === null || toldNearby(short, full, gone)) return null;
  const { reuse, quoting } = full.language;
  const own = wordsIn(full, [gone]);
  if (own.every(w => reuse.functionWords.has(w) || quoting.smallWords.has(w))) return null;
  const verbs = within(full.account.annotations.tokens, gone).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verbs || own.some(w => quoting.contrasts.has(w)) ? 'question' : 'note';
};

/** Whether a sentence that both versions begin alike ends in one of them with words that the other nowhere has. */
const endsOtherwise = (a: Saying, b: Saying, { a: left, b: right, isEnd, marked }: QuotationChange): boolean => {
  if (!isEnd || marked || left === null || right === null || a.attribution?.speaker == null) return false;
  const { functionWords } = a.language.reuse;
  const matterOf = (saying: Saying, spans: readonly Span[]): string[] =>
    wordsIn(saying, spans)
      .filter(w => !functionWords.has(w))
      .map(stem);
  const isNew = (saying: Saying, span: Span, other: Saying): boolean => {
    const all = new Set(matterOf(other, other.spans));
    const own = matterOf(saying, [span]);
    return own.length > 0 && own.every(w => !all.has(w)) && !toldNearby(other, saying, span);
  };
  const [short, span, long] =
    left.to - left.from <= right.to - right.from ? ([a, left, b] as const) : ([b, right, a] as const);
  return isNew(short, span, long);
};

/** How grave a change is; null where it is none of those that are told. */
export const gravityOf = (a: Saying, b: Saying, change: QuotationChange): Level | null =>
  change.class === 'cut'
    ? endsOtherwise(a, b, change)
      ? 'question'
      : gapOf(a, b, change)
    : (GRAVITY[change.class] ?? null);

/** What differs so that a person should know. */
export const changesOf = (a: Saying, b: Saying, compared: QuotationComparison): QuotationChange[] =>
  compared.changes.filter(change => {
    if (change.marked || gravityOf(a, b, change) === null) return false;
    if (change.class === 'word') return tells(a, b, change);
    if (change.class === 'inflection') return change.a !== null && change.b !== null;
    if (change.class === 'negation' && change.loses === 'negation') return !deniedOutside(change.a === null ? a : b);
    return true;
  });

/** A change as a message tells it. */
export const told = (a: Saying, b: Saying, change: QuotationChange): string =>
  `${cited(a, change.a)} against ${cited(b, change.b)} (${change.isEnd ? 'the end of a sentence' : (NAMES[change.class] ?? change.class)})`;
