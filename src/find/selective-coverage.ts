import { placeAt, readingOf } from './primary/read.js';
import { called, type Rule } from './rule.js';

/** An account gives what a document finds amiss with one party, and does not speak of another of whom the document does and other accounts tell. */
export const selectiveCoverage: Rule = {
  id: 'selective-coverage',
  find: of =>
    readingOf(of).oneSided.map(({ primary, account, told, left, other }) => ({
      level: 'note',
      message: `${called(of, account)} tells what ${called(of, primary)} finds amiss with the ${told.party} and does not speak of the ${left.party}, of which ${called(of, other.account)} tells.`,
      sides: [
        placeAt(account, told.at),
        placeAt(primary, told.there),
        placeAt(primary, left.there),
        placeAt(other.account, other.at),
      ],
      because: [
        `the document finds something amiss with the ${told.party} and with the ${left.party}`,
        `the word “${left.party}” does not stand in the account`,
      ],
      otherReadings: [
        'the account is about the one of them only, or told of the other on another day',
        'it calls the other by a name or a word that the document does not use',
        'it had no room for both',
      ],
    })),
};
