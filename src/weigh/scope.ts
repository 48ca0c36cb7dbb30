import { languageOf } from '../languages/index.js';
import { type Account, holds, type Span } from '../model/index.js';
import type { Figure } from './figure.js';
import { listedParts } from './listed-parts.js';

/** The longest stretch behind a count that is looked at, in code units. */
const REACH = 120;

/** The words behind a place in a sentence, to the end of their clause. */
export const clauseBehind = ({ document }: Account, span: Span, sentence: Span): string => {
  const rest = document.text.slice(span.to, Math.min(sentence.to, span.to + REACH));
  const end = languageOf(document.language).clauses.clauseEnd.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end);
};

/** An account with more counts than this is a list of tolls; what is part of what is then not told by its words. */
const MOST_FIGURES = 200;

/** How far before a count its place may stand: "in the village of Ansel, 12 people". */
const BEFORE = 60;

/** The name of a place in `words`, which begin at `from`; null where it is a person's, an organisation's or part of a date. */
const placeIn = (
  { annotations, document }: Account,
  words: string,
  from: number,
): { name: string; to: number } | null => {
  const found = languageOf(document.language).groups.placing.exec(words);
  const written = found?.[1];
  if (!found || written === undefined) return null;
  const at = from + found.index + found[0].length - written.length;
  const name = { from: at, to: at + written.length };
  const mention = annotations.mentions.find(m => holds(m, name));
  if (mention && mention.type !== 'place') return null;
  if (annotations.times.some(t => t.from < name.to && name.from < t.to)) return null;
  return { name: (mention?.name ?? written).toLowerCase(), to: mention?.to ?? name.to };
};

/** The name of the place that the words give a count: "12 people died in Ferrow", "in Ferrow, 12 people"; null where they give none. */
const placeOf = ({ account, span, sentence }: Figure): string | null => placeNear(account, span, sentence);

/** The same of a count that stands at `span` in a sentence. */
export const placeNear = (account: Account, span: Span, sentence: Span): string | null => {
  const { text } = account.document;
  const { clauses } = languageOf(account.document.language);
  const rest = text.slice(span.to, Math.min(sentence.to, span.to + REACH));
  const behind = placeIn(account, rest.slice(0, clauses.statementEnd.exec(rest)?.index ?? rest.length), span.to);
  if (behind) return behind.name;
  const start = Math.max(sentence.from, span.from - BEFORE);
  const before = placeIn(account, text.slice(start, span.from), start);
  return before && clauses.placeToCount.test(text.slice(before.to, span.from)) ? before.name : null;
};

/** Whether the words behind a count put those counted in a part of a building, a ship or a train: "eleven people died in the corridor". */
const isInside = ({ account, span, sentence }: Figure): boolean =>
  languageOf(account.document.language).groups.placingInside.test(clauseBehind(account, span, sentence));

/** Whether a figure counts more of the same people in the same state. */
const isWholeOf = (whole: Figure, { status, part, interval }: Figure): boolean =>
  whole.status === status && whole.part === part && whole.interval.low > interval.high;

