import { languageOf } from '../../languages/index.js';
import {
  type Account,
  cover,
  holds,
  meets,
  type Party,
  type Proposition,
  type Quantity,
  type Span,
  type Time,
  within,
} from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { compatible } from '../../text/timex.js';
import { words } from '../../text/words.js';
import { isReckoned, mayBe, sameMeasure } from '../primary/numbers.js';
import { otherFigures } from '../primary/negation.js';
import { matterIn } from '../primary/matter.js';
import type { Telling } from './tellings.js';

/** In what two accounts differ of what one document says, with the words on both sides. */
export interface Difference {
  readonly what: 'number' | 'time' | 'negation' | 'agent';
  readonly left: Span;
  readonly right: Span;
  /** Both sides are given exactly, so that they cannot both stand there of one thing. */
  readonly exact: boolean;
}

/** What two tellings have in common: keys, and their share of all that either has. */
export interface Common {
  readonly keys: readonly string[];
  readonly share: number;
}

/** What stands in both of two tellings. */
export const commonOf = (a: Telling, b: Telling): Common => {
  const keys = [...a.keys].filter(key => b.keys.has(key));
  const all = a.keys.size + b.keys.size - keys.length;
  return { keys, share: all === 0 ? 0 : keys.length / all };
};

/** Two tellings are of the same matter where so many keys stand in both, and this share of all. */
const COMMON = 2;
const ALIKE = 0.6;
/** What is told the other way round has nearly the same words. */
const NEARLY_ALL = 0.7;

const sets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(one => b.has(one));

/** Whether what both have comes in one order: "the board warned the firm", "the firm warned the board". */
const inOrder = (a: Telling, b: Telling, keys: readonly string[]): boolean =>
  keys.join(' ') === [...b.keys].filter(key => a.keys.has(key)).join(' ');

/** Whether one has a key that the other has not: where both have one, each tells of its own. */
export const lacks = (a: Telling, b: Telling, but: ReadonlySet<string> = new Set()): boolean =>
  [...a.keys].some(key => !b.keys.has(key) && !but.has(key));

/** Words of a telling that turn it to another place, time or thing. */
export const turns = ({ account: { document }, span }: Telling): string => {
  const { turning } = languageOf(document.language).unseen;
  return words(document.text, [span])
    .flatMap(w => (turning.has(w.norm) ? [w.norm] : []))
    .sort()
    .join(' ');
};

/** Whether what is told is still to come. */
const isToCome = ({ account: { document, annotations }, span }: Telling): boolean => {
  const { auxiliariesToCome } = languageOf(document.language).occasions;
  return within(annotations.tokens, span).some(t => t.pos === 'AUX' && auxiliariesToCome.has(t.lemma));
};

/** Whether two tellings tell the same of the same, but for what they may differ in: a verb stands in both, where both have one. */
const sameMatter = (a: Telling, b: Telling, { keys, share }: Common, alike = ALIKE): boolean =>
  keys.length >= COMMON &&
  inOrder(a, b, keys) &&
  !(lacks(a, b) && lacks(b, a)) &&
  turns(a) === turns(b) &&
  isToCome(a) === isToCome(b) &&
  share >= alike &&
  (a.verbs.size === 0 || b.verbs.size === 0 || sets(a.verbs, b.verbs));

/** Whether a name stands in each that the other has not: each may tell of its own. */
const otherNames = (a: Telling, b: Telling): boolean => {
  const lacks = (one: Telling, other: Telling): boolean =>
    [...one.names].some(name => !other.account.document.text.includes(name.split(/\s+/u).at(-1) ?? name));
  return lacks(a, b) && lacks(b, a);
};

/** Whether times narrow the two down to different ones, or only one of them. */
const otherTimes = (a: Telling, b: Telling): boolean => {
  // a length of time is a number that is compared as such
  const dates = (t: Telling): Time[] =>
    t.times.filter(
      time => (time.type === 'DATE' || time.type === 'DURATION') && !t.quantities.some(q => meets(q, time)),
    );
  const [x, y] = [dates(a), dates(b)];
  if (x.length === 0 && y.length === 0) return false;
  return !x.some(s => y.some(t => compatible(s.value, t.value)));
};

