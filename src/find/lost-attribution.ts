import {
  around,
  type Attribution,
  cover,
  holds,
  type Level,
  meets,
  type Place,
  type SourceType,
  type Span,
} from '../model/index.js';
import { languageOf } from '../languages/index.js';
import { lastWord } from '../text/last-word.js';
import { list } from '../text/list.js';
import { words } from '../text/words.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { type Counterpart, counterparts } from './strength/counterparts.js';
import { grouped } from '../model/disjoint-sets.js';
import { ladder } from './strength/ladder.js';
import { byOrder } from './strength/order.js';
import { isOwnWord } from './strength/own-word.js';
import { readingFor, textAt } from './strength/strength.js';
import {
  isItselfTold,
  isNegated,
  isNamed,
  isNarrators,
  type SharedClaim,
  speaksBefore,
  toldClaims,
} from './strength/shared-claim.js';

/** Accounts of each kind shown of one finding. */
const SHOWN = 4;

/** Who says it, as the account names them; null where only a pronoun does. */
export const whoOf = ({ of: { own }, attribution: { source, speaker } }: SharedClaim): string | null => {
  const { text, language } = own.document;
  if (source.length === 0) return null;
  const { from, to } = cover(source);
  const words = text.slice(from, to);
  if (!languageOf(language).anonymity.pronoun.test(words)) return words.replace(/,$/u, '');
  return speaker !== null && !languageOf(language).anonymity.pronoun.test(speaker) ? speaker : null;
};

/** The words of the other account that are the matter of the claim's sentence: all that both have but those that say whose word it is. */
const toldIn = ({ of: { words }, attribution: { source, cue } }: SharedClaim): Span[] =>
  words.flatMap(({ here, there }) =>
    there === null || [...source, ...cue].some(part => holds(part, here)) ? [] : [there],
  );

/** A word or two in quotation marks, in code units. */
const FEW = 30;

/** Whether a quotation is of a word or two that both accounts tell of: "the word “outbreak”". */
const isFewTold = (claim: SharedClaim, quotation: Span): boolean => {
  const { other } = claim.of;
  const told = toldIn(claim);
  const quoted = words(other.document.text, [quotation]);
  return quotation.to - quotation.from <= FEW && quoted.every(word => told.some(span => meets(span, word)));
};

/** Whether the other account tells the claim in its own voice. */
const isBare = (claim: SharedClaim): boolean => {
  const { other, otherSentence } = claim.of;
  const { speaker } = claim.attribution;
  const who = whoOf(claim);
  if (who === null || isItselfTold(claim) || !isNarrators(other, otherSentence, toldIn(claim))) return false;
  if (isNegated(claim.of.own, claim.here) !== isNegated(other, claim.there)) return false;
  // inside words that somebody is quoted with, which may go over many sentences
  const isQuoted = other.annotations.quotations.some(
    q => q.use === 'speech' && meets(q, claim.there) && !isFewTold(claim, q),
  );
  if (isQuoted) return false;
  const { text, language } = other.document;
  // "That" opens what somebody says, even where nobody was found who says it.
  if (languageOf(language).deeds.thatClause.test(text.slice(claim.there.from, claim.there.to))) return false;
  const names = [who, speaker ?? who].map(name => lastWord(name.replace(/,.*$/su, '')));
  return (
    !names.some(name => isNamed(other, otherSentence, name)) && !speaksBefore(other, otherSentence, speaker ?? who)
  );
};

/** Whose quoted words another account may have made its own; a paper that is quoted may be that account. */
const SPEAKERS: ReadonlySet<SourceType> = new Set(['official', 'institution', 'analyst', 'witness', 'anonymous']);

const isSpeakers = (claim: SharedClaim): boolean => {
  const { style, sourceType, speaker } = claim.attribution;
  const { own } = claim.of;
  const quoted = { from: Math.max(0, claim.here.from - OPENING), to: claim.here.to };
  // marks that no quotation was made of may be somebody's words too
  if (style !== 'direct' && !MARK.test(textAt(own, quoted).replace(FEW_QUOTED, '')))
    return !standsBehind(claim.of, isOpen);
  const isSomebodys = SPEAKERS.has(sourceType) || (speaker !== null && readingFor(own).isPerson(speaker));
  return isSomebodys && !standsBehind(claim.of, before => OPEN_MARK.test(before)) && !isInPerson(claim.of);
};

