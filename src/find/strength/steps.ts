import { languageOf } from '../../languages/index.js';
import { cover, type Hedge, type Place, type Span } from '../../model/index.js';
import { called, type Case, type Draft } from '../rule.js';
import { type Counterpart, counterparts } from './counterparts.js';
import { ladder } from './ladder.js';
import { byOrder } from './order.js';
import { clauseOf, hedgesAt, textAt } from './strength.js';
import { takenBack } from './taken-back.js';

/** A claim that one account tells as possible and another, in the same words, as likely or nearly sure. */
export interface Step {
  readonly of: Counterpart;
  readonly soft: Hedge;
  readonly firm: Hedge;
  /** The claim with what takes it back, in either account. */
  readonly softAt: Span;
  readonly firmAt: Span;
}

/** How much a hedge leaves open: 2 what is possible, 1 what is likely, 0 what is nearly sure; null for any other. */
const openness = ({ own: { document } }: Counterpart, words: string): number | null => {
  const { strength, hedges } = languageOf(document.language);
  if (strength.nearlySure.test(words)) return 0;
  if (strength.likelier.test(words)) return 1;
  return hedges.hedgeStrength.get(words.toLowerCase()) === 'possible' ? 2 : null;
};

const stepsIn = (of: Counterpart): Step[] =>
  hedgesAt(of.own, of.sentence).flatMap((soft): Step[] => {
    const open = openness(of, textAt(of.own, soft));
    if (open === null || open === 0) return [];
    const claim = takenBack(of, soft);
    if (claim === null) return [];
    const bare = cover(claim.same.flatMap(({ there }) => there ?? []));
    const clause = clauseOf(of.other.document.text, of.otherSentence, bare);
    const [firm, second] = hedgesAt(of.other, clause);
    // a second hedge there takes more back
    if (
      firm === undefined ||
      second !== undefined ||
      hedgesAt(of.own, clauseOf(of.own.document.text, of.sentence, soft)).length > 1
    )
      return [];
    const left = openness(of, textAt(of.other, firm));
    if (left === null || left >= open) return [];
    return [
      {
        of,
        soft,
        firm,
        softAt: cover([soft, ...claim.same.map(({ here }) => here)]),
        firmAt: cover([firm, bare]),
      },
    ];
  });

/** Claims of which one account leaves more open than another, by whether the soft one came later. */
export const stepDrifts = (of: Case): { readonly lost: Step[]; readonly weakened: Step[] } =>
  byOrder(of, counterparts(of).flatMap(stepsIn), ({ of: { own, other, otherSentence } }) => ({
    soft: own,
    firm: other,
    at: otherSentence.from,
  }));

/** The finding of a claim that has become likelier on its way. */
export const stepDraft = (of: Case, { of: { own, other }, soft, firm, softAt, firmAt }: Step): Draft => {
  const [little, much] = [textAt(own, soft), textAt(other, firm)];
  const sides: [Place, Place] = [
    { document: own.document.id, ...softAt },
    { document: other.document.id, ...firmAt },
  ];
  return {
    level: 'question',
    message: `${called(of, other.document.id)} has “${much}” where ${called(of, own.document.id)} has “${little}”, in the same words.`,
    sides,
    because: [`“${little}” leaves more open than “${much}”`, ...ladder(of, sides)],
    otherReadings: [
      'more was known when the firmer words were written',
      'the firmer words rest on another source',
      'the writer took the two for the same',
    ],
  };
};
