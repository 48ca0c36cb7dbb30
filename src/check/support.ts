import { whoSays } from '../find/differences.js';
import { called } from '../find/rule.js';
import {
  type Account,
  type Answer,
  around,
  type Difference,
  type DocumentId,
  independence,
  type Lineage,
  lineageOf,
  meets,
  type NoteKind,
  type Place,
  type Question,
} from '../model/index.js';
import { languageOf } from '../languages/index.js';
import { valueWords } from '../languages/values.js';
import { list } from '../text/list.js';
import type { Checked, Remark } from './checker.js';

/** Accounts that a message names. */
const NAMED = 3;

/** An answer of the draft beside those of the case to the same question. */
interface Beside {
  readonly question: Question;
  readonly answer: Answer;
  /** Answers of the case that say the same, and all of them by what they say, the nearest to the draft's first. */
  readonly same: readonly Answer[];
  readonly groups: readonly (readonly [Answer, ...Answer[]])[];
  /** Whether an answer of the case is so vague that it fits several values. */
  readonly vague: boolean;
}

const isFilled = (group: readonly Answer[]): group is readonly [Answer, ...Answer[]] => group.length > 0;

const places = (answers: readonly Answer[]): Place[] =>
  answers.map(({ document, from, to }) => ({ document, from, to }));

/** One answer of each document, those that state it before those from which it follows. */
const oneEach = (answers: readonly Answer[]): readonly Answer[] =>
  [...new Map([...answers].reverse().map(answer => [answer.document, answer])).values()].reverse();

const namesOf = ({ beside }: Checked, answers: readonly Answer[]): string => {
  const ids: DocumentId[] = [...new Set(answers.map(a => a.document))];
  const rest = ids.length - NAMED;
  const shown = ids.slice(0, rest > 0 ? NAMED - 1 : NAMED).map(id => called(beside, id));
  return list([...shown, ...(rest > 0 ? [`${String(rest + 1)} others`] : [])]);
};

/** What the draft itself states in answer to a question, beside the case. */
const besideOf = ({ draft }: Checked, question: Question): Beside[] => {
  const { id } = draft.document;
  const isOwn = ({ document }: Answer): boolean => document === id;
  const grouped = new Set(question.groups.flat());
  const vague = question.answers.some((answer, i) => !isOwn(answer) && !grouped.has(i));
  const all = question.groups.map(group => group.flatMap(i => question.answers[i] ?? []));
  return all.flatMap((group, at) => {
    const answer = group.find(a => isOwn(a) && !a.derived && a.polarity === 'asserts');
    if (answer === undefined) return [];
    const groups = all
      .map((answers, i) => ({ answers: oneEach(answers.filter(a => !isOwn(a))), far: Math.abs(i - at) }))
      .sort((a, b) => a.far - b.far)
      .map(({ answers }) => answers)
      .filter(isFilled);
    return [{ question, answer, same: group.filter(a => !isOwn(a)), groups, vague }];
  });
};

/** Accounts that have the value elsewhere, of the same people, things or day: whatever keeps it from being an answer there, it is no stranger to them. */
const elsewhere = ({ accounts }: Checked, { question, answer }: Beside): Account[] => {
  const { slot, scope } = question;
  const status = slot.startsWith('count:') ? slot.slice('count:'.length) : null;
  return accounts.filter(({ annotations: { quantities, times } }) =>
    slot.startsWith('date:')
      ? times.some(t => t.value.startsWith(String(answer.value)))
      : quantities.some(
          q =>
            q.value === answer.value &&
            (status === null || q.status === status || (scope !== null && q.unit !== null && scope.includes(q.unit))),
        ),
  );
};

const sidesOf = (groups: readonly (readonly Answer[])[]): Place[] => {
  const longest = Math.max(0, ...groups.map(g => g.length));
  return places(Array.from({ length: longest }, (_, i) => groups.flatMap(g => g[i] ?? [])).flat());
};

const asked = ({ question, scope, slot }: Question): string =>
  scope !== null && slot.startsWith('date:') ? `${question} (${scope})` : question;

/** How the groups of the case read in a message. */
const told = ({ beside }: Checked, question: Question, groups: Beside['groups']): string =>
  whoSays(beside, { question: question.id, kind: 'conflicting', groups, because: [] });

const holds = (groups: Difference['groups'], answer: Answer): boolean =>
  groups.some(group => group.some(a => a.document === answer.document && a.from === answer.from && a.to === answer.to));

/** The draft's value is not that of any account, and nothing brings it together with theirs. */
const unsupported = (of: Checked, kind: NoteKind, rule: string, beside: Beside): Remark[] => {
  const { question, answer, groups } = beside;
  if (kind === 'numbers' && elsewhere(of, beside).length > 0) return [];
  const { differences } = of.beside.ledger;
  const apart = differences.filter(d => d.question === question.id && holds(d.groups, answer));
  const conflicting = apart.some(d => d.kind === 'conflicting');
  if (!conflicting && !apart.some(d => d.kind === 'revised')) return [];
  return [
    {
      kind,
      rule,
      level: conflicting ? 'conflict' : 'question',
      message: `${asked(question)} No account of the case gives ${valueWords(answer.value)}: ${told(of, question, groups)}.`,
      at: answer,
      sides: sidesOf(groups),
      because: [
        `the draft answers the question with ${valueWords(answer.value)}`,
        ...apart.flatMap(d => (d.kind === 'revised' ? d.because : [])),
      ],
      otherReadings: [
        'the draft has it from a source that is not in the case',
        kind === 'dates'
          ? 'the draft dates another part of what happened'
          : 'the draft counts another group or at another time',
      ],
    },
  ];
};

