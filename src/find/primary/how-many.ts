import { languageOf } from '../../languages/index.js';
import { type Quantity, type Span, within } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import { type Index, matterIn } from './matter.js';
import { mannerOf } from './reserved.js';
import { type Claim, withSource } from './statements.js';

/** So much of what a claim says of a number stands in the document beside the words that leave the number open, and so many keys. */
const ALIKE = 0.4;
const COMMON = 2;

/** Numbers above this are told as such; one or two may be a part that the document knows. */
const SMALLEST = 2;

const isExact = ({ value, bound, unit, status }: Quantity): boolean =>
  value !== null && value > SMALLEST && bound === '=' && (unit !== null || status !== null);

/** The number that an account gives as the document's, which says that it does not know how many; null where there is none. */
export const numberAnyway = (claim: Claim, index: Index): Departure | null => {
  const { account, span } = claim;
  if (claim.aside || mannerOf(claim) !== 'outright') return null;
  const [told] = within(account.annotations.quantities, span).filter(isExact);
  if (told === undefined || index.account.annotations.quantities.some(q => q.value === told.value)) return null;
  const { text } = account.document;
  const { inquiries, reports } = languageOf(account.document.language);
  const source = index.account.document.text;
  const wordsOf = ({ from, to }: Span): string => source.slice(from, to);
  const keys = new Set(matterIn(account, span).map(m => m.key));
  const weigh = (all: Iterable<string>): number => [...all].reduce((n, key) => n + index.weight(key), 0);
  const isUnreal = reports.mightHaveBeen.test(text.slice(span.from, span.to));
  const there = index.sentences.find(({ span: sentence, keys: own }, i) => {
    if (!inquiries.howManyUnknown.test(wordsOf(sentence))) return false;
    // "It is not possible to say how many": of whom the sentence before tells
    const before = index.sentences[i - 1];
    const isShort = own.size <= COMMON && before !== undefined;
    const all = isShort ? new Set([...own, ...before.keys]) : own;
    const common = [...keys].filter(key => all.has(key));
    const alsoUnreal =
      isUnreal && reports.mightHaveBeen.test(`${wordsOf(sentence)} ${isShort ? wordsOf(before.span) : ''}`);
    if (alsoUnreal) return common.length > 0;
    return common.length >= COMMON && weigh(common) >= ALIKE * weigh(keys);
  });
  if (there === undefined) return null;
  return {
    standing: 'stronger',
    what: 'strength',
    level: 'question',
    ...withSource(claim),
    there: there.span,
    instead: citedWords(source, {
      from: there.span.from + (inquiries.howManyUnknown.exec(wordsOf(there.span))?.index ?? 0),
      to: there.span.to,
    }),
  };
};
