import { languageOf } from '../../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  cover,
  holds,
  meets,
  type Polarity,
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
}

/** What is given to documents already. */
interface Given {
  readonly span: Span;
  readonly may: readonly number[];
  readonly certain: boolean;
}

const attributionOf = (subject: Span, cue: Span, content: Span, polarity: Polarity): Attribution => ({
  source: [subject],
  cue: [cue],
  content: [content],
  style: 'indirect',
  act: 'speech',
  polarity,
  certainty: 'unstated',
  stance: 'neutral',
  sourceType: 'document',
  speaker: null,
  chain: [],
  confidence: 0,
  within: null,
});

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

/** What sentences plainly give to documents or their offices, of those that no claim meets; linear in the sentences. */
export const plainlyTold = (account: Account, meaning: Meaning, claims: readonly Given[]): Plain[] => {
  const { document, annotations } = account;
  const { text } = document;
  const { reports } = languageOf(document.language);
  const found: Plain[] = [];
  let last: Opening | null = null;
  annotations.sentences.forEach((sentence, i) => {
    const claimed = claims.filter(c => meets(c.span, sentence));
    const [one] = claimed;
    const opening = meaning.opening(sentence) ?? pronounFor(account, sentence, annotations.sentences[i - 1], last);
    last = one === undefined ? opening : { at: one.span, may: one.may, certain: one.certain };
    if (opening === null || one !== undefined) return;
    if (annotations.quotations.some(q => holds(q.inner, opening.at))) return;
    const verb = reports.plainTelling.exec(text.slice(opening.at.to, sentence.to));
    if (verb === null) return;
    const cue = { from: opening.at.to + verb[0].search(/\p{L}/u), to: opening.at.to + verb[0].length };
    const words = within(annotations.tokens, { from: cue.to, to: sentence.to }).filter(t => t.pos !== 'PUNCT');
    const [first, end] = [words[0], words.at(-1)];
    if (first === undefined || end === undefined) return;
    const isRuledOut = reports.rulingOutCue.test(verb[0]);
    found.push({
      attribution: attributionOf(opening.at, cue, cover([first, end]), isRuledOut ? 'denies' : 'asserts'),
      may: opening.may,
      certain: opening.certain,
    });
  });
  return found;
};
