import { languageOf } from '../../languages/index.js';
import { holds, type Quotation, type Span } from '../../model/index.js';
import { words } from '../../text/words.js';
import { isOpen } from '../primary/firmness.js';
import { figuresIn, matterIn } from '../primary/matter.js';
import { compareQuotations, type QuotationChange } from '../quotations/compare.js';
import { type Common, commonOf, type Difference, differenceOf, doubts, lacks, turns } from './differ.js';
import type { Telling } from './tellings.js';

/** Words of one document that two accounts quote differently. */
export interface Altered {
  readonly what: 'quotation';
  readonly left: Span;
  readonly right: Span;
  readonly change: QuotationChange;
}

/**
 * How two accounts' tellings of one document stand to each other. `firmer`: the first says outright, or wholly, what the second leaves open, or holds in
 * part; `softer`: the other way round.
 */
export interface Relation {
  readonly how: 'same-words' | 'other-words' | 'alike' | 'firmer' | 'softer' | 'different';
  readonly common: Common;
  readonly difference: Difference | Altered | null;
}

/** The same is told where so many keys stand in both, this share of the one and this of the other. */
const COMMON = 2;
const OF_SHORTER = 0.66;
const OF_LONGER = 0.45;

/** So many keys, and this share of the shorter, are enough for a telling that has more behind it. */
const WHOLE = 4;
const OF_SHORTER_WHOLE = 0.8;

/** With this share of all keys in both it is the same, though each has a word of its own. */
const SURE = 0.75;

/** With many keys so much is enough. */
const OF_ALL = 0.6;

/** Firmness is compared where nearly all words are the same. */
const FIRMNESS = 0.6;
const FIRMNESS_COMMON = 3;

/** Of two causes so much is the same but for the words that make them causes. */
const NEARLY_ALL = 0.75;

/** Words of this share are the same words. */
const SAME = 0.9;

/** Quotations are versions of one where so many words stand in both, and this share of the longer. */
const QUOTED = 4;
const QUOTED_SHARE = 0.7;

const norms = ({ account }: Telling, span: Span): string[] => words(account.document.text, [span]).map(w => w.norm);

const inSameWords = (a: Telling, b: Telling): boolean => {
  const { functionWords } = languageOf(a.account.document.language).reuse;
  const [x, y] = [a, b].map(t => norms(t, t.span).filter(w => !functionWords.has(w)));
  const there = new Set(y);
  const both = (x ?? []).filter(w => there.has(w)).length;
  return both >= SAME * Math.max(x?.length ?? 0, y?.length ?? 0);
};

/** A word, a number or a negation by which two quotations of one passage differ; null where they are not of one, or differ in nothing that weighs. */
const alteredIn = (a: Telling, x: Quotation, b: Telling, y: Quotation): QuotationChange | null => {
  const language = languageOf(a.account.document.language);
  const version = ({ account }: Telling, { inner }: Quotation): Parameters<typeof compareQuotations>[1] => ({
    text: account.document.text,
    spans: [inner],
    hedges: account.annotations.hedges.filter(h => holds(inner, h)),
    speaker: null,
    day: null,
  });
  const compared = compareQuotations(language, version(a, x), version(b, y));
  const longer = Math.max(norms(a, x.inner).length, norms(b, y.inner).length);
  if (compared.shared.length < QUOTED || compared.shared.length < QUOTED_SHARE * longer) return null;
  const { functionWords } = language.reuse;
  const weighs = (t: Telling, span: Span | null): boolean =>
    span !== null && norms(t, span).some(w => !functionWords.has(w));
  return (
    compared.changes.find(
      c =>
        !c.marked &&
        (c.class === 'number' || c.class === 'negation' || (c.class === 'word' && weighs(a, c.a) && weighs(b, c.b))),
    ) ?? null
  );
};

const altered = (a: Telling, b: Telling): Altered | null => {
  for (const x of a.quotations)
    for (const y of b.quotations) {
      const change = alteredIn(a, x, b, y);
      if (change !== null) return { what: 'quotation', left: x.inner, right: y.inner, change };
    }
  return null;
};

