import { languageOf } from '../languages/index.js';
import { type Account, type Attribution, cover, holds, type Place, type Span } from '../model/index.js';
import { lastWord } from '../text/last-word.js';
import { words } from '../text/words.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { counterparts, keyThere } from './strength/counterparts.js';
import { grouped } from '../model/disjoint-sets.js';
import { isSure, type SharedClaim, sharedClaims } from './strength/shared-claim.js';
import {
  areManyOf,
  areMembersOf,
  citedBy,
  endsAlike,
  headOf,
  isBody,
  isBodyOf,
  isMany,
  isOne,
  isSingle,
  isUnnamedOne,
  namedBehind,
  personOf,
  sourceOf,
} from './strength/speakers.js';
import { attributionsAt, textAt } from './strength/strength.js';

/** One speaker's claim, and those who make it in the other account. */
interface Broadened {
  readonly claim: SharedClaim;
  readonly many: Attribution;
  /** Who has it in the one account, as it calls them. */
  readonly one: string;
  /** Through whom the one account has it, where the other gives it straight to the last of them; null where a speaker was made many. */
  readonly through: string | null;
}

/** Whether the other account lets somebody be heard near by. */
const namesTheOne = (other: Account, around: Attribution, speaker: string): boolean => {
  if (speaker === '') return false;
  const at = cover([...around.source, ...around.cue, ...around.content]);
  const block = other.document.blocks.find(b => holds(b, { from: at.from, to: at.from + 1 }));
  return words(other.document.text, [block ?? at]).some(w => w.norm === lastWord(speaker));
};

/** This share of a claim's words stands in what somebody is said to say. */
const HELD = 0.7;

/** Who is given the claim in the other account. */
const holdersThere = ({ of: { other, otherSentence, words: all }, here }: SharedClaim): Attribution[] => {
  const claimed = all.flatMap(w => (w.there !== null && holds(here, w.here) ? [w.there] : []));
  const isIn = (content: readonly Span[], word: Span): boolean => content.some(part => holds(part, word));
  return attributionsAt(other, otherSentence).filter(
    ({ content }) => claimed.filter(word => isIn(content, word)).length >= claimed.length * HELD,
  );
};

/** Whether the many of the other account stand in the sentence of the one too, beside the one: "relatives, even his brother, said". */
const standsHere = ({ of: { own, other, sentence }, attribution }: SharedClaim, many: Attribution): boolean => {
  const head = headOf(languageOf(other.document.language), sourceOf(other, many)).toLowerCase();
  return words(own.document.text, [sentence]).some(
    w => w.norm === head && !attribution.source.some(part => holds(part, w)),
  );
};

/** Whether those who have it in the other account are more than the one who has it here. */
const isMore = ({ of: { own, other }, attribution }: SharedClaim, many: Attribution): boolean => {
  if (areMembersOf(own, attribution, other, many)) return true;
  const ofThem = areManyOf(own, attribution, other, many);
  if (!isOne(own, attribution)) return ofThem && isSingle(own, attribution);
  return (
    ofThem ||
    isMany(other, many) ||
    isBodyOf(own, attribution, other, many) ||
    (isUnnamedOne(own, attribution) && isBody(other, many))
  );
};

/** Whether the one is of those who have it in the other account, so that their noun says nothing of whether the one is heard there. */
const isOfTheirs = ({ of: { own, other }, attribution }: SharedClaim, many: Attribution): boolean =>
  areManyOf(own, attribution, other, many) || isBodyOf(own, attribution, other, many);

/** Somebody who has become many, or a whole body. */
const madeMany = (claim: SharedClaim, held: readonly Attribution[]): Broadened[] => {
  const { own, other } = claim.of;
  const { attribution } = claim;
  if (held.some(b => isOne(other, b) && !areManyOf(own, attribution, other, b))) return [];
  const one = personOf(own, attribution) ?? sourceOf(own, attribution);
  const name = one.replace(languageOf(own.document.language).strength.ofBehind, '');
  return held
    .filter(b => isMore(claim, b) && !standsHere(claim, b))
    .filter(b => !namesTheOne(other, b, isOfTheirs(claim, b) ? namedBehind(own, attribution) : name))
    .map(many => ({ claim, many, one, through: null }));
};

