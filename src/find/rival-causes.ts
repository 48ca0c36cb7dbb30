import { askedWords } from '../languages/values.js';
import type { Answer, Question } from '../model/index.js';
import { type Differing, differing } from './differences.js';
import { heldWords, sidesInTurn } from './held.js';
import type { Case, Draft, Rule } from './rule.js';

/** Causes whose rivals are told in a finding of their own, those with most rivals first; what is left is counted in one more. */
const TOLD = 3;

/** Pairs that the last finding tells. */
const PAIRS = 6;

/** Rivals of one cause that a message tells. */
const RIVALS = 5;

const otherReadings = [
  'both had a part in it, or one led to the other',
  'the accounts give what was known or thought at different times',
  'one names what set it off, another why it could happen',
];

type Group = readonly [Answer, ...Answer[]];

/** Two causes that are held against each other, each with its place among those that answer the question. */
interface Pair {
  readonly question: Question;
  readonly groups: readonly [Group, Group];
  readonly keys: readonly [string, string];
}

/** Which of the causes that answer a question an answer gives. */
const keyOf = (question: Question, { document, from, to }: Answer): string => {
  const i = question.answers.findIndex(a => a.document === document && a.from === from && a.to === to);
  return `${question.id} ${String(question.groups.findIndex(group => group.includes(i)))}`;
};

const pairOf = ({ difference: { groups }, question }: Differing): Pair[] => {
  const [one, other] = groups;
  if (one === undefined || other === undefined) return [];
  return [{ question, groups: [one, other], keys: [keyOf(question, one[0]), keyOf(question, other[0])] }];
};

/** A cause with those that are held against it. */
interface Contested {
  readonly question: Question;
  readonly cause: Group;
  readonly rivals: readonly Group[];
}

const accountsOf = (groups: readonly Group[]): number => new Set(groups.flat().map(a => a.document)).size;

/** The cause with the most rivals, then the one with the most of what is left, and so on; each pair stands under one of its two. */
const contested = (pairs: readonly Pair[]): Contested[] => {
  const found: Contested[] = [];
  let left = pairs;
  while (left.length > 0) {
    const byKey = new Map<string, Contested>();
    for (const { question, groups, keys } of left) {
      for (const i of [0, 1] as const) {
        const known = byKey.get(keys[i]);
        const rivals = [...(known?.rivals ?? []), groups[i === 0 ? 1 : 0]];
        byKey.set(keys[i], { question, cause: known?.cause ?? groups[i], rivals });
      }
    }
    const all = [...byKey];
    const weight = ({ cause, rivals }: Contested): number => rivals.length * 1000 + accountsOf([cause]);
    const [key, most] = all.reduce((best, one) => (weight(one[1]) > weight(best[1]) ? one : best));
    found.push({ ...most, rivals: [...most.rivals].sort((a, b) => accountsOf([b]) - accountsOf([a])) });
    left = left.filter(({ keys }) => !keys.includes(key));
  }
  return found;
};

/** The first answer of every account. */
const onePerAccount = (answers: readonly Answer[]): Answer[] =>
  [...new Map([...answers].reverse().map(a => [a.document, a])).values()].reverse();

const quoted = (group: Group): string => `“${String(group[0].value)}”`;

const draftOf = (of: Case, { question, cause, rivals }: Contested): Draft => {
  const told = rivals.slice(0, RIVALS).map(group => heldWords(of, group, quoted(group)));
  const more = rivals.length - told.length;
  const against = [...told, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ');
  return {
    level: 'question',
    message: `${askedWords(question)} ${heldWords(of, cause, quoted(cause))}. Against it: ${against}.`,
    sides: sidesInTurn([cause, ...rivals].map(onePerAccount)),
    because: ['the causes are of different kinds, or say that different ones did it', 'different holders assert them'],
    otherReadings,
  };
};

/** Different holders assert causes of the event that are not one. */
export const rivalCauses: Rule = {
  id: 'rival-causes',
  find: of => {
    const all = contested(differing(of, 'rival', 'cause:').flatMap(pairOf));
    const rest = all.slice(TOLD);
    const [first] = rest;
    const drafts = all.slice(0, TOLD).map(one => draftOf(of, one));
    if (first === undefined) return drafts;
    const pairs = rest.flatMap(({ cause, rivals }) => rivals.map(rival => `${quoted(cause)} against ${quoted(rival)}`));
    const told = pairs.slice(0, PAIRS).join('; ');
    return [
      ...drafts,
      {
        level: 'question',
        message: `${askedWords(first.question)} Also held against each other: ${told}${pairs.length > PAIRS ? `; ${String(pairs.length - PAIRS)} more` : ''}.`,
        sides: sidesInTurn([rest.flatMap(({ cause, rivals }) => [cause[0], ...rivals.map(r => r[0])])]),
        because: ['different holders assert them'],
        otherReadings,
      },
    ];
  },
};
