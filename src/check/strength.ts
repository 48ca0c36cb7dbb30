import { lostHedge } from '../find/lost-hedge.js';
import { type Checker, remarkOf } from './checker.js';

/** What an account tells with a hedge, and the draft in the same words without it. */
export const strength: Checker = of => {
  const { id } = of.draft.document;
  return lostHedge
    .find(of.beside)
    .filter(({ sides: [hedged] }) => hedged.document !== id)
    .flatMap(said => remarkOf(of, 'strength', lostHedge.id, said) ?? []);
};
