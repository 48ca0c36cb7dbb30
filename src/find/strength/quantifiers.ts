import { languageOf } from '../../languages/index.js';
import { type Account, indexAt, type Place, type Span } from '../../model/index.js';
import type { Word } from '../../text/words.js';
import { called, type Case, type Draft } from '../rule.js';
import { type Counterpart, counterparts, keyThere } from './counterparts.js';
import { grouped } from '../../model/disjoint-sets.js';
import { byOrder, driftOf } from './order.js';
import { isNegated } from './shared-claim.js';
import { hedgesAt, textAt } from './strength.js';

/** Of the words of the sentence at most this share is not in the other: in a sentence that tells more, the amount may be of something else. */
const MISSED = 0.3;

/** How many of some an account tells of: the words for it, and how much of all they are. */
interface Amount extends Span {
  readonly rank: number;
}

/** Words of the noun's phrase between the amount and the noun: "some polling stations". */
const WITHIN = 2;

/** The amount stands so near before the first word of the phrase, in code units. */
const BEFORE = 40;

const DESCRIBING = /^(?:ADJ|NOUN|PROPN|VERB)$/u;

/** How many of what a noun is for are told of. */
const amountBefore = (account: Account, sentence: Span, noun: Word): Amount | null => {
  const { tokens } = account.annotations;
  const { quantifiers } = languageOf(account.document.language).strength;
  let at = indexAt(tokens, noun.from);
  for (let i = 0; i <= WITHIN; i += 1) {
    const to = tokens[at]?.from ?? noun.from;
    const from = Math.max(sentence.from, to - BEFORE);
    const before = textAt(account, { from, to });
    for (const [rank, words] of quantifiers.toReversed()) {
      const found = words.exec(before);
      if (found !== null) return { rank, from: from + found.index, to: from + found.index + found[0].trimEnd().length };
    }
    at -= 1;
    if (!DESCRIBING.test(tokens[at]?.pos ?? '')) return null;
  }
  return null;
};

/** Words that one account has of fewer and the other, in the same sentence, of more. */
interface More {
  readonly of: Counterpart;
  readonly few: Amount;
  readonly many: Amount;
  readonly here: Word;
  readonly there: Word;
}

const isNoun = ({ annotations: { tokens } }: Account, { from }: Word): boolean =>
  tokens[indexAt(tokens, from)]?.pos === 'NOUN';

/** Whether the other sentence of a pair has nearly all words of the first, and takes nothing back. */
const tellsAllOfIt = ({ other, otherSentence, words: all }: Counterpart): boolean =>
  all.filter(({ there }) => there === null).length <= all.length * MISSED &&
  hedgesAt(other, otherSentence).length === 0;

const moreIn = (of: Counterpart): More[] => {
  const { own, other, sentence, otherSentence } = of;
  if (isNegated(own, sentence) || isNegated(other, otherSentence) || !tellsAllOfIt(of)) return [];
  return of.words.flatMap(({ here, there }): More[] => {
    if (there === null || !isNoun(own, here)) return [];
    const [few, many] = [amountBefore(own, sentence, here), amountBefore(other, otherSentence, there)];
    return few !== null && many !== null && few.rank < many.rank ? [{ of, few, many, here, there }] : [];
  });
};

const draftOf = (of: Case, { of: pair, few, many, here, there }: More): Draft => {
  const [little, much] = [textAt(pair.own, few), textAt(pair.other, many)];
  const sides: [Place, Place] = [
    { document: pair.own.document.id, from: few.from, to: here.to },
    { document: pair.other.document.id, from: many.from, to: there.to },
  ];
  return {
    level: 'question',
    message: `${called(of, pair.other.document.id)} has “${much}” where ${called(of, pair.own.document.id)} has “${little}”, in the same words: “${textAt(pair.other, { from: many.from, to: there.to })}”.`,
    sides,
    because: [`“${little}” are fewer than “${much}”`, 'the two sentences share their other words'],
    otherReadings: [
      'more had come to light when the second account was written',
      'the two speak of different groups',
      'the writer rounded up',
    ],
  };
};

/** Claims that one account makes of some and another, in the same words, of most or all. */
export const quantityDrafts = (of: Case): Draft[] => {
  const { lost } = byOrder(of, counterparts(of).flatMap(moreIn), ({ of: pair }) => driftOf(pair));
  return grouped(lost, ({ of: pair }) => [keyThere(pair)]).map(([first]) => draftOf(of, first));
};
