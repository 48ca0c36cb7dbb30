import type { Span, Statement } from '../model/index.js';
import type { QuotationChange } from './quotations/compare.js';
import type { Loss } from './quotations/loss.js';
import {
  apart,
  cited,
  compare,
  doubtedOutside,
  hedgedOutside,
  pairsOf,
  type Saying,
  shownOf,
  toldNearby,
  wordings,
  wordsIn,
} from './quotations/quoted.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';

const NAMES: Record<Loss, string> = {
  hedge: 'words that say how sure the speaker is',
  condition: 'the condition',
  negation: 'a negation',
  contrast: 'the half that limits the other',
  limit: 'words that limit what is said',
  doubt: 'words that take some of it back',
};

/** Fewer words are a fragment, which the account's own sentence completes. */
const LEAST_WORDS = 4;

/** How a quotation that is given as a whole begins: with a capital, after a colon or a comma, or right behind the verb of saying. */
const isWhole = ({ account, attribution, spans }: Saying): boolean => {
  const [first] = spans;
  if (first === undefined) return false;
  const { text } = account.document;
  if (/^["“”'‘«»\s]*\p{Lu}/u.test(text.slice(first.from, first.to))) return true;
  const before = text.slice(Math.max(0, first.from - 12), first.from).replace(/["“”'‘«»\s]+$/u, '');
  if (/[:,]$/u.test(before)) return true;
  const end =
    first.from - (/["“”'‘«»\s]*$/u.exec(text.slice(Math.max(0, first.from - 4), first.from))?.[0].length ?? 0);
  return attribution?.cue.some(cue => cue.to === end) === true;
};

/** Where the words stand that are left out. */
const lostOf = ({ a, b, lostAt }: QuotationChange): Span | null => lostAt ?? a ?? b;

/** Whether an account that does not quote the words tells them, or what they say of the others, itself. */
const isTold = (short: Saying, full: Saying, change: QuotationChange): boolean => {
  const { loses } = change;
  const lost = lostOf(change);
  if (lost === null || toldNearby(short, full, lost)) return true;
  if (loses === 'contrast' || loses === 'limit') return false;
  return loses === 'doubt' ? doubtedOutside(short) : hedgedOutside(short);
};

/** What is left out of one statement in one wording. */
interface Cut {
  readonly full: Saying;
  readonly short: Saying;
  readonly change: QuotationChange;
}

const cutsOf = (left: readonly Saying[], right: readonly Saying[]): Cut[] => {
  const [a, b] = [left[0], right[0]];
  if (!a || !b || left.some(x => right.some(y => x.document === y.document)) || apart(a, b)) return [];
  return compare(a, b).changes.flatMap(change => {
    const { loses, marked } = change;
    if (loses === null || (change.class !== 'cut' && !(change.class === 'negation' && marked))) return [];
    if (marked && loses !== 'negation' && loses !== 'limit') return [];
    const [full, shorts] = change.a === null ? [b, left] : [a, right];
    return shorts
      .filter(
        short => wordsIn(short, short.spans).length >= LEAST_WORDS && isWhole(short) && !isTold(short, full, change),
      )
      .map(short => ({ full, short, change }));
  });
};

const draft = (of: Case, { speaker }: Statement, cuts: readonly Cut[]): Draft[] => {
  const [first] = cuts;
  if (first === undefined) return [];
  const { full, change } = first;
  const lost = lostOf(change);
  const shorts = [...new Map(cuts.map(c => [c.short.document, c.short])).values()];
  const beside = (short: Saying): Span | null => cuts.find(c => c.short === short)?.change.beside ?? null;
  const whose = speaker === null ? '' : ` of ${speaker}`;
  return [
    {
      level: 'question',
      message: `${list(shorts.slice(0, 3).map(s => called(of, s.document)))} quote${shorts.length === 1 ? 's' : ''} words${whose} without ${cited(full, lost)}, ${NAMES[change.loses ?? 'hedge']}, which ${called(of, full.document)} has.`,
      sides: [shownOf(full, [lost]), ...shorts.map(s => shownOf(s, [beside(s)]))],
      because: [
        'the words stand in one sentence with those that both quote',
        'the account that leaves them out neither marks it nor tells them in its own words nearby',
      ],
      otherReadings: [
        'the speaker said it more than once, once without these words',
        'the account had only a part of the statement before it',
        'two translations of one statement, or a text that was prepared and not held to',
      ],
    },
  ];
};

/** A quotation that is cut so that it says more, or something else, than the whole of it. */
export const truncatedQuotation: Rule = {
  id: 'truncated-quotation',
  find: of => {
    const told = new Set<string>();
    return of.links.statements.flatMap(statement => {
      const cuts = pairsOf(wordings(of, statement)).flatMap(([left, right]) => cutsOf(left, right));
      const byLoss = new Map<string, Cut[]>();
      for (const cut of cuts) {
        const lost = lostOf(cut.change);
        const key = `${cut.change.loses ?? ''} ${lost === null ? '' : wordsIn(cut.full, [lost]).slice(0, LEAST_WORDS).join(' ')}`;
        byLoss.set(key, [...(byLoss.get(key) ?? []), cut]);
      }
      const fresh = [...byLoss].filter(([key]) => !told.has(`${statement.speaker ?? ''} ${key}`));
      for (const [key] of fresh) told.add(`${statement.speaker ?? ''} ${key}`);
      return fresh.flatMap(([, same]) => draft(of, statement, same));
    });
  },
};
