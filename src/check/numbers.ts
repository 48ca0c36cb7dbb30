import { impossibleOrder } from '../find/impossible-order.js';
import { partsDoNotAddUp } from '../find/parts-do-not-add-up.js';
import { selfContradiction } from '../find/self-contradiction.js';
import { valueWords } from '../languages/values.js';
import type { Answer } from '../model/index.js';
import type { Checked, Checker, Remark } from './checker.js';
import { remarkOf } from './checker.js';
import { supportOf } from './support.js';

/** Whether a question is about a number. */
const isNumber = (slot: string): boolean => slot.startsWith('count:') || slot.startsWith('amount:');

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

/** What of the draft's own figures and times does not fit together. */
const inItself = (of: Checked): Remark[] =>
  [partsDoNotAddUp, selfContradiction, impossibleOrder].flatMap(rule =>
    rule
      .find(of.beside)
      .filter(({ sides }) => sides.every(side => side.document === of.draft.document.id))
      .flatMap(said => remarkOf(of, rule === impossibleOrder ? 'dates' : 'numbers', rule.id, said) ?? []),
  );

/** Numbers that do not add up, that no account supports or one origin alone, on which the case differs, or that are out of date. */
export const numbers: Checker = of => [
  ...inItself(of),
  ...counted(of),
  ...supportOf(of, 'numbers', 'conflicting-count', isNumber),
];