/** How firmly a telling holds what it tells: wholly, in part (“contributed to”), or open. */
const firmnessOf = ({ account: { document }, span, claim }: Telling): number => {
  const { unseen } = languageOf(document.language);
  const told = document.text.slice(span.from, span.to);
  if (isOpen(claim)) return 0;
  if (unseen.causeInPart.test(told)) return 1;
  return 2;
};

/** Keys of the words by which a telling says that one thing caused another. */
const causing = ({ account, span }: Telling): ReadonlySet<string> => {
  const { text, language } = account.document;
  const { unseen } = languageOf(language);
  const spans = [unseen.causeInPart, unseen.causeInWhole].flatMap(pattern => {
    const found = pattern.exec(text.slice(span.from, span.to));
    return found === null ? [] : [{ from: span.from + found.index, to: span.from + found.index + found[0].length }];
  });
  return new Set(spans.flatMap(place => matterIn(account, place).map(m => m.key)));
};

/** Whether one is firmer than the other by its words: two causes are compared in whether they are the whole cause too. */
const firmnessBetween = (a: Telling, b: Telling, { keys, share }: Common): 'firmer' | 'softer' | null => {
  if (a.claim.aside || b.claim.aside) return null;
  if (a.claim.attribution.polarity !== 'asserts' || b.claim.attribution.polarity !== 'asserts') return null;
  if (keys.length < FIRMNESS_COMMON || a.denied.count + b.denied.count > 0) return null;
  const [one, other] = [firmnessOf(a), firmnessOf(b)];
  if (one === other) return null;
  const causal = new Set([...causing(a), ...causing(b)]);
  if (turns(a) !== turns(b) || (lacks(a, b, causal) && lacks(b, a, causal))) return null;
  const all = new Set([...a.keys, ...b.keys].filter(key => !causal.has(key)));
  if (share < FIRMNESS && keys.filter(key => all.has(key)).length < NEARLY_ALL * all.size) return null;
  const { unseen } = languageOf(a.account.document.language);
  const isWhole = ({ account: { document }, span }: Telling): boolean =>
    unseen.causeInWhole.test(document.text.slice(span.from, span.to));
  // "contributed to" is less than "caused", and no more than any other word
  if (Math.min(one, other) === 1 && !isWhole(one > other ? a : b)) return null;
  return one > other ? 'firmer' : 'softer';
};

/** Whether one has a figure that the other has not. */
const lacksFigure = (a: Telling, b: Telling): boolean => {
  const there = new Set(figuresIn(b.account, b.span));
  return figuresIn(a.account, a.span).some(figure => !there.has(figure));
};

/** How one account's telling of a document stands to another's; null where they tell of other things, or it cannot be told. */
export const relationOf = (a: Telling, b: Telling): Relation | null => {
  const common = commonOf(a, b);
  const quoted = altered(a, b);
  if (quoted !== null) return { how: 'different', common, difference: quoted };
  if (common.keys.length < COMMON) return null;
  const difference = differenceOf(a, b, common);
  if (difference !== null) return { how: 'different', common, difference };
  const firmness = firmnessBetween(a, b, common);
  if (firmness !== null) return { how: firmness, common, difference: null };
  const [shorter, longer] = [Math.min(a.keys.size, b.keys.size), Math.max(a.keys.size, b.keys.size)];
  const holdsAll = common.keys.length >= WHOLE && common.keys.length >= OF_SHORTER_WHOLE * shorter;
  const alike = common.keys.length >= OF_SHORTER * shorter && common.keys.length >= OF_LONGER * longer;
  if (!alike && !holdsAll) return null;
  if (a.claim.attribution.polarity !== b.claim.attribution.polarity) return null;
  if (a.denied.count > 0 !== b.denied.count > 0) return null;
  if (lacksFigure(a, b) && lacksFigure(b, a)) return null;
  // each has something of its own, or the one denies by another word
  const isApart = common.share < (common.keys.length >= WHOLE ? OF_ALL : SURE) && lacks(a, b) && lacks(b, a);
  if (isApart || doubts(a) !== doubts(b)) return { how: 'alike', common, difference: null };
  return { how: inSameWords(a, b) ? 'same-words' : 'other-words', common, difference: null };
};
