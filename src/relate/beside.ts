import { type Account, type Links, type Passage, prose } from '../model/index.js';
import { hashWord, shingles } from '../text/shingles.js';
import { words } from '../text/words.js';
import { echoes, knownIn } from './echoes.js';
import { entities } from './entities.js';
import { shared } from './index.js';
import { quotationsOf, type Said, statementOf } from './statements.js';

/** Quotations of the case that one of the draft is held against: those that are most like it. */
const MOST_BESIDE = 40;

/** Accounts whose words the draft's are compared with: those that share the most runs of so many words with it. */
const MOST_ACCOUNTS = 12;
const RUN = 5;

const runsOf = ({ document }: Account): Uint32Array =>
  shingles(
    Uint32Array.from(words(document.text, prose(document)), w => hashWord(w.norm)),
    RUN,
  );

/** Words that the draft shares with the accounts that have the most of them. */
const passagesOf = (draft: Account, accounts: readonly Account[]): Passage[] => {
  const own = new Set(runsOf(draft));
  const nearest = accounts
    .map(account => ({ account, runs: runsOf(account).reduce((n, run) => n + (own.has(run) ? 1 : 0), 0) }))
    .filter(({ runs }) => runs > 0)
    .sort((a, b) => b.runs - a.runs)
    .slice(0, MOST_ACCOUNTS);
  if (nearest.length === 0) return [];
  const { id } = draft.document;
  return shared([...nearest.map(({ account }) => account), draft]).passages.filter(
    ({ left, right }) => left.document === id || right.document === id,
  );
};

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
    passages: passagesOf(draft, accounts),
    pairs: [],
    families: withDraft,
    statements: [...beside]
      .sort(([a], [b]) => a.order - b.order)
      .map(([own, others]) => statementOf([...others.sort((a, b) => a.order - b.order), own])),
    echoes: echoes([draft], { said, alike: mine }, known),
    entities: named,
  };
};