/** What an outlet has from an unnamed one, given straight to a body or to many. */
const citedLost = (claim: SharedClaim, held: readonly Attribution[]): Broadened[] => {
  const { own, other } = claim.of;
  const cited = citedBy(own, claim.attribution);
  const { theMany } = languageOf(other.document.language).strength;
  const isSomeone = (b: Attribution): boolean => isOne(other, b) && !theMany.test(sourceOf(other, b));
  if (cited === null || held.some(b => isSomeone(b) || b.chain.length > 1 || b.sourceType === 'outlet')) return [];
  const through = sourceOf(own, claim.attribution);
  const head = headOf(languageOf(own.document.language), cited.trim());
  return held
    .filter(b => b.source.length > 0 && b.speaker !== null && b.speaker !== claim.attribution.speaker)
    .filter(b => !namesTheOne(other, b, through) && !namesTheOne(other, b, head))
    .map(many => ({ claim, many, one: cited.trim(), through }));
};

/** What one account has a holder say only on the word of an unnamed one, given to the holder outright. */
const linkLost = (claim: SharedClaim, held: readonly Attribution[]): Broadened[] => {
  const { own, other } = claim.of;
  const language = languageOf(own.document.language);
  const { cue, content, chain } = claim.attribution;
  const isClause = language.deeds.thatClause.test(content[0] === undefined ? '' : textAt(own, content[0]));
  // "found a crate of rifles" tells what was done
  if (!isClause && cue.some(part => language.strength.firmCue.test(textAt(own, part)))) return [];
  const [holder, ...links] = chain.toReversed();
  const one = links.find(link => language.strength.unnamedLink.test(link));
  if (holder === undefined || one === undefined || language.strength.unnamedLink.test(holder)) return [];
  return held
    .filter(
      b => isSure(other, b) && b.chain.length === 1 && b.speaker !== null && endsAlike(language, b.speaker, holder),
    )
    .filter(b => !namesTheOne(other, b, one))
    .map(many => ({ claim, many, one: holder, through: one }));
};

const broadenedIn = (claim: SharedClaim): Broadened[] => {
  const held = holdersThere(claim).filter(({ polarity }) => polarity === 'asserts');
  return [...madeMany(claim, held), ...citedLost(claim, held), ...linkLost(claim, held)].slice(0, 1);
};

const messageOf = (of: Case, { claim, many, one, through }: Broadened): string => {
  const { own, other } = claim.of;
  const [all, late, early] = [sourceOf(other, many), called(of, other.document.id), called(of, own.document.id)];
  return through === null
    ? `${late} gives to “${all}”, in the same words, what ${early} gives to one: “${one}”.`
    : `${late} gives straight to “${all}”, in the same words, what ${early} has of “${one}” only through “${through}”.`;
};

const draftOf = (of: Case, broadened: Broadened): Draft => {
  const { claim, many, one, through } = broadened;
  const { own, other } = claim.of;
  const all = sourceOf(other, many);
  const at = ({ document }: Account, { source, cue }: Attribution, span: Span): Place => ({
    document: document.id,
    ...cover([...source, ...cue, span]),
  });
  return {
    level: 'question',
    message: messageOf(of, broadened),
    sides: [at(own, claim.attribution, claim.here), at(other, many, claim.there)],
    because: [
      through === null ? `“${one}” has become “${all}”` : `“${through}” is gone`,
      'the two sentences share their words',
    ],
    otherReadings: [
      'others said the same, and the account knows of them',
      'one speaker spoke for all of them',
      'the account leaves the name out to be short',
    ],
  };
};

/** What one person says in one account is said by many, or by a whole body, in another; or somebody through whom it came is gone. */
export const broadenedSource: Rule = {
  id: 'broadened-source',
  find: of =>
    grouped(counterparts(of).flatMap(sharedClaims).flatMap(broadenedIn), ({ claim }) => [keyThere(claim.of)]).map(
      ([first]) => draftOf(of, first),
    ),
};
