import type { LeavingOpen } from '../../languages/leaving-open.js';
import type { Language } from '../../languages/index.js';
import { cover, meets, type Span, within } from '../../model/index.js';
import { matterIn } from '../primary/matter.js';
import { reservedBy, reservedIn } from '../primary/reservations.js';
import { clauseOf } from '../strength/strength.js';
import type { Voice } from './voices.js';

/**
 * Something that a voice leaves open, with how: the values of factuality below “certain” (Saurí and Pustejovsky 2009, FactBank): `likely` is PR, `whether`
 * PS or U, `who` and `why` are U of one part of it. `no-evidence`: nothing was found that shows it, which is not that it was not so.
 */
export interface LeftOpen {
  readonly how: LeavingOpen['how'] | 'no-evidence';
  /** Where its sentence stands in the index. */
  readonly sentence: number;
  readonly words: Span;
  readonly about: Span;
  /** Keys of what it is about. */
  readonly keys: ReadonlySet<string>;
}

/** A hedge in a clause of fewer words of matter is seldom one of a claim: “who could be identified”. */
const FEWEST = 2;

/** What a voice leaves open, in order of place; linear in its words. */
export const leftOpenBy = ({ known, index }: Voice): LeftOpen[] => {
  const { account, language } = known;
  const { text } = account.document;
  const { firmly, hedges: pack } = language;
  const reservations = reservedIn(known, index);
  const reserved = reservations.flatMap((one): LeftOpen[] => {
    const { how, words } = one;
    if (how === 'doer') return [{ ...one, how: 'who' }];
    if (how === 'denied')
      return firmly.noEvidence.test(text.slice(words.from, words.to)) ? [{ ...one, how: 'no-evidence' }] : [];
    return how === 'open' || how === 'unexamined' ? [{ ...one, how: 'whether' }] : [];
  });
  // what is denied to be a cause is no part of it
  const further = reservedBy(known, index, firmly.leavingOpen).filter(
    ({ how, sentence }) =>
      how !== 'part' || !reservations.some(r => r.sentence === sentence && /^(?:denied|no-cause)$/u.test(r.how)),
  );
  const told = [...reserved, ...further];
  const hedged = index.sentences.flatMap(({ span: sentence }, i) =>
    within(account.annotations.hedges, sentence).flatMap((hedge): LeftOpen[] => {
      const strength = pack.hedgeStrength.get(text.slice(hedge.from, hedge.to).toLowerCase());
      if (strength === undefined || firmly.unlikely.test(text.slice(hedge.from, hedge.to))) return [];
      if (told.some(t => t.sentence === i && (meets(t.words, hedge) || meets(t.about, hedge)))) return [];
      const about = clauseOf(text, sentence, hedge);
      const how = strength === 'possible' ? 'whether' : 'likely';
      const keys = new Set(matterIn(account, about).flatMap(m => (meets(m.token, hedge) ? [] : [m.key])));
      return keys.size < FEWEST ? [] : [{ how, sentence: i, words: hedge, about, keys }];
    }),
  );
  return [...told.map(one => ({ ...one, keys: withoutWords(one, account) })), ...hedged];

  function withoutWords({ words, about, keys }: LeftOpen, of: typeof account): ReadonlySet<string> {
    const own = matterIn(of, about);
    const inside = new Set(own.flatMap(m => (meets(m.token, words) ? [m.key] : [])));
    const outside = new Set(own.flatMap(m => (meets(m.token, words) ? [] : [m.key])));
    return new Set([...keys].filter(key => outside.has(key) || !inside.has(key)));
  }
};

/** What is shown of it: the words that leave it open with what they are about. */
export const shownOf = ({ words, about }: Pick<LeftOpen, 'words' | 'about'>, sentence: Span): Span => {
  const whole = cover([words, about]);
  return whole.from >= sentence.from && whole.to <= sentence.to ? whole : sentence;
};

/** Keys of words that say little. */
export const isLight = ({ firmly, reservations }: Language, lemma: string): boolean =>
  reservations.lightWords.has(lemma) || firmly.carrying.has(lemma);
