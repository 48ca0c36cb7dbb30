import { type Hour, sameClock } from '../../languages/clock.js';
import type { Language } from '../../languages/index.js';
import type { Span } from '../../model/index.js';
import { type AlignedWord, alignLists } from '../../text/align-words.js';
import { stem } from '../../text/stem.js';
import type { Word } from '../../text/words.js';
import {
  type Chunk,
  chunksOf,
  closed,
  hasSentence,
  inward,
  PART,
  SENTENCE_END,
  slid,
  spanOf,
  trimmed,
} from './chunks.js';
import { clauseBefore, isMarked, type Loss, lossOf } from './loss.js';
import { clockOf, isNumber, spokenWords } from './spoken.js';

/**
 * What became of a quotation on its way from one account to another, from nothing to the gravest. `punctuation`: marks, spelling, notation of
 * numbers, words that an editor put in brackets. `inflection`: another form of a word, or a word of no weight ("the", "well") more or less.
 * `cut`: words that only one has. `other-words`: so many other words that it is another wording, as of two translators. `word`: another
 * word. `spliced`: two sentences that stand apart in one account follow each other in the other. `other-date`, `negation`, `number`,
 * `other-speaker`.
 */
export const quotationClasses = [
  'exact',
  'punctuation',
  'inflection',
  'cut',
  'other-words',
  'word',
  'spliced',
  'other-date',
  'negation',
  'number',
  'other-speaker',
] as const;

export type QuotationClass = (typeof quotationClasses)[number];

/** One version of a quotation. */
export interface Version {
  readonly text: string;
  /** The quoted words without their marks; several where the account breaks off to name the speaker. */
  readonly spans: readonly Span[];
  /** Places in the text that take something back (see `Hedge`), in order. */
  readonly hedges: readonly Span[];
  /** Who says it, equal for one and the same; null where it is not known. */
  readonly speaker: string | null;
  /** The day on which it is said; null where it is not known. */
  readonly day: string | null;
}

/** A place where two versions differ: words of `a`, words of `b`, null where one has none. */
export interface QuotationChange {
  readonly class: QuotationClass;
  readonly a: Span | null;
  readonly b: Span | null;
  /** Where a version has none of the words, the word beside which they stand in the other; null at neither end. */
  readonly beside: Span | null;
  /** The account tells the reader that words are left out or put in. */
  readonly marked: boolean;
  /** What the version without the words has lost with them. */
  readonly loses: Loss | null;
  /** Where in the other version the words stand that are lost so. */
  readonly lostAt: Span | null;
  /** Whether the words stand inside a sentence that both have on either side of them. */
  readonly inside: boolean;
  /** Whether both versions end with other words, in a sentence that both begin with enough of the same words. */
  readonly isEnd: boolean;
}

/** Two versions of a quotation set against each other. */
export interface QuotationComparison {
  /** The gravest of the changes. */
  readonly class: QuotationClass;
  readonly changes: readonly QuotationChange[];
  /** Words that both have in the same order. */
  readonly shared: readonly Word[];
}

/** So many words may have been exchanged at either end; more there were cut off. */
const EDGE = 2;

/** Another word between fewer matching words may belong to another sentence; */
const FIRM = 3;

/** so many times its own length are needed; */
const FIRM_SHARE = 2;

/** a number or a negation is told by fewer. */
const FIRM_TELLING = 2;

/** Words that only one version has stand inside a sentence of both where so many match around them. */
const FIRM_INSIDE = 4;

/** With more words on one side, what stands in the place of others is another wording of a part. */
const MOST_REPLACED = 5;

/** A negation that comes and one that goes within so many words are one that moved. */
const MOVED = 4;

/** From so many places with other words on, it is another wording, */
const OTHER_PLACES = 4;

/** or from so many where they are one place in so few words. */
const DENSE_PLACES = 3;
const DENSE = 5;

const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;

const graver = (a: QuotationClass, b: QuotationClass): QuotationClass =>
  quotationClasses.indexOf(a) >= quotationClasses.indexOf(b) ? a : b;

const normsOf = (all: readonly Word[]): string =>
  all
    .map(w => w.norm)
    .join('')
    .replaceAll("'", '');
const sorted = (all: readonly Word[]): string =>
  all
    .map(w => w.norm)
    .sort()
    .join(' ');

