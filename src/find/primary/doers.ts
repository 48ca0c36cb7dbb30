import { holds, type Party, type Proposition } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import type { Index } from './matter.js';
import type { Claim } from './statements.js';

const stemsOf = (parties: readonly Party[]): string[] => parties.flatMap(({ head, modifiers }) => [head, ...modifiers]);

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some(s => b.includes(s));

/** Whether two propositions tell of the same deed. */
const sameDeed = (a: Proposition, b: Proposition): boolean =>
  a.deed === b.deed && !a.light && a.real && b.real && a.negated === b.negated;

/** Whether a deed of the document is done to what a claim has it done to, or to what stands for it: the sentence or the one before speaks of that. */
const sameDone = (index: Index, told: Proposition, stated: Proposition): boolean => {
  const at = index.sentences.findIndex(s => holds(s.span, stated.at));
  const keys = [...(index.sentences[at]?.keys ?? []), ...(index.sentences[at - 1]?.keys ?? [])];
  return told.done.length > 0 && told.done.every(({ head }) => keys.includes(head));
};

/**
 * One who did it by a claim, where the document lets another one do the same to the same and speaks of the first elsewhere, so that it has another
 * word for another party; null where there is none.
 */
export const otherDoer = (claim: Claim, index: Index): Departure | null => {
  if (claim.aside || claim.attribution.polarity !== 'asserts') return null;
  const { document, annotations } = claim.account;
  for (const told of annotations.propositions.filter(p => holds(claim.span, p.at))) {
    if (told.doers.length !== 1) continue;
    const own = stemsOf(told.doers);
    const stated = index.account.annotations.propositions.filter(p => p.doers.length > 0 && sameDeed(told, p));
    // the deed is told once, so that it is no other one
    const [other, more] = stated.filter(p => sameDone(index, told, p));
    if (stated.some(p => shares(own, stemsOf(p.doers)))) continue;
    if (other === undefined || more !== undefined) continue;
    const sentence = index.sentences.find(s => holds(s.span, other.at));
    if (sentence === undefined || own.some(s => sentence.keys.has(s))) continue;
    if (!told.doers.every(p => index.byKey.has(p.head) && !p.named)) continue;
    return {
      standing: 'different',
      what: 'doer',
      level: 'question',
      here: claim.span,
      there: sentence.span,
      told: citedWords(document.text, claim.span),
      instead: citedWords(index.account.document.text, sentence.span),
    };
  }
  return null;
};
