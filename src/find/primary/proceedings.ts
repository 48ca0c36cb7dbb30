import { meets, type Span } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import type { Index } from './matter.js';
import { type Claim, withSource } from './statements.js';

/** The sentence in which a document says that it recommends no proceedings against anybody; null where there is none, or where it recommends some. */
const noneIn = (known: Known, index: Index): Span | null => {
  const { inquiries, reports } = known.language;
  const { text } = known.account.document;
  const wordsOf = ({ from, to }: Span): string => text.slice(from, to);
  const none = index.sentences.find(
    ({ span }) => inquiries.recommendsNone.test(wordsOf(span)) && inquiries.onAnswering.test(wordsOf(span)),
  )?.span;
  if (none === undefined) return null;
  const recommends = index.sentences.some(
    ({ span }) =>
      !meets(span, none) &&
      inquiries.prosecuting.test(wordsOf(span)) &&
      reports.salientWords.get('recommendation')?.test(wordsOf(span)) === true,
  );
  return recommends ? null : none;
};

/** That somebody be tried, as an account lets a document recommend that says that it recommends nothing of the kind; null where there is none. */
export const prosecutedAnyway = (claim: Claim, known: Known, index: Index): Departure | null => {
  if (claim.aside || !/^(?:asserts|demands)$/u.test(claim.attribution.polarity)) return null;
  const { inquiries, reservations } = known.language;
  const { text } = claim.account.document;
  const wordsOf = ({ from, to }: Span): string => text.slice(from, to);
  const cue = claim.attribution.cue.map(wordsOf).join(' ');
  const words = wordsOf(claim.span);
  if (!inquiries.recommending.test(cue) || !inquiries.prosecuting.test(words)) return null;
  if (reservations.alsoDenied.test(words) || reservations.alsoReserved.test(words)) return null;
  const there = noneIn(known, index);
  const source = known.account.document.text;
  if (there === null) return null;
  return {
    ...withSource(claim),
    standing: 'different',
    what: 'negation',
    level: 'conflict',
    there,
    instead: citedWords(source, {
      from: there.from + source.slice(there.from, there.to).search(inquiries.recommendsNone),
      to: there.to,
    }),
  };
};