/** What compares two versions in one language. */
const comparing = (language: Language) => {
  const { quoting, reuse, tagger } = language;
  const isNegation = ({ norm }: Word): boolean => quoting.negating.has(norm);
  const denies = ({ norm }: Word): boolean => quoting.denyingWords.has(norm) || quoting.denyingForm.test(norm);
  const isSmall = ({ norm }: Word): boolean => quoting.smallWords.has(norm);
  const lemma = (norm: string): string => tagger(norm)[0]?.lemma ?? norm;
  const isForm = (a: string, b: string): boolean =>
    stem(a) === stem(b) ||
    quoting.agreeing.get(a) === b ||
    quoting.agreeing.get(b) === a ||
    (!quoting.tellingWords.has(a) && !quoting.tellingWords.has(b) && lemma(a) === lemma(b));
  const isCounted = ({ norm }: Word): boolean => isNumber(norm) || reuse.numberWords.has(norm) || ORDINAL.test(norm);
  const numberOf = (word: Word): string | null =>
    isCounted(word) ? word.norm.replace('#', '') : (quoting.lowNumbers.get(word.norm)?.toString() ?? null);
  const numbersOf = (all: readonly Word[]): string[] => all.filter(isCounted).flatMap(w => numberOf(w) ?? []);

  /** Whether the words are in brackets that an editor set. */
  const inBrackets = (text: string, span: Span | null): boolean => {
    if (span === null) return false;
    return ['[]', '()'].some(([left = '', right = '']) => {
      const open = text.lastIndexOf(left, span.from);
      const close = open < 0 ? -1 : text.indexOf(right, open);
      return open >= Math.max(0, span.from - 40) && close >= span.from && span.to <= close + 1;
    });
  };

  const isLight = (word: Word): boolean => isSmall(word) || quoting.auxiliaries.has(word.norm);

  /** Whether words are all other forms of those in their place, words of no weight and auxiliaries aside. */
  const areForms = (left: readonly Word[], right: readonly Word[]): boolean => {
    const [x, y] = [left, right].map(all => all.filter(w => !isLight(w))) as [Word[], Word[]];
    return x.length === y.length && x.every((w, i) => isForm(w.norm, y[i]?.norm ?? ''));
  };

  /** The same but for a beginning that denies: "safe" and "unsafe". */
  const turned = (left: readonly Word[], right: readonly Word[]): boolean => {
    const [x, y] = [left, right].map(all => all.filter(w => !isSmall(w))) as [Word[], Word[]];
    const strip = (norm: string): string => norm.replace(quoting.denyingPrefix, '');
    return (
      x.length === 1 &&
      y.length === 1 &&
      x.every(w => y.every(v => w.norm !== v.norm && (strip(w.norm) === v.norm || strip(v.norm) === w.norm)))
    );
  };

  const numberChanged = ({ left, right }: Chunk): boolean => {
    const [x, y] = [numbersOf(left), numbersOf(right)];
    if (x.length > 0 && y.length > 0) return !y.every(n => x.includes(n)) && !x.every(n => y.includes(n));
    // "One" counts only where a number stands in its place.
    const low = (all: readonly Word[], numbers: readonly string[]): boolean =>
      all.some(w => quoting.lowNumbers.has(w.norm) && !numbers.includes(numberOf(w) ?? ''));
    if ((x.length > 0 && low(right, x)) || (y.length > 0 && low(left, y))) return true;
    // A number more or less, with the plural that comes or goes with it.
    const plain = (all: readonly Word[]): Word[] => all.filter(w => !isNumber(w.norm));
    return x.length + y.length === 1 && left.length > 0 && right.length > 0 && areForms(plain(left), plain(right));
  };

  const clockChanged = ({ left, right }: Chunk): boolean | null => {
    const [x, y] = [left, right].map(all => all.flatMap(w => clockOf(w.norm) ?? [])) as [Hour[], Hour[]];
    return x.length === 0 || y.length === 0 ? null : !x.some(h => y.some(k => sameClock(h, k)));
  };

  /** What a chunk that both versions have words for is. */
  const replaced = (chunk: Chunk): QuotationClass => {
    const { left, right } = chunk;
    if (normsOf(left) === normsOf(right)) return 'punctuation';
    if (Math.max(left.length, right.length) > MOST_REPLACED || chunk.firm < FIRM_TELLING) return 'other-words';
    const clock = clockChanged(chunk);
    if (clock !== null) return clock ? 'number' : 'punctuation';
    if (numberChanged(chunk)) return 'number';
    const [nots, others] = [left, right].map(all => all.filter(isNegation).length) as [number, number];
    if (turned(left, right)) return 'negation';
    if (nots !== others) return (nots > others ? right : left).some(denies) ? 'other-words' : 'negation';
    if (areForms(left, right)) return 'inflection';
    if ([...left, ...right].every(isLight)) return 'inflection';
    return chunk.firm < Math.max(FIRM, FIRM_SHARE * Math.max(left.length, right.length)) ? 'other-words' : 'word';
  };

  return { isNegation, isLight, inBrackets, numbersOf, replaced };
};

