import { languageOf } from '../languages/index.js';
import {
  type Account,
  joined,
  type Lineage,
  meets,
  type Question,
  type Span,
  type Time,
  type Token,
  within,
} from '../model/index.js';
import { dayOf as dayIn, numberOfDay } from '../text/calendar.js';
import { stem } from '../text/stem.js';
import { compatible, granularity } from '../text/timex.js';
import { ask, type Weighed } from './ask.js';
import { type Clocked, clockedAt, isOfYear, measure, settled } from './clocks.js';
import { compare } from './compare.js';
import { askWhen } from './dates.js';
import { attributionsAt } from './holder.js';
import { matterIn, type Rarity, rarityIn } from './like-words.js';
import { DAY } from './minutes.js';
import { antecedentOf } from './tellings/antecedent.js';
import { isAsked } from './tellings/asked-before.js';
import { isAside } from './tellings/same.js';
import { areOfOneVoice, type Told } from './tellings/voice.js';

/** What the deed and the words shared must weigh together, … */
const WEIGHT = 7.5;
/** … what they must weigh where one date is a slip of the other, and … */
const WEIGHT_SLIP = 5.5;
/** … what they must weigh where the deed is one that is done again and again, with so many words shared. */
const WEIGHT_RECURRING = 13;
const SHARED_RECURRING = 2;

/** What they must weigh where each clause has a name that the other has not. */
const SURE = 20;

/** Two years further apart are of two happenings, unless one is a slip of the other; … */
const YEARS = 2;
/** … days of known years further apart than a year are; days without a year further apart than this. */
const DAYS = 366;
const DAYS_OF_NO_YEAR = 100;

/** How far before a time the word that hangs it on a noun stands, in code units, and how far before "who" and "which" what they stand for. */
const NEAR = 12;
const BEFORE_RELATIVE = 40;

/** Longest list of shared words in a question. */
const SHOWN = 6;

const TO_THE_DAY = 10;
const TO_THE_CLOCK = 12;
const TO_THE_YEAR = 3;

/** A date or time of day with the deed that its clause tells. */
interface Dated {
  readonly account: Account;
  readonly time: Time;
  /** As the clause’s own words tell it: without a year where they have none. */
  readonly value: string;
  readonly clock: Clocked | null;
  readonly verb: Token;
  /** Equal for verbs and nouns that tell the same. */
  readonly deed: string;
  readonly clause: Span;
  /** What the words of matter of the clause are known by, the deed left out. */
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The word that tells the thing from others of its kind; "" where there is none. */
  readonly ordinal: string;
}

/** What a word is known by: verbs and nouns of one deed by its class. */
const keyIn = ({ document }: Account): ((token: Token) => string) => {
  const { disputes } = languageOf(document.language);
  return ({ pos, lemma }) => {
    const word = lemma.toLowerCase();
    const known = pos === 'VERB' ? disputes.verbClasses : pos === 'NOUN' ? disputes.nounClasses : undefined;
    return known?.get(word) ?? stem(word);
  };
};

/** Where the clause begins that ends at `to`: behind the last word that parts clauses, or with what "who" or "which" stand for. */
const beginningOf = (account: Account, sentence: Span, to: number): number => {
  const { text, language } = account.document;
  const { partsClauses, relative } = languageOf(language).tellings;
  let from = sentence.from;
  for (;;) {
    const found = partsClauses.exec(text.slice(from, to));
    if (found === null) return from;
    const end = from + found.index + found[0].length;
    if (relative.test(found[0])) return Math.max(sentence.from, from, from + found.index - BEFORE_RELATIVE);
    from = end;
  }
};

/** The deed that a time dates: the verb before it with nothing between that parts clauses, else the next. */
const verbOf = (account: Account, sentence: Span, { from, to }: Time): Token | undefined => {
  const { text, language } = account.document;
  const { partsClauses } = languageOf(language).tellings;
  const verbs = within(account.annotations.tokens, sentence).filter(t => t.pos === 'VERB');
  const before = verbs.findLast(v => v.to <= from);
  if (before !== undefined && !partsClauses.test(text.slice(before.to, from))) {
    // "began to dig at six": begun is what is dated
    const own = within(account.annotations.tokens, { from: sentence.from, to: before.from }).slice(-2);
    return own[0]?.pos === 'VERB' && own[1]?.pos === 'PART' ? own[0] : before;
  }
  // behind a noun a date is of that: "the meeting of 3 May lasted an hour"
  if (matterIn(account, { from: beginningOf(account, sentence, from), to: from }).size > 0) return undefined;
  const next = verbs.find(v => v.from >= to);
  return next !== undefined && !partsClauses.test(text.slice(to, next.from)) ? next : undefined;
};

const asTold = ({ document: { text } }: Account, { from, to, value }: Time): string =>
  /\d{4}/u.test(text.slice(from, to)) ? value : value.replace(/^\d{4}/u, 'XXXX');

