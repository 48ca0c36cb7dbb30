import { grouped } from '../model/disjoint-sets.js';
import type { Departure } from './primary/departure.js';
import { type Departed, placeAt, readingOf } from './primary/read.js';
import { called, type Case, type Draft, type Rule } from './rule.js';

const NAMES: Partial<Record<Departure['what'], string>> = {
  number: 'a number',
  time: 'a time',
  negation: 'a negation',
  cause: 'the cause',
  quotation: 'the words of a quotation',
};

const otherReadings = [
  'the account rests on another version of the document',
  'the account speaks of another part of what happened than the words set beside it',
  'the one who made the document corrected it later',
];

const messageOf = (of: Case, { account, primary, departure }: Departed): string => {
  const [a, d] = [called(of, account.document.id), called(of, primary)];
  const { what, told, instead } = departure;
  if (what === 'strength') return `${a} gives as found by ${d} what the document tells with “${instead ?? ''}”.`;
  if (what === 'dated') return `${a} dates ${d} “${told}”; the document itself has “${instead ?? ''}”.`;
  if (what === 'verdict')
    return `${a} gives another verdict than ${d}: “${told}”; the document has “${instead ?? ''}”.`;
  if (what === 'portion') return `${a} tells of all what ${d} tells of some: “${told}” against “${instead ?? ''}”.`;
  if (what === 'one-mind')
    return `${a} tells of ${d} as the work of all: “${told}”; the document has “${instead ?? ''}”.`;
  if (what === 'doer') return `${a} has ${d} say that another one did it: “${told}” against “${instead ?? ''}”.`;
  if (what === 'no-cause') return `${a} says that ${d} leaves the cause open; the document names “${instead ?? ''}”.`;
  if (what === 'in-order')
    return `${a} has ${d} say that all was in order: “${told}”; the document has “${instead ?? ''}”.`;
  if (what === 'rank')
    return `${a} has ${d} rank a cause first: “${told}”; the document has it among others: “${instead ?? ''}”.`;
  if (what === 'negation')
    return `${a} says of ${d} the opposite of what it says: “${told}” against “${instead ?? ''}”.`;
  return `${a} gives as the word of ${d} “${told}”; the document has ${instead === null ? 'other words' : `“${instead}”`} (${NAMES[what] ?? what}).`;
};

const draftOf = (of: Case, departed: Departed): Draft => {
  const { account, primary, departure } = departed;
  const { here, there, level, what } = departure;
  return {
    level: departed.certain ? level : level === 'conflict' ? 'question' : level,
    message: messageOf(of, departed),
    sides: [placeAt(account.document.id, here), ...(there === null ? [] : [placeAt(primary, there)])],
    because: [
      what === 'cause'
        ? 'the two causes are of different kinds, and neither can be part of the other'
        : what === 'quotation'
          ? 'the rest of the quoted words stands in the document'
          : what === 'verdict'
            ? 'the verdict is on the same one'
            : what === 'portion'
              ? 'both tell it of the same number'
              : what === 'one-mind'
                ? 'the document tells of some who made it that they held otherwise'
                : what === 'dated'
                  ? 'neither its head nor a line on its own date has that day'
                  : what === 'in-order'
                    ? 'the document names the same one and tells something against it'
                    : 'most of what the account says there stands in that sentence of the document',
      ...(departed.certain ? [] : ['the account names the office, not the document']),
    ],
    otherReadings: [
      ...(what === 'strength' ? ['the account sums up what the document holds likely'] : []),
      ...otherReadings,
    ],
  };
};

/** An account attributes to a primary document what the document says otherwise: another number, time, cause, the opposite, or with a reservation. */
export const contradictsPrimary: Rule = {
  id: 'contradicts-primary',
  find: of =>
    grouped(
      readingOf(of).told.flatMap((told): Departed[] => {
        const { departure } = told;
        return departure === null || departure.standing === 'absent' ? [] : [{ ...told, departure }];
      }),
      ({ account, primary, departure: { what, told, there } }) => [
        [account.document.id, primary, what, told, String(there?.from)].join('\u001f'),
      ],
    ).map(([first]) => draftOf(of, first)),
};
