import type { CauseFrame } from '../../languages/cause-frame.js';
import type { Language } from '../../languages/language.js';
import { type Cause, cover, holds, type Span, type Token } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { fill } from './fill.js';
import { type Clause, type Range, spanOf, wordAt } from './phrases.js';
import { GROUP, standOf } from './stand.js';

const CAPITAL = /^\p{Lu}/u;

/** The names in a phrase, and adjectives with a capital: whose it is. */
const agentsIn = (clause: Clause, range: Range): string[] => {
  const own = spanOf(clause, range);
  const names = clause.mentions.filter(m => holds(own, m)).map(m => clause.text.slice(m.from, m.to));
  const adjectives = clause.words
    .slice(range.first, range.last)
    .filter(w => w.from > clause.span.from || w.pos === 'PROPN')
    .map(w => clause.text.slice(w.from, w.to))
    .filter(w => CAPITAL.test(w) && clause.language.causes.ofPeople.test(w));
  return [...new Set([...names, ...adjectives])];
};

/** The words of a phrase without its article, its marks and what only judges it. */
const valueOf = (clause: Clause, { first, last }: Range): { value: string; span: Span } => {
  let start = first;
  while (
    start < last - 1 &&
    (clause.words[start]?.pos === 'DET' ||
      /^[“”"«»‘’']$/u.test(wordAt(clause, start)) ||
      clause.language.causes.possessives.has(wordAt(clause, start)) ||
      clause.language.causes.doubting.has(wordAt(clause, start)))
  )
    start += 1;
  const span = spanOf(clause, { first: start, last });
  return {
    value: clause.text
      .slice(span.from, span.to)
      .replace(/[“”"«»]/gu, '')
      .replace(/\s+/gu, ' '),
    span,
  };
};

const kindsIn = ({ causes }: Language, value: string): string[] =>
  causes.causeKinds.filter(({ words }) => words.test(value)).map(({ key }) => key);

/** Longest words for a kind, in words. */
const KIND_WORDS = 4;

/** Whether the noun that a phrase is about ends words for a kind of cause: "gas leak", not "gas worker". */
const isAboutKind = ({ causes }: Language, value: string, head: string): boolean => {
  const words = value.slice(0, value.indexOf(head) + head.length).split(' ');
  return Array.from({ length: KIND_WORDS }, (_, n) => words.slice(-n - 1).join(' ')).some(tail =>
    causes.causeKinds.some(({ whole }) => whole.test(tail)),
  );
};

/** The noun that a phrase is about, and its other nouns and adjectives, as stems. */
const stemsOf = (words: readonly Token[]): string[] => {
  const tied = words.findIndex((w, i) => i > 0 && w.pos === 'ADP');
  const own = tied < 0 ? words : words.slice(0, tied);
  const head = own.findLast(w => w.pos === 'NOUN' || w.pos === 'PROPN');
  const rest = words.filter(w => w !== head && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(w.pos));
  return [...new Set([...(head === undefined ? [] : [head]), ...rest].map(w => stem(w.lemma)))];
};

/** "Sabotage" of "the sabotage theory". */
const withoutTheory = ({ words, language }: Clause, { first, last }: Range): Range =>
  last - first > 1 && language.causes.theories.has(words[last - 1]?.lemma ?? '') && words[last - 2]?.pos !== 'DET'
    ? { first, last: last - 1 }
    : { first, last };

/** The causes that a frame gives whose words stand at `cue`. */
export const readAt = (clause: Clause, frame: CauseFrame, cue: Span): Cause[] => {
  const { language, text } = clause;
  const filled = fill(clause, frame, cue);
  if (filled === null) return [];
  const { causes: lexicon } = language;
  const { event, by, told } = filled;
  const victim = frame.before === 'victim' || frame.behind.includes('victim');
  const stand = standOf(clause, frame, cue, cover(filled.causes.map(c => spanOf(clause, c))));
  if (stand === null) return [];
  return filled.causes
    .map(c => withoutTheory(clause, c))
    .flatMap((range): Cause[] => {
      const { value, span } = valueOf(clause, range);
      const unsure =
        stand.stand === 'asserts' &&
        clause.words.slice(range.first, range.last).some(w => w.from < span.from && lexicon.doubting.has(w.lemma));
      const kinds = kindsIn(language, value);
      const words = clause.words.slice(range.first, range.last);
      const stems = stemsOf(words);
      const head = words.findLast(w => stem(w.lemma) === stems[0]);
      if (head === undefined || (kinds.length === 0 && (filled.known || victim || lexicon.noCauses.has(head.lemma))))
        return [];
      if (lexicon.noCauses.has(head.lemma) && !kinds.some(k => k !== 'accident')) {
        if (!(kinds.includes('accident') && frame.known)) return [];
      }
      if (filled.known && !isAboutKind(language, value, text.slice(head.from, head.to))) return [];
      if (filled.event === null && words.some(w => lexicon.another.has(w.lemma))) return [];
      // a happening is no cause of itself
      const same = clause.events.find(e => e.from === head.from);
      if (same !== undefined && (same === event || same.kind === null || same.kind === event?.kind)) return [];
      const around = text.slice(
        Math.max(clause.span.from, Math.min(cue.from, span.from) - GROUP / 2),
        Math.max(cue.to, span.to),
      );
      return [
        {
          ...span,
          value,
          kinds,
          stems,
          agents: agentsIn(clause, range),
          intent: lexicon.deliberate.test(around)
            ? 'deliberate'
            : lexicon.accidental.test(around)
              ? 'accidental'
              : null,
          of: event?.kind ?? null,
          told,
          by: by === null ? null : spanOf(clause, by),
          ...stand,
          certainty: unsure && stand.certainty === 'unstated' ? 'possible' : stand.certainty,
        },
      ];
    });
};
