import { languageOf } from '../../languages/index.js';
import { cover, holds, meets, type Rung, type Span, within } from '../../model/index.js';
import { strengthOf } from '../strength/strength.js';
import { citedWords, type Departure } from './departure.js';
import type { Beside, Index } from './matter.js';
import type { Reserved } from './reservations.js';
import type { Claim } from './statements.js';

/** So much of a claim stands in a sentence that tells the same, and so many keys. */
const ALIKE = 0.6;
const COMMON = 3;

const SOFT: ReadonlySet<Rung> = new Set(['probable', 'possible', 'alleged']);

const spanOf = (index: Index, { sentence, common }: Beside): Span | null => {
  const own = index.sentences[sentence];
  const tokens = own?.matter.filter(m => common.includes(m.key)).map(m => m.token) ?? [];
  return tokens.length === 0 ? null : cover(tokens);
};

/** How firmly the document tells what a claim tells, by every sentence that tells it; null where none does. */
const rungsThere = (index: Index, found: readonly Beside[]): { readonly beside: Beside; readonly rung: Rung }[] =>
  found
    .filter(({ share, common }) => share >= ALIKE && common.length >= COMMON)
    .flatMap(beside => {
      const span = spanOf(index, beside);
      return span === null ? [] : [{ beside, rung: strengthOf(index.account, span).rung }];
    });

/** Words of an account that leave a claim open, its cue among them. */
export const isOpen = ({ account, attribution, span, whole }: Claim): boolean => {
  const { document, annotations } = account;
  const { reports, strength } = languageOf(document.language);
  const told = cover([...attribution.cue, whole, span]);
  return (
    reports.leftOpen.test(document.text.slice(told.from, told.to)) ||
    attribution.certainty === 'possible' ||
    attribution.certainty === 'probable' ||
    attribution.cue.some(c => strength.softCue.test(document.text.slice(c.from, c.to))) ||
    within(annotations.hedges, told).some(h => !attribution.source.some(s => holds(s, h)))
  );
};

/** A claim told as what the document says outright, where the document holds it only possible or probable; null where that is not so. */
export const firmer = (
  claim: Claim,
  index: Index,
  found: readonly Beside[],
  reserved: readonly Reserved[],
): Departure | null => {
  if (claim.aside || claim.attribution.polarity !== 'asserts' || isOpen(claim)) return null;
  const there = rungsThere(index, found);
  const [first] = there;
  if (first === undefined || !there.every(({ rung }) => SOFT.has(rung))) return null;
  // the same words, said outright further on, are told of it too
  const isToldAgain = found.some(f => {
    const own = index.sentences[f.sentence]?.keys;
    const common = f.common.filter(key => own?.has(key) === true);
    return f.sentence !== first.beside.sentence && f.share >= ALIKE / 2 && common.length >= COMMON;
  });
  if (isToldAgain) return null;
  const sentence = index.sentences[first.beside.sentence];
  const span = spanOf(index, first.beside);
  if (sentence === undefined || span === null) return null;
  const { hedges } = strengthOf(index.account, span);
  // what is left open in so many words is held against the words that it is about alone
  if (hedges.length === 0 || hedges.some(h => reserved.some(r => meets(h, r.words)))) return null;
  const source = index.account.document.text;
  return {
    standing: 'stronger',
    what: 'strength',
    level: 'question',
    here: claim.span,
    there: sentence.span,
    told: citedWords(claim.account.document.text, claim.span),
    instead: citedWords(source, hedges.find(h => h.kind === 'epistemic') ?? hedges[0] ?? sentence.span),
  };
};

/** Whether the document says outright what the claim leaves open. */
export const isWeaker = (claim: Claim, index: Index, found: readonly Beside[]): boolean =>
  isOpen(claim) &&
  rungsThere(index, found)
    .slice(0, 1)
    .some(({ rung, beside }) => {
      const span = index.sentences[beside.sentence]?.span;
      return (
        rung === 'stated' &&
        span !== undefined &&
        !languageOf(index.account.document.language).reports.leftOpen.test(
          index.account.document.text.slice(span.from, span.to),
        )
      );
    });