/** Whether the draft names somebody for an answer: the sentence has a source, or a word of telling. */
const isSourced = ({ draft: { document, annotations } }: Checked, answer: Answer): boolean => {
  const sentence = around(annotations.sentences, answer) ?? answer;
  return (
    answer.holder !== 'narrator' ||
    annotations.attributions.some(({ cue }) => cue.some(part => meets(part, sentence))) ||
    languageOf(document.language).deeds.toldOf.test(document.text.slice(sentence.from, sentence.to))
  );
};

/** All that give the value go back to one origin, while the case has more. */
const singleOrigin = (of: Checked, kind: NoteKind, lineage: Lineage, beside: Beside): Remark[] => {
  const { question, answer, same, vague } = beside;
  const equal = same.filter(a => a.value === answer.value);
  if (vague || equal.length === 0 || of.links.families.length < 2 || isSourced(of, answer)) return [];
  const family = (id: DocumentId): number | undefined => lineage.families.get(id);
  const families = new Set(same.map(a => family(a.document)));
  if (independence(same, lineage).max > 1) return [];
  if (elsewhere(of, beside).some(a => !families.has(family(a.document.id)))) return [];
  return [
    {
      kind,
      rule: 'single-origin',
      level: 'note',
      message: `${asked(question)} ${valueWords(answer.value)} rests on one origin: ${namesOf(of, same)}.`,
      at: answer,
      sides: places(oneEach(same)),
      because: [
        same.length > 1 ? 'the accounts that give it share narration, or are one' : 'one account gives it',
        'the draft gives it in its own voice',
      ],
      otherReadings: [
        'the origin is the one that can know it',
        'it was checked in another way that is not in the case',
      ],
    },
  ];
};

/** The case differs on it, or has since given another figure, and the draft tells of one side only. */
const divided = (of: Checked, kind: NoteKind, rule: string, beside: Beside, own: readonly Beside[]): Remark[] => {
  const { question, answer, same } = beside;
  return of.ledger.differences
    .filter(d => d.question === question.id && d.kind !== 'inconsistent')
    .flatMap((difference): Remark[] => {
      const at = difference.groups.findIndex(group => same.some(a => holds([group], a)));
      const others = difference.groups.filter((_, i) => i !== at);
      if (at < 0 || own.some(b => b !== beside && b.same.some(a => holds(others, a)))) return [];
      const groups = [difference.groups[at], ...others]
        .filter(g => g !== undefined)
        .map(oneEach)
        .filter(isFilled);
      const sides = sidesOf([...groups.slice(1), ...groups.slice(0, 1)]);
      const common = { kind, at: answer, sides };
      if (difference.kind === 'conflicting') {
        return [
          {
            ...common,
            rule,
            level: answer.holder === 'narrator' ? 'question' : 'note',
            message: `${asked(question)} The draft gives ${valueWords(answer.value)} only; the accounts differ: ${told(of, question, groups)}.`,
            because: ['nothing in the accounts explains the difference'],
            otherReadings: ['the draft has chosen among the accounts for a reason that is not in the case'],
          },
        ];
      }
      if (!isEarlier(of, groups)) return [];
      return [
        {
          ...common,
          rule: 'revised-count',
          level: 'question',
          message: `${asked(question)} ${valueWords(answer.value)} is the earlier figure; it changed with time: ${told(of, question, groups)}.`,
          because: difference.because,
          otherReadings: [
            'the draft tells of the earlier time',
            'the earlier figure was right and the later one is not',
          ],
        },
      ];
    });
};

/** Whether all who give the draft's value and a day wrote before all others that give one. */
const isEarlier = ({ beside }: Checked, [same, ...others]: Beside['groups']): boolean => {
  const days = (answers: readonly Answer[]): string[] =>
    answers.flatMap(a => beside.account(a.document).document.published?.slice(0, 10) ?? []).sort();
  const [last, first] = [days(same ?? []).at(-1), days(others.flat())[0]];
  return last !== undefined && first !== undefined && last < first;
};

/** Which questions are looked at, and how. */
export interface Looked {
  readonly kind: NoteKind;
  /** The rule of values that do not fit. */
  readonly rule: string;
  readonly asks: (slot: string) => boolean;
  /** Whether what seems an answer of the draft plainly is one, given those of the case. */
  readonly isSure: (answer: Answer, others: readonly Answer[]) => boolean;
}

/** How the values that the draft gives in answer to questions of the case are supported there. */
export const supportOf = (of: Checked, { kind, rule, asks, isSure }: Looked): Remark[] => {
  const lineage = lineageOf(of.links);
  return of.beside.ledger.questions
    .filter(({ slot }) => asks(slot))
    .flatMap(question => {
      const own = besideOf(of, question);
      return own.flatMap(beside => {
        if (beside.groups.length === 0 || !isSure(beside.answer, beside.groups.flat())) return [];
        if (beside.same.length > 0) {
          const remarks = divided(of, kind, rule, beside, own);
          return remarks.length > 0 || own.length > 1 ? remarks : singleOrigin(of, kind, lineage, beside);
        }
        // with a value that the case has beside it, this one is more likely a part, or what was said at first
        return own.some(b => b.same.length > 0) ? [] : unsupported(of, kind, rule, beside);
      });
    });
};
