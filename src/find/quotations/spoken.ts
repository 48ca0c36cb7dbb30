import type { Hour } from '../../languages/clock.js';
import type { Language } from '../../languages/index.js';
import type { Span } from '../../model/index.js';
import { type Word, words } from '../../text/words.js';

/** What numbers begin with once they are read, whatever their notation: "twenty-five" and "25" are one word. */
const NUMBER = '#';

/** What hours of the day begin with. */
const CLOCK = '@';

/** Of what may stand between the words of one number. */
const INSIDE_NUMBER = /^[\s-]*$/u;

const FIGURE = /^\d+(?:\.\d+)?$/u;
const CLIPPED = /^\s{0,2}['’]\s{0,2}$/u;
const GLUED = /^(\d+(?:\.\d+)?)(\p{L}{1,3})$/u;

/** Whether a word is a number that was read. */
export const isNumber = (norm: string): boolean => norm.startsWith(NUMBER);

/** The hour that a word is, null where it is none. */
export const clockOf = (norm: string): Hour | null =>
  norm.startsWith(CLOCK) ? { minutes: Number.parseInt(norm.slice(1), 10), sure: !norm.endsWith('?') } : null;

/** What a word counts for inside a number in words. */
interface Part {
  readonly kind: 'small' | 'figure' | 'times';
  readonly value: number;
}

const partOf = ({ numbers, quoting }: Language, norm: string): Part | null => {
  const small = numbers.smallNumbers.get(norm) ?? quoting.lowNumbers.get(norm);
  if (small !== undefined) return { kind: 'small', value: small };
  const times = numbers.multipliers.get(norm);
  if (times !== undefined) return { kind: 'times', value: times };
  if (FIGURE.test(norm)) return { kind: 'figure', value: Number(norm) };
  const [, figure, unit = ''] = GLUED.exec(norm) ?? [];
  const glued = numbers.gluedMultipliers.get(unit);
  return figure === undefined || glued === undefined ? null : { kind: 'figure', value: Number(figure) * glued };
};

/** Whether a part goes on the number that ends in the one before: "sixty four", "two hundred", "hundred five". */
const goesOn = (before: Part, part: Part): boolean =>
  part.kind === 'times' ||
  (before.kind === 'times' && part.value < before.value) ||
  (before.kind === 'small' &&
    part.kind === 'small' &&
    before.value >= 20 &&
    before.value % 10 === 0 &&
    part.value < 10);

const valueOf = (parts: readonly Part[]): number => {
  let [whole, current] = [0, 0];
  for (const { kind, value } of parts) {
    if (kind !== 'times') current += value;
    else if (value > 100) {
      whole += (current === 0 ? 1 : current) * value;
      current = 0;
    } else current = (current === 0 ? 1 : current) * value;
  }
  return whole + current;
};

/** Numbers in words and figures as one word each; a lone "one" is more often a pronoun and stays. */
const withNumbers = (language: Language, text: string, all: readonly Word[]): Word[] => {
  const found: Word[] = [];
  for (let i = 0; i < all.length; ) {
    const word = all[i];
    const first = word && partOf(language, word.norm);
    if (word === undefined) break;
    if (!first) {
      found.push(word);
      i++;
      continue;
    }
    const parts = [first];
    let end = i + 1;
    for (;;) {
      const [before, next, after] = [all[end - 1], all[end], all[end + 1]];
      if (before === undefined || next === undefined || !INSIDE_NUMBER.test(text.slice(before.to, next.from))) break;
      const last = parts.at(-1) ?? first;
      const part = partOf(language, next.norm);
      const joint = last.kind === 'times' && language.quoting.numberJoints.has(next.norm) && after !== undefined;
      const beyond = joint ? partOf(language, after.norm) : null;
      if (part !== null && goesOn(last, part)) {
        parts.push(part);
        end++;
      } else if (beyond !== null && beyond.kind === 'small' && beyond.value < last.value) {
        parts.push(beyond);
        end += 2;
      } else break;
    }
    const lone = parts.length === 1 && language.quoting.lowNumbers.has(word.norm);
    const to = all[end - 1]?.to ?? word.to;
    found.push(lone ? word : { from: word.from, to, norm: `${NUMBER}${String(valueOf(parts))}` });
    i = end;
  }
  return found;
};

/** Hours of the day as one word each, their half of the day left out where it is not told. */
const withClocks = ({ spelling }: Language, text: string, span: Span, all: readonly Word[]): Word[] => {
  const clocks = spelling.clocksIn(text.slice(span.from, span.to));
  if (clocks.length === 0) return [...all];
  return all.flatMap(word => {
    const clock = clocks.find(c => span.from + c.from < word.to && word.from < span.from + c.to);
    if (clock === undefined) return [word];
    const from = span.from + clock.from;
    const norm = `${CLOCK}${String(clock.minutes)}${clock.sure ? '' : '?'}`;
    return word.from === from ? [{ from, to: span.from + clock.to, norm }] : [];
  });
};

/** A word in the forms that stand for all its spellings; a contraction is two words in one place. */
const spelledOut = ({ spelling, quoting }: Language, { from, to, norm }: Word): Word[] => {
  const is = quoting.clippedIs.exec(norm)?.[1];
  const would = quoting.clippedWould.exec(norm)?.[1];
  const full =
    is !== undefined
      ? `${is} ${quoting.is}`
      : would !== undefined
        ? `${would} ${quoting.would}`
        : spelling.spelled(norm);
  return full.split(' ').map(one => ({ from, to, norm: one }));
};

/** A contraction that is set with spaces around its apostrophe, as one word: "I ’ m". */
const withContractions = (text: string, all: readonly Word[]): Word[] =>
  all.reduce<Word[]>((found, word) => {
    const before = found.at(-1);
    const clipped = before !== undefined && word.to - word.from <= 2 && CLIPPED.test(text.slice(before.to, word.from));
    if (clipped) found[found.length - 1] = { from: before.from, to: word.to, norm: `${before.norm}'${word.norm}` };
    else found.push(word);
    return found;
  }, []);

/** "40%", "40 per cent" and "40 percent" alike. */
const withPercent = ({ quoting }: Language, text: string, all: readonly Word[]): Word[] => {
  const [whole, per, cent] = quoting.percent;
  return all.flatMap((word, i) => {
    if (word.norm === per && all[i + 1]?.norm === cent) return [];
    if (word.norm === cent && all[i - 1]?.norm === per)
      return [{ ...word, from: all[i - 1]?.from ?? word.from, norm: whole }];
    const sign = isNumber(word.norm) && text.charAt(word.to) === '%';
    return sign ? [word, { from: word.to, to: word.to + 1, norm: whole }] : [word];
  });
};

/**
 * The words of a quotation as they are compared: spellings, contractions, notations of numbers and of hours that only house style tells apart
 * have one form. Places are those of the text.
 */
export const spokenWords = (language: Language, text: string, spans: readonly Span[]): Word[] =>
  spans.flatMap(span => {
    const plain = withClocks(language, text, span, withContractions(text, words(text, [span])));
    const numbered = withPercent(language, text, withNumbers(language, text, plain));
    return numbered.flatMap(word =>
      isNumber(word.norm) || clockOf(word.norm) !== null || language.quoting.lowNumbers.has(word.norm)
        ? [word]
        : spelledOut(language, word),
    );
  });