/** "Eight of the twelve died": the number behind is that of a larger count of the account. */
const isTakenFrom = (
  { account: { annotations, document }, span, sentence }: Figure,
  more: readonly Figure[],
): boolean => {
  const { groups } = languageOf(document.language);
  return annotations.quantities.some(
    q =>
      q.from > span.from &&
      q.to <= sentence.to &&
      groups.ofNumber.test(document.text.slice(span.to, q.from)) &&
      more.some(f => f.exact !== null && f.exact === q.value),
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
const addends = (own: readonly Figure[]): Set<Figure> => {
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

/** Whether the words themselves say that only some of the people are counted; `own` are all figures of the account. */
const isSome = (figure: Figure, own: readonly Figure[]): boolean => {
  const { account, span, sentence, status } = figure;
  const { text } = account.document;
  const { groups } = languageOf(account.document.language);
  const behind = clauseBehind(account, span, sentence);
  if (groups.ofSome.test(text.slice(span.to, sentence.to)) || groups.elsewhere.test(behind)) return true;
  if (status === 'dead' && groups.onlySome.test(behind) && !groups.allTheSame.test(behind)) return true;
  const more = own.filter(f => isWholeOf(f, figure));
  if (more.length > 0 && (groups.ofManner.test(text.slice(span.to, sentence.to)) || isTakenFrom(figure, more)))
    return true;
  const ahead = text.slice(Math.max(sentence.from, span.from - BEFORE), span.from);
  if (status === 'survived' && unitOf(figure) === groups.survivor && groups.someSurvivors.test(ahead)) return true;
  const inside = text.slice(span.from, span.to);
  if (status === 'injured' && (groups.severity.test(inside) || groups.severity.test(behind))) return true;
  const earlier = own.filter(f => f.span.to <= span.from);
  const near = text.slice(Math.max(sentence.from, span.from - 10), span.to);
  const listed = earlier.some(f => f.sentence === sentence && f.status !== status);
  if (groups.additional.test(near) && !listed && earlier.some(f => f.status === status)) return true;
  const ofDay = own.some(f => f !== figure && f.status === status && f.interval.high < figure.interval.low);
  if (groups.sinceBeginning.test(behind) && ofDay) return true;
  // nobody, where the account counts somebody too: of another place, or time
  return figure.exact === 0 && own.some(f => f.status === status && f.part === figure.part && f.interval.low > 0);
};

/** "No injuries were reported": no more than that nothing is known. */
const isReport = ({ account, span, sentence, exact }: Figure): boolean => {
  const { unreported } = languageOf(account.document.language).groups;
  return (
    exact === 0 &&
    (unreported.test(clauseBehind(account, span, sentence)) ||
      unreported.test(account.document.text.slice(span.from, span.to)))
  );
};

/**
 * Marks the figures that count only some of the people, because their words say so, or because their place is shown by an account to be
 * one of several: where one gives 19 dead and 12 of them in Ferrow, nobody's 12 in Ferrow is a toll. Likewise of what is counted in a part of a building where
 * an account counts more. One list of figures an account.
 */
export const markParts = (all: readonly (readonly Figure[])[]): Figure[][] => {
  const figures = all.map(own => (own.length > MOST_FIGURES ? [] : own));
  const places = new Map<Figure, string>();
  const highest = new Map<string, number>();
  const some = new Set(
    figures.flatMap(own => {
      const parts = new Set([
        ...addends(own),
        ...listedParts(own)
          .flat()
          .filter(f => f.part === null),
      ]);
      return own.filter(f => f.derivation === null && (parts.has(f) || isSome(f, own)));
    }),
  );
  for (const own of figures) {
    for (const f of own) {
      const place = f.derivation === null ? placeOf(f) : null;
      if (place !== null) places.set(f, place);
    }
    for (const [i, f] of own.entries()) {
      const place = places.get(f);
      if (place === undefined) continue;
      const whole = own.some(
        (g, j) =>
          j !== i &&
          !some.has(g) &&
          g.status === f.status &&
          g.part === f.part &&
          places.get(g) !== place &&
          g.interval.low > f.interval.high,
      );
      const key = `${f.status} ${place}`;
      if (whole) highest.set(key, Math.max(highest.get(key) ?? 0, f.interval.high));
    }
  }
  const whole = figures.flat().filter(f => f.derivation === null && !some.has(f) && !isInside(f));
  const isOfMore = (f: Figure): boolean => isInside(f) && whole.some(w => isWholeOf(w, f));
  const counted = new Set(figures.flat().flatMap(f => (f.interval.low > 0 ? [`${f.status} ${f.part ?? ''}`] : [])));
  return all.map(own =>
    own.map(f => {
      const place = places.get(f);
      const most = place === undefined ? undefined : highest.get(`${f.status} ${place}`);
      const local = (most !== undefined && f.interval.low <= most) || isOfMore(f);
      const partial =
        f.derivation === null && (local || some.has(f) || (counted.has(`${f.status} ${f.part ?? ''}`) && isReport(f)));
      return { ...f, partial };
    }),
  );
};
