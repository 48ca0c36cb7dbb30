import type { Account, Links } from '../model/index.js';
import { echoes, knownIn } from './echoes.js';
import { entities } from './entities.js';
import { quotationsOf, type Said, statementOf } from './statements.js';

/** Quotations of the case that one of the draft is held against: those that are most like it. */
const MOST_BESIDE = 40;

/**
 * What a draft has to do with the accounts of a case, and nothing that these have to do with each other. The families of the case stay as they
 * are, and the draft is one of its own; a statement is one quotation of the draft, which stands last, with those of the case that are like it.
 */
export const linksBeside = (
  draft: Account,
  accounts: readonly Account[],
  { families }: Pick<Links, 'families'>,
): Links => {
  const all = [...accounts, draft];
  const withDraft = [...families, [draft.document.id]];
  const named = entities(all, withDraft);
  const known = knownIn(named);
  const { said, alike } = quotationsOf(all, known);
  const mine = alike.filter(({ a, b }) => (a.account === draft) !== (b.account === draft));
  const beside = new Map<Said, Said[]>();
  for (const { a, b } of mine) {
    const [own, other] = a.account === draft ? [a, b] : [b, a];
    if (own.surname !== null && other.surname !== null && own.surname !== other.surname) continue;
    const others = beside.get(own);
    if (others === undefined) beside.set(own, [other]);
    else if (others.length < MOST_BESIDE) others.push(other);
  }
  return {
    passages: [],
    pairs: [],
    families: withDraft,
    statements: [...beside]
      .sort(([a], [b]) => a.order - b.order)
      .map(([own, others]) => statementOf([...others.sort((a, b) => a.order - b.order), own])),
    echoes: echoes([draft], { said, alike: mine }, known),
    entities: named,
  };
};
