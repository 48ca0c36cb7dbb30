import { languageOf } from '../../languages/index.js';
import { timeWords } from '../../languages/values.js';
import { type Account, cover, holds, meets, type Place, type Span } from '../../model/index.js';
import { list } from '../../text/list.js';
import { citedWords } from '../primary/departure.js';
import { called, type Case, type Draft } from '../rule.js';
import { grouped } from '../../model/disjoint-sets.js';
import { daysBetween, sameMaker } from './alike.js';
import { type Pair, unseenDocuments, unseenReading } from './read.js';
import { type Gathered, nameOf } from './same.js';
import type { Dated } from './spoken.js';
import type { Telling } from './tellings.js';
import type { Thread } from './threads.js';

/** A day with its year. */
const FULL = /^\d{4}-\d\d-\d\d$/;

/** Accounts named in a message for one side; the others are counted. */
const NAMED = 3;

/** With so many days between two accounts the document may have been amended. */
const LONG = 31;

const placeOf = ({ account }: Telling, { from, to }: Span): Place => ({ document: account.document.id, from, to });

/** Words of an account as a message cites them, without the “that” which opens what is said. */
export const wordsAt = ({ document: { text, language } }: Account, span: Span): string =>
  citedWords(text, span).replace(languageOf(language).reports.complementizer, '').trim();

/** A telling as it is shown: what is said to be said, with who says it where the two stand together. */
const shownOf = (telling: Telling): Place => {
  const { source, cue } = telling.claim.attribution;
  const near = [...source, ...cue].filter(s => !holds(s, telling.span));
  const whole = cover([...near, telling.span]);
  return placeOf(telling, whole.to - whole.from <= telling.span.to - telling.span.from + 120 ? whole : telling.span);
};

/** What a document is called in a message: “the interim report (Rail Board)”. */
export const calledDocument = (document: Gathered): string => {
  const by = document.maker?.name.replace(
    languageOf(document.threads[0]?.account.document.language ?? '').causes.article,
    '',
  );
  return `the ${nameOf(document)}${by === undefined ? '' : ` (${by})`}`;
};

const who = (of: Case, tellings: readonly Telling[]): string => {
  const names = [...new Set(tellings.map(t => called(of, t.account.document.id)))];
  return list([...names.slice(0, NAMED), ...(names.length > NAMED ? [`${String(names.length - NAMED)} more`] : [])]);
};

/** Whether two accounts tell so much of their document that it is one: the same maker, the same stage. */
const surelyOne = (a: Thread, b: Thread): boolean =>
  !languageOf(a.account.document.language).unseen.oftenMade.has(a.kind) &&
  a.stage === b.stage &&
  ((a.maker !== null && b.maker !== null && sameMaker(a.maker, b.maker)) || a.stage !== null);

const farApart = (a: Thread, b: Thread): boolean => {
  const days = daysBetween(a.account.document.published ?? '', b.account.document.published ?? '');
  return Number.isFinite(days) && days > LONG;
};

const sameDocument = (document: Gathered): string => {
  const [first] = document.threads;
  const by = document.maker === null ? '' : ' and the maker';
  return document.stage !== null || first?.stage != null
    ? `the accounts give the same stage${by} of the document`
    : document.maker === null
      ? 'no account tells of another document of this kind'
      : 'the accounts name the same maker';
};

const readings = [
  'the document says both, of two different things or times',
  'the accounts speak of two documents, or of two versions of one',
  'one of the accounts has it from somebody who told of the document',
];

const pairs = (of: Case): Pair[] => unseenReading(of).flatMap(r => r.pairs);

/** Everything of one document that differs in one way, the same tellings together. */
const together = (all: readonly Pair[]): [Pair, ...Pair[]][] =>
  grouped(all, ({ left, right }) => [left, right].map(t => `${t.account.document.id} ${String(t.span.from)}`));

const sidesOf = (places: readonly Place[]): Draft['sides'] => {
  const [first, ...rest] = [...new Map(places.map(p => [`${p.document} ${String(p.from)}`, p])).values()];
  if (first === undefined) throw new RangeError('a difference has two sides');
  return [first, ...rest];
};

const DIFFERS: Readonly<Record<'number' | 'time' | 'negation' | 'agent', string>> = {
  number: 'a number',
  time: 'a date',
  negation: 'whether it is so',
  agent: 'who did it',
};

/** What accounts say that one document says, where it cannot say both. */
export const unseenConflicts = (of: Case): Draft[] => {
  const differing = pairs(of).flatMap(pair => {
    const { difference } = pair.relation;
    return difference === null || difference.what === 'quotation' ? [] : [{ pair, difference }];
  });
  const byPair = new Map(differing.map(d => [d.pair, d.difference]));
  return together(differing.map(d => d.pair)).map(group => {
    const [first] = group;
    const what = byPair.get(first)?.what ?? 'number';
    const said = new Map<string, { readonly words: string; readonly tellings: Telling[] }>();
    for (const pair of group) {
      const difference = byPair.get(pair);
      if (difference === undefined) continue;
      for (const [telling, span] of [
        [pair.left, difference.left],
        [pair.right, difference.right],
      ] as const) {
        const words = wordsAt(telling.account, span);
        const known = said.get(words.toLowerCase());
        if (known === undefined) said.set(words.toLowerCase(), { words, tellings: [telling] });
        else known.tellings.push(telling);
      }
    }
    const { left, right, document } = first;
    // what only the one has may narrow it down
    const exact = group.every(pair => byPair.get(pair)?.exact === true && pair.relation.common.share === 1);
    const sure = exact && surelyOne(left.thread, right.thread) && !farApart(left.thread, right.thread);
    const clauses = [...said.values()].map(
      ({ words, tellings }) =>
        `${who(of, tellings)} ${new Set(tellings.map(t => t.account)).size > 1 ? 'have' : 'has'} “${words}”`,
    );
    return {
      level: sure ? 'conflict' : 'question',
      message: `What ${calledDocument(document)} says is told differently: ${clauses.join('; ')}.`,
      sides: sidesOf(group.flatMap(pair => [shownOf(pair.left), shownOf(pair.right)])),
      because: [
        `the document is not among the accounts, and they differ in ${DIFFERS[what]}`,
        sameDocument(document),
        `of the words of the one telling ${String(first.relation.common.keys.length)} of matter stand in the other`,
      ],
      otherReadings: readings,
    };
  });
};

