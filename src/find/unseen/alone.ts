import type { Account, Place } from '../../model/index.js';
import { list } from '../../text/list.js';
import { matterIn } from '../primary/matter.js';
import { called, type Case, type Draft, MOST_SIDES } from '../rule.js';
import { shared } from './alike.js';
import { calledDocument, wordsAt } from './findings.js';
import { type UnseenRead, unseenReading } from './read.js';
import type { Telling } from './tellings.js';

/** What one account alone tells is worth knowing where so many others, of so many families, tell what the document says. */
const OTHERS = 2;

/** A telling with fewer keys says too little to be looked for. */
const TELLING = 2;

/** With this share of its keys in one sentence of another account, that one may tell it too. */
const TOLD = 0.5;

const known = new WeakMap<Account, readonly ReadonlySet<string>[]>();

/** Keys of the words of each sentence of an account; read once. */
const sentencesOf = (account: Account): readonly ReadonlySet<string>[] => {
  const found =
    known.get(account) ??
    account.annotations.sentences.map(sentence => new Set(matterIn(account, sentence).map(m => m.key)));
  known.set(account, found);
  return found;
};

/** Whether another account has a sentence that may tell the same, of the document or not. */
const tellsToo = (telling: Telling, other: Account): boolean =>
  sentencesOf(other).some(there => shared(telling.keys, there) >= TOLD * telling.keys.size);

/** What one account of a document has it say that none of the others tells anywhere. */
const aloneIn = (of: Case, { document, tellings }: UnseenRead): Draft[] => {
  const accounts = [...new Set(tellings.map(t => t.account))];
  const family = (account: Account): number => of.lineage.families.get(account.document.id) ?? -1;
  return accounts.flatMap(account => {
    const others = accounts.filter(a => family(a) !== family(account));
    if (new Set(others.map(family)).size < OTHERS) return [];
    const alone = tellings.filter(
      t =>
        t.account === account &&
        !t.claim.aside &&
        t.claim.attribution.polarity === 'asserts' &&
        t.keys.size >= TELLING &&
        !of.accounts.some(a => family(a) !== family(account) && tellsToo(t, a)),
    );
    const [first, ...rest] = alone
      .slice(0, MOST_SIDES)
      .map((t): Place => ({ document: account.document.id, from: t.span.from, to: t.span.to }));
    if (first === undefined) return [];
    const [one] = alone;
    const words = one === undefined ? '' : wordsAt(account, one.span);
    const more =
      rest.length === 0 ? '' : ` and ${rest.length === 1 ? 'one thing' : `${String(rest.length)} things`} more`;
    return [
      {
        level: 'note' as const,
        message: `Only ${called(of, account.document.id)} has ${calledDocument(document)} say “${words}”${more}.`,
        sides: [first, ...rest] as const,
        because: [
          `${list(others.slice(0, 3).map(a => called(of, a.document.id)))}${others.length > 3 ? ` and ${String(others.length - 3)} more` : ''} tell of the document too, and no sentence of theirs tells this`,
          'the document is not among the accounts',
        ],
        otherReadings: [
          'the others chose other parts of the document',
          'the others tell it in words that were not recognised',
        ],
      },
    ];
  });
};

/** What rests on one account of a document that is not at hand. */
export const unseenAlone = (of: Case): Draft[] => unseenReading(of).flatMap(read => aloneIn(of, read));
