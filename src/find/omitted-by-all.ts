import { meets, type Salient } from '../model/index.js';
import { placeAt, type PrimaryRead, readingOf } from './primary/read.js';
import { called, type Case, type Draft, type Rule } from './rule.js';

/** Passages of one document that are told one by one; the others stand as sides of the last. */
const TOLD = 5;

const NAMES: Readonly<Record<Salient['kind'], string>> = {
  conclusion: 'a conclusion',
  cause: 'what it says of the cause',
  recommendation: 'a recommendation',
  count: 'a number of people',
};

const draftOf = (
  of: Case,
  { document, told }: PrimaryRead,
  [first, ...more]: readonly [Salient, ...Salient[]],
): Draft => {
  const accounts = new Set(told.map(t => t.document)).size;
  return {
    level: 'note',
    message: `No account tells ${NAMES[first.kind]} of ${called(of, document)}${more.length > 0 ? `, nor ${String(more.length)} more of its passages` : ''}.`,
    sides: [placeAt(document, first), ...more.map(one => placeAt(document, one))],
    because: [
      accounts === 1 ? 'one account reports on the document' : `${String(accounts)} accounts report on the document`,
      'no sentence of any account has more than a few of its words',
    ],
    otherReadings: [
      'the accounts were written for readers whom it does not concern',
      'accounts that are not in the case tell it',
      'an account tells it in quite other words',
    ],
  };
};

/** A passage of a primary document that matters, and that no account tells. */
export const omittedByAll: Rule = {
  id: 'omitted-by-all',
  find: of =>
    readingOf(of).primaries.flatMap(primary => {
      // what something is held against is not left out, whatever became of it
      const held = primary.told.flatMap(t => t.beside ?? []);
      const left = primary.salient.filter(s => s.told.length + s.open.length === 0 && !held.some(h => meets(h, s)));
      const [last, ...rest] = left.slice(TOLD - 1);
      return [
        ...left.slice(0, TOLD - 1).map(one => draftOf(of, primary, [one])),
        ...(last === undefined ? [] : [draftOf(of, primary, [last, ...rest])]),
      ];
    }),
};
