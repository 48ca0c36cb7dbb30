import { timeWords } from '../../languages/values.js';
import {
  type Answer,
  independence,
  type Ledger,
  type Lineage,
  originGroups,
  type Question,
} from '../../model/index.js';
import { type AnswerRow, answerRows } from '../answer-rows.js';
import { type Places, present } from './places.js';
import { inOrder } from './questions.js';
import type { CauseRowView, CausesView, CitedView, HolderView } from './view.js';
import { originWords } from './words.js';

/** Hypotheses, other words for one, holders in one cell places and other names of one holder that are shown; the others are counted. */
const ROWS = 14;
const OTHERS = 3;
const HOLDERS = 8;
const PLACES = 4;
const CITED = 3;
const NAMES = 2;

/** Origins of one hypothesis that are left out in turn. */
const ORIGINS = 6;

/** The answers under their keys, in order of first appearance. */
const grouped = (
  answers: readonly Answer[],
  keyOf: (answer: Answer) => string,
): ReadonlyMap<string, readonly Answer[]> => {
  const map = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = keyOf(answer);
    const own = map.get(key);
    if (own === undefined) map.set(key, [answer]);
    else own.push(answer);
  }
  return map;
};

/** A hypothesis with all who say something of it: the rows that affirm it and those that deny it. */
interface Hypothesis {
  readonly answers: readonly Answer[];
  readonly values: AnswerRow['values'];
}

const hypothesesOf = (question: Question): Hypothesis[] => {
  const groups = question.groups.map(group => group.flatMap(i => question.answers[i] ?? []));
  return groups.map(answers => ({
    answers,
    values: answerRows({
      ...question,
      answers: answers.map(a => ({ ...a, polarity: 'asserts' })),
      groups: [answers.map((_, i) => i)],
    }).flatMap(row => row.values),
  }));
};

const asserted = ({ answers }: Hypothesis): Answer[] =>
  answers.filter(a => a.polarity === 'asserts' && a.raised !== true);

/** A holder's key: one holder under all its names and by all who speak for it; an account's own voice by the account. */
const holderKey = (answer: Answer, { holderOf }: Lineage): string =>
  answer.holder === 'narrator' ? `account ${answer.document}` : holderOf(answer).key;

/** How holders may stand to a cause, as the matrix has them from left to right. */
const STANDS = [
  'asserts',
  'holds probable',
  'holds possible',
  'brings up',
  'denies',
  'declines to say',
  'asks',
  'demands',
] as const;

const standOf = ({ polarity, certainty, raised }: Answer): (typeof STANDS)[number] => {
  if (raised === true) return 'brings up';
  if (polarity === 'denies' || polarity === 'asks' || polarity === 'demands') return polarity;
  if (polarity === 'declines') return 'declines to say';
  return certainty === 'possible' || certainty === 'probable' ? `holds ${certainty}` : 'asserts';
};

/** From when to when something was said, by the days of publication. */
const heardOn = (answers: readonly Answer[], places: Places): string | null => {
  const published = answers.map(a => places.entry(a.document)?.account.document.published?.slice(0, 10) ?? null);
  const days = [...new Set(present(published))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? timeWords(first) : `${timeWords(first)} to ${timeWords(last)}`;
};

/** The evidence cited in answers, the same words once. */
const citedIn = (answers: readonly Answer[], places: Places): CitedView[] => {
  const cited = answers.flatMap(({ document, grounds }): CitedView[] => {
    const ref = grounds === undefined ? null : places.ref({ document, ...grounds });
    const words = places.entry(document)?.account.document.text.slice(grounds?.from, grounds?.to) ?? '';
    return ref === null ? [] : [{ words: words.replace(/\s+/gu, ' '), ref }];
  });
  return [...new Map(cited.map(one => [one.words.toLowerCase(), one])).values()].slice(0, CITED);
};

const holderView = (answers: readonly Answer[], places: Places, lineage: Lineage): HolderView | null => {
  const [first] = answers;
  const entry = first === undefined ? undefined : places.entry(first.document);
  if (first === undefined || entry === undefined) return null;
  const links = present(answers.map(a => places.ref(a)));
  const refs = [...new Map(links.map(ref => [ref.href, ref])).values()];
  const names = [...new Set(answers.map(a => a.chain.at(-1) ?? a.holder))];
  const own = names.length > 1 ? lineage.holderOf(first).name : (names[0] ?? first.holder);
  return {
    name: first.holder === 'narrator' ? null : own,
    as:
      first.holder === 'narrator' ? [] : names.filter(name => name.toLowerCase() !== own.toLowerCase()).slice(0, NAMES),
    account: entry.name,
    when: heardOn(answers, places),
    citing: citedIn(answers, places),
    refs: refs.slice(0, PLACES),
    more: Math.max(0, refs.length - PLACES),
  };
};

const cellOf = (answers: readonly Answer[], places: Places, lineage: Lineage): CauseRowView['cells'][number] => {
  const holders = [...grouped(answers, a => holderKey(a, lineage)).values()];
  return {
    holders: present(holders.slice(0, HOLDERS).map(own => holderView(own, places, lineage))),
    more: Math.max(0, holders.length - HOLDERS),
  };
};

/** What is left of a hypothesis when each of its origins in turn is taken away. */
const remainsOf = (hypothesis: Hypothesis, places: Places, lineage: Lineage): CauseRowView['remains'] => {
  const own = asserted(hypothesis);
  const groups = originGroups(own, lineage);
  return groups.slice(0, ORIGINS).map(group => {
    const falls = (a: Answer): boolean => group.includes(lineage.families.get(a.document) ?? -1);
    const rest = own.filter(a => !falls(a));
    return {
      without: present([...new Set(own.filter(falls).map(a => places.entry(a.document)?.name ?? null))]),
      citing: [...new Set(own.filter(falls).flatMap(a => lineage.sourceOf(a)?.name ?? []))].slice(0, 2),
      origins: rest.length === 0 ? null : originWords(independence(rest, lineage)),
    };
  });
};

const viewOf = (question: Question, number: number, places: Places, lineage: Lineage): CausesView => {
  const hypotheses = hypothesesOf(question).sort(
    (a, b) => new Set(asserted(b).map(x => x.document)).size - new Set(asserted(a).map(x => x.document)).size,
  );
  const stands = STANDS.filter(stand => question.answers.some(a => standOf(a) === stand));
  return {
    question: { href: `#q${String(number)}`, label: question.question },
    stands,
    rows: hypotheses.slice(0, ROWS).map(hypothesis => {
      const own = asserted(hypothesis);
      const [value, ...others] = hypothesis.values.map(v => String(v.value));
      return {
        value: value ?? '',
        others: others.slice(0, OTHERS),
        origins: own.length === 0 ? null : originWords(independence(own, lineage)),
        cells: stands.map(stand =>
          cellOf(
            hypothesis.answers.filter(a => standOf(a) === stand),
            places,
            lineage,
          ),
        ),
        remains: remainsOf(hypothesis, places, lineage),
      };
    }),
    moreRows: Math.max(0, hypotheses.length - ROWS),
  };
};

/** The matrices of causes: hypotheses by stands, each cell who takes it, since when and where; and what remains of each without one of its origins. */
export const causesViews = (ledger: Ledger, places: Places, lineage: Lineage): CausesView[] =>
  inOrder(ledger).flatMap((question, i) =>
    question.slot.startsWith('cause:') ? [viewOf(question, i + 1, places, lineage)] : [],
  );
