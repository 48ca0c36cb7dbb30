import { languageOf } from '../../languages/index.js';
import { type Account, indexAt, meets, type Passage, type Span } from '../../model/index.js';
import { words } from '../../text/words.js';
import type { Case } from '../rule.js';
import { type Beside, beside } from './partners.js';
import { attributionsAt } from './strength.js';
import { toldAgain } from './told-again.js';
import { toldAside } from './told-aside.js';

/** One sentence of an account beside the sentence of another that tells the same, word by word. */
export interface Counterpart {
  readonly own: Account;
  readonly other: Account;
  readonly sentence: Span;
  readonly otherSentence: Span;
  /** The words of `own` in order. */
  readonly words: readonly Beside[];
}

/** A key of the other account's sentence: all that was made firmer there is told once. */
export const keyThere = ({ other, otherSentence }: Counterpart): string =>
  `${other.document.id} ${String(otherSentence.from)}`;

/** Longer sentences are lists. */
const LONGEST = 1200;

const pairOf = (a: Account, b: Account, x: Span, y: Span): Counterpart[] => {
  if (x.to - x.from > LONGEST || y.to - y.from > LONGEST) return [];
  const [left, right] = beside(a, b, x, y);
  return [
    { own: a, other: b, sentence: x, otherSentence: y, words: left },
    { own: b, other: a, sentence: y, otherSentence: x, words: right },
  ];
};

/**
 * Sentences that share a stock phrase or a fact are set beside each other where this share of the words of the shorter stands in the longer, …
 */
const NEARLY_ALL = 0.7;
/** … so many words at least, or the same share of the longer too. */
const LEAST = 8;
/** Of a short sentence so few words are enough where every one that is no grammar stands in the longer. */
const FEWEST = 6;

const sharedIn = ({ words }: Counterpart): number => words.filter(({ there }) => there !== null).length;

/** How many words of a sentence count: those that say whose word it is are another's in the other account, and are not missed there. */
const countedIn = ({ own, sentence, words }: Counterpart): number => {
  const aside = toldAside(own, sentence);
  const telling = [...attributionsAt(own, sentence), ...(aside === null ? [] : [aside])].flatMap(({ source, cue }) => [
    ...source,
    ...cue,
  ]);
  const further = addedClause(own, sentence, words);
  return words.filter(({ here, there }) => {
    const isAdded = further !== null && here.from >= further;
    return there !== null || !(isAdded || telling.some(part => meets(part, here)));
  }).length;
};

/** Where a main clause begins behind what a sentence tells, of whose words of matter the other has none: ", and nobody has seen it since"; else null. */
const addedClause = ({ document }: Account, sentence: Span, all: Counterpart['words']): number | null => {
  const { reuse, strength } = languageOf(document.language);
  const isMatter = ({ here, there }: Beside): boolean => there !== null && !reuse.functionWords.has(here.norm);
  const last = all.findLast(isMatter)?.here.to ?? sentence.to;
  const rest = document.text.slice(last, sentence.to);
  const [found] = rest.matchAll(strength.goesOn);
  return found === undefined ? null : last + found.index;
};

const isNearlyAll = (pair: Counterpart): boolean => sharedIn(pair) >= countedIn(pair) * NEARLY_ALL;

const isAllMatter = (one: Counterpart): boolean => {
  const { functionWords } = languageOf(one.own.document.language).reuse;
  return (
    sharedIn(one) >= FEWEST && one.words.every(({ here, there }) => there !== null || functionWords.has(here.norm))
  );
};

/** Whether two sentences, one beside the other, tell the same, or the one all of the other and more. */
const tellTheSame = (pair: readonly Counterpart[]): boolean =>
  pair.every(isNearlyAll) || pair.some(one => isAllMatter(one) || (isNearlyAll(one) && sharedIn(one) >= LEAST));

/** The sentences that stand in a passage, those in which it begins and ends with them. */
const sentencesIn = ({ annotations: { sentences } }: Account, { from, to }: Span): readonly Span[] =>
  sentences
    .slice(Math.max(0, indexAt(sentences, from + 1) - 1), indexAt(sentences, to))
    .filter(s => meets(s, { from, to }));

