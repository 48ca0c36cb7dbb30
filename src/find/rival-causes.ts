import type { Answer } from '../model/index.js';
import { type Differing, differing } from './differences.js';
import { heldWords, sidesInTurn } from './held.js';
import type { Draft, Rule } from './rule.js';

/** Pairs that are told one by one, most accounts first; the others are counted in one finding more. */
const TOLD = 8;

const otherReadings = [
  'both had a part in it, or one led to the other',
  'the accounts give what was known or thought at different times',
  'one names what set it off, another why it could happen',
];

const accountsOf = ({ difference }: Differing): number => new Set(difference.groups.flat().map(a => a.document)).size;

/** The first answer of every account. */
const onePerAccount = (answers: readonly Answer[]): Answer[] =>
  [...new Map([...answers].reverse().map(a => [a.document, a])).values()].reverse();

const draftOf = ({ difference: { groups }, question }: Differing, of: Parameters<Rule['find']>[0]): Draft => ({
  level: 'question',
  message: `${question.question} ${groups.map(group => heldWords(of, group, `“${String(group[0].value)}”`)).join('; ')}.`,
  sides: sidesInTurn(groups.map(onePerAccount)),
  because: ['the causes are of different kinds, or say that different ones did it', 'different holders assert them'],
  otherReadings,
});

/** Different holders assert causes of the event that are not one. */
export const rivalCauses: Rule = {
  id: 'rival-causes',
  find: of => {
    const all = differing(of, 'rival', 'cause:');
    const sorted = all.map((one, i) => ({ one, i })).sort((a, b) => accountsOf(b.one) - accountsOf(a.one) || a.i - b.i);
    const drafts = sorted.slice(0, TOLD).map(({ one }) => draftOf(one, of));
    const rest = sorted.slice(TOLD).map(({ one }) => one);
    const [first] = rest;
    if (first === undefined) return drafts;
    const places = rest.flatMap(({ difference }) => difference.groups.map(g => g[0]));
    const told = rest
      .slice(0, TOLD)
      .map(({ difference }) => difference.groups.map(g => `“${String(g[0].value)}”`).join(' against '));
    const more = rest.length - told.length;
    return [
      ...drafts,
      {
        level: 'question',
        message: `${first.question.question} Also held against each other: ${told.join('; ')}${more > 0 ? `; ${String(more)} more` : ''}.`,
        sides: sidesInTurn([places]),
        because: ['different holders assert them'],
        otherReadings,
      },
    ];
  },
};
