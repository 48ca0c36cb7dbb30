import { partsDoNotAddUp } from '../find/parts-do-not-add-up.js';
import { selfContradiction } from '../find/self-contradiction.js';
import { languageOf } from '../languages/index.js';
import { valueWords } from '../languages/values.js';
import type { Answer } from '../model/index.js';
import type { Checked, Checker, Remark } from './checker.js';
import { remarkOf } from './checker.js';
import { supportOf } from './support.js';

/** Whether a question is about a number. */
const isNumber = (slot: string): boolean => slot.startsWith('count:') || slot.startsWith('amount:');

/** How far behind a number it is read whether it counts a part. */
const REACH = 20;

/** "Four of the 15 who died" counts some of them. */
const isPart = ({ draft: { document } }: Checked, { to }: Answer): boolean =>
  languageOf(document.language).amounts.amountPart.test(document.text.slice(to, to + REACH));

/** With more numbers than this a sum of some of them would hit anything. */
const MOST_ADDENDS = 6;

/** Whether the draft gives in parts what an account gives in one: "two died in hospital, and 13 had died in the mill". */
const isAddend = ({ draft }: Checked, { from, value }: Answer, others: readonly Answer[]): boolean => {
  const { quantities } = draft.annotations;
  const status = quantities.find(q => q.from === from)?.status ?? null;
  const rest = quantities.filter(q => q.from !== from && q.status === status).flatMap(q => q.value ?? []);
  if (status === null || typeof value !== 'number' || rest.length > MOST_ADDENDS) return false;
  const sums = rest.reduce<readonly number[]>((all, n) => [...all, ...all.map(sum => sum + n)], [value]);
  return others.some(other => other.value !== value && sums.some(sum => sum === other.value));
};

/** Whether the words say what is counted: of "a mother of 2 dead" nobody knows. */
const isNamed = ({ draft }: Checked, answer: Answer): boolean =>
  draft.annotations.quantities.some(q => q.from === answer.from && q.of.length > 0);

/** Counts of people that no account of the case gives. */
const counted = (of: Checked): Remark[] => {
  const { draft, beside, ledger } = of;
  const known = new Set(ledger.questions.map(q => q.slot));
  return beside.ledger.questions
    .filter(({ slot, scope }) => slot.startsWith('count:') && scope === null && !known.has(slot))
    .flatMap(({ question, answers }) =>
      answers
        .filter(
          a =>
            a.document === draft.document.id &&
            !a.derived &&
            a.polarity === 'asserts' &&
            a.value !== 0 &&
            isNamed(of, a),
        )
        .map(
          (answer): Remark => ({
            kind: 'numbers',
            rule: 'unsupported-count',
            level: 'question',
            message: `${question} The draft gives ${valueWords(answer.value)}; no account of the case says.`,
            at: answer,
            sides: [],
            because: ['no account of the case counts them'],
            otherReadings: ['the draft has it from a source that is not in the case'],
          }),
        ),
    );
};

/** What of the draft's own figures does not fit together. */
const inItself = (of: Checked): Remark[] =>
  [partsDoNotAddUp, selfContradiction].flatMap(rule =>
    rule
      .find(of.beside)
      .filter(({ sides }) => sides.every(side => side.document === of.draft.document.id))
      .flatMap(said => remarkOf(of, 'numbers', rule.id, said) ?? []),
  );

/** Numbers that do not add up, that no account supports or one origin alone, on which the case differs, or that are out of date. */
export const numbers: Checker = of => [
  ...inItself(of),
  ...counted(of),
  ...supportOf(of, {
    kind: 'numbers',
    rule: 'conflicting-count',
    asks: isNumber,
    isSure: (answer, others) => !isPart(of, answer) && !isAddend(of, answer, others),
  }),
];
