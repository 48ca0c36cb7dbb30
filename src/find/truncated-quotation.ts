import { around, type Span } from '../model/index.js';
import type { QuotationChange } from './quotations/compare.js';
import type { Loss } from './quotations/loss.js';
import {
  apart,
  cited,
  compare,
  doubtedOutside,
  hedgedOutside,
  only,
  pairsOf,
  type Saying,
  sayingOf,
  shorter,
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
const LEAST_WORDS = 3;

/** Of two short quotations of one speaker the shorter one has so many of its words in the other: else it is another wording. */
const MOSTLY = 0.7;

const WORD = /[\p{L}\p{N}]/u;

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

/** Whether the words are left out behind a fragment with which the account ends its sentence: it goes on with nothing of its own. */
const isClosed = (
  { account: { document, annotations }, spans }: Saying,
  { beside, loses }: QuotationChange,
): boolean => {
  const last = spans.at(-1);
  if (last === undefined || beside === null || loses === 'hedge' || loses === 'negation') return false;
  const sentence = around(annotations.sentences, { from: last.to - 1, to: last.to });
  return !WORD.test(document.text.slice(beside.to, sentence?.to ?? beside.to));
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

/** Statements, and short quotations of one speaker that are likely one utterance, each in two wordings or more. */
const quotedOtherwise = (of: Case): { readonly speaker: string | null; readonly pairs: [Saying[], Saying[]][] }[] => [
  ...of.links.statements.map(statement => ({ speaker: statement.speaker, pairs: pairsOf(wordings(of, statement)) })),
  ...of.links.echoes
    .filter(({ kind }) => kind === 'other-wording')
    .flatMap(({ left, right }) => {
      const [a, b] = [only(sayingOf(of, left), left), only(sayingOf(of, right), right)];
      return compare(a, b).shared.length < MOSTLY * shorter(a, b)
        ? []
        : [{ speaker: left.speaker ?? right.speaker, pairs: [[[a], [b]]] as [Saying[], Saying[]][] }];
    }),
];

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
        short =>
          wordsIn(short, short.spans).length >= LEAST_WORDS &&
          (isWhole(short) || isClosed(short, change)) &&
          !isTold(short, full, change),
      )
      .map(short => ({ full, short, change }));
  });
};

const draft = (of: Case, speaker: string | null, cuts: readonly Cut[]): Draft[] => {
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
    return quotedOtherwise(of).flatMap(({ speaker, pairs }) => {
      const cuts = pairs.flatMap(([left, right]) => cutsOf(left, right));
      const byLoss = new Map<string, Cut[]>();
      for (const cut of cuts) {
        const lost = lostOf(cut.change);
        const key = `${cut.change.loses ?? ''} ${lost === null ? '' : wordsIn(cut.full, [lost]).slice(0, LEAST_WORDS).join(' ')}`;
        byLoss.set(key, [...(byLoss.get(key) ?? []), cut]);
      }
      const fresh = [...byLoss].filter(([key]) => !told.has(`${speaker ?? ''} ${key}`));
      for (const [key] of fresh) told.add(`${speaker ?? ''} ${key}`);
      return fresh.flatMap(([, same]) => draft(of, speaker, same));
    });
  },
};
