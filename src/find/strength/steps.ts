import { languageOf } from '../../languages/index.js';
import { type Account, cover, type Hedge, type Place, type Span } from '../../model/index.js';
import { called, type Case, type Draft } from '../rule.js';
import { type Counterpart, counterparts } from './counterparts.js';
import { ladder } from './ladder.js';
import { byOrder, driftOf } from './order.js';
import { firmerReadings } from './readings.js';
import { clauseOf, hedgesAt, textAt } from './strength.js';
import { takenBack } from './lost-words.js';

/** A claim that one account tells as possible and another, in the same words, as nearly sure. */
export interface Step {
  readonly of: Counterpart;
  readonly soft: Hedge;
  readonly firm: Span;
  /** The claim with what takes it back, in either account. */
  readonly softAt: Span;
  readonly firmAt: Span;
}

/** Words before a hedge that strengthen it stand so near, in code units. */
const BEFORE = 20;

/** A hedge with the word before it that makes it nearly sure. */
const wholeOf = (account: Account, { from, to }: Span): Span => {
  const before = account.document.text.slice(Math.max(0, from - BEFORE), from);
  const almost = languageOf(account.document.language).strength.almost.exec(before)?.[0] ?? '';
  return { from: from - almost.length, to };
};

const isPossible = (account: Account, hedge: Span): boolean =>
  languageOf(account.document.language).hedges.hedgeStrength.get(textAt(account, hedge).toLowerCase()) === 'possible';

const isNearlySure = (account: Account, hedge: Span): boolean =>
  languageOf(account.document.language).strength.nearlySure.test(textAt(account, hedge));

const stepsIn = (of: Counterpart): Step[] =>
  hedgesAt(of.own, of.sentence).flatMap((soft): Step[] => {
    if (!isPossible(of.own, soft)) return [];
    const claim = takenBack(of, soft);
    if (claim === null) return [];
    const bare = cover(claim.same.flatMap(({ there }) => there ?? []));
    const clause = clauseOf(of.other.document.text, of.otherSentence, bare);
    const [hedge, second] = hedgesAt(of.other, clause);
    // a second hedge takes more back, here or there
    const here = hedgesAt(of.own, clauseOf(of.own.document.text, of.sentence, soft));
    if (hedge === undefined || second !== undefined || here.length > 1) return [];
    const firm = wholeOf(of.other, hedge);
    if (!isNearlySure(of.other, firm)) return [];
    return [
      {
        of,
        soft,
        firm,
        softAt: cover([soft, ...claim.same.map(({ here: word }) => word)]),
        firmAt: cover([firm, bare]),
      },
    ];
  });

/** Claims of which one account leaves more open than another, by whether the soft one came later. */
export const stepDrifts = (of: Case): { readonly lost: Step[]; readonly weakened: Step[] } =>
  byOrder(of, counterparts(of).flatMap(stepsIn), ({ of: pair }) => driftOf(pair));

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
    otherReadings: firmerReadings,
  };
};
