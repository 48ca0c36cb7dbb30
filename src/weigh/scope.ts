import { languageOf } from '../languages/index.js';
import { type Account, holds, type Span } from '../model/index.js';
import type { Figure } from './figure.js';
import { listedParts } from './listed-parts.js';
import { addends, isOfGroup, isReport, isSome, isWholeOf } from './some.js';

/** The longest stretch behind a count that is looked at for its place, in code units. */
const REACH = 120;

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

/**
 * Marks the figures that count only some of the people, because their words say so, or because their place is shown by an account to be
 * one of several: where one gives 19 dead and 12 of them in Ferrow, nobody's 12 in Ferrow is a toll. Likewise of what is counted in a part of a building, or of a group told before,
 * where an account counts more. One list of figures an account.
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
  const whole = figures.flat().filter(f => f.derivation === null && !some.has(f) && !isOfGroup(f));
  const isOfMore = (f: Figure): boolean => isOfGroup(f) && whole.some(w => isWholeOf(w, f));
  const counted = new Set(figures.flat().flatMap(f => (f.interval.low > 0 ? [`${f.status} ${f.part ?? ''}`] : [])));
  return all.map(own =>
    own.map(f => {
      const place = places.get(f);
      const most = place === undefined ? undefined : highest.get(`${f.status} ${place}`);
      const local = (most !== undefined && f.interval.low <= most) || isOfMore(f);
      const partial =
        f.partial ||
        (f.derivation === null &&
          (local || some.has(f) || (counted.has(`${f.status} ${f.part ?? ''}`) && isReport(f))));
      return { ...f, partial };
    }),
  );
};
