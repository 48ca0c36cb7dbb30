import { type Account, type Quantity, type Span, within } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import type { Index } from './matter.js';
import { mayBe } from './numbers.js';

// What a body of inquiry counts of its own work: witnesses that it heard, the pages of its report, the days on which it sat.

interface Work {
  readonly quantity: Quantity;
  readonly at: Span;
}

/** Words before a number in its sentence that tell what was done with so many, at most, in code units. */
const REACH = 60;

/** Whether a number in a sentence is one of a body's own work. */
const isWork = (account: Account, sentence: Span, quantity: Quantity, { inquiries }: Known['language']): boolean => {
  const { text } = account.document;
  const { unit } = quantity;
  if (unit === null || !inquiries.countedWork.has(unit) || quantity.value === null) return false;
  const before = text.slice(Math.max(sentence.from, quantity.from - REACH), quantity.from);
  if (inquiries.satIn.has(unit)) return inquiries.satFor.test(before);
  return inquiries.workBefore.test(before);
};

/** The numbers of its own work that a document gives in sentences on its makers or on itself. */
const workIn = (known: Known, index: Index): Work[] => {
  const { account, language, makers, nouns } = known;
  return index.sentences.flatMap(({ span, matter }) => {
    const words = matter.map(({ token }) => account.document.text.slice(token.from, token.to).toLowerCase());
    const isOwn = words.some(word => makers.has(word) || nouns.has(word));
    if (!isOwn) return [];
    return within(account.annotations.quantities, span)
      .filter(q => isWork(account, span, q, language))
      .map(quantity => ({ quantity, at: span }));
  });
};

/** Whether an organisation that had no part in a document is named between two places. */
const namesAnother = ({ annotations, document }: Account, span: Span, { makers, headWords }: Known): boolean =>
  within(annotations.mentions, span).some(
    m =>
      m.type === 'organisation' &&
      !document.text
        .slice(m.from, m.to)
        .toLowerCase()
        .split(/\P{L}+/u)
        .some(word => word !== '' && (makers.has(word) || headWords.has(word))),
  );

/** Numbers of its own work that an account gives a document in a sentence on it, where the document counts otherwise. */
export const otherWork = (account: Account, sentence: Span, known: Known, index: Index): Departure[] => {
  const { text } = account.document;
  const { inquiries } = known.language;
  const own = workIn(known, index);
  const stated = known.account.annotations.quantities;
  return within(account.annotations.quantities, sentence).flatMap((told): Departure[] => {
    if (!isWork(account, sentence, told, known.language) || told.bound !== '=') return [];
    if (inquiries.onlyPart.test(text.slice(told.to, sentence.to))) return [];
    if (namesAnother(account, { from: sentence.from, to: told.from }, known)) return [];
    const [other, ...more] = own.filter(w => w.quantity.unit === told.unit);
    if (other === undefined || more.length > 0) return [];
    if (stated.some(q => q.unit === told.unit && mayBe(told, q))) return [];
    const { quantity, at } = other;
    return [
      {
        standing: 'different',
        what: 'number',
        level: quantity.bound === '=' ? 'conflict' : 'question',
        here: { from: told.from, to: told.to },
        there: at,
        told: citedWords(text, told),
        instead: citedWords(known.account.document.text, quantity),
      },
    ];
  });
};