/** Keys of the noun that a number counts. */
const counted = ({ account }: Telling, { of }: Quantity): string[] =>
  of.flatMap(span =>
    matterIn(account, span)
      .slice(-1)
      .map(m => m.key),
  );

/** Whether two numbers count the same; of a measure (“18 tonnes”) the unit tells. */
const sameNoun = (x: readonly string[], y: readonly string[]): boolean =>
  x.length === 0 ? y.length === 0 : x.some(key => y.includes(key));

const saysToo = ({ annotations, document }: Account, q: Quantity): boolean =>
  annotations.quantities.some(other => sameMeasure(languageOf(document.language), other, q) && mayBe(other, q));

/** A clause that hangs on another word has its own numbers: “the fire that killed 31”. */
const hangs = ({ account, span, claim }: Telling, { from }: Span): boolean => {
  const { reports } = languageOf(account.document.language);
  return (
    claim.aside ||
    reports.hangingOn.test(account.document.text.slice(span.from, from).replace(reports.complementizer, ''))
  );
};

/** Code units between a number and what it counts, as far as the two are shown together. */
const NEAR = 30;

/** A number with the words that it counts, where they stand beside it. */
const withNoun = (q: Quantity): Span =>
  cover([q, ...q.of.filter(({ from, to }) => from >= q.from && to <= q.to + NEAR)]);

/** A number that two accounts give differently of the same matter; null where there is none, or either may be of something else. */
const otherNumber = (a: Telling, b: Telling, common: Common): Difference | null => {
  if (!sameMatter(a, b, common) || otherNames(a, b) || otherTimes(a, b)) return null;
  if (a.denied.count !== b.denied.count) return null;
  const open = (t: Telling): Quantity[] =>
    t.quantities.filter(q => (q.unit !== null || q.status !== null) && !hangs(t, q));
  const [left, right] = [open(a), open(b)];
  const pairs = left.flatMap(x =>
    right.flatMap(y =>
      sameMeasure(languageOf(a.account.document.language), x, y) && sameNoun(counted(a, x), counted(b, y))
        ? [[x, y] as const]
        : [],
    ),
  );
  // 14 of the 60, 19 of the 60
  const apart = pairs.filter(([x, y]) => !saysToo(b.account, x) && !saysToo(a.account, y));
  const [pair, ...more] = apart;
  if (pair === undefined || more.length > 0) return null;
  const [x, y] = pair;
  if (isReckoned(x, right) || isReckoned(y, left)) return null;
  return { what: 'number', left: withNoun(x), right: withNoun(y), exact: x.bound === '=' && y.bound === '=' };
};

/** A day, a month or a year. */
const DAY = /^[\dX]{4}(?:-\d\d){0,2}$/;
const FULL = /^\d{4}-\d\d-\d\d$/;
const WRITTEN = /\d/u;

/** A day that two accounts give differently of the same matter. */
const otherDay = (a: Telling, b: Telling, common: Common): Difference | null => {
  if (!sameMatter(a, b, common) || otherNames(a, b)) return null;
  // 40 in the one year, 55 in the other
  if (otherFigures(a.account, a.span, b.account, b.span)) return null;
  const { notExactly } = languageOf(a.account.document.language).reports;
  const days = ({ account: { document }, times }: Telling): Time[] =>
    times.filter(t => t.type === 'DATE' && DAY.test(t.value) && WRITTEN.test(document.text.slice(t.from, t.to)));
  const exact = ({ account: { document } }: Telling, { from }: Time): boolean =>
    !notExactly.test(document.text.slice(Math.max(0, from - 20), from));
  const [[x, ...moreX], [y, ...moreY]] = [days(a), days(b)];
  if (x === undefined || y === undefined || moreX.length > 0 || moreY.length > 0 || !exact(a, x) || !exact(b, y))
    return null;
  const says = (account: Account, t: Time): boolean =>
    account.annotations.times.some(other => compatible(other.value, t.value) && DAY.test(other.value));
  return compatible(x.value, y.value) || says(b.account, x) || says(a.account, y)
    ? null
    : { what: 'time', left: x, right: y, exact: FULL.test(x.value) && FULL.test(y.value) };
};