/** A time of a sentence with its deed; null where it dates none, or is of what was only planned, supposed or denied. */
const datedAt = (account: Account, sentence: Span, time: Time): Dated | null => {
  const { document, annotations } = account;
  const { text } = document;
  const { tellings } = languageOf(document.language);
  if (tellings.hangsOnNoun.test(text.slice(Math.max(sentence.from, time.from - NEAR), time.from))) return null;
  const verb = verbOf(account, sentence, time);
  if (verb === undefined) return null;
  // what somebody is said to say is told apart from who says it
  const said = attributionsAt(account, verb).flatMap(a => a.content.filter(c => c.from < verb.from && verb.to <= c.to));
  const start = Math.max(
    beginningOf(account, sentence, Math.min(verb.from, time.from)),
    ...said.map(c => Math.min(c.from, time.from)),
  );
  const end = Math.max(verb.to, time.to);
  const rest = text.slice(end, sentence.to);
  const cut = [tellings.partsClauses, tellings.comma].map(p => p.exec(rest)?.index ?? rest.length);
  const clause = { from: start, to: end + Math.min(...cut) };
  const proposition = within(annotations.propositions, sentence).find(p => meets(p.at, verb));
  if (proposition !== undefined && isAside({ account, proposition })) return null;
  if (tellings.supposed.test(text.slice(start, verb.from))) return null;
  const all = within(annotations.times, sentence);
  if (granularity(time.value) === TO_THE_CLOCK && isOfYear(all)) return null;
  const keyOf = keyIn(account);
  const deed = keyOf(verb);
  const meant =
    proposition === undefined || proposition.pronoun === null
      ? []
      : antecedentOf(account, proposition, proposition.pronoun);
  const spans: readonly Span[] = [clause, ...meant];
  const words = new Set(spans.flatMap(span => [...matterIn(account, span, keyOf)]));
  for (const t of all) for (const word of matterIn(account, t, keyOf)) words.delete(word);
  words.delete(deed);
  return {
    account,
    time,
    value: asTold(account, time),
    clock:
      granularity(time.value) === TO_THE_CLOCK ? clockedAt(account, { time, names: [], what: undefined }, all) : null,
    verb,
    deed,
    clause,
    words,
    names: new Set(spans.flatMap(span => within(annotations.mentions, span).map(m => m.name.toLowerCase()))),
    ordinal: tellings.ordinal.exec(text.slice(start, clause.to))?.[0].toLowerCase() ?? '',
  };
};

/** The dates and times of day of an account that its words give in figures, or with a time of day in words. */
const datedIn = (account: Account): Dated[] => {
  const { document, annotations } = account;
  return annotations.sentences.flatMap(sentence =>
    within(annotations.times, sentence)
      .filter(({ type, value, candidates, from, to }) => {
        if (type !== 'DATE' && type !== 'TIME') return false;
        const fine = granularity(value);
        return (
          fine === TO_THE_CLOCK ||
          (candidates.length === 0 &&
            /\d/u.test(document.text.slice(from, to)) &&
            /^\d{4}(?:-\d\d){0,2}$/u.test(value) &&
            fine >= TO_THE_YEAR)
        );
      })
      .flatMap(time => datedAt(account, sentence, time) ?? []),
  );
};

/** Whether two dates may be two versions of one. */
const areNear = (a: string, b: string): boolean => {
  const [one, other] = [a.slice(0, 4), b.slice(0, 4)];
  const areDays = a.length === TO_THE_DAY && b.length === TO_THE_DAY;
  if (one === 'XXXX' || other === 'XXXX') {
    if (!areDays) return false;
    const [x, y] = [a, b].map(v => dayIn(`2000${v.slice(4)}`)).map(d => (d === null ? Number.NaN : numberOfDay(d)));
    const gap = Math.abs((x ?? Number.NaN) - (y ?? Number.NaN));
    return Math.min(gap, DAYS - gap) <= DAYS_OF_NO_YEAR;
  }
  if (isOneDigitOther(a, b)) return true;
  const [x, y] = [dayIn(a), dayIn(b)];
  if (areDays && x !== null && y !== null) return Math.abs(numberOfDay(x) - numberOfDay(y)) <= DAYS;
  return Math.abs(Number(one) - Number(other)) <= YEARS;
};

const fits = (a: Dated, b: Dated): boolean => {
  if (a.clock === null || b.clock === null)
    return (a.clock === null) !== (b.clock === null) || compatible(a.value, b.value);
  return measure.fits(a.clock, b.clock);
};

/** Whether an account gives a time, to the minute, or a date anywhere. */
const gives = (dated: readonly Dated[], { clock, value }: Dated): boolean =>
  dated.some(d =>
    clock === null || d.clock === null
      ? clock === d.clock && granularity(d.value) >= granularity(value) && compatible(d.value, value)
      : (d.clock.minute - clock.minute) % (d.clock.eitherHalf || clock.eitherHalf ? DAY / 2 : DAY) === 0,
  );

/** Whether one digit alone parts two dates. */
const isOneDigitOther = (a: string, b: string): boolean =>
  a.length === b.length && Array.from(a).filter((digit, i) => digit !== b[i]).length === 1;

