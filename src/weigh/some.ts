import { type Language, languageOf } from '../languages/index.js';
import { type Account, type Span, within } from '../model/index.js';
import { granularity } from '../text/timex.js';
import type { Figure } from './figure.js';

const [ABOARD, MISSING] = ['aboard', 'missing'] as const;

/** The longest stretch behind a count that is looked at, in code units. */
const REACH = 120;

/** How far before a count its words may stand, in code units. */
const BEFORE = 60;

/** The granularity of a day. */
const TO_THE_DAY = 10;

/** How far before a count stands what joins it to one who is named, in code units. */
const ONE_BEFORE = 8;

/** How far before a count of those aboard “still” may stand, in code units. */
const STILL = 12;

/** How far behind a count its day may stand, in code units: "two people had died the day before". */
const DAY_BEHIND = 40;

/** The words behind a place in a sentence, to the end of their clause. */
export const clauseBehind = ({ document }: Account, span: Span, sentence: Span): string => {
  const rest = document.text.slice(span.to, Math.min(sentence.to, span.to + REACH));
  const end = languageOf(document.language).clauses.clauseEnd.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end);
};

/**
 * Whether those counted are of some group, be it everybody or not: they are put in a part of a building, a ship or a train ("eleven people died in the
 * corridor"), come from somewhere ("seven people from the queue died"), were put to death, or are some of those counted right before.
 */
export const isOfGroup = ({ account, span, sentence, ofSet }: Figure): boolean => {
  const { placingInside, fromAmong, putToDeath } = languageOf(account.document.language).groups;
  const { text } = account.document;
  return (
    ofSet ||
    placingInside.test(clauseBehind(account, span, sentence)) ||
    fromAmong.test(text.slice(span.to, sentence.to)) ||
    putToDeath.test(text.slice(span.from, sentence.to))
  );
};

/** Whether a figure counts more of the same people in the same state. */
export const isWholeOf = (whole: Figure, { status, part, interval }: Figure): boolean =>
  whole.status === status && whole.part === part && whole.interval.low > interval.high;

/**
 * "Eight of the twelve died", "eleven of the sixteen": the number behind is that of a set that is not everybody: of a larger count of the account, or of people
 * whom no account has as those aboard.
 */
const isTakenFrom = (
  { account: { annotations, document }, span, sentence }: Figure,
  own: readonly Figure[],
): boolean => {
  const { groups } = languageOf(document.language);
  const set = annotations.quantities.find(
    q => q.from > span.from && q.to <= sentence.to && groups.ofNumber.test(document.text.slice(span.to, q.from)),
  );
  if (set === undefined || set.status === ABOARD || groups.everybody.has(set.unit ?? '')) return false;
  return !own.some(f => f.status === ABOARD && f.exact === set.value);
};

/** Whether a count has a day of its own behind it: "two people had died the day before", "two deaths on Saturday". */
const isOfDay = ({ account, span, sentence }: Figure): boolean => {
  const { text, language } = account.document;
  const { onDay, onTheDay } = languageOf(language).groups;
  if (onTheDay.test(text.slice(span.to, sentence.to))) return true;
  return within(account.annotations.times, { from: span.to, to: Math.min(sentence.to, span.to + DAY_BEHIND) }).some(
    time =>
      time.type !== 'DURATION' && granularity(time.value) >= TO_THE_DAY && onDay.test(text.slice(span.to, time.to)),
  );
};

/** What is counted, as the quantity has it. */
const unitOf = ({ account, span }: Figure): string | null =>
  account.annotations.quantities.find(q => q.from === span.from && q.to === span.to)?.unit ?? null;

/** How far apart the sentences of two figures stand that are parts of one sum, in code units: in one sentence, or in two in a row. */
const NEIGHBOURS = 3;

const besides = ({ sentence: a }: Figure, { sentence: b }: Figure): boolean =>
  Math.max(a.from, b.from) - Math.min(a.to, b.to) <= NEIGHBOURS;

/** Figures that stand side by side and make up a larger count of the account: "seven were shot and four crushed" of eleven. */
export const addends = (own: readonly Figure[]): Set<Figure> => {
  const stated = own.filter(f => f.derivation === null && f.exact !== null && f.exact > 0);
  const found = new Set<Figure>();
  for (const [i, a] of stated.entries()) {
    for (const b of stated.slice(i + 1)) {
      if (a.status !== b.status || a.part !== b.part || !besides(a, b)) continue;
      const sum = (a.exact ?? 0) + (b.exact ?? 0);
      if (stated.some(f => f !== a && f !== b && f.exact === sum && isWholeOf(f, a) && isWholeOf(f, b)))
        found.add(a).add(b);
    }
  }
  return found;
};

