import { languageOf } from '../../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  cover,
  holds,
  meets,
  type Sentence,
  type Span,
  within,
} from '../../model/index.js';
import { plainAttribution } from '../plain-attribution.js';
import { type Claim, clausesOf } from '../primary/statements.js';
import { meantBy, type Voice } from './voices.js';

/** Where a sentence reports: whose word it is, the verb, and what is said. */
interface Reported {
  readonly may: readonly number[];
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}

/** How far back the words before a verb are read that say that it does not report, in code units. */
const BEFORE = 24;

const spanOf = (from: number, words: string): Span => {
  const lead = /^\s*/u.exec(words)?.[0].length ?? 0;
  const trimmed = words.trim();
  return { from: from + lead, to: from + lead + trimmed.length };
};

/** The subject of the clause that a verb stands in: from the last word that opens a clause, or, behind an aside between commas, the first words of the sentence. */
const subjectOf = (account: Account, sentence: Span, verb: number): Span | null => {
  const { text, language } = account.document;
  const { firmly } = languageOf(language);
  const ahead = text.slice(sentence.from, verb);
  const starts = [...ahead.matchAll(firmly.opensClause)].map(m => ({ at: m.index, to: m.index + m[0].length }));
  const last = starts.at(-1);
  const from = last?.to ?? 0;
  const own = ahead.slice(from).trim();
  if (own !== '') {
    const inner = firmly.lastSubject.exec(ahead.slice(from))?.[1];
    const words = inner ?? ahead.slice(from);
    return spanOf(sentence.from + ahead.length - words.length, words);
  }
  const [first] = starts;
  const isAside =
    first !== undefined && /^[,(]/u.test(ahead.slice(first.at)) && /[,)]\s*$/u.test(ahead) && starts.length > 1;
  return isAside ? spanOf(sentence.from, ahead.slice(0, first.at)) : null;
};

/** What one sentence reports of the voices; `before` is whose word the sentence before it is. */
const reportedIn = (
  account: Account,
  sentence: Sentence,
  voices: readonly Voice[],
  before: readonly number[],
): Reported[] => {
  const { text, language } = account.document;
  const { firmly } = languageOf(language);
  const words = text.slice(sentence.from, sentence.to);
  const found: (Reported & { readonly start: number })[] = [];
  const last = firmly.saidLast.exec(words);
  if (last?.[1] !== undefined) {
    const may = meantBy(account, last[1], voices);
    const from = sentence.from + last.index + last[0].indexOf(last[1]);
    if (may.length > 0)
      return [
        {
          may,
          source: { from, to: from + last[1].length },
          cue: { from: from + last[1].length, to: sentence.to },
          content: { from: sentence.from, to: sentence.from + last.index },
        },
      ];
  }
  let latest: readonly number[] = [];
  for (const match of words.matchAll(firmly.reporting)) {
    const at = sentence.from + match.index;
    const [cue] = match;
    if (firmly.notReporting.test(text.slice(Math.max(sentence.from, at - BEFORE), at))) continue;
    const subject = subjectOf(account, sentence, at);
    const told = subject === null ? '' : text.slice(subject.from, subject.to);
    const isPronoun = firmly.standsFor.test(told);
    const may =
      subject === null ? latest : isPronoun ? (latest.length > 0 ? latest : before) : meantBy(account, told, voices);
    if (may.length === 0) {
      if (subject !== null && !isPronoun) latest = [];
      continue;
    }
    latest = may;
    const source = subject ?? { from: at, to: at + 1 };
    found.push({
      may,
      source,
      cue: { from: at, to: at + cue.length },
      content: { from: at + cue.length, to: sentence.to },
      start: Math.min(source.from, at),
    });
  }
  return found.map((one, i) => ({
    ...one,
    content: spanOf(
      one.content.from,
      text
        .slice(one.content.from, found[i + 1]?.start ?? sentence.to)
        .replace(/[\s,;]*(?:\band\b|\bbut\b)?[\s.]*$/u, ''),
    ),
  }));
};

