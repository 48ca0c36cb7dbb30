import { languageOf } from '../../languages/index.js';
import { type Account, type Attribution, cover, holds, meets, type Place, type Span } from '../../model/index.js';
import { called, type Case, type Draft, placeOf } from '../rule.js';
import { cueOf } from '../strength/cues.js';
import { attributionsAt, clauseOf, hedgesAt, textAt } from '../strength/strength.js';
import { exceeding, SHOWN } from './exceeding.js';
import type { Headline } from './headlines.js';
import { type Claim, claimOf, isSame, sentencesOf, type Teller, tellersOf, thingsOf } from './things.js';

/** A sentence tells the same with this share of the words of the headline. */
const SAME = 0.5;

/** A hedge in front of a deed is about it within so many code units. */
const ABOUT = 60;

/** In another account a hedge must stand so near to the deed, in code units: "appeared to have fired". */
const NEXT_TO = 10;

/** How a sentence tells what a headline claims, where it does not tell it outright. */
interface Kept extends Teller {
  readonly how: 'held' | 'soft' | 'hedged';
  readonly by: Span;
  readonly holder: Attribution | null;
}

const packOf = ({ document }: Account) => languageOf(document.language);

/** Whether what somebody says in a clause is left open by them, and not only what they say in another clause: "41 are dead, and more are feared lost". */
const isLeftOpen = (account: Account, { certainty, content }: Attribution, clause: Span): boolean => {
  if (certainty !== 'possible' && certainty !== 'probable') return false;
  const hedges = content.flatMap(part => hedgesAt(account, part));
  return hedges.length === 0 || hedges.some(hedge => meets(hedge, clause));
};

/** Cues and sources that settle nothing of what stands in a clause: whoever thinks, claims or is nobody in particular. */
export const isSoftly = (account: Account, one: Attribution, clause: Span): boolean => {
  const { sourceType, stance, act } = one;
  if (act === 'thought' || stance === 'distancing' || isLeftOpen(account, one, clause)) return true;
  if (sourceType === 'agentless' || sourceType === 'vague' || sourceType === 'anonymous') return true;
  return packOf(account).strength.softCue.test(cueOf(account, one));
};

/** How a sentence keeps back from what it tells; null where it tells it outright, or a judgement does. */
const keptIn = (account: Account, teller: Teller): Kept | null => {
  const { strength, headlines } = packOf(account);
  const { deed, sentence } = teller;
  const clause = clauseOf(account.document.text, sentence, deed);
  const hedge = hedgesAt(account, { from: Math.max(clause.from, deed.from - ABOUT), to: deed.to }).at(-1);
  if (hedge !== undefined) return { ...teller, how: 'hedged', by: hedge, holder: null };
  const holders = attributionsAt(account, sentence).filter(
    a => a.cue.length > 0 && a.source.length > 0 && a.content.some(part => holds(part, deed)),
  );
  if (holders.some(a => headlines.settlesIt.test(cueOf(account, a)) && !strength.notYet.test(cueOf(account, a))))
    return null;
  const soft = holders.find(a => a.polarity === 'asserts' && isSoftly(account, a, clause));
  const holder = soft ?? holders.find(a => a.polarity === 'asserts');
  if (holder === undefined) return null;
  return { ...teller, how: soft === undefined ? 'held' : 'soft', by: cover(holder.cue), holder };
};

/** Whether a sentence tells something in the account's own voice, or as what a judgement has settled. */
export const isTellingOutright = (account: Account, teller: Teller): boolean => keptIn(account, teller) === null;

/** Where a sentence contests a claim: whoever it is about, or theirs, denies it, what is denied is the same deed, or nobody could check it. */
const contestIn = (account: Account, claim: Claim, place: Span): Span | null => {
  const { contestsIt, unchecked, deniesThat, theirs } = packOf(account).headlines;
  const words = textAt(account, place);
  const at = ({ index, 0: match }: RegExpExecArray): Span => ({
    from: place.from + index,
    to: place.from + index + match.trimEnd().length,
  });
  const bare = contestsIt.exec(words);
  const things = thingsOf(account, place);
  const isOf = claim.doers.some(one => things.some(other => isSame(one, other))) || theirs.test(words);
  if (bare !== null && claim.doers.length > 0 && isOf) return at(bare);
  const open = unchecked.exec(words);
  if (open !== null) return at(open);
  const denied = deniesThat.exec(words);
  if (denied === null) return null;
  const isSameDeed = thingsOf(account, at(denied)).some(one => claim.deeds.some(other => isSame(one, other)));
  return isSameDeed ? at(denied) : null;
};

/** Where the text contests what a sentence tells: in the sentence itself, outside what is said, or in the next one. */
const contestedAt = (account: Account, claim: Claim, { index, sentence, holder }: Kept): Span | null => {
  const [next] = sentencesOf(account).slice(index + 1, index + 2);
  for (const place of [sentence, ...(next === undefined ? [] : [next.sentence])]) {
    const at = contestIn(account, claim, place);
    if (at !== null && !(holder?.content.some(part => holds(part, at)) ?? false)) return at;
  }
  return null;
};