/**
 * Sets two versions of one quotation against each other, word by word, with what only house style tells apart taken for the same. That they are
 * versions of one is for others to know; of two that have little in common the answer is `other-words`.
 */
export const compareQuotations = (language: Language, a: Version, b: Version): QuotationComparison => {
  const say = comparing(language);
  const [left, right] = [a, b].map(v => ({ text: v.text, words: spokenWords(language, v.text, v.spans) })) as [
    { text: string; words: Word[] },
    { text: string; words: Word[] },
  ];
  const { negating } = language.quoting;
  const lexicon = { negations: negating, numberWords: language.reuse.numberWords };
  const placed = closed(inward(slid(alignLists(left, right, lexicon), a.text, b.text), a.text, b.text));
  const aligned = trimmed(placed, say.isLight);
  const chunks = chunksOf(aligned, [a.text, b.text]);
  const changes = chunks.map((chunk): QuotationChange => {
    const [spanA, spanB] = [spanOf(chunk.left), spanOf(chunk.right)];
    const inner = chunk.before !== null && chunk.after !== null;
    const inside =
      inner && chunk.firm >= FIRM_INSIDE && !hasSentence(a.text, chunk.left) && !hasSentence(b.text, chunk.right);
    const isEnd = chunk.before !== null && chunk.after === null && endsApart(chunk, aligned, a.text, b.text);
    const made = (
      what: QuotationClass,
      marked = false,
      loses: Loss | null = null,
      at: Span | null = null,
    ): QuotationChange => ({
      class: what,
      a: spanA,
      b: spanB,
      beside: besideOf(chunk, a, b),
      marked,
      loses,
      lostAt: at,
      inside,
      isEnd,
    });
    if (say.inBrackets(a.text, spanA) || say.inBrackets(b.text, spanB)) return made('punctuation', true);
    if (chunk.left.length > 0 && chunk.right.length > 0) {
      const exchanged = chunk.left.length <= EDGE && chunk.right.length <= EDGE;
      return made(inner || exchanged ? say.replaced(chunk) : 'cut');
    }
    const [full, gone, short] = chunk.left.length > 0 ? ([a, chunk.left, b] as const) : ([b, chunk.right, a] as const);
    const [beforeWord, afterWord] = short === a ? [chunk.before?.a, chunk.after?.a] : [chunk.before?.b, chunk.after?.b];
    const fullAfter = full === a ? chunk.after?.a : chunk.after?.b;
    // "[I believe] the gate was shut" of which a break made "The gate was shut": a sentence that was not one.
    const isRecast =
      fullAfter != null &&
      afterWord != null &&
      /^\p{Ll}/u.test(full.text.slice(fullAfter.from, fullAfter.to)) &&
      /^\p{Lu}/u.test(short.text.slice(afterWord.from, afterWord.to));
    const marked = isMarked(short, beforeWord ?? null, afterWord ?? null, isRecast);
    if (gone.every(say.isLight)) return made('inflection', marked);
    if (inner && !marked && gone.some(w => isNumber(w.norm)) && gone.every(w => isNumber(w.norm) || say.isLight(w)))
      return made('number');
    const last = gone.at(-1);
    const ends = last !== undefined && SENTENCE_END.test(full.text.slice(last.to, last.to + 3));
    // "No rain. We heard a bell": a sentence of its own that is left out turns nothing round
    const first = gone[0]?.from ?? 0;
    const isSentence =
      ends && (chunk.before === null || SENTENCE_END.test(full.text.slice(Math.max(0, first - 3), first)));
    const kept = chunk.before === null ? 'after' : chunk.after === null || ends ? 'before' : 'both';
    if (inner && !isSentence && gone.length < PART && gone.some(say.isNegation))
      return made('negation', marked, 'negation');
    if (!inner && !isSentence && gone.length <= EDGE && gone.some(say.isNegation) && kept === 'after')
      return made('negation', marked, 'negation');
    const [before, after] = full === a ? [chunk.before?.a, chunk.after?.a] : [chunk.before?.b, chunk.after?.b];
    const clause = clauseBefore(full.text, full === a ? left.words : right.words, gone[0]?.from ?? 0);
    const beside = { before: before ?? null, after: after ?? null, clause };
    const lost = { text: full.text, hedges: full.hedges, gone, kept } as const;
    const apart = inner && gone.length >= PART && !marked && hasSentence(full.text, gone);
    const loss = apart ? null : lossOf(language, lost, beside);
    return made(apart ? 'spliced' : 'cut', marked, loss?.loses, loss?.at);
  });
  const shared = aligned.flatMap(w => (w.how === 'matched' && w.a !== null ? [w.a] : []));
  const judged = calmed(say, chunks, changes, shared.length);
  const speaker = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  const day = a.day !== null && b.day !== null && a.day !== b.day;
  const marks = aligned.some(w => w.change === 'punctuation') ? 'punctuation' : 'exact';
  const house = normsOfText(a) === normsOfText(b) ? marks : 'punctuation';
  return {
    class: [
      ...judged.map(c => c.class),
      ...(speaker ? ['other-speaker' as const] : []),
      ...(day ? ['other-date' as const] : []),
    ].reduce(graver, house),
    changes: judged,
    shared,
  };
};

