import { languageOf } from '../../languages/index.js';
import type { Answer, Place } from '../../model/index.js';
import { called, type Case, type Draft } from '../rule.js';
import { grouped } from '../../model/disjoint-sets.js';

/** A cause as one account has a holder give it, and in firmer words as another has the same holder give it. */
interface Firmer {
  readonly soft: Answer;
  readonly firm: Answer;
  /** Words of the firmer one that the other has not; null where it is only told without a reservation. */
  readonly added: string | null;
}

const wordsOf = (of: Case, { document, from, to }: Answer): string =>
  of.account(document).document.text.slice(from, to);

const addedIn = (of: Case, answer: Answer): string | null =>
  languageOf(of.account(answer.document).document.language).strength.statedIntent.exec(wordsOf(of, answer))?.[0] ??
  null;

const isQuoted = (of: Case, { document, from, to }: Answer): boolean =>
  of.account(document).annotations.quotations.some(q => q.use === 'speech' && q.from < to && from < q.to);

const isLeftOpen = ({ certainty }: Answer): boolean => certainty === 'possible' || certainty === 'probable';

/** Whether two accounts are of one family, so that neither has the holder from somewhere else. */
const areKin = ({ links }: Case, a: Answer, b: Answer): boolean =>
  links.families.some(family => family.includes(a.document) && family.includes(b.document));

/** Whether one holder is meant; a copy may have shortened the name: "the Karvian Transport Ministry", "the Transport Ministry". */
const isOneHolder = (of: Case, a: Answer, b: Answer): boolean => {
  if (of.lineage.holderOf(a).key === of.lineage.holderOf(b).key) return true;
  const [x, y] = [` ${a.holder.toLowerCase()}`, ` ${b.holder.toLowerCase()}`];
  return areKin(of, a, b) && (x.endsWith(y) || y.endsWith(x));
};

/** Who gives what firmer: without a reservation that the other account keeps wherever it has the holder give it, or with a word that no quoted words have. */
const firmerThan = (of: Case, own: readonly Answer[], soft: Answer, firm: Answer): Firmer[] => {
  if (soft.document === firm.document || !isOneHolder(of, soft, firm)) return [];
  const keepsOpen = own.every(a => a.document !== soft.document || !isOneHolder(of, a, soft) || isLeftOpen(a));
  if (areKin(of, soft, firm) && keepsOpen && !isLeftOpen(firm)) return [{ soft, firm, added: null }];
  const added = addedIn(of, firm);
  return added !== null && addedIn(of, soft) === null && isQuoted(of, soft) && !isQuoted(of, firm)
    ? [{ soft, firm, added }]
    : [];
};

const placeOf = ({ document, from, to }: Answer): Place => ({ document, from, to });

const draftOf = (of: Case, all: readonly [Firmer, ...Firmer[]]): Draft => {
  const [{ soft, firm, added }] = all;
  const [softly, firmly] = [soft, firm].map(a => called(of, a.document));
  const softs = [...new Map(all.map(one => [one.soft.document, one.soft])).values()];
  return {
    level: 'question',
    message:
      added === null
        ? `${firmly ?? ''} has ${firm.holder} give a cause outright that ${softly ?? ''} has ${soft.holder} leave open.`
        : `${firmly ?? ''} has ${firm.holder} call it “${added}”; the words of ${soft.holder} that ${softly ?? ''} quotes do not.`,
    sides: [placeOf(soft), placeOf(firm), ...softs.slice(1).map(placeOf)],
    because:
      added === null
        ? ['both give it to one holder, and share their narration']
        : [`“${added}” stands outside quotation marks`, 'both give it to one holder'],
    otherReadings: [
      'the holder also said it in the firmer words, and no account quotes them',
      'it was said at another time',
      'the firmer word is only how the account sums up what was said',
    ],
  };
};

/** Causes that one account has a holder give in firmer words than another has the same holder give them: one finding for each account and holder. */
export const firmerCauses = (of: Case): Draft[] =>
  of.ledger.questions
    .filter(({ slot }) => slot.startsWith('cause:'))
    .flatMap(({ answers, groups }) =>
      groups.flatMap(group => {
        const own = group
          .flatMap(i => answers[i] ?? [])
          // what "there are reports" of is nobody's word, in whatever wording
          .filter(a => a.polarity === 'asserts' && a.raised !== true && a.holder !== 'narrator' && a.chain.length > 0);
        const all = own.flatMap(firm => own.flatMap(soft => firmerThan(of, own, soft, firm)));
        // an account that has the holder give it so in several places is told once
        return grouped(all, ({ firm, added }) => [
          `${firm.document} ${of.lineage.holderOf(firm).key} ${added === null ? 'outright' : 'added'}`,
        ]).map(same => draftOf(of, same));
      }),
    );
