import { languageOf } from '../../languages/index.js';
import { type Account, cover, holds, indexAt, meets, type Span } from '../../model/index.js';
import { type Case, type Draft, placeOf } from '../rule.js';
import { matterOf } from '../strength/matter.js';
import { attributionsAt, clauseBreak, clauseOf, hedgesAt, textAt } from '../strength/strength.js';
import { exceeding, SHOWN } from './exceeding.js';
import { type Body, type Headline, type Under, under } from './headlines.js';
import { isSoftly } from './unbacked.js';

/** A headline with fewer words of matter says too little to be found again, with more it is a paragraph. */
const FEWEST = 3;
const MOST = 20;

/** A sentence below tells the same with this share of the words of the headline, at least so many of them. */
const SAME = 0.7;
/** With this share it may tell the same: where it takes nothing back, the headline stands on it. */
export const MAY_BE = 0.5;

/** A hedge is about a word of the headline that follows within so many code units. */
const ABOUT = 30;

/** Whether a headline says a thing outright and answers for it itself. */
export const isFlat = (account: Account, headline: Headline): boolean => {
  const { headlines, strength } = languageOf(account.document.language);
  const text = textAt(account, headline).replace(strength.headlineLabel, '');
  if (strength.headlineHeld.test(text) || headlines.foundBehind.test(text) || text.includes(': ')) return false;
  if (hedgesAt(account, headline).some(hedge => hedge.kind !== 'doxastic')) return false;
  return !attributionsAt(account, headline).some(a => a.act === 'speech');
};

const distinct = (shared: Under['shared']): number => new Set(shared.map(({ headline }) => headline.key)).size;

/** Where a sentence tells what the headline tells: the shortest stretch with as many of its words. */
const stretchOf = ({ shared }: Under): Span => {
  const all = shared.map(({ here, headline }) => ({ here, key: headline.key }));
  const wanted = new Set(all.map(({ key }) => key)).size;
  const stretches = all.flatMap(({ here }, i): Span[] => {
    const seen = new Set<string>();
    const last = all.slice(i).find(({ key }) => seen.add(key).size === wanted);
    return last === undefined ? [] : [{ from: here.from, to: last.here.to }];
  });
  return stretches.reduce(
    (best, one) => (one.to - one.from < best.to - best.from ? one : best),
    cover(all.map(({ here }) => here)),
  );
};

/** What in a sentence takes back what the headline says outright. */
interface Reserved {
  readonly place: Span;
  readonly by: Span;
  /** A hedge, or the cue of somebody who only thinks, claims or suggests it. */
  readonly how: 'hedged' | 'held';
  /** The word of the headline that a hedge is about, as its stem; null for what somebody says. */
  readonly about: string | null;
}

const isLost = (account: Account, headline: Headline, by: Span): boolean => {
  const said = new Set(headline.matter.map(w => w.key));
  return !matterOf(account, by).some(w => said.has(w.key));
};

const isVerb = ({ annotations: { tokens } }: Account, { from }: Span): boolean =>
  tokens[indexAt(tokens, from)]?.pos === 'VERB';

/** Adjectives right before a word of the headline that leave it open: "potential errors". */
const openBefore = (account: Account, shared: Under['shared']): Span[] => {
  const { tokens } = account.annotations;
  const { strength } = languageOf(account.document.language);
  return shared.flatMap(({ here }) => {
    const before = tokens[indexAt(tokens, here.from) - 1];
    return before !== undefined && strength.openNoun.test(textAt(account, before)) ? [before] : [];
  });
};

const hedgesOn = (
  account: Account,
  { shared, sentence }: Under,
  place: Span,
): { readonly hedge: Span; readonly about: string }[] =>
  [...hedgesAt(account, sentence), ...openBefore(account, shared)].flatMap(hedge => {
    if (hedge.to < place.from - ABOUT || hedge.from >= place.to) return [];
    if (shared.some(({ here }) => here.to <= hedge.from && isVerb(account, here))) return [];
    const next = shared.find(({ here }) => here.from >= hedge.to);
    if (next === undefined || next.here.from - hedge.to > ABOUT) return [];
    if (clauseBreak.test(account.document.text.slice(hedge.to, next.here.from))) return [];
    if (matterOf(account, { from: hedge.to, to: next.here.from }).length > 0) return [];
    return [{ hedge, about: next.headline.key }];
  });

/** What in a sentence takes back what a headline says outright; null where it takes nothing back. */
export const reservedIn = (account: Account, headline: Headline, one: Under): Reserved | null => {
  const place = stretchOf(one);
  const found = hedgesOn(account, one, place).find(({ hedge }) => isLost(account, headline, hedge));
  if (found !== undefined) {
    const { hedge, about } = found;
    return { place: cover([hedge, place]), by: hedge, how: 'hedged', about };
  }
  const clause = clauseOf(account.document.text, one.sentence, place);
  const holder = attributionsAt(account, one.sentence).find(
    a =>
      a.content.some(part => holds(part, place)) &&
      a.cue.some(part => meets(part, one.sentence)) &&
      (a.polarity !== 'asserts' || isSoftly(account, a, clause)) &&
      isLost(account, headline, cover(a.cue)),
  );
  if (holder === undefined) return null;
  const own = [...holder.source, ...holder.cue].filter(part => holds(one.sentence, part));
  return { place: cover([...own, place]), by: cover(holder.cue), how: 'held', about: null };
};

/** A headline that says outright what every sentence that tells the same takes back. */
export const overstated = (of: Case, account: Account, body: Body, headline: Headline): Draft | null => {
  const all = headline.matter.length;
  if (all < FEWEST || all > MOST || !isFlat(account, headline)) return null;
  const near = under(body, headline, Math.max(FEWEST - 1, Math.ceil(all * MAY_BE)));
  const same = near.filter(one => distinct(one.shared) >= Math.max(FEWEST, all * SAME));
  if (same.length === 0) return null;
  const found = same.flatMap(one => reservedIn(account, headline, one) ?? []);
  if (found.length < same.length) return null;
  const about = new Set(found.map(one => one.about));
  const tells = ({ shared }: Under): boolean => about.has(null) || shared.some(one => about.has(one.headline.key));
  if (near.some(one => tells(one) && reservedIn(account, headline, one) === null)) return null;
  const words = found.map(({ by }) => `“${textAt(account, by)}”`);
  return exceeding(of, account, headline, {
    does: `tells outright what its text tells with ${[...new Set(words)].slice(0, SHOWN).join(', ')}`,
    below: found.slice(0, SHOWN).map(({ place }) => placeOf(account, place)),
    because: [`every sentence that tells the same takes it back in part: ${[...new Set(words)].join(', ')}`],
  });
};
