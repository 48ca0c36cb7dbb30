import { absentFromPrimary } from '../find/absent-from-primary.js';
import { contradictsPrimary } from '../find/contradicts-primary.js';
import { placeAt, readingOf, type Told } from '../find/primary/read.js';
import { called, type Rule } from '../find/rule.js';
import { type Place, meets } from '../model/index.js';
import { type Checked, type Checker, type Remark, remarkOf } from './checker.js';

/** Rules on what accounts attribute to a primary document and what it says. */
const rules: readonly Rule[] = [absentFromPrimary, contradictsPrimary];

/** What the draft gives less firmly than the document that it cites, and what nothing in the document is like. */
const RULES = { weaker: 'weaker-than-primary', absent: absentFromPrimary.id } as const;

const otherReadings = [
  'the document has it in other words, in a part that is not here, or in another version',
  'the draft means another document of the same office',
];

/** Where the document has nothing to set beside the draft's words, its first line stands for it. */
const besideOf = ({ beside: of }: Checked, { primary, beside }: Told): Place[] => {
  if (beside !== null) return [placeAt(primary, beside)];
  const [first] = of.account(primary).document.blocks.filter(b => b.kind !== 'furniture');
  return first === undefined ? [] : [placeAt(primary, first)];
};

/** What is worth knowing where the draft departs in nothing that a rule speaks of: it is told less firmly, or nothing like it was found. */
const worthKnowing = (of: Checked, told: Told): Remark[] => {
  const { span, primary, standing, departure } = told;
  if (departure !== null || (standing !== 'weaker' && standing !== 'absent')) return [];
  const document = called(of.beside, primary);
  const message =
    standing === 'weaker'
      ? `The draft tells less firmly what it gives as the word of ${document}.`
      : `The draft gives this as the word of ${document}; nothing like it was found in the document.`;
  return [
    {
      kind: 'primary',
      rule: RULES[standing],
      level: 'note',
      message,
      at: { from: span.from, to: span.to },
      sides: besideOf(of, told),
      because: [
        standing === 'weaker'
          ? 'the draft has a reservation that the sentence of the document has not'
          : 'no sentence of the document has more than a few of the words',
      ],
      otherReadings: standing === 'weaker' ? ['the document has the reservation elsewhere'] : otherReadings,
    },
  ];
};

/** What the draft attributes to a primary document of the case, as the document does not have it: absent, more or less firmly, or otherwise. */
export const primary: Checker = of => {
  const departing = rules.flatMap(rule =>
    rule.find(of.beside).flatMap(said => remarkOf(of, 'primary', rule.id, said) ?? []),
  );
  const own = readingOf(of.beside).told.filter(t => t.account.document.id === of.draft.document.id);
  return [
    ...departing,
    ...own.flatMap(told => worthKnowing(of, told)).filter(remark => !departing.some(d => meets(d.at, remark.at))),
  ];
};
