import { type Account, type Attribution, holds, meets, type SourceType, type Span, within } from '../../model/index.js';
import { headlinesOf } from '../headline/headlines.js';
import { otherVerdicts } from './counts-of-charge.js';
import { citedWords, type Departure } from './departure.js';
import type { Ready } from './judge.js';
import { liableAnyway } from './liable.js';
import { limitLost, limitsIn } from './limits.js';
import type { Meaning } from './meant.js';
import { allOfOneMind } from './of-one-mind.js';
import { otherWork } from './own-work.js';
import { allInstead } from './portions.js';
import { quotedOf } from './quotes.js';
import { type Speaking, speakingOf } from './speaking.js';

// What an account tells of a document in its own sentences, beside what it attributes to it.

/** In what such a sentence departs from a document, and from which, as an index. */
export interface DepartsBeside {
  readonly departure: Departure;
  readonly of: number;
}

/** Whether the source of an attribution is one who speaks: of a kind that does, named, or one that a pronoun stands for. */
const isSomebody = ({ annotations }: Account, { source, sourceType }: Attribution): boolean =>
  SPEAKING.has(sourceType) ||
  (sourceType !== 'document' &&
    source.some(
      span =>
        annotations.mentions.some(m => meets(m, span)) || within(annotations.tokens, span).every(t => t.pos === 'PRON'),
    ));

/** What kinds of sources speak words of their own. */
const SPEAKING: ReadonlySet<SourceType> = new Set([
  'institution',
  'official',
  'analyst',
  'outlet',
  'witness',
  'anonymous',
]);

/** Words that an account quotes without saying whose they are, where they speak of the office of the document as the document does. */
const quotedBeside = (account: Account, meaning: Meaning, ready: readonly Ready[]): DepartsBeside[] => {
  const { quotations, attributions } = account.annotations;
  return quotations
    .filter(q => q.use === 'speech' && q.depth === 0)
    .flatMap(quotation => {
      // what the quoted words themselves report is said by the one who is quoted
      const others = attributions.filter(
        a =>
          a.source.length > 0 &&
          a.content.some(part => meets(part, quotation)) &&
          !a.cue.some(cue => holds(quotation, cue)),
      );
      if (others.some(a => meaning.of(a).length === 0 && isSomebody(account, a))) return [];
      const [of, more] = meaning.opening(quotation.inner)?.may ?? [];
      const one = of === undefined ? undefined : ready[of];
      if (of === undefined || one === undefined || more !== undefined) return [];
      const quoted = quotedOf({ account }, quotation, one.index, one.row);
      return quoted !== null && 'departure' in quoted && quoted.departure.there !== null
        ? [{ of, departure: quoted.departure }]
        : [];
    });
};

/** Words in the name of an office at the beginning of a headline at most. */
const OFFICE = 4;

/** Where the name of an office ends that a headline lets clear somebody; null where it does not begin with one. */
const clearingOffice = (account: Account, meaning: Meaning, headline: Span, ready: readonly Ready[]): number | null => {
  const { text } = account.document;
  const clears = ready[0]?.known.language.inquiries.clearsInHeadline;
  const office = within(account.annotations.tokens, headline)
    .slice(0, OFFICE)
    .find(
      ({ to }) =>
        clears?.test(text.slice(to, headline.to)) === true && meaning.officeAt({ from: headline.from, to }).length > 0,
    );
  return office?.to ?? null;
};

/** A headline that lets the office clear somebody, where the document only says that it has no evidence of some kind; null where there is none. */
const clearedByHeadline = (account: Account, meaning: Meaning, ready: readonly Ready[]): DepartsBeside[] =>
  headlinesOf(account).flatMap((headline): DepartsBeside[] => {
    const { text } = account.document;
    const end = clearingOffice(account, meaning, headline, ready);
    const [of, more] = end === null ? [] : meaning.officeAt({ from: headline.from, to: end });
    const one = of === undefined ? undefined : ready[of];
    if (of === undefined || one === undefined || more !== undefined) return [];
    const { known, index } = one;
    const [limit] = limitsIn(known, index);
    const source = known.account.document.text;
    const clears = index.sentences.some(({ span }) =>
      known.language.reports.clearing.test(source.slice(span.from, span.to)),
    );
    if (limit === undefined || clears) return [];
    const here = { from: headline.from, to: headline.to };
    return [
      {
        of,
        departure: {
          standing: 'stronger',
          what: 'strength',
          level: 'question',
          here,
          there: limit.sentence,
          told: citedWords(text, here),
          instead: citedWords(source, limit.words),
        },
      },
    ];
  });

/** What one sentence on a document tells otherwise than the document. */
const inSentence = (
  account: Account,
  { sentence, may, isTeller }: Speaking,
  ready: readonly Ready[],
): DepartsBeside[] => {
  const [of, more] = may;
  const one = of === undefined ? undefined : ready[of];
  if (of === undefined || one === undefined || more !== undefined) return [];
  const limit = limitLost(account, sentence, one.known, one.index);
  const liable = isTeller ? liableAnyway(account, sentence, one.known, one.stance) : null;
  return [limit, liable, ...otherWork(account, sentence, one.known, one.index)].flatMap(departure =>
    departure === null ? [] : [{ of, departure }],
  );
};

/** Whether a departure begins within quoted words, which are read as such. */
const isQuoted = (account: Account, { here }: Departure): boolean =>
  account.annotations.quotations.some(
    q => q.use === 'speech' && q.depth === 0 && q.inner.from < here.from && here.from < q.inner.to,
  );

/** In what the sentences of an account depart from the documents that it speaks of. */
export const besideClaims = (account: Account, meaning: Meaning, ready: readonly Ready[]): DepartsBeside[] => {
  const speaking = speakingOf(account, meaning);
  const quoted = quotedBeside(account, meaning, ready);
  const spoken = new Set(speaking.flatMap(s => s.may));
  const found = speaking
    .flatMap(one => inSentence(account, one, ready))
    .filter(
      ({ departure }) => !isQuoted(account, departure) || !quoted.some(q => meets(q.departure.here, departure.here)),
    );
  const portions = [...spoken].flatMap((of): DepartsBeside[] => {
    const one = ready[of];
    if (one === undefined) return [];
    return account.annotations.sentences.flatMap(sentence => {
      const departure = allInstead(account, sentence, one.known, one.index);
      return departure === null ? [] : [{ of, departure }];
    });
  });
  const verdicts = ready.flatMap(({ known, index }, of) =>
    meaning.open.includes(of) ? otherVerdicts(account, known, index).map(departure => ({ of, departure })) : [],
  );
  const ofOneMind = ready.flatMap(({ known, index }, of) => {
    const own = speaking.filter(s => s.isTeller && s.may.length === 1 && s.may[0] === of).map(s => s.sentence);
    return allOfOneMind(account, own, known, index).map(departure => ({ of, departure }));
  });
  const headlines = spoken.size === 0 ? [] : clearedByHeadline(account, meaning, ready);
  return [...found, ...quoted, ...portions, ...verdicts, ...ofOneMind, ...headlines];
};