/** Whether a bare number with a day of its own stands behind a count and its day: "two died on 15 October and four on 24 October". */
const isFollowedByDay = ({ account, span, sentence }: Figure): boolean => {
  const { andOnDay } = languageOf(account.document.language).groups;
  const days = within(account.annotations.times, { from: span.to, to: sentence.to }).filter(
    time => granularity(time.value) >= TO_THE_DAY,
  );
  return days.some((day, i) => {
    const next = days[i + 1];
    return next !== undefined && andOnDay.test(account.document.text.slice(day.to, next.from));
  });
};

/** Whether a count is one of several of a sentence that each have their day, and not the last: "2 dead on 15 October, 17 on 24 October". */
const isOfSeries = (figure: Figure, own: readonly Figure[]): boolean => {
  if (isOfDay(figure) && isFollowedByDay(figure)) return true;
  const series = own.filter(
    f => f.status === figure.status && f.part === figure.part && f.sentence.from === figure.sentence.from && isOfDay(f),
  );
  return series.length > 1 && series.includes(figure) && series.at(-1) !== figure;
};

/** The words around a count, as far as they tell whom it counts. */
interface Around {
  readonly ahead: string;
  readonly inside: string;
  /** To the end of its clause. */
  readonly behind: string;
  /** To the end of its sentence. */
  readonly rest: string;
}

/** Whether the words tell that some are counted, whatever else the account counts. */
const isSomeByWords = ({ groups }: Language, { status }: Figure, unit: string | null, around: Around): boolean => {
  const { ahead, inside, behind, rest } = around;
  if (groups.ofSome.test(rest) || groups.elsewhere.test(behind) || groups.disowned.test(rest)) return true;
  if (groups.numberOfSome.test(ahead)) return true;
  if (groups.andOthers.test(ahead.slice(-ONE_BEFORE) + inside)) return true;
  if (status === 'dead')
    return groups.sharedOut.test(rest) || (groups.onlySome.test(behind) && !groups.allTheSame.test(behind));
  if (status === ABOARD && groups.ofAnother.test(ahead)) return true;
  if (status === ABOARD && groups.stillThere.test(`${ahead.slice(-STILL)}${inside}${behind}`)) return true;
  if (status === 'injured') return groups.severity.test(inside) || groups.severity.test(behind);
  if (status !== 'survived' || unit !== groups.survivor) return false;
  const isAll = groups.allThe.test(ahead) || groups.allThe.test(inside);
  return groups.someSurvivors.test(ahead) || (groups.survivorsTaken.test(rest) && !isAll);
};

/** Whether the words tell that some are counted, or an earlier count, of an account that counts more. */
const isSomeOfMore = ({ groups }: Language, figure: Figure, { ahead, rest }: Around): boolean =>
  figure.status !== MISSING && (groups.ofManner.test(rest) || groups.whenThereWere.test(ahead) || isOfDay(figure));

/** Whether the words themselves say that only some of the people are counted; `own` are all figures of the account. */
export const isSome = (figure: Figure, own: readonly Figure[]): boolean => {
  const { account, span, sentence, status } = figure;
  const { text } = account.document;
  const language = languageOf(account.document.language);
  const { groups } = language;
  const around = {
    ahead: text.slice(Math.max(sentence.from, span.from - BEFORE), span.from),
    inside: text.slice(span.from, span.to),
    behind: clauseBehind(account, span, sentence),
    rest: text.slice(span.to, sentence.to),
  };
  if (isSomeByWords(language, figure, unitOf(figure), around)) return true;
  if (isTakenFrom(figure, own) || isOfSeries(figure, own)) return true;
  if (own.some(f => isWholeOf(f, figure)) && isSomeOfMore(language, figure, around)) return true;
  const same = own.filter(f => f !== figure && f.status === status);
  const earlier = own.filter(f => f.span.to <= span.from);
  const near = text.slice(Math.max(sentence.from, span.from - 10), span.to);
  const isListed = earlier.some(f => f.sentence === sentence && f.status !== status);
  if (groups.additional.test(near) && !isListed && earlier.some(f => f.status === status)) return true;
  if (groups.sinceBeginning.test(around.behind) && same.some(f => f.interval.high < figure.interval.low)) return true;
  // nobody, where the account counts somebody too: of another place, or time
  return figure.exact === 0 && same.some(f => f.part === figure.part && f.interval.low > 0);
};

/** "No injuries were reported": no more than that nothing is known. */
export const isReport = ({ account, span, sentence, exact }: Figure): boolean => {
  const { unreported } = languageOf(account.document.language).groups;
  return (
    exact === 0 &&
    (unreported.test(clauseBehind(account, span, sentence)) ||
      unreported.test(account.document.text.slice(span.from, span.to)))
  );
};
