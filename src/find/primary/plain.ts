import { plainAttribution } from '../plain-attribution.js';
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
import type { Meaning, Opening } from './meant.js';

/** What a sentence gives to a document by having it as its subject, without a verb that reports: "It puts the loss at nine million". */
export interface Plain {
  readonly attribution: Attribution;
  readonly may: readonly number[];
  readonly certain: boolean;
  /** Somebody else says that it says so. */
  readonly passedOn: boolean;
}

/** What is given to documents already. */
interface Given {
  readonly span: Span;
  readonly may: readonly number[];
  readonly certain: boolean;
}

/** The pronoun that a sentence begins with, where the sentence before, of the same paragraph, gives something to a document. */
const pronounFor = (
  { document, annotations }: Account,
  sentence: Sentence,
  before: Sentence | undefined,
  last: Opening | null,
): Opening | null => {
  const [first] = within(annotations.tokens, sentence);
  if (first?.pos !== 'PRON' || before === undefined || last === null) return null;
  if (!languageOf(document.language).causes.pronouns.has(document.text.slice(first.from, first.to).toLowerCase()))
    return null;
  const block = around(document.blocks, sentence);
  return block !== undefined && holds(block, before) ? { ...last, at: first } : null;
};

/** What stands behind a document as the subject and a verb with which it tells, up to a place; null where there is none. */
const toldBehind = (
  { document: { text, language }, annotations }: Account,
  opening: Opening,
  to: number,
  passedOn: boolean,
): Plain | null => {
  const { reports } = languageOf(language);
  const verb = reports.plainTelling.exec(text.slice(opening.at.to, to));
  if (verb === null) return null;
  const end = opening.at.to + verb[0].length;
  const cue = { from: end - (verb.groups?.verb ?? verb[0].trimStart()).length, to: end };
  const words = within(annotations.tokens, { from: cue.to, to }).filter(t => t.pos !== 'PUNCT');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isRuledOut = reports.rulingOutCue.test(verb[0]);
  return {
    attribution: plainAttribution(opening.at, cue, cover([first, last]), {
      sourceType: 'document',
      confidence: 0,
      polarity: isRuledOut ? 'denies' : 'asserts',
    }),
    may: opening.may,
    certain: opening.certain,
    passedOn,
  };
};

/** What somebody says that a document or its office tells, without a verb that reports: "he said that the inquiry had cleared the crew". */
const saidToTell = (account: Account, meaning: Meaning, claims: readonly Given[]): Plain[] => {
  const { text, language } = account.document;
  const { complementizer } = languageOf(language).reports;
  return account.annotations.attributions
    .filter(({ act, polarity, style }) => act === 'speech' && polarity === 'asserts' && style !== 'direct')
    .flatMap(({ content }) => content)
    .filter(part => !claims.some(c => meets(c.span, part)))
    .flatMap((part): Plain[] => {
      const opens = complementizer.exec(text.slice(part.from, part.to))?.[0] ?? '';
      const from = part.from + opens.length + (/^\s*/u.exec(text.slice(part.from + opens.length))?.[0].length ?? 0);
      const opening = meaning.opening({ from, to: part.to });
      return opening === null ? [] : [toldBehind(account, opening, part.to, true) ?? []].flat();
    });
};

/** A sentence without the place that a story opens with, and without the time that opens it: "In May 2012 the commission proved". */
const behindOpening = ({ document: { text, language }, annotations }: Account, sentence: Span): Span => {
  const { reports } = languageOf(language);
  const opened = reports.openingOfStory.exec(text.slice(sentence.from, sentence.to));
  const from = sentence.from + (opened?.[0].length ?? 0);
  const time = annotations.times.find(
    t => t.from >= from && t.to <= sentence.to && reports.beforeTime.test(text.slice(from, t.from)),
  );
  if (time === undefined) return { from, to: sentence.to };
  const gap = /^,?\s*/u.exec(text.slice(time.to, sentence.to))?.[0].length ?? 0;
  return { from: time.to + gap, to: sentence.to };
};

/** The document or office that is the subject of a sentence, though its place or time stands before. */
export const openingOf = (account: Account, meaning: Meaning, sentence: Span): Opening | null =>
  meaning.opening(sentence) ?? meaning.opening(behindOpening(account, sentence));

/** What sentences plainly give to documents or their offices, of those that no claim meets; linear in the sentences. */
export const plainlyTold = (account: Account, meaning: Meaning, claims: readonly Given[]): Plain[] => {
  const { annotations } = account;
  const found: Plain[] = [];
  let last: Opening | null = null;
  annotations.sentences.forEach((sentence, i) => {
    const claimed = claims.filter(c => meets(c.span, sentence));
    const [one] = claimed;
    const opening =
      openingOf(account, meaning, sentence) ?? pronounFor(account, sentence, annotations.sentences[i - 1], last);
    last = one === undefined ? opening : { at: one.span, may: one.may, certain: one.certain };
    if (opening === null || one !== undefined) return;
    if (annotations.quotations.some(q => holds(q.inner, opening.at))) return;
    const plain = toldBehind(account, opening, sentence.to, false);
    if (plain !== null) found.push(plain);
  });
  return [...found, ...saidToTell(account, meaning, claims)];
};
