import type { Place } from '../model/index.js';
import type { Departure } from './primary/departure.js';
import { type Departed, placeAt, readingOf, type Told } from './primary/read.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { grouped } from '../model/disjoint-sets.js';

const otherReadings = [
  'the document has it in other words, in a part that is not here, or in another version',
  'the account means another document of the same office',
  'the one who made the document said it elsewhere, and the account took it for the document’s',
];

const NO_VERDICT = 'puts blame on nobody or leaves the cause open';

const messageOf = (of: Case, { account, primary }: Told, { what, told, there }: Departure): string => {
  const [a, d] = [called(of, account.document.id), called(of, primary)];
  if (what === 'cause')
    return there === null
      ? `${a} has ${d} name “${told}” as a cause; no cause of that kind was found in the document.`
      : `${a} has ${d} name “${told}” as a cause; the document says that it leaves the cause open.`;
  if (what === 'blame') return `${a} has ${d} put blame on “${told}”; the document says that it puts blame on nobody.`;
  if (what === 'conclusion')
    return `${a} has ${d} conclude “${told}”; nothing like it was found in the document, which ${NO_VERDICT}.`;
  if (what === 'unexamined') return `${a} has ${d} find “${told}”; the document says that it does not deal with that.`;
  if (what === 'cleared')
    return `${a} has ${d} clear somebody of it: “${told}”; the document says that it ${NO_VERDICT}.`;
  if (what === 'charge') return `${a} has ${d} speak of “${told}”; no word of that kind was found in the document.`;
  if (what === 'in-order')
    return `${a} has ${d} say that all was in order: “${told}”; no sentence of the document says so of it.`;
  if (what === 'guilt')
    return `The headline of ${a}, “${told}”, finds somebody guilty; ${d}, on which it reports, says that it does not.`;
  if (what === 'rank') return `${a} has ${d} rank a cause first: “${told}”; the document does not rank it so.`;
  if (what === 'quotation') return `${a} quotes ${d} with words that do not stand in it: “${told}”.`;
  return `${a} gives “${told}” as the word of ${d}; neither the number nor what is counted was found in it.`;
};

const reasonsOf = ({ what, there }: Departure): string[] => [
  ...(what === 'quotation' ? ['no sentence of the document has most of the words'] : []),
  ...(what === 'number' ? ['no number of the document, nor a sum or difference of two, comes near it'] : []),
  ...(what === 'cause' ? ['nothing that the document gives as a cause is of this kind or fits it'] : []),
  ...(what === 'conclusion' ? ['no sentence of the document has more than a few of the words'] : []),
  ...(what === 'blame' ? ['the document tells nothing amiss of the one who is blamed'] : []),
  ...(there === null ? [] : ['the document’s own words on it stand beside']),
];

const draftOf = (of: Case, [told, ...more]: readonly [Departed, ...Departed[]]): Draft => {
  const { departure } = told;
  const place = (one: Departed): Place => placeAt(one.account.document.id, one.departure.here);
  const beside: Place[] = departure.there === null ? [] : [placeAt(told.primary, departure.there)];
  return {
    level: departure.level,
    message: messageOf(of, told, departure),
    sides: [place(told), ...more.map(place), ...beside, ...titleOf(of, told, departure)],
    because: reasonsOf(departure),
    otherReadings,
  };
};

/** Where nothing of the document can be set beside the account's words, its first line stands for it. */
const titleOf = (of: Case, { primary }: Told, { there }: Departure): Place[] => {
  const [first] = of.account(primary).document.blocks.filter(b => b.kind !== 'furniture');
  return there !== null || first === undefined ? [] : [placeAt(primary, first)];
};

/** Something that an account attributes to a primary document, of which the document holds nothing. */
export const absentFromPrimary: Rule = {
  id: 'absent-from-primary',
  find: of =>
    grouped(
      readingOf(of).told.flatMap((told): Departed[] => {
        const { departure } = told;
        return departure?.standing === 'absent' ? [{ ...told, departure }] : [];
      }),
      ({ account, primary, departure: { what, told } }) => [
        [account.document.id, primary, what, what === 'cleared' ? '' : told].join('\u001f'),
      ],
    ).map(all => draftOf(of, all)),
};
