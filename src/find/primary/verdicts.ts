import { type Account, meets, type Span } from '../../model/index.js';
import { headlinesOf } from '../headline/headlines.js';
import { fold } from '../../text/normalise.js';
import type { Stance } from './causes.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import { type Index, type Matter, matterIn } from './matter.js';
import { mannerOf } from './reserved.js';
import { type Claim, toldIn } from './statements.js';

// What an account lets a document judge: that somebody did all that was asked of him, or that one cause weighed most.

/** So much of what is said to weigh most stands in a sentence that may rank it as high. */
const TOLD = 0.25;

/** Words on one subject that two sentences share weigh this at least, so that words of the event do not count. */
const TELLING = 0.35;

const sum = (index: Index, keys: Iterable<string>): number => {
  let n = 0;
  for (const key of keys) n += index.weight(key);
  return n;
};

/** Which of some keys each sentence has; those of the sentence before where it begins with a pronoun. */
const commonIn = (index: Index, keys: ReadonlySet<string>): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  for (const key of keys) for (const i of index.byKey.get(key) ?? []) found.set(i, [...(found.get(i) ?? []), key]);
  return found;
};

const partOf = (text: string, span: Span, pattern: RegExp): Span | null => {
  const match = pattern.exec(text.slice(span.from, span.to));
  return match === null ? null : { from: span.from + match.index, to: span.from + match.index + match[0].length };
};

/** Words without those by which the head of a document calls the event. */
const withoutEvent = ({ account }: Claim, matter: readonly Matter[], { headWords }: Known): Matter[] =>
  matter.filter(({ token: { from, to } }) => !headWords.has(fold(account.document.text.slice(from, to))));

/** The sentence of a document that ranks a cause most plainly; null where none does. */
const rankingIn = (index: Index, { language, account }: Known): Span | null => {
  const { mayRankFirst } = language.verdicts;
  const all = new RegExp(mayRankFirst.source, `${mayRankFirst.flags}g`);
  let best: { readonly span: Span; readonly count: number } | null = null;
  for (const { span } of index.sentences) {
    const count = [...account.document.text.slice(span.from, span.to).matchAll(all)].length;
    if (count > (best?.count ?? 0)) best = { span, count };
  }
  return best?.span ?? null;
};

/** Whether a sentence says of something, without denying it, that it was in order. */
const saysInOrder = (words: string, { verdicts }: Known['language']): boolean => {
  for (const match of words.matchAll(new RegExp(verdicts.inOrder.source, `${verdicts.inOrder.flags}g`)))
    if (!verdicts.notInOrder.test(words.slice(0, match.index))) return true;
  return false;
};

