import { type Account, type Quantity, type Span, within } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import { type Index, matterIn } from './matter.js';

// What a document tells of some of a number, an account tells of all of them.

/** So much of what is told of all stands in the sentence that tells it of some, and so many keys. */
const ALIKE = 0.5;
const COMMON = 3;

/** Words looked at before a number, in code units. */
const REACH = 40;

const sameCounted = (a: Quantity, b: Quantity): boolean =>
  a.value !== null && a.value === b.value && a.unit !== null && a.unit === b.unit && a.bound === '=' && b.bound === '=';

/** The part of a sentence between semicolons that holds a place. */
const clauseAround = (text: string, { from, to }: Span, at: Span): Span => {
  const before = text.slice(from, at.from).search(/[^;]*$/u);
  const start = from + before;
  const opens = /^\s*/u.exec(text.slice(start, at.from))?.[0].length ?? 0;
  const behind = text.slice(at.to, to).indexOf(';');
  return { from: start + opens, to: behind < 0 ? to : at.to + behind };
};

/** The numbers of a sentence of which something is told of all. */
const tolledOfAll = (account: Account, sentence: Span, { inquiries }: Known['language']): Quantity[] => {
  const { text } = account.document;
  return within(account.annotations.quantities, sentence).filter(q => {
    const before = text.slice(Math.max(sentence.from, q.from - REACH), q.from);
    return (
      inquiries.allOf.test(before) ||
      (inquiries.someOf.test(before) && inquiries.allBehind.test(text.slice(q.to, sentence.to)))
    );
  });
};

/** What an account tells of all of a number of which the document tells it of a smaller one; null where there is none. */
export const allInstead = (account: Account, sentence: Span, known: Known, index: Index): Departure | null => {
  const { text } = account.document;
  const source = known.account.document.text;
  const { inquiries } = known.language;
  for (const told of tolledOfAll(account, sentence, known.language)) {
    const clause = clauseAround(text, sentence, told);
    const keys = new Set(matterIn(account, clause).map(m => m.key));
    const whole = [...keys].reduce((n, key) => n + index.weight(key), 0);
    for (const { span, keys: there } of index.sentences) {
      const own = within(known.account.annotations.quantities, span);
      const all = own.find(q => sameCounted(told, q) && inquiries.someOf.test(source.slice(span.from, q.from)));
      const part = own.find(
        q => q !== all && q.value !== null && told.value !== null && q.value > 1 && q.value < told.value,
      );
      if (all === undefined || part === undefined) continue;
      const common = [...keys].filter(key => there.has(key));
      const shared = common.reduce((n, key) => n + index.weight(key), 0);
      if (common.length < COMMON || shared < ALIKE * whole) continue;
      return {
        standing: 'different',
        what: 'portion',
        level: 'conflict',
        here: clause,
        there: span,
        told: citedWords(text, clause),
        instead: citedWords(source, { from: all.from < part.from ? all.from : part.from, to: span.to }),
      };
    }
  }
  return null;
};
