import { languageOf } from '../../languages/index.js';
import { type Account, around, cover, type Quantity, type Span, within } from '../../model/index.js';
import { list } from '../../text/list.js';
import { called, type Case, type Draft, placeOf } from '../rule.js';
import { accountPairs, counterparts } from './counterparts.js';
import { grouped } from '../../model/disjoint-sets.js';
import { byOrder } from './order.js';
import { isOwnWord } from './own-word.js';
import { blockOf, sentenceBehind } from './prose.js';
import { isNarrators } from './shared-claim.js';
import { attributionsAt, textAt } from './strength.js';

/** A smaller number says too little of itself to be known again. */
const TELLING = 10;

/** A sentence of which its account says right behind it that it was not confirmed. */
interface Unconfirmed {
  readonly account: Account;
  readonly sentence: Span;
  readonly doubt: Span;
}

const isParagraph = (account: Account, sentence: Span): boolean => blockOf(account, sentence)?.kind === 'paragraph';

/** What an account leaves unconfirmed by its own words. */
const unconfirmedIn = (account: Account): Unconfirmed[] =>
  account.annotations.sentences.flatMap((sentence): Unconfirmed[] => {
    const doubt = sentenceBehind(account, sentence);
    const { unconfirmedNext } = languageOf(account.document.language).strength;
    return doubt !== null && isParagraph(account, sentence) && unconfirmedNext.test(textAt(account, doubt))
      ? [{ account, sentence, doubt }]
      : [];
  });

const isSameNumber = (one: Quantity, other: Quantity): boolean =>
  one.value !== null &&
  one.value >= TELLING &&
  one.value === other.value &&
  one.unit !== null &&
  one.unit === other.unit;

/** The places of another account where a number of a sentence stands again; none where that account has it more than once. */
const sameNumbers = ({ account, sentence }: Unconfirmed, other: Account): (readonly [here: Span, there: Span])[] =>
  within(account.annotations.quantities, sentence).flatMap(one => {
    const [there, second] = other.annotations.quantities.filter(q => isSameNumber(one, q));
    return there === undefined || second !== undefined ? [] : [[one, there] as const];
  });

/** Where another account may tell it outright. */
interface Lost {
  readonly of: Unconfirmed;
  readonly other: Account;
  /** What both tell: the sentence, or the number. */
  readonly here: Span;
  readonly there: Span;
  readonly otherSentence: Span;
}

/** Whether another account is a statement of the body that a sentence gives its words to. */
const isTheirs = ({ account, sentence }: Unconfirmed, other: Account): boolean => {
  const { offices } = languageOf(account.document.language);
  return attributionsAt(account, sentence)
    .filter(({ source }) => source.length > 0)
    .some(one => {
      const phrase = textAt(account, cover(one.source));
      const body = (offices.speakerFor.exec(phrase) ?? offices.speakerWith.exec(phrase))?.[1];
      return (
        isOwnWord(account, one, other) ||
        (body !== undefined && isOwnWord(account, { ...one, source: [], speaker: body }, other))
      );
    });
};

/** Whether an account tells a sentence as its own, and takes nothing of it back. */
const isToldOutright = (account: Account, sentence: Span): boolean => {
  const next = sentenceBehind(account, sentence);
  const { doubtNext, unconfirmedNext } = languageOf(account.document.language).strength;
  const behind = next === null ? '' : textAt(account, next);
  // "the gunmen demanded" is what they did
  const demands = attributionsAt(account, sentence).filter(({ polarity }) => polarity === 'demands');
  const told = demands.flatMap(({ source, cue }) => [...source, ...cue]);
  return isNarrators(account, sentence, told) && !doubtNext.test(behind) && !unconfirmedNext.test(behind);
};

/** Where another account has a number of the sentence. */
const byNumber = (one: Unconfirmed, other: Account): Lost[] =>
  sameNumbers(one, other).flatMap(([here, there]): Lost[] => {
    const otherSentence = around(other.annotations.sentences, there);
    return otherSentence === undefined ? [] : [{ of: one, other, here, there, otherSentence }];
  });

/** Where another account has the words of the sentence. */
const byWords = (of: Case, one: Unconfirmed): Lost[] =>
  counterparts(of)
    .filter(({ own, sentence }) => own === one.account && sentence.from === one.sentence.from)
    .map(({ other, sentence, otherSentence }) => ({
      of: one,
      other,
      here: sentence,
      there: otherSentence,
      otherSentence,
    }));

/** Accounts that tell it outright, shown of one finding. */
const SHOWN = 4;

const draftOf = (of: Case, all: readonly [Lost, ...Lost[]]): Draft => {
  const [{ of: first, here }] = all;
  const words = textAt(first.account, first.doubt).replace(/[.]$/u, '');
  const bare = [...new Map(all.map(one => [one.other.document.id, one])).values()].slice(0, SHOWN);
  return {
    level: 'question',
    message: `${list(bare.map(({ other }) => called(of, other.document.id)))} ${bare.length > 1 ? 'tell' : 'tells'} outright what ${called(of, first.account.document.id)} says of: “${words}”.`,
    sides: [
      placeOf(first.account, cover([here, first.sentence, first.doubt])),
      ...bare.map(({ other, there }) => placeOf(other, there)),
    ],
    because: [`“${words}” is gone, and nothing in the sentence or behind it takes its place`],
    otherReadings: [
      'it was confirmed after the more careful account was written',
      'the account that is surer knows it from somewhere else',
      'the two tell of two things that have a number in common',
    ],
  };
};

/** What one account says was not confirmed, told by another as its own: the same sentence, or the same number of the same thing. */
export const unconfirmedDrafts = (of: Case): Draft[] => {
  const all = accountPairs(of)
    .flatMap(([a, b]) => [
      ...unconfirmedIn(a).flatMap(one => byNumber(one, b)),
      ...unconfirmedIn(b).flatMap(one => byNumber(one, a)),
    ])
    .concat(of.accounts.flatMap(unconfirmedIn).flatMap(one => byWords(of, one)))
    .filter(
      ({ of: one, other, otherSentence }) =>
        !of.primary.includes(other.document.id) && !isTheirs(one, other) && isToldOutright(other, otherSentence),
    );
  const { lost } = byOrder(of, all, ({ of: { account }, other, otherSentence }) => ({
    soft: account,
    firm: other,
    at: otherSentence.from,
  }));
  return grouped(lost, ({ of: { account, doubt } }) => [`${account.document.id} ${String(doubt.from)}`]).map(same =>
    draftOf(of, same),
  );
};
