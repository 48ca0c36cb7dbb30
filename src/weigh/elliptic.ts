import { languageOf } from '../languages/index.js';
import { type Account, around, holds, type Quantity, type Span } from '../model/index.js';
import { holderAt, type Held } from './holder.js';

/** How far before a bare number the count stands whose kind it takes, in code units. */
const REACH = 300;

/** How far before a number the words stand that say who gives it, in code units. */
const GIVER = 200;

/** A number of which only who gives it is said: "The ministry says nine." */
export interface Elliptic {
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly held: Held;
}

const inside = (spans: readonly Span[], place: Span): boolean =>
  spans.some(s => s.from < place.to && place.from < s.to);

/** The name of whoever gives a number, by the words of the subject; the words themselves where no name is known. */
const giverOf = ({ document, annotations }: Account, words: Span): string => {
  const mention = annotations.mentions.find(m => (m.type === 'organisation' || m.type === 'person') && holds(words, m));
  return (
    mention?.name ?? document.text.slice(words.from, words.to).replace(languageOf(document.language).causes.article, '')
  );
};

const ellipticAt = (account: Account, quantity: Quantity): Elliptic | null => {
  const { document, annotations } = account;
  const { value, bound, unit, status } = quantity;
  if (unit !== null || status !== null || value === null || bound !== '=' || !Number.isInteger(value) || value < 2)
    return null;
  const sentence = around(annotations.sentences, quantity);
  if (sentence === undefined || inside(annotations.times, quantity)) return null;
  const { saysNumber, figureIs, numberAlone } = languageOf(document.language).groups;
  const start = Math.max(sentence.from, quantity.from - GIVER);
  const ahead = document.text.slice(start, quantity.from);
  const said = saysNumber.exec(ahead) ?? figureIs.exec(ahead);
  const subject = said?.[1];
  if (said === null || subject === undefined || !numberAlone.test(document.text.slice(quantity.to, sentence.to)))
    return null;
  const from = start + said.index + said[0].indexOf(subject);
  const own = holderAt(account, quantity);
  const held =
    own.holder === 'narrator' ? { ...own, holder: giverOf(account, { from, to: from + subject.length }) } : own;
  return { quantity, sentence, held };
};

/** The bare numbers of an account that somebody is said to give, each with the number before it whose kind it takes, by `isKind`. */
export const ellipticIn = (
  account: Account,
  isKind: (quantity: Quantity) => boolean,
): (Elliptic & { readonly kindOf: Quantity })[] => {
  const { quantities } = account.annotations;
  return quantities.flatMap((quantity, i) => {
    const elliptic = ellipticAt(account, quantity);
    if (elliptic === null) return [];
    // what was counted last: behind another count, or a question, the number is rather of that
    const kindOf = quantities.slice(0, i).findLast(q => q.unit !== null || isKind(q));
    if (kindOf === undefined || !isKind(kindOf) || quantity.from - kindOf.to > REACH) return [];
    return account.document.text.slice(kindOf.to, quantity.from).includes('?') ? [] : [{ ...elliptic, kindOf }];
  });
};
