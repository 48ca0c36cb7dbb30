import type { Answer, Question } from '../model/index.js';

/** Answers to one question that say the same, as far as they were put together. */
export interface AnswerRow {
  readonly answers: readonly Answer[];
  /** What they say, the most definite and most given first, with how many accounts say it so. */
  readonly values: readonly { readonly value: Answer['value']; readonly accounts: number }[];
}

const keyOf = (value: Answer['value']): string =>
  typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value);

/** A number or words that settle the question before a range, and a date of an open year last. */
const vagueness = (value: Answer['value']): number =>
  typeof value === 'object' || (typeof value === 'string' && value.startsWith('XXXX')) ? 1 : 0;

const rowOf = (answers: readonly Answer[]): AnswerRow => {
  const said = new Map<string, { value: Answer['value']; documents: Set<string> }>();
  for (const { value, document } of answers) {
    const same = said.get(keyOf(value));
    if (same === undefined) said.set(keyOf(value), { value, documents: new Set([document]) });
    else same.documents.add(document);
  }
  const values = [...said.values()]
    .map(({ value, documents }) => ({ value, accounts: documents.size }))
    .sort((a, b) => vagueness(a.value) - vagueness(b.value) || b.accounts - a.accounts);
  return { answers, values };
};

/**
 * The answers to a question by what they say: those that the comparison put together are one row, and one that takes no side is a row with
 * its equals. A denial never shares a row with an assertion.
 */
export const answerRows = ({ answers, groups }: Question): readonly AnswerRow[] => {
  const group = new Map(groups.flatMap((members, g) => members.map(i => [i, g] as const)));
  const rows = new Map<string, Answer[]>();
  for (const [i, answer] of answers.entries()) {
    const own = group.get(i);
    const key = `${answer.polarity} ${own === undefined ? keyOf(answer.value) : `group ${own}`}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [answer]);
    else row.push(answer);
  }
  return [...rows.values()].map(rowOf);
};
