import { languageOf } from '../../languages/index.js';
import { type Account, cover, type Span } from '../../model/index.js';
import { type Case, type Draft, placeOf } from '../rule.js';
import { textAt } from '../strength/strength.js';
import { exceeding, SHOWN } from './exceeding.js';
import type { Headline } from './headlines.js';
import { type Claim, claimOf, isSame, sentencesOf, type TextSentence, type Thing, thingsOf } from './things.js';
import { isTellingOutright } from './unbacked.js';

/** The one who is blamed stands within so many code units behind the verb. */
const OBJECT = 60;

/** Letters that a name and the adjective made of it have in common at least: "Ruvenia", "Ruvenian". */
const ROOT = 4;

const isName = (account: Account, { from }: Span): boolean => /\p{Lu}/u.test(account.document.text.charAt(from));

/** Whether two words are for the same party: the same word, or one name and the adjective of it. */
const isSameParty = (account: Account, one: Thing, other: Thing): boolean => {
  if (isSame(one, other)) return true;
  const [short, long] = one.norm.length <= other.norm.length ? [one.norm, other.norm] : [other.norm, one.norm];
  return short.length >= ROOT && long.startsWith(short) && isName(account, one) && isName(account, other);
};

/** Where a sentence has somebody blame the doers of a headline for what is done there. */
const blameIn = (account: Account, { doers, all, isCharge }: Claim, { sentence }: TextSentence): Span | null => {
  const { blamesWhom, blamedFor, blamedFurther, holdsWhom, heldFor, wrongs } = languageOf(
    account.document.language,
  ).headlines;
  const text = textAt(account, sentence);
  const found = blamesWhom.exec(text);
  if (found === null) return null;
  const behind = found.index + found[0].length;
  const rest = text.slice(behind);
  if (holdsWhom.test(found[0]) && !heldFor.test(rest)) return null;
  const end = blamedFurther.exec(rest.slice(0, OBJECT))?.index ?? Math.min(OBJECT, rest.length);
  const object = { from: sentence.from + behind, to: sentence.from + behind + end };
  const named = thingsOf(account, object).filter(one => doers.some(other => isSameParty(account, one, other)));
  if (!(isCharge ? named.length > 0 : named.some(one => isName(account, one)))) return null;
  const what = blamedFor.exec(rest)?.[1];
  const from = what === undefined ? 0 : sentence.from + text.indexOf(what, behind);
  const of = what === undefined ? [] : thingsOf(account, { from, to: from + what.length });
  const isOfIt = of.some(one => wrongs.has(one.lemma) || all.some(other => isSame(one, other)));
  return of.length > 0 && !isOfIt ? null : { from: sentence.from + found.index, to: object.to };
};

/** Whether a sentence may tell in the account's own voice that the doers did harm. */
export const isBacking = (
  account: Account,
  claim: Claim,
  { sentence, things }: TextSentence,
  index: number,
): boolean => {
  const { harms, wrongs } = languageOf(account.document.language).headlines;
  if (!things.some(one => claim.doers.some(other => isSameParty(account, one, other)))) return false;
  return things.some(deed => {
    if (!wrongs.has(deed.lemma) && !(deed.isVerb && harms.has(deed.lemma)) && !claim.deeds.some(d => isSame(d, deed)))
      return false;
    return isTellingOutright(account, {
      index,
      sentence,
      deed,
      shared: [deed],
      share: 1,
      hasDoer: true,
      namesDoer: true,
    });
  });
};

/**
 * A headline that tells outright who did harm, where the text has this only as what somebody blames them for: "Northern jets wipe out column", and
 * "the Front blamed the northern air force".
 */
export const blamedOnly = (of: Case, account: Account, headline: Headline): Draft | null => {
  const { harms, wrongs } = languageOf(account.document.language).headlines;
  const claim = claimOf(account, headline, new Set([...wrongs, ...harms]));
  if (claim?.blames !== true) return null;
  const blames = sentencesOf(account).flatMap(one => {
    const at = blameIn(account, claim, one);
    return at === null ? [] : [{ one, at }];
  });
  if (blames.length === 0) return null;
  const isBlame = (one: TextSentence): boolean => blames.some(blame => blame.one === one);
  if (sentencesOf(account).some((one, index) => !isBlame(one) && isBacking(account, claim, one, index))) return null;
  const words = [...new Set(blames.map(({ at }) => `“${textAt(account, at).trim()}”`))].slice(0, SHOWN);
  return exceeding(of, account, headline, {
    does: `tells outright who did it, which its text only has somebody say: ${words.join(', ')}`,
    below: blames
      .slice(0, SHOWN)
      .map(({ one, at }) => placeOf(account, cover([{ from: one.sentence.from, to: at.from }, at]))),
    because: ['no sentence of the text tells in the account’s own voice that they did it'],
  });
};

/** A headline that judges somebody, where the text has nobody who was tried, or speaks of guilt. */
export const judgedOnly = (of: Case, account: Account, headline: Headline): Draft | null => {
  const { verdicts, judged } = languageOf(account.document.language).headlines;
  const found = verdicts.exec(textAt(account, headline));
  if (found === null || sentencesOf(account).some(({ sentence }) => judged.test(textAt(account, sentence))))
    return null;
  return exceeding(of, account, headline, {
    does: `judges with “${found[0]}”, and its text tells of no judgement`,
    below: [],
    because: ['the text has no word of a court, a trial or a confession'],
    otherReadings: [
      'the word is meant as blame and not as a judgement',
      'another editor wrote the headline',
      'readers know of a judgement that the text does not repeat',
    ],
  });
};
