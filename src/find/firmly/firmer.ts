import { languageOf } from '../../languages/index.js';
import { cover } from '../../model/index.js';
import { mannerOf } from '../primary/reserved.js';
import type { Claim } from '../primary/statements.js';
import { doerAnyway } from '../primary/unknown-doer.js';
import type { LeftOpen } from './left-open.js';
import { likeness, likenessOfDenied, type Ready, toldOutright } from './likeness.js';
import type { Voice } from './voices.js';

/** What an account has a voice say for certain, and the voice leaves open. */
export interface Firmer {
  readonly claim: Claim;
  readonly voice: Voice;
  readonly open: LeftOpen;
  /** How far the two tell the same: the shares of either that stand in the other, 0 to 2. */
  readonly share: number;
}

/** How a claim is told: “leaves no room for doubt” takes nothing back, what was wrong is not denied, and to find no evidence settles nothing. */
const mannerIn = (claim: Claim, cue: string): ReturnType<typeof mannerOf> => {
  const { account, attribution, span } = claim;
  const { firmly, inquiries, reservations } = languageOf(account.document.language);
  const manner = mannerOf(
    inquiries.beyondDoubt.test(cue) ? { ...claim, attribution: { ...attribution, cue: [] } } : claim,
  );
  const words = account.document.text.slice(span.from, span.to).replace(firmly.onlyWrong, ' ');
  if (firmly.noEvidence.test(words)) return 'reserved';
  return manner === 'negated' && !reservations.alsoDenied.test(words) ? 'outright' : manner;
};

/** Whether a claim goes a clear step further than what is left open. */
const goesFurther = (claim: Claim, { how }: LeftOpen): boolean => {
  const { text, language } = claim.account.document;
  const { firmly, strength } = languageOf(language);
  const cue = claim.attribution.cue.map(({ from, to }) => text.slice(from, to)).join(' ');
  const words = text.slice(claim.span.from, claim.span.to);
  if (strength.softCue.test(cue) || !firmly.settles.test(cue)) return false;
  const manner = mannerIn(claim, cue);
  if (how === 'no-evidence') return manner === 'negated' && strength.firmCue.test(cue);
  if (how === 'why') return manner === 'outright' && firmly.tellsWhy.test(words);
  if (how === 'who') return false;
  const isPart = firmly.partOfCause.test(words);
  if (how === 'main') return manner === 'outright' && firmly.soleCause.test(words);
  if (how === 'part')
    return manner === 'outright' && !isPart && (firmly.wholeCause.test(words) || firmly.soleCause.test(words));
  return manner === 'outright' || (how === 'whether' && manner === 'negated');
};

/** What of a claim each of some voices leaves open, the most alike; null where none does, or one tells it outright. */
export const firmerThan = (claim: Claim, ready: readonly Ready[]): Firmer | null => {
  if (claim.aside) return null;
  const meant = claim.may.flatMap(k => ready[k] ?? []);
  let best: Firmer | null = null;
  for (const one of meant) {
    for (const open of one.open) {
      const share = goesFurther(claim, open) ? likeness(claim, one, open) : likenessOfDenied(claim, one, open);
      if (share === 0 || (best !== null && best.share >= share)) continue;
      if (meant.some(other => toldOutright(claim, other, open))) continue;
      best = { claim, voice: one.voice, open, share };
    }
  }
  return best ?? meant.flatMap(one => doerOf(claim, one) ?? [])[0] ?? null;
};

/** One who is told to have done what a voice says that it does not know who did. */
const doerOf = (claim: Claim, { voice, open }: Ready): Firmer | null => {
  for (const one of open) {
    if (one.how !== 'who') continue;
    const { text, language } = voice.known.account.document;
    const lead = languageOf(language).firmly.toldThat.exec(text.slice(one.about.from, one.about.to))?.[0].length ?? 0;
    const about = { from: one.about.from + lead, to: one.about.to };
    const departure = doerAnyway(claim, voice.index, [{ ...one, about, how: 'doer', told: false }]);
    if (departure !== null) return { claim, voice, open: { ...one, about: cover([one.words, one.about]) }, share: 1 };
  }
  return null;
};
