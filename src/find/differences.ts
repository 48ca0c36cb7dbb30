import { valueWords } from '../languages/values.js';
import type { Answer, Difference, Question } from '../model/index.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, MOST_SIDES } from './rule.js';

/** A difference with the question that it is about. */
export interface Differing {
  readonly difference: Difference;
  readonly question: Question;
}

/** The differences of a kind among the questions whose slot starts with `slot`. */
export const differing = ({ ledger }: Case, kind: Difference['kind'], slot: string): Differing[] =>
  ledger.differences.flatMap(difference => {
    const question = ledger.questions.find(q => q.id === difference.question);
    return difference.kind === kind && question?.slot.startsWith(slot) ? [{ difference, question }] : [];
  });

/** Values told in a message; with more, the question is hardly about one thing. */
const TOLD = 8;

const namesOf = (of: Case, answers: readonly Answer[]): string => {
  const names = [...new Set(answers.map(a => called(of, a.document)))];
  const rest = names.length > 3 ? [`${String(names.length - 2)} others`] : [];
  return list([...names.slice(0, rest.length > 0 ? 2 : 3), ...rest]);
};

/** Who gives which value, one clause a value; who does not state it is told apart. */
export const whoSays = (of: Case, { groups }: Difference): string => {
  const clauses = groups.slice(0, TOLD).map(group => {
    const stated = group.filter(a => !a.derived);
    const derived = group.filter(a => a.derived);
    const value = valueWords(group[0].value);
    if (stated.length === 0) return `${value} by the other figures of ${namesOf(of, derived)}`;
    const also = derived.length === 0 ? '' : ` and, by their other figures, in ${namesOf(of, derived)}`;
    return `${value} in ${namesOf(of, stated)}${also}`;
  });
  const more = groups.length - clauses.length;
  return [...clauses, ...(more > 0 ? [`${String(more)} more values`] : [])].join('; ');
};

/**
 * The sides of a difference: of every value its first words, then its second, and so on, so that no value crowds out another. Words from which a value
 * only follows come behind those that state it: whoever is named in the reasons is shown.
 */
export const sidesOf = ({ groups }: Difference): Draft['sides'] => {
  const longest = Math.max(...groups.map(g => g.length));
  const inTurn = Array.from({ length: longest }, (_, i) => groups.map(g => g[i])).flat();
  const [first, ...rest] = inTurn
    .filter(a => a !== undefined)
    .slice(0, MOST_SIDES)
    .map(({ document, from, to }) => ({ document, from, to }));
  if (!first) throw new RangeError('a difference has answers');
  return [first, ...rest];
};

/** The reasons of a difference: what is derived and from what, and holders where it is not the narrator who says it. */
export const reasons = (of: Case, { groups, because }: Difference): string[] => {
  const held = groups.flat().filter(a => a.holder !== 'narrator');
  return [
    ...because,
    ...held
      .slice(0, MOST_SIDES)
      .map(a => `${called(of, a.document)} gives ${valueWords(a.value)} on the word of ${a.holder}`),
    ...groups
      .flat()
      .filter(a => a.derived)
      .slice(0, MOST_SIDES)
      .map(a => `${called(of, a.document)} does not state ${valueWords(a.value)}; it follows from its other figures`),
  ];
};