/** What follows a sentence that only says that a voice settles it, up to the end of the paragraph: "The report leaves no room for doubt. Both …" */
const paragraphBehind = (account: Account, cue: Span): Span | null => {
  const block = around(account.document.blocks, cue);
  const rest = block === undefined ? '' : account.document.text.slice(cue.to, block.to);
  const lead = /^[.:]\s+/u.exec(rest)?.[0].length;
  return block === undefined || lead === undefined ? null : { from: cue.to + lead, to: block.to };
};

const claimsOf = (account: Account, reported: Reported): Claim[] => {
  const { may, source, cue } = reported;
  const content = reported.content.to > reported.content.from ? reported.content : paragraphBehind(account, cue);
  if (content === null) return [];
  const attribution = plainAttribution(source, cue, content, { sourceType: 'document', confidence: 1 });
  return claimed(account, attribution, may, content);
};

/** The claims of what is said, each without what is no part of it; of a reason that stands behind what it is of, one more. */
export const claimed = (account: Account, attribution: Attribution, may: readonly number[], whole: Span): Claim[] => {
  const { text, language } = account.document;
  const { firmly } = languageOf(language);
  return clausesOf(account, whole).flatMap(({ span, aside }) => {
    const words = text.slice(span.from, span.to);
    const further = firmly.furtherOn.exec(words)?.index ?? words.length;
    const own = spanOf(span.from, words.slice(0, further));
    const reasons = [...text.slice(own.from, own.to).matchAll(firmly.becauseOf)].map(m =>
      spanOf(own.from + m.index + m[0].length, text.slice(own.from + m.index + m[0].length, own.to)),
    );
    return [own, ...reasons]
      .filter(one => one.to > one.from)
      .map(one => ({ account, attribution, may, whole, span: one, aside, passedOn: false, certain: true }));
  });
};

/** What an account has each of some voices say, clause by clause, in order of place; linear in its words. */
export const tellingsOf = (account: Account, voices: readonly Voice[]): Claim[] => {
  const { sentences, attributions, quotations } = account.annotations;
  const { text } = account.document;
  const found: Claim[] = [];
  let before: readonly number[] = [];
  for (const sentence of sentences) {
    const block = around(account.document.blocks, sentence);
    const opens = block === undefined || block.from === sentence.from;
    const reported = reportedIn(account, sentence, voices, opens ? [] : before).filter(
      ({ cue }) => !quotations.some(q => q.use === 'speech' && holds(q, cue)),
    );
    before = reported.at(-1)?.may ?? meantIn(account, sentence, voices) ?? (goesOn(account, sentence) ? before : []);
    found.push(...reported.flatMap(one => claimsOf(account, one)));
  }
  for (const attribution of attributions) {
    const { source, content, polarity } = attribution;
    if (source.length === 0 || content.length === 0 || polarity !== 'asserts') continue;
    const at = cover(source);
    const may = meantBy(account, text.slice(at.from, at.to), voices);
    if (may.length === 0 || found.some(c => content.some(part => meets(part, c.span)))) continue;
    found.push(...content.flatMap(part => claimed(account, attribution, may, part)));
  }
  return found;
};

/** Whether a sentence begins with a word that stands for whom the one before spoke of. */
const goesOn = (account: Account, { from, to }: Sentence): boolean => {
  const [first] = within(account.annotations.tokens, { from, to });
  const { text, language } = account.document;
  return first !== undefined && languageOf(language).firmly.standsFor.test(text.slice(first.from, first.to));
};

/** Whom a sentence speaks of where it reports nothing: as its subject, “The Board published its report in May.”, else with the article; null where it does not. */
const meantIn = (account: Account, sentence: Sentence, voices: readonly Voice[]): readonly number[] | null => {
  const { text } = account.document;
  const verb = within(account.annotations.tokens, sentence).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (verb === undefined) return null;
  const subject = text
    .slice(sentence.from, verb.from)
    .replace(/\([^()]*\)/gu, ' ')
    .trim();
  const may = meantBy(account, subject, voices);
  if (may.length > 0) return may;
  const { firmly } = languageOf(account.document.language);
  const named = [...text.slice(sentence.from, sentence.to).matchAll(firmly.bodyNamed)].at(-1)?.[0];
  const spoken = named === undefined ? [] : meantBy(account, named, voices);
  return spoken.length > 0 ? spoken : null;
};
