import { around, type DocumentId, holds, type Salient, type Span } from '../../model/index.js';
import { bodyOf } from '../strength/headlines.js';
import type { Account } from '../../model/index.js';
import type { Known } from './document.js';
import { type Index, indexOf, besides } from './matter.js';

/** A sentence that matters has so many words of matter at least, and so many at most: longer ones are lists. */
const FEWEST = 4;
const MOST = 40;

/** An account tells a passage where one of its sentences has so much of it, … */
const TOLD = 0.4;
/** … or shares so many of its keys. Below both marks it does not tell it; between them it cannot be said. */
const SHARED = 3;
const UNTOLD = 0.2;

/** Passages of one document that are looked at. */
const PASSAGES = 60;

type Kind = Salient['kind'];

/** What a sentence is, by its heading and its words; null where it does not matter. */
const kindOf = ({ account, language }: Known, sentence: Span): Kind | null => {
  const { text, blocks } = account.document;
  const { reports } = language;
  const words = text.slice(sentence.from, sentence.to);
  if (reports.notSalient.test(words) || reports.noCause.test(words)) return null;
  for (const [kind, pattern] of reports.salientWords) if (pattern.test(words)) return kind as Kind;
  const heading = blocks.findLast(b => b.to <= sentence.from && b.kind === 'heading');
  if (heading !== undefined) {
    const title = text.slice(heading.from, heading.to);
    for (const [kind, pattern] of reports.salientHeadings) if (pattern.test(title)) return kind as Kind;
  }
  const block = around(blocks, sentence);
  if (block !== undefined) {
    const lead = /^[^:.]{1,30}:/u.exec(text.slice(block.from, block.to))?.[0];
    if (lead !== undefined) for (const [kind, pattern] of reports.salientHeadings) if (pattern.test(lead)) return kind as Kind;
  }
  const counted = account.annotations.quantities.some(q => holds(sentence, q) && q.status !== null && q.value !== null && q.value > 0);
  return counted ? 'count' : null;
};

/** The passages of a document that matter, and which accounts tell them. */
export const salientOf = (known: Known, index: Index, others: readonly Account[]): Salient[] => {
  const bodies = others.map(account => ({ account, index: indexOf(account, bodyOf(account).sentences.map(s => s.sentence)) }));
  return index.sentences
    .flatMap(({ span, keys }) => {
      const kind = kindOf(known, span);
      return kind === null || keys.size < FEWEST || keys.size > MOST ? [] : [{ span, keys, kind }];
    })
    .slice(0, PASSAGES)
    .map(({ span, keys, kind }): Salient => {
      const told: DocumentId[] = [];
      const open: DocumentId[] = [];
      for (const { account, index: own } of bodies) {
        // weighed by the document, in which a word of the event tells least
        const best = besides({ ...own, weight: index.weight }, keys);
        const share = Math.max(0, ...best.map(b => b.share));
        const shared = Math.max(0, ...best.map(b => b.common.length));
        const numbers = known.account.annotations.quantities.filter(q => holds(span, q) && q.value !== null && (q.value > 2 || q.status !== null));
        const given = numbers.some(q => account.annotations.quantities.some(p => p.value === q.value && p.unit === q.unit && p.status === q.status));
        if (share >= TOLD && shared >= 2) told.push(account.document.id);
        else if (share >= UNTOLD || shared >= SHARED || given) open.push(account.document.id);
      }
      return { from: span.from, to: span.to, kind, told, open };
    });
};
