import type { Reservation } from '../../languages/reservation.js';
import type { Span } from '../../model/index.js';
import type { Known } from './document.js';
import { type Index, matterIn } from './matter.js';

/** Something that a document leaves open, denies, or says that it does not deal with. */
export interface Reserved<How extends string = Reservation['how']> {
  readonly how: How;
  /** Where the sentence stands in the index. */
  readonly sentence: number;
  /** The words that make it so. */
  readonly words: Span;
  /** What they are about. */
  readonly about: Span;
  /** Keys of what they are about; with those of what was told before where a word stands for it. */
  readonly keys: ReadonlySet<string>;
  /** Some of it is told in other clauses, so that only some of the keys are its own. */
  readonly told: boolean;
}

/** The end of what follows some words in their sentence. */
const endOf = (text: string, sentence: Span, at: number, bound: RegExp): number => {
  const found = bound.exec(text.slice(at, sentence.to));
  return found === null ? sentence.to : at + found.index;
};

/** The beginning of what stands before some words in their sentence. */
const startOf = (text: string, sentence: Span, at: number, bound: RegExp): number => {
  let from = sentence.from;
  for (const match of text.slice(sentence.from, at).matchAll(new RegExp(bound.source, `${bound.flags}g`)))
    from = sentence.from + match.index + match[0].length;
  return from;
};

const aboutOf = (text: string, sentence: Span, words: Span, reach: Reservation['reach'], bound: RegExp): Span => ({
  from: reach === 'behind' ? words.to : startOf(text, sentence, words.from, bound),
  to: reach === 'before' ? words.from : endOf(text, sentence, words.to, bound),
});

/** Words with what they say of that which stands on one side of them. */
interface Pattern<How extends string> extends Pick<Reservation, 'reach' | 'pattern'> {
  readonly how: How;
}

/** What a document leaves open, denies or does not deal with; linear in its words. */
export const reservedIn = (known: Known, index: Index): Reserved[] =>
  reservedBy(known, index, known.language.reservations.reservations);

/** What a document reserves with some words. */
export const reservedBy = <How extends string>(
  { account, language }: Pick<Known, 'account' | 'language'>,
  index: Index,
  reservations: readonly Pattern<How>[],
): Reserved<How>[] => {
  const { text } = account.document;
  const { reservedUpTo, standingFor, toldBefore } = language.reservations;
  const keysOf = (span: Span): string[] => matterIn(account, span).map(m => m.key);
  return index.sentences.flatMap(({ span: sentence }, i) =>
    reservations.flatMap(({ how, reach, pattern }) =>
      [...text.slice(sentence.from, sentence.to).matchAll(pattern)].flatMap((match): Reserved<How>[] => {
        const from = sentence.from + match.index;
        const words = { from, to: from + match[0].length };
        const near = aboutOf(text, sentence, words, reach, reservedUpTo);
        const start = Math.min(near.from, words.from);
        const region = how === 'unexamined' ? near : { from: start, to: Math.max(near.to, words.to) };
        const own = keysOf(near);
        const told = (own.length === 0 && reach === 'before') || toldBefore.test(text.slice(region.from, region.to));
        const common = { how, sentence: i, words } as const;
        if (!told) return [{ ...common, about: near, keys: new Set(own), told }];
        // "it" may stand for what the clauses before tell, or the sentence before
        const here = { from: sentence.from, to: start };
        const isClause = keysOf(here).length > 0;
        const sure = isClause && (how === 'unexamined' || reservedUpTo.test(text.slice(here.from, here.to)));
        const earlier = index.sentences[i - 1]?.span;
        const stands = own.length === 0 || standingFor.test(text.slice(near.from, near.to));
        return [...(isClause ? [here] : []), ...(sure || earlier === undefined ? [] : [earlier])].map(before => ({
          ...common,
          about: stands ? before : near,
          keys: new Set([...own, ...keysOf(before)]),
          told,
        }));
      }),
    ),
  );
};