/** A telling of a document that is firmer than another account's. */
export interface UnseenDrift {
  readonly document: Gathered;
  readonly soft: Telling;
  readonly firm: Telling;
}

/** What one account has a document say outright, or as the whole cause, and another has it leave open, or hold in part. */
export const unseenDrifts = (of: Case): UnseenDrift[] =>
  pairs(of).flatMap(({ document, left, right, relation: { how } }) =>
    how === 'firmer'
      ? [{ document, soft: right, firm: left }]
      : how === 'softer'
        ? [{ document, soft: left, firm: right }]
        : [],
  );

/** The findings of such drifts, those of one firm telling together; `isTold` says which another finding tells already. */
export const unseenStrength = (of: Case, drifts: readonly UnseenDrift[]): Draft[] =>
  grouped(drifts, ({ firm }) => [`${firm.account.document.id} ${String(firm.span.from)}`]).map(group => {
    const [{ document, firm }] = group;
    const soft = group.map(d => d.soft);
    const [first = firm] = soft;
    return {
      level: 'question',
      message: `${called(of, firm.account.document.id)} is firmer on what ${calledDocument(document)} says (“${wordsAt(firm.account, firm.span)}”) than ${who(of, soft)} (“${wordsAt(first.account, first.span)}”).`,
      sides: sidesOf([shownOf(firm), ...soft.map(shownOf)]),
      because: ['both give it as the word of the document, which is not among the accounts', sameDocument(document)],
      otherReadings: [
        'the document says it in both ways, in its summary and in its text',
        'the softer account is more careful than the document',
        ...readings.slice(1, 2),
      ],
    };
  });

/** Words that two accounts quote of one document and that differ. */
export const unseenQuotations = (of: Case): Draft[] => {
  const known = (a: Place, b: Place): boolean =>
    of.links.statements.some(({ quotations }) =>
      [a, b].every(p => quotations.some(q => q.document === p.document && meets(q, p))),
    );
  return pairs(of).flatMap(({ document, left, right, relation: { difference } }): Draft[] => {
    if (difference?.what !== 'quotation') return [];
    const [a, b] = [placeOf(left, difference.left), placeOf(right, difference.right)];
    if (known(a, b)) return [];
    const { change } = difference;
    const cited = ({ account }: Telling, span: Span | null): string =>
      span === null ? 'nothing' : `“${wordsAt(account, span)}”`;
    const grave = change.class === 'number' || change.class === 'negation';
    return [
      {
        level: grave && surelyOne(left.thread, right.thread) ? 'conflict' : 'question',
        message: `${called(of, a.document)} and ${called(of, b.document)} quote the same words of ${calledDocument(document)} differently: ${cited(left, change.a)} against ${cited(right, change.b)}.`,
        sides: [a, b],
        because: [
          'both give the words as those of the document, which is not among the accounts',
          sameDocument(document),
        ],
        otherReadings: ['two translations of one document', ...readings.slice(1)],
      },
    ];
  });
};

/** The day that each account gives for a document, of one way of dating it: as it stands on it, or as it came out. */
const datings = ({ threads }: Gathered): readonly (readonly { thread: Thread; at: Dated }[])[] =>
  (['dated', 'released'] as const).map(how =>
    threads.flatMap(thread => {
      const days = thread.dates.filter(d => d.how === how && FULL.test(d.value));
      const [first] = days;
      return first !== undefined && days.every(d => d.value === first.value) ? [{ thread, at: first }] : [];
    }),
  );

/** Days on which accounts date one document and that are not the same; those that the ledger asks about are left to it. */
export const unseenDates = (of: Case): Draft[] =>
  unseenDocuments(of).flatMap((document): Draft[] =>
    datings(document).flatMap((given): Draft[] => {
      const values = [...new Set(given.map(g => g.at.value))];
      const [first, second] = values.map(value => given.filter(g => g.at.value === value));
      if (first === undefined || second === undefined || document.maker === null) return [];
      const places = given.map(({ thread, at }) => ({
        document: thread.account.document.id,
        from: at.from,
        to: at.to,
      }));
      const isAsked = of.ledger.differences.some(({ groups }) =>
        groups.flat().some(answer => places.some(p => p.document === answer.document && meets(p, answer))),
      );
      if (isAsked) return [];
      const told = values.map(value => {
        const own = given.filter(g => g.at.value === value).map(g => called(of, g.thread.account.document.id));
        return `${timeWords(value)} in ${list(own.slice(0, NAMED))}`;
      });
      return [
        {
          level: 'question',
          message: `Of what day is ${calledDocument(document)}? The accounts differ: ${told.join('; ')}.`,
          sides: sidesOf(places),
          because: ['the document is not among the accounts', sameDocument(document)],
          otherReadings: [
            'the maker has put out two such documents, and each account speaks of another',
            'the one day is that of the document, the other that of its being sent or read',
          ],
        },
      ];
    }),
  );