/** Somebody who, as an account has it, did all that was asked of him by the document, in which nothing on him is said to be in order; null where something is. */
export const inOrderAnyway = (
  claim: Claim,
  known: Known,
  index: Index,
  { noBlame, noCause }: Stance,
): Departure | null => {
  if (claim.aside || mannerOf(claim) !== 'outright') return null;
  const { account, span } = claim;
  const { verdicts } = known.language;
  const { text } = account.document;
  const clears = claim.attribution.cue.some(
    c => c.to <= span.from && verdicts.clearingCue.test(text.slice(c.from, c.to)),
  );
  const judged = partOf(text, span, verdicts.compliant);
  if (judged === null && !clears) return null;
  const matter = matterIn(account, span);
  const keys = new Set(matter.map(m => m.key));
  const before = judged === null ? matter : matter.filter(m => m.token.from < judged.from);
  const subject = new Set(before.map(m => m.key));
  if (subject.size === 0) return null;
  const named = new Set(withoutEvent(claim, before, known).map(m => m.key));
  const source = known.account.document.text;
  const common = commonIn(index, keys);
  let there: { readonly span: Span; readonly weight: number; readonly sameSubject: boolean } | null = null;
  for (const [i, shared] of common) {
    const sentence = index.sentences[i]?.span;
    if (sentence === undefined) continue;
    const words = source.slice(sentence.from, sentence.to);
    const isOnIt = shared.some(key => subject.has(key)) || sum(index, shared) >= TOLD * sum(index, keys);
    // "The driver braked at once. The board has no criticism of him."
    const after = index.sentences[i + 1]?.span;
    const next = after === undefined ? '' : source.slice(after.from, after.to);
    const isOnSubject = shared.some(key => named.has(key));
    if (isOnIt && saysInOrder(words, known.language)) return null;
    if (isOnSubject && known.language.reports.comesOffWell.test(words)) return null;
    if (isOnIt && verdicts.lookingBack.test(next) && saysInOrder(next, known.language)) return null;
    if (!verdicts.againstOrder.test(words)) continue;
    const sameSubject = shared.some(key => named.has(key) && index.weight(key) >= TELLING);
    const weight = sum(index, shared) + (sameSubject ? 1 : 0);
    if (weight > (there?.weight ?? 0)) there = { span: sentence, weight, sameSubject };
  }
  const what = 'in-order';
  const isNamed = there?.sameSubject === true;
  if (judged === null && !isNamed) return null;
  if (there === null || !isNamed)
    return {
      ...toldIn(claim),
      standing: 'absent',
      what,
      level: 'question',
      there: there?.span ?? noBlame ?? noCause,
      instead: null,
    };
  const instead = citedWords(source, there.span);
  return { ...toldIn(claim), standing: 'different', what, level: 'question', there: there.span, instead };
};

/** A headline that finds somebody guilty over a story on a document that says that it finds nobody guilty; null where there is none. */
export const convictedAnyway = (
  account: Account,
  { account: document, language, sentences }: Known,
  { noBlame }: Stance,
): Departure | null => {
  const { verdicts } = language;
  const { text } = account.document;
  const source = document.document.text;
  if (noBlame === null) return null;
  const here = headlinesOf(account).find(({ from, to }) => {
    const words = text.slice(from, to);
    return verdicts.convicting.test(words) && !verdicts.notConvicting.test(words);
  });
  if (here === undefined) return null;
  if (sentences.some(s => !meets(s, noBlame) && verdicts.convicting.test(source.slice(s.from, s.to)))) return null;
  return {
    here: { from: here.from, to: here.to },
    told: citedWords(text, here),
    standing: 'absent',
    what: 'guilt',
    level: 'question',
    there: noBlame,
    instead: null,
  };
};

/** A cause that, as an account has it, weighed most in a document that does not rank it so; null where it may. */
export const rankedAnyway = (claim: Claim, known: Known, index: Index, { noCause }: Stance): Departure | null => {
  if (claim.aside || mannerOf(claim) !== 'outright') return null;
  const { account, span } = claim;
  const { text } = account.document;
  const { verdicts } = known.language;
  const ranking = partOf(text, span, verdicts.rankedFirst);
  if (ranking === null) return null;
  const ranked = matterIn(account, span).filter(m => !meets(m.token, ranking));
  const keys = new Set(withoutEvent(claim, ranked, known).map(m => m.key));
  const whole = sum(index, keys);
  const source = known.account.document.text;
  let later: Span | null = null;
  let most = 0;
  for (const [i, shared] of commonIn(index, keys)) {
    const sentence = index.sentences[i]?.span;
    if (sentence === undefined || sum(index, shared) < TOLD * whole) continue;
    const words = source.slice(sentence.from, sentence.to);
    const isLater = verdicts.rankedLater.test(words);
    if (verdicts.mayRankFirst.test(words) && !isLater) return null;
    if (isLater && sum(index, shared) > most) [later, most] = [sentence, sum(index, shared)];
  }
  if (later === null && keys.size < 2) return null;
  const there = later ?? noCause ?? rankingIn(index, known);
  if (there === null) return null;
  const instead = citedWords(source, there);
  return {
    ...toldIn(claim),
    standing: later === null ? 'absent' : 'stronger',
    what: 'rank',
    level: 'question',
    there,
    instead,
  };
};