/** Whether whoever says it is the one who did it. */
const isOwnDeed = (account: Account, { doers }: Claim, { holder }: Kept): boolean => {
  if (holder === null) return false;
  const { takesUp } = packOf(account).headlines;
  const says = thingsOf(account, cover(holder.source));
  return (
    says.some(one => doers.some(other => isSame(one, other))) || takesUp.test(textAt(account, cover(holder.source)))
  );
};

/** Another account that keeps back from the same claim, of a wrong that somebody did: a hedge stands right before the deed. */
const keptElsewhere = (of: Case, account: Account, claim: Claim): Place | null => {
  if (!claim.blames) return null;
  for (const other of of.accounts) {
    if (other === account || other.document.language !== account.document.language) continue;
    for (const teller of tellersOf(other, claim)) {
      if (teller.share < SAME || !teller.namesDoer) continue;
      const kept = keptIn(other, teller);
      if (kept?.how !== 'hedged' || kept.deed.from - kept.by.to > NEXT_TO || !kept.deed.isVerb) continue;
      return placeOf(other, cover([kept.by, kept.deed, ...kept.shared]));
    }
  }
  return null;
};

const shownOf = (account: Account, { by, deed, shared, sentence, holder }: Kept): Place => {
  const own = [...(holder?.source ?? []), by].filter(part => holds(sentence, part));
  return placeOf(account, cover([...own, deed, ...shared]));
};

/** What the text has for a claim, where it has nothing of it in the account's own voice. */
interface Backing {
  readonly kept: readonly [Kept, ...Kept[]];
  /** Why that is too little. */
  readonly because: readonly string[];
  readonly more: readonly Place[];
}

const backingOf = (of: Case, account: Account, claim: Claim): Backing | null => {
  const kept: Kept[] = [];
  for (const teller of tellersOf(account, claim)) {
    const found = keptIn(account, teller);
    if (found === null && (teller.hasDoer || (!claim.blames && teller.share >= SAME))) return null;
    if (found !== null && teller.share >= SAME && teller.hasDoer) kept.push(found);
  }
  const [first, ...rest] = kept;
  if (first === undefined || kept.some(one => isOwnDeed(account, claim, one))) return null;
  const all: Backing['kept'] = [first, ...rest];
  const contest = kept.map(one => contestedAt(account, claim, one)).find(at => at !== null);
  if (contest !== undefined) {
    const because = [`the text tells that it is contested: “${textAt(account, contest)}”`];
    return { kept: all, because, more: [placeOf(account, contest)] };
  }
  if (claim.isCharge) return { kept: all, because: ['it says who did a wrong, and somebody else says so'], more: [] };
  if (kept.every(one => one.how !== 'held')) return { kept: all, because: [], more: [] };
  const elsewhere = keptElsewhere(of, account, claim);
  if (elsewhere === null) return null;
  return { kept: all, because: [`${called(of, elsewhere.document)} keeps back from it`], more: [elsewhere] };
};

/** "Saboteurs", where the text has somebody say that a hose was tampered with, and no saboteur. */
const culpritsBacking = (account: Account, claim: Claim): Backing | null => {
  const { culprits } = packOf(account).headlines;
  const culprit = claim.all.find(one => culprits.has(one.lemma));
  if (culprit === undefined) return null;
  const kept: Kept[] = [];
  for (const { sentence, things, index } of sentencesOf(account).map((one, i) => ({ ...one, index: i }))) {
    const deed = things.find(one => isSame(one, culprit));
    if (deed === undefined) continue;
    if (deed.lemma === culprit.lemma) return null;
    const teller = { index, sentence, deed, shared: [deed], share: 1, hasDoer: true, namesDoer: false };
    const found = keptIn(account, teller);
    if (found === null) return null;
    kept.push(found);
  }
  const [first, ...rest] = kept;
  if (first === undefined) return null;
  const because = [`the text has nobody whom it calls so: “${textAt(account, culprit)}”`];
  return { kept: [first, ...rest], because, more: [] };
};

/** A headline that tells outright what its text only lets somebody say, where that is a charge or is contested. */
export const unbacked = (of: Case, account: Account, headline: Headline): Draft | null => {
  const claim = claimOf(account, headline);
  const backing = claim && (backingOf(of, account, claim) ?? culpritsBacking(account, claim));
  if (backing === null) return null;
  const { kept, because, more } = backing;
  const words = [...new Set(kept.map(({ by }) => `“${textAt(account, by)}”`))].slice(0, SHOWN).join(', ');
  return exceeding(of, account, headline, {
    does: `tells outright what its text tells with ${words}`,
    below: [...kept.slice(0, SHOWN).map(one => shownOf(account, one)), ...more],
    because: ['no sentence of the text tells it in the account’s own voice', ...because],
  });
};