const haveOtherNames = (a: Dated, b: Dated): boolean => {
  const isIn = (name: string, { names }: Dated): boolean => [...names].some(n => n.includes(name) || name.includes(n));
  return [...a.names].some(n => !isIn(n, b)) && [...b.names].some(n => !isIn(n, a));
};

/** Numbers of one unit in two clauses that differ: then two happenings are told, or the numbers are asked about. */
const countOtherwise = (a: Dated, b: Dated): boolean => {
  const [one = [], other = []] = [a, b].map(({ account, clause }) => within(account.annotations.quantities, clause));
  return one.some(
    x =>
      x.value !== null &&
      other.some(y => y.unit === x.unit && y.status === x.status && y.value !== null && y.value !== x.value),
  );
};

/** What two clauses of one deed share, weighed; 0 where they are of two. */
const scoring =
  ({ weightOf }: Rarity) =>
  (a: Dated, b: Dated): number => {
    if (a.deed !== b.deed || a.ordinal !== b.ordinal) return 0;
    const shared = [...a.words].filter(word => b.words.has(word));
    if (shared.length === 0) return 0;
    const weight = weightOf([a.deed, ...shared]);
    const { recurring } = languageOf(a.account.document.language).tellings;
    if (
      (recurring.has(a.verb.lemma) || recurring.has(b.verb.lemma)) &&
      (shared.length < SHARED_RECURRING || weight < WEIGHT_RECURRING || a.verb.lemma !== b.verb.lemma)
    )
      return 0;
    const least = a.clock === null && isOneDigitOther(a.value, b.value) ? WEIGHT_SLIP : WEIGHT;
    return weight >= (haveOtherNames(a, b) ? SURE : least) ? weight : 0;
  };

const toldAt = ({ account, time }: Dated): Told => ({ account, at: time });

/** Pairs of two accounts of two families that give one deed two times, each the nearest to the other, of which neither account gives the other's. */
const differing = (accounts: readonly Account[], lineage: Lineage): [Dated, Dated][] => {
  const told = new Map(accounts.map(account => [account, datedIn(account)] as const));
  const score = scoring(rarityIn(accounts, keyIn));
  const familyOf = ({ account }: Dated): number | undefined => lineage.families.get(account.document.id);
  const isNearest = (a: Dated, b: Dated, weight: number): boolean =>
    (told.get(b.account) ?? []).every(other => other === b || fits(other, b) || score(a, other) < weight);
  const all = [...told.values()].flat();
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): [Dated, Dated][] => {
      if (a.account === b.account || familyOf(a) === familyOf(b) || fits(a, b)) return [];
      if (areOfOneVoice(toldAt(a), toldAt(b), lineage)) return [];
      const weight = score(a, b);
      if (weight === 0 || (a.clock === null && !areNear(a.value, b.value)) || countOtherwise(a, b)) return [];
      if (gives(told.get(b.account) ?? [], a) || gives(told.get(a.account) ?? [], b)) return [];
      return isNearest(a, b, weight) && isNearest(b, a, weight) ? [[a, b]] : [];
    }),
  );
};

/** The words that the clauses share, as the first has them. */
const sharedWords = ([first, ...rest]: readonly Dated[]): string => {
  if (first === undefined) return '';
  const { account, clause, verb } = first;
  const keyOf = keyIn(account);
  const words = within(account.annotations.tokens, clause).filter(
    t => t === verb || (first.words.has(keyOf(t)) && rest.some(r => r.words.has(keyOf(t)))),
  );
  return [...new Set(words.map(t => account.document.text.slice(t.from, t.to)))].slice(0, SHOWN).join(' ');
};

/**
 * Dates and times of day that accounts of two families give one deed in like words: of one verb or its like, with enough rare words in common in their
 * clauses, each the nearest to the other in its account. Asked where they do not fit and neither account gives the other's anywhere; what `others` ask
 * already is not asked again.
 */
export const weighLikeTimes = (
  accounts: readonly Account[],
  lineage: Lineage,
  others: readonly Question[],
): Weighed[] => {
  const pairs = differing(accounts, lineage);
  return joined([...new Set(pairs.flat())], pairs)
    .flatMap((dated): Weighed[] => {
      const [first] = dated;
      const { tellings } = languageOf(first.account.document.language);
      const scope = sharedWords(dated);
      const clocks = dated.flatMap(d => d.clock ?? []);
      if (clocks.length > 0) {
        const kept = settled(clocks);
        const asked = { question: tellings.whenAlike, slot: 'clock:alike', scope };
        return [ask(asked, kept, compare(kept, measure), lineage)];
      }
      const dates = new Map<Account, Time[]>();
      for (const { account, time, value } of dated)
        dates.set(account, [...(dates.get(account) ?? []), { ...time, value }]);
      return askWhen({ question: tellings.whenAlike, slot: 'date:alike', scope }, dates, true, lineage);
    })
    .filter(w => !isAsked(w, others))
    .map(({ question, differences }) => ({
      question,
      differences: differences.map(d => ({
        ...d,
        because: [...d.because, languageOf(accounts[0]?.document.language ?? '').tellings.likeWords],
      })),
    }));
};