/** So many code units before and behind a sentence tell whether it may be quoted. */
const AROUND = 300;

/** So many code units before the words a mark may stand that opens them. */
const OPENING = 4;

const MARK = /[“”"«»„]|``|''|(?:^|\s)[‘'](?=\p{L})/u;

/** A word or two in quotation marks, as they are written. */
const FEW_QUOTED = /“[^“”]{1,30}”|"[^"]{1,30}"/gu;

const OPEN_MARK = /[“"«„]|``|(?:^|\s)[‘'`](?=\s?\p{L})/u;

/** The last mark of a text that opens or closes somebody's words; the first group where it opens them. */
const LAST_MARK = /(?:(“|``|(?:^|[\s(])"(?=\S))|[”"]|'')(?:(?!``|'')[^“”"])*$/u;

/** Whether quotation marks are open at the end of a text; they may have been opened a paragraph before. */
const isOpen = (before: string): boolean => LAST_MARK.exec(before.slice(-AROUND))?.[1] !== undefined;

const blockOf = ({ other, otherSentence }: Counterpart): Span =>
  around(other.document.blocks, { from: otherSentence.from, to: otherSentence.from + 1 }) ?? otherSentence;

/** Whether the other sentence stands behind marks by which it may be quoted still where no quotation was read, or behind a colon. */
const standsBehind = (of: Counterpart, isMarked: (before: string) => boolean): boolean => {
  const { text } = of.other.document;
  const before = text.slice(blockOf(of).from, of.otherSentence.from);
  return isMarked(before) || isOpen(text.slice(0, of.otherSentence.from)) || /:\s*$/u.test(before);
};

/** Whether somebody speaks of himself, or to somebody, in the other sentence or near it: it may be quoted still. */
const isInPerson = (of: Counterpart): boolean => {
  const { other, otherSentence } = of;
  const { inPerson } = languageOf(other.document.language).strength;
  const { from, to } = blockOf(of);
  const near = { from: Math.max(from, otherSentence.from - AROUND), to: Math.min(to, otherSentence.to + AROUND) };
  return inPerson.test(textAt(other, near));
};

/** What an office or a body says in its own business is news; what one knows from a paper, an expert, a witness or a doubted one is their word. */
const levelOf = ({ stance, sourceType, act }: Attribution): Level =>
  stance !== 'distancing' && act === 'speech' && (sourceType === 'official' || sourceType === 'institution')
    ? 'note'
    : 'question';

/** The claim with those who say it, in its sentence. */
export const heldAt = ({ of: { own, sentence }, attribution: { source, cue }, here }: SharedClaim): Place => {
  const inside = [...source, ...cue].filter(part => part.from >= sentence.from && part.to <= sentence.to);
  return { document: own.document.id, ...cover([...inside, here]) };
};

/** What one account gives as the word of somebody, and those that tell it as their own. */
type Told = readonly [SharedClaim, ...SharedClaim[]];

const heldIn = (claims: Told): SharedClaim[] => [...new Map(claims.map(c => [c.of.own.document.id, c])).values()];

const bareIn = (claims: Told): SharedClaim[] => [...new Map(claims.map(c => [c.of.other.document.id, c])).values()];

const isQuestion = (claims: Told): boolean => claims.some(c => levelOf(c.attribution) === 'question');

/** The places of one telling: who says it, and where it is told bare. */
const sidesOf = (claims: Told): Place[] => [
  ...heldIn(claims).slice(0, SHOWN).map(heldAt),
  ...bareIn(claims)
    .slice(0, SHOWN)
    .map((c): Place => ({ document: c.of.other.document.id, ...c.there })),
];

/** How each place of one telling stands, and what is gone. */
const reasonsOf = (of: Case, claims: Told): string[] => [
  `“${whoOf(claims[0]) ?? ''}” is gone, and neither the sentence nor the one before it names anybody`,
  ...ladder(of, [
    ...heldIn(claims)
      .slice(0, SHOWN)
      .map((c): Place => ({ document: c.of.own.document.id, ...c.here })),
    ...bareIn(claims)
      .slice(0, SHOWN)
      .map((c): Place => ({ document: c.of.other.document.id, ...c.there })),
  ]),
];

/** Names without their appositions, each once. */
const shortNames = (names: readonly string[]): string[] => [
  ...new Map(names.map(name => name.replace(/,.*$/su, '')).map(name => [lastWord(name), name] as const)).values(),
];

/** All tellings between the same accounts as one finding, those that weigh most first. */
const draftOf = (of: Case, tellings: readonly [Told, ...Told[]]): Draft => {
  const ranked = [...tellings.filter(isQuestion), ...tellings.filter(one => !isQuestion(one))];
  const [first = tellings[0]] = ranked;
  const bare = bareIn(first);
  const names = bare.slice(0, SHOWN).map(c => called(of, c.of.other.document.id));
  const whose =
    tellings.length === 1 ? [whoOf(first[0]) ?? ''] : shortNames(ranked.map(([claim]) => whoOf(claim) ?? ''));
  const places = tellings.length === 1 ? '' : `, at ${String(tellings.length)} places`;
  const more = whose.length > SHOWN ? [`${String(whose.length - SHOWN)} others`] : [];
  const [side = heldAt(first[0]), ...sides] = ranked.flatMap(sidesOf);
  return {
    level: tellings.some(isQuestion) ? 'question' : 'note',
    message: `${list(names)} ${bare.length > 1 ? 'tell in their' : 'tells in its'} own voice, in the same words, what ${called(of, first[0].of.own.document.id)} gives as the word of ${list([...whose.slice(0, SHOWN), ...more])}${places}.`,
    sides: [side, ...sides],
    because: [...new Set(ranked.slice(0, SHOWN).flatMap(one => reasonsOf(of, one)))],
    otherReadings: [
      'a source named earlier in the account may be meant to carry on',
      'it was confirmed by others, or is known at first hand',
      'it is not in dispute, so that no source is needed',
    ],
  };
};

/** The accounts between which a source was lost, as a key. */
const betweenWhom = (claims: Told): string =>
  [heldIn(claims).map(c => c.of.own.document.id), bareIn(claims).map(c => c.of.other.document.id)]
    .map(ids => [...ids].sort().join(' '))
    .join(' > ');

/** Tellings between the same accounts together, in the order of the first of each. */
const byAccounts = (tellings: readonly Told[]): (readonly [Told, ...Told[]])[] => {
  const found = new Map<string, readonly [Told, ...Told[]]>();
  for (const one of tellings) {
    const known = found.get(betweenWhom(one));
    found.set(betweenWhom(one), known === undefined ? [one] : [...known, one]);
  }
  return [...found.values()];
};

/** What is given as the word of a document stands in the document itself as its own. */
const notPrimary =
  ({ primary }: Case) =>
  ({ other }: Counterpart): boolean =>
    !primary.includes(other.document.id);

/** What one account gives as somebody's word and another tells as its own, by whether that may have lost the source or the first put it in later. */
export const sourceDrifts = (of: Case): { readonly lost: SharedClaim[]; readonly weakened: SharedClaim[] } =>
  byOrder(
    of,
    counterparts(of)
      .filter(notPrimary(of))
      .flatMap(toldClaims)
      .filter(one => isSpeakers(one) && isBare(one) && !isOwnWord(one.of.own, one.attribution, one.of.other)),
    ({ of: { own, other, otherSentence } }) => ({
      soft: own,
      firm: other,
      at: otherSentence.from,
    }),
  );

/** What one account gives as somebody's word, another tells in the same words as its own: one finding for the same accounts, with every place. */
export const lostAttribution: Rule = {
  id: 'lost-attribution',
  find: of =>
    byAccounts(
      grouped(sourceDrifts(of).lost, ({ of: { own, other, sentence, otherSentence } }) => [
        `${own.document.id} ${String(sentence.from)}`,
        `${other.document.id} ${String(otherSentence.from)}`,
      ]),
    ).map(tellings => draftOf(of, tellings)),
};
