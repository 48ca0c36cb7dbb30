import {
  type Answer,
  type Difference,
  type Question,
  type Status,
  type Lineage,
  independence,
} from '../model/index.js';
import { fingerprint } from '../text/fingerprint.js';
import type { Claim, Comparison } from './compare.js';

/** A question with its answers weighed, and the differences among them. */
export interface Weighed {
  readonly question: Question;
  readonly differences: readonly Difference[];
}

const answersOf = (claims: readonly Claim[]): [Answer, ...Answer[]] => {
  const [first, ...rest] = [...claims.filter(c => !c.answer.derived), ...claims.filter(c => c.answer.derived)].map(
    c => c.answer,
  );
  if (!first) throw new RangeError('a group of answers is never empty');
  return [first, ...rest];
};

const statusOf = (claims: readonly Claim[], compared: Comparison<Claim>, origins: number): Status => {
  if (compared.conflicting.length > 0 || compared.clashing.length > 0) return 'contested';
  if (compared.inconsistent) return 'inconsistent';
  if (claims.every(c => !c.exact)) return 'open';
  return origins > 1 ? 'agreed' : 'single-origin';
};

/** Puts a question to the accounts: what they answer, whether it fits, and how many origins the best-supported answer has. */
export const ask = (
  { question, slot, scope }: Pick<Question, 'question' | 'slot' | 'scope'>,
  claims: readonly Claim[],
  compared: Comparison<Claim>,
  lineage: Lineage,
): Weighed => {
  const id = fingerprint('question', slot, scope ?? '');
  const supports = compared.groups.map(group => independence(answersOf(group), lineage));
  const independent = supports.reduce((a, b) => (b.max > a.max || (b.max === a.max && b.min > a.min) ? b : a), {
    min: 0,
    max: 0,
  });
  const place = new Map(claims.map((claim, i) => [claim, i]));
  const difference = (
    kind: Difference['kind'],
    groups: readonly (readonly Claim[])[],
    because: readonly string[],
    unsure?: true,
  ): Difference[] =>
    groups.length > 1
      ? [{ question: id, kind, groups: groups.map(answersOf), because, ...(unsure === undefined ? {} : { unsure }) }]
      : [];
  return {
    question: {
      id,
      question,
      slot,
      scope,
      status: statusOf(claims, compared, independent.max),
      independent,
      answers: claims.map(c => c.answer),
      groups: compared.groups.map(group => group.flatMap(claim => place.get(claim) ?? [])),
    },
    differences: [
      ...difference('conflicting', compared.conflicting, [], compared.mayHaveMoved || undefined),
      ...difference('conflicting', compared.clashing, compared.clashes, true),
      ...difference('revised', compared.revised, compared.reasons),
      ...compared.contradictions.flatMap(pair =>
        difference(
          'inconsistent',
          pair.map(claim => [claim]),
          [],
        ),
      ),
    ],
  };
};