/** A sentence is looked for so many sentences around the same place of the other account's passage. */
const AROUND = 2;

/** For each sentence of the one account's passage the one of the other's, near the same place, with which it has most words in common. */
const sentencePairs = (
  a: Account,
  b: Account,
  lefts: readonly Span[],
  rights: readonly Span[],
): (readonly [Span, Span])[] => {
  const normsOf = ({ document }: Account, span: Span): string[] => words(document.text, [span]).map(w => w.norm);
  const there = rights.map(y => new Set(normsOf(b, y)));
  return lefts.flatMap((x, i): (readonly [Span, Span])[] => {
    const middle = Math.round((i * rights.length) / lefts.length);
    const first = Math.max(0, middle - AROUND);
    const norms = new Set(normsOf(a, x));
    const shared = there.slice(first, middle + AROUND + 1).map(set => [...norms].filter(norm => set.has(norm)).length);
    const most = Math.max(0, ...shared);
    const y = rights[first + shared.indexOf(most)];
    return y === undefined || most === 0 ? [] : [[x, y]];
  });
};

/** The sentences of a passage beside each other. */
const between = (of: Case, { kind, left, right }: Passage): Counterpart[] => {
  const [a, b] = [of.account(left.document), of.account(right.document)];
  const pairs = sentencePairs(a, b, sentencesIn(a, left), sentencesIn(b, right)).map(([x, y]) => pairOf(a, b, x, y));
  return (kind === 'narration' || kind === 'quotation' ? pairs : pairs.filter(tellTheSame)).flat();
};

const known = new WeakMap<Case, readonly Counterpart[]>();

/** Every sentence that shares words of telling with one of another account, beside that one; both ways round, each pair once. */
export const counterparts = (of: Case): readonly Counterpart[] => {
  const found = known.get(of) ?? all(of);
  known.set(of, found);
  return found;
};

/** Pairs of accounts that are searched for sentences told in another order; in a larger case those of passages are enough. */
const MOST_PAIRS = 2000;

/** Accounts of which each is searched beside every other. */
const FEW = 40;

/** The pairs of accounts that are searched for what both tell, whatever the order of its words. */
export const accountPairs = (of: Case): (readonly [Account, Account])[] =>
  of.accounts.length <= FEW
    ? of.accounts.flatMap((a, i) => of.accounts.slice(i + 1).map(b => [a, b] as const))
    : of.links.pairs.slice(0, MOST_PAIRS).map(({ left, right }) => [of.account(left), of.account(right)] as const);

/** Sentences that have their words in common, but none in a row: of accounts that share narration, and of all in a small case, where hardly a word may be missing. */
const reordered = (of: Case): Counterpart[] => {
  const related = new Set(
    of.links.pairs.filter(({ label }) => label !== 'independent').map(({ left, right }) => `${left} ${right}`),
  );
  return accountPairs(of).flatMap(([a, b]) => {
    const isRelated =
      related.has(`${a.document.id} ${b.document.id}`) || related.has(`${b.document.id} ${a.document.id}`);
    return toldAgain(a, b)
      .map(([x, y]) => pairOf(a, b, x, y))
      .filter(pair => pair.length > 0 && (isRelated ? tellTheSame(pair) : pair.every(isNearlyAll)))
      .flat();
  });
};

const all = (of: Case): Counterpart[] => {
  const seen = new Set<string>();
  return [...of.links.passages.flatMap(passage => between(of, passage)), ...reordered(of)].filter(
    ({ own, other, sentence, otherSentence }) => {
      const key = [own.document.id, sentence.from, other.document.id, otherSentence.from].join(' ');
      return !seen.has(key) && seen.add(key);
    },
  );
};

/** The same with only those words beside each other that stand in the same order. */
export const inOrder = (of: Counterpart): Counterpart => ({
  ...of,
  words: of.words.map(word => (word.moved ? { ...word, there: null } : word)),
});
