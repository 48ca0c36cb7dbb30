import { languageOf } from '../languages/index.js';
import type { Answer, Difference, Lineage } from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { fingerprint } from '../text/fingerprint.js';
import type { CausesSaid } from './causes.js';
import type { Said } from './hypotheses.js';
import type { Held } from './positions.js';

/** Whether a cause says that somebody did it: it is nothing but the name, ends in “by” the name, or names the state of whose own bodies it is. */
const names = ({ account, cause, states }: Said, { position: { holder } }: Held): boolean => {
  if (holder.side !== null && states.has(holder.side)) return true;
  const [value, name] = [bareWords(cause.value), bareWords(holder.name)];
  const { doneBy } = languageOf(account.document.language).stances;
  return value === name || value.endsWith(` ${doneBy} ${name}`);
};

const some = (answers: readonly Answer[]): [Answer, ...Answer[]] | null => {
  const [first, ...rest] = answers;
  return first === undefined ? null : [first, ...rest];
};

/** Who is said to have caused the event and denies that it answers for it: those who say so, then the denials, a difference for each who denies. */
export const deniedDoers = (said: CausesSaid | null, held: readonly Held[], lineage: Lineage): Difference[] => {
  if (said === null) return [];
  const denials = new Map<string, Held[]>();
  for (const one of held) {
    const { slot, polarity, holder } = one.position;
    if (slot !== 'responsibility' || polarity !== 'denies' || one.one === null) continue;
    denials.set(holder.key, [...(denials.get(holder.key) ?? []), one]);
  }
  return [...denials.values()].flatMap(own => {
    const [first] = own;
    if (first === undefined) return [];
    const { holder } = first.position;
    const blaming = said.all.filter(s => {
      const { key, side } = lineage.holderOf(s.answer);
      const apart = key !== holder.key && (side === null || side !== holder.side);
      return apart && s.answer.polarity === 'asserts' && s.answer.raised !== true && names(s, first);
    });
    const [blame, denial] = [some(blaming.map(s => s.answer)), some(own.map(h => denialOf(h)))];
    if (blame === null || denial === null) return [];
    const question = fingerprint('question', said.slot, '');
    return [
      { question, kind: 'disputed', groups: [blame, denial], because: [`${holder.name} is said to have done it`] },
    ];
  });
};

/** A denial in the words by which a message gives it. */
const denialOf = ({ claim: { account, answer } }: Held): Answer => ({
  ...answer,
  value: languageOf(account.document.language).stances.responsibility,
});