/** Words of a telling by which it may deny, or deny only in part, beside its negations. */
export const doubts = ({ account: { document }, span }: Telling): string => {
  const { quoting, reports, unseen } = languageOf(document.language);
  const all = words(document.text, [span]).map(w => w.norm);
  return all
    .filter(w => !unseen.failing.has(w))
    .filter(w => reports.deniesInPart.test(w) || quoting.denyingWords.has(w) || quoting.denyingForm.test(w))
    .sort()
    .join(' ');
};

/** How often a telling denies: by a negation, or by “failed to”. */
const denials = ({ account: { document }, span, denied }: Telling): number => {
  const { failing } = languageOf(document.language).unseen;
  return denied.count + words(document.text, [span]).filter(w => failing.has(w.norm)).length;
};

/** What one account has the document say, and another has it deny. */
const turned = (a: Telling, b: Telling, common: Common): Difference | null => {
  if (!sameMatter(a, b, common, NEARLY_ALL) || otherNames(a, b) || otherTimes(a, b)) return null;
  if (denials(a) + denials(b) !== 1 || doubts(a) !== doubts(b)) return null;
  if (otherFigures(a.account, a.span, b.account, b.span)) return null;
  const { denied, verbs } = denials(a) === 1 ? a : b;
  const about = denied.count === 1 ? denied.keys : verbs;
  return common.keys.some(key => about.has(key))
    ? { what: 'negation', left: a.span, right: b.span, exact: true }
    : null;
};

/** Whether two parties are surely two: two names, or two trades. */
const isOther = ({ account: { document } }: Telling, x: Party, y: Party): boolean => {
  if (x.head === y.head) return false;
  if (x.named && y.named) return !x.modifiers.includes(y.head) && !y.modifiers.includes(x.head);
  const { roles } = languageOf(document.language).unseen;
  const [one, other] = [x, y].map(({ head }) => roles.findIndex(group => [...group].some(role => stem(role) === head)));
  return !x.named && !y.named && one !== other && one !== -1 && other !== -1;
};

/** Another doer of the same deed, told in nearly the same words. */
const otherDoer = (a: Telling, b: Telling): Difference | null => {
  const deeds = ({ account, span }: Telling): Proposition[] =>
    within(account.annotations.propositions, span).filter(
      p => p.real && !p.negated && p.doers.length > 0 && holds(span, p.at),
    );
  const [left, right] = [deeds(a), deeds(b)];
  for (const x of left) {
    const y = right.find(
      other => other.deed === x.deed && x.doers.every(one => other.doers.every(two => isOther(a, one, two))),
    );
    if (y === undefined) continue;
    const doing = new Set([...x.doers, ...y.doers].flatMap(p => [p.head, ...p.modifiers]));
    const rest = ({ keys }: Telling): Set<string> => new Set([...keys].filter(key => !doing.has(key)));
    const [one, other] = [rest(a), rest(b)];
    const both = [...one].filter(key => other.has(key)).length;
    if (both < COMMON || both < NEARLY_ALL * (one.size + other.size - both)) continue;
    return { what: 'agent', left: a.span, right: b.span, exact: false };
  }
  return null;
};

/** In what two tellings of one document cannot both be what it says; null where nothing shows that. */
export const differenceOf = (a: Telling, b: Telling, common: Common): Difference | null => {
  if (a.claim.attribution.polarity !== 'asserts' || b.claim.attribution.polarity !== 'asserts') return null;
  return otherNumber(a, b, common) ?? otherDay(a, b, common) ?? turned(a, b, common) ?? otherDoer(a, b);
};