/** The word beside which words of the other version are missing: of the sentence that these stand in, where they open one. */
const besideOf = ({ left, right, before, after }: Chunk, a: Version, b: Version): Span | null => {
  const [side, other, full, gone] =
    left.length === 0 ? (['a', 'b', b, right] as const) : (['b', 'a', a, left] as const);
  const [last, first] = [before?.[other], gone[0]];
  const between = last == null || first === undefined ? '' : full.text.slice(last.to, first.from);
  const opens =
    SENTENCE_END.test(between) || full.spans.some(s => last != null && s.to >= last.to && s.to <= (first?.from ?? 0));
  const near = opens ? [after, before] : [before, after];
  return near[0]?.[side] ?? near[1]?.[side] ?? null;
};

/** Whether the ends of two versions are ends of one sentence, which both begin with enough of the same words. */
const endsApart = (
  { left, right, before, firm }: Chunk,
  aligned: readonly AlignedWord[],
  a: string,
  b: string,
): boolean => {
  if (firm < FIRM_INSIDE || before === null) return false;
  const goesOn = (text: string, from: Word | null | undefined, to: Word | null | undefined): boolean =>
    from != null && to != null && !SENTENCE_END.test(text.slice(from.to, to.from));
  const end = aligned.indexOf(before);
  const start = end - firm + 1;
  const [opens, last] = [aligned[start], aligned[start - 1]];
  const isOpening =
    opens !== undefined && !(last !== undefined && (goesOn(a, last.a, opens.a) || goesOn(b, last.b, opens.b)));
  return isOpening && goesOn(a, before.a, left[0]) && goesOn(b, before.b, right[0]);
};

/** The quoted words as written, marks of quotation and kinds of apostrophes and spaces aside. */
const normsOfText = ({ text, spans }: Version): string =>
  spans
    .map(s => text.slice(s.from, s.to))
    .join(' ')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/["“”«»„]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[.,!?]+$/u, '')
    .trim()
    .toLowerCase();

/** The changes seen together: what only moved is no change of number or negation, and many other words are another wording. */
const calmed = (
  say: ReturnType<typeof comparing>,
  chunks: readonly Chunk[],
  changes: readonly QuotationChange[],
  shared: number,
): QuotationChange[] => {
  const [allLeft, allRight] = [chunks.flatMap(c => c.left), chunks.flatMap(c => c.right)];
  const moved = allLeft.length > 0 && sorted(allLeft) === sorted(allRight) && allLeft.length <= PART;
  // "4 May" and "May 4" are one date.
  const dates = moved && allLeft.length === 1;
  const [numbersLeft, numbersRight] = [say.numbersOf(allLeft), say.numbersOf(allRight)];
  const numbersMoved = numbersLeft.length > 0 && [...numbersLeft].sort().join() === [...numbersRight].sort().join();
  const nots = changes.map((change, i) => {
    const [gone, come] = [chunks[i]?.left ?? [], chunks[i]?.right ?? []].map(all => all.filter(say.isNegation).length);
    return change.class === 'negation' ? (come ?? 0) - (gone ?? 0) : 0;
  });
  const at = (i: number): number => chunks[i]?.before?.a?.from ?? -1;
  const settled = changes.map((change, i): QuotationChange => {
    if (moved) return { ...change, class: dates ? 'punctuation' : 'inflection', loses: null };
    if (change.class === 'number' && numbersMoved) return { ...change, class: 'word' };
    const balance = nots[i] ?? 0;
    const partner = balance !== 0 && nots.some((n, j) => n === -balance && Math.abs(at(i) - at(j)) <= 8 * MOVED);
    return partner ? { ...change, class: 'word', loses: null } : change;
  });
  const places = settled.filter(c => c.class === 'word').length;
  const other = places >= OTHER_PLACES || (places >= DENSE_PLACES && shared < DENSE * places);
  return other ? settled.map(c => (c.class === 'word' ? { ...c, class: 'other-words' } : c)) : settled;
};
