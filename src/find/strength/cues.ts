import { languageOf } from '../../languages/index.js';
import { type Account, type Attribution, cover } from '../../model/index.js';
import { lastWord } from '../../text/last-word.js';
import { textAt } from './strength.js';

/** The words of a cue. */
export const cueOf = (account: Account, { cue }: Attribution): string =>
  cue.length > 0 ? textAt(account, cover(cue)) : '';

/** Whether two attributions name one speaker. */
export const sameSource = (a: Attribution, b: Attribution): boolean =>
  a.speaker !== null && b.speaker !== null && lastWord(a.speaker) === lastWord(b.speaker);

/** Whether one source settles, or says outright, in the other account what the same source leaves open here, by its cues. */
export const isFirmerCue = (own: Account, soft: Attribution, other: Account, firm: Attribution): boolean => {
  const { strength } = languageOf(own.document.language);
  const [open, closed] = [cueOf(own, soft), cueOf(other, firm)];
  if (!sameSource(soft, firm) || firm.polarity !== 'asserts') return false;
  if (!strength.softCue.test(open) || strength.firmCue.test(open)) return false;
  if (strength.notYet.test(closed) || strength.thinksCue.test(closed)) return false;
  return strength.firmCue.test(closed) || (strength.thinksCue.test(open) && strength.saysOutright.test(closed));
};
