import { type Account, around, type DocumentId, holds, type Salient, type Span } from '../../model/index.js';
import { bodyOf } from '../headline/headlines.js';
import type { Known } from './document.js';
import { besides, figuresIn, type Index, type Indexed, indexOf } from './matter.js';

/** A sentence that matters has so many words of matter at least, and so many at most: longer ones are lists. */
const FEWEST = 4;
const MOST = 40;

/** An account tells a passage where one of its sentences has so much of it, and so many keys. */
const TOLD = 0.4;
const COMMON = 2;

/** It says nothing of it where no sentence has so much of it, … */
const UNTOLD = 0.2;
/** … and of the words that the document has there alone no more than this share stands anywhere in the account. */
const STRAY = 0.2;

/** Passages of one document that are looked at. */
const PASSAGES = 60;

type Kind = Salient['kind'];

/** What a sentence is, by its heading and its words; null where it does not matter. */
const kindOf = ({ account, language }: Known, sentence: Span): Kind | null => {
  const { text, blocks } = account.document;
  const { reports } = language;
  const words = text.slice(sentence.from, sentence.to);
  if (reports.notSalient.test(words) || reports.noCause.test(words)) return null;
  const block = around(blocks, sentence);
  const heading = blocks.findLast(b => b.to <= sentence.from && b.kind === 'heading');
  // "Causes: ..." at the head of a paragraph
  const lead = block === undefined ? undefined : /^[^:.]{1,30}:/u.exec(text.slice(block.from, block.to))?.[0];
  const titles = [lead, heading === undefined ? undefined : text.slice(heading.from, heading.to)];
  for (const [kind, pattern] of reports.salientWords) if (pattern.test(words)) return kind as Kind;
  for (const title of titles)
    for (const [kind, pattern] of reports.salientHeadings)
      if (title !== undefined && pattern.test(title)) return kind as Kind;
  const { quantities } = account.annotations;
  return quantities.some(q => holds(sentence, q) && q.status !== null && q.value !== null && q.value > 0)
    ? 'count'
    : null;
};

/** An account whose sentences can be looked up. */
export interface Teller {
  readonly account: Account;
  readonly index: Index;
}

/** Accounts made ready to be asked what they tell. */
export const tellersOf = (accounts: readonly Account[]): Teller[] =>
  accounts.map(account => ({
    account,
    index: indexOf(
      account,
      bodyOf(account).sentences.map(s => s.sentence),
    ),
  }));

/** Whether an account tells a sentence of a document: where, or not at all, or `open` where that cannot be said. */
export const toldBy = (
  { account, index: own }: Teller,
  document: Index,
  { span, keys }: Indexed,
): Span | 'not' | 'open' => {
  const figures = figuresIn(document.account, span);
  // weighed by the document, in which the words of the event tell least
  const [best] = besides({ ...own, weight: document.weight }, keys, figures);
  const at = best === undefined ? undefined : own.sentences[best.sentence]?.span;
  if (best !== undefined && at !== undefined && best.share >= TOLD && best.common.length >= COMMON)
    return { from: at.from, to: at.to };
  if ((best?.share ?? 0) >= UNTOLD) return 'open';
  if (figures.some(f => f.startsWith('= ') && own.byKey.has(f))) return 'open';
  const alone = [...keys].filter(key => document.byKey.get(key)?.length === 1);
  const stray = alone.filter(key => own.byKey.has(key)).length;
  return alone.length < FEWEST - 1 || stray > STRAY * alone.length || account.document.text.length === 0
    ? 'open'
    : 'not';
};

/** The passages of a document that matter, and which accounts tell them. */
export const salientOf = (known: Known, index: Index, tellers: readonly Teller[]): Salient[] =>
  index.sentences
    .flatMap(one => {
      const kind = kindOf(known, one.span);
      return kind === null || one.keys.size < FEWEST || one.keys.size > MOST ? [] : [{ one, kind }];
    })
    .slice(0, PASSAGES)
    .map(({ one, kind }): Salient => {
      const told: DocumentId[] = [];
      const open: DocumentId[] = [];
      for (const teller of tellers) {
        const how = toldBy(teller, index, one);
        if (how === 'open') open.push(teller.account.document.id);
        else if (how !== 'not') told.push(teller.account.document.id);
      }
      return { from: one.span.from, to: one.span.to, kind, told, open };
    });
