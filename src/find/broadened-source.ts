import { languageOf } from '../languages/index.js';
import { type Account, type Attribution, cover, holds, type Place } from '../model/index.js';
import { words } from '../text/words.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { counterparts } from './strength/counterparts.js';
import { grouped } from './strength/grouped.js';
import { lastWord, type SharedClaim, sharedClaims } from './strength/shared-claim.js';
import { attributionsAt, readingFor } from './strength/strength.js';

/** One speaker's claim, and those who make it in the other account. */
interface Broadened {
  readonly claim: SharedClaim;
  readonly many: Attribution;
}

/** The source of an attribution without its appositions and without where they are. */
const sourceOf = ({ document: { text, language } }: Account, { source }: Attribution): string => {
  if (source.length === 0) return '';
  const { from, to } = cover(source);
  return text.slice(from, to).replace(/,.*$/su, '').replace(languageOf(language).strength.placedBehind, '').trim();
};

const isOne = (account: Account, attribution: Attribution): boolean => {
  const { document } = account;
  const { source, speaker } = attribution;
  const { strength, nouns } = languageOf(document.language);
  if (source.length === 0 || isMany(account, attribution)) return false;
  if (speaker !== null && readingFor(account).isPerson(speaker)) return true;
  const head = sourceOf(account, attribution);
  return strength.oneSpeaker.test(head) && !nouns.isPlural(lastWord(head));
};

const isMany = (account: Account, attribution: Attribution): boolean =>
  languageOf(account.document.language).strength.manySpeakers.test(lowerFirst(sourceOf(account, attribution)));

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Whether the other account lets the one speaker be heard near by. */
const namesTheOne = (other: Account, around: Attribution, speaker: string): boolean => {
  const at = cover([...around.source, ...around.cue, ...around.content]);
  const block = other.document.blocks.find(b => holds(b, { from: at.from, to: at.from + 1 }));
  return words(other.document.text, [block ?? at]).some(w => w.norm === lastWord(speaker));
};

const broadenedIn = (claim: SharedClaim): Broadened[] => {
  const { own, other, otherSentence } = claim.of;
  if (!isOne(own, claim.attribution)) return [];
  const { speaker } = claim.attribution;
  const one = speaker !== null && readingFor(own).isPerson(speaker) ? speaker : sourceOf(own, claim.attribution);
  return attributionsAt(other, otherSentence)
    .filter(b => b.polarity === 'asserts' && b.content.some(part => holds(part, claim.there)) && isMany(other, b))
    .filter(b => !namesTheOne(other, b, one))
    .slice(0, 1)
    .map(many => ({ claim, many }));
};

const draftOf = (of: Case, { claim, many }: Broadened): Draft => {
  const { own, other } = claim.of;
  const [one, all] = [sourceOf(own, claim.attribution), sourceOf(other, many)];
  const at = ({ document }: Account, { source, cue }: Attribution, span: { from: number; to: number }): Place => ({
    document: document.id,
    ...cover([...source, ...cue, span]),
  });
  return {
    level: 'question',
    message: `${called(of, other.document.id)} gives to “${all}”, in the same words, what ${called(of, own.document.id)} gives to one: “${one}”.`,
    sides: [at(own, claim.attribution, claim.here), at(other, many, claim.there)],
    because: [`“${one}” has become “${all}”`, 'the two sentences share their words'],
    otherReadings: [
      'others said the same, and the account knows of them',
      'one speaker spoke for all of them',
      'the account leaves the name out to be short',
    ],
  };
};

/** What one person says in one account is said by many, or by a whole body, in another. */
export const broadenedSource: Rule = {
  id: 'broadened-source',
  find: of =>
    grouped(counterparts(of).flatMap(sharedClaims).flatMap(broadenedIn), ({ claim: { of: pair } }) => [
      `${pair.other.document.id} ${String(pair.otherSentence.from)}`,
    ]).map(([first]) => draftOf(of, first)),
};
