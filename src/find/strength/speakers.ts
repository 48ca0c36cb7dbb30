import { type Language, languageOf } from '../../languages/index.js';
import { type Account, type Attribution, cover } from '../../model/index.js';
import { lastWord } from '../../text/last-word.js';
import { readingFor } from './strength.js';

/** The source of an attribution without its appositions and without where they are. */
export const sourceOf = ({ document: { text, language } }: Account, { source }: Attribution): string => {
  if (source.length === 0) return '';
  const { from, to } = cover(source);
  return text.slice(from, to).replace(/,.*$/su, '').replace(languageOf(language).strength.placedBehind, '').trim();
};

/** All words of a source with its appositions. */
const wholeOf = ({ document: { text } }: Account, { source }: Attribution): string => {
  if (source.length === 0) return '';
  const { from, to } = cover(source);
  return text.slice(from, to);
};

/** The noun that a source's phrase is headed by, as it stands there. */
export const headOf = ({ strength }: Language, phrase: string): string =>
  phrase.replace(strength.ofBehind, '').split(/\s+/u).at(-1) ?? '';

/** Whether a noun, singular, is of people. */
export const isPeople = ({ casualties, names, sources }: Language, noun: string): boolean => {
  const type = sources.sourceNouns.get(noun);
  if (type === 'institution' || type === 'document' || type === 'outlet') return false;
  return type !== undefined || casualties.people.has(noun) || names.personNouns.has(noun);
};

/** The name of the person who speaks; null where only a trade or an office is told: "a Karvian diplomat" is nobody called Karvian. */
export const personOf = (account: Account, attribution: Attribution): string | null => {
  const { speaker } = attribution;
  if (speaker === null || !readingFor(account).isPerson(speaker)) return null;
  const phrase = sourceOf(account, attribution);
  return languageOf(account.document.language).strength.single.test(phrase) && phrase.includes(speaker)
    ? null
    : speaker;
};

/** Whether one person speaks, or one of whom only the trade or the office is told. */
export const isOne = (account: Account, attribution: Attribution): boolean => {
  const language = languageOf(account.document.language);
  if (attribution.source.length === 0 || isMany(account, attribution)) return false;
  if (personOf(account, attribution) !== null) return true;
  const phrase = sourceOf(account, attribution);
  const head = headOf(language, phrase).toLowerCase();
  const { collective, oneOf, oneSpeaker, single, theMany } = language.strength;
  if (oneOf.test(phrase)) return true;
  if (language.nouns.isPlural(head)) return false;
  if (oneSpeaker.test(head)) return true;
  if (theMany.test(phrase)) return isPeople(language, head) && !collective.test(head);
  return single.test(phrase) && (isPeople(language, head) || isOther(language, attribution, head));
};

/** Whether one person or one body of several speaks: "a human rights group", "one shipping line". */
export const isSingle = (account: Account, attribution: Attribution): boolean => {
  const language = languageOf(account.document.language);
  const phrase = sourceOf(account, attribution);
  return language.strength.single.test(phrase) && !language.nouns.isPlural(headOf(language, phrase));
};

/** Letters that a trade and the body of those who have it share at least: "inspector", "inspectorate". */
const ROOT = 6;

/** Whether two nouns have a root in common. */
const haveOneRoot = (one: string, other: string): boolean =>
  one.length > ROOT && other.length > ROOT && one.slice(0, ROOT) === other.slice(0, ROOT);

/** The words of a source up to its apposition, in small letters. */
const sourceWords = (account: Account, attribution: Attribution): string[] =>
  wholeOf(account, attribution)
    .replace(/,.*$/su, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** The name that stands behind the phrase of one of some: "Ana Brod" of "one of the judges, Ana Brod"; empty where none does. */
export const namedBehind = (account: Account, attribution: Attribution): string =>
  /,\s*(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)/u.exec(wholeOf(account, attribution))?.[1] ?? '';

/** Whether many are called by the plural of a word in the phrase of one: "one of the judges", "the judges"; "a manager at one line", "lines". */
export const areManyOf = (own: Account, one: Attribution, other: Account, many: Attribution): boolean => {
  const language = languageOf(other.document.language);
  const { counted, theMany } = language.strength;
  const phrase = sourceOf(other, many);
  const head = headOf(language, phrase).toLowerCase();
  if ((counted.test(phrase) && !theMany.test(phrase)) || !language.nouns.isPlural(head)) return false;
  const singular = language.nouns.singular(head);
  // "police" are many and a body
  if (singular === head) return false;
  return sourceWords(own, one).some(
    word => word === singular || (word === head && language.strength.oneOf.test(sourceOf(own, one))),
  );
};

/** Whether a body speaks of which the phrase of one tells that they are of it: "a coastguard officer", "the coastguard"; "an inspector", "the inspectorate". */
export const isBodyOf = (own: Account, one: Attribution, other: Account, body: Attribution): boolean => {
  const language = languageOf(other.document.language);
  const { single, speaksForIt } = language.strength;
  const [phrase, whole] = [sourceOf(own, one), wholeOf(own, one)];
  if (!single.test(phrase) || speaksForIt.test(whole)) return false;
  const head = headOf(language, sourceOf(other, body)).toLowerCase();
  const isSeveral = language.nouns.isPlural(head) && body.sourceType !== 'institution';
  if (head === '' || isSeveral || isPeople(language, language.nouns.singular(head))) return false;
  const ownHead = headOf(language, phrase).toLowerCase();
  if (head === ownHead) return false;
  return sourceWords(own, one).includes(head) || haveOneRoot(ownHead, head);
};

/** Whether many speak in place of a body that speaks for its members: "the dockers' union", "workers". */
export const areMembersOf = (own: Account, body: Attribution, other: Account, many: Attribution): boolean => {
  const language = languageOf(own.document.language);
  const { heardForIt, speaksForMembers } = language.strength;
  return (
    speaksForMembers.test(headOf(language, sourceOf(own, body))) &&
    isMany(other, many) &&
    !heardForIt.test(sourceOf(other, many))
  );
};

/** Whether a noun that no list has is no paper, no outlet and no body either: whoever of that kind says something is a person. */
const isOther = ({ sources }: Language, { sourceType }: Attribution, head: string): boolean =>
  !sources.sourceNouns.has(head) && (sourceType === 'other' || sourceType === 'anonymous' || sourceType === 'witness');

/** Whether a source stands for many, with nothing that tells who of them spoke. */
export const isMany = (account: Account, attribution: Attribution): boolean => {
  const language = languageOf(account.document.language);
  const { strength, nouns } = language;
  const phrase = lowerFirst(sourceOf(account, attribution));
  if (strength.manySpeakers.test(phrase)) return true;
  if (strength.counted.test(phrase) || /,|\p{Lu}/u.test(phrase.replace(strength.ofBehind, ''))) return false;
  const head = headOf(language, phrase);
  if (strength.heldTogether.test(head)) return true;
  return nouns.isPlural(head) && isPeople(language, nouns.singular(head));
};

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Whether one speaks whose name is not told, and who speaks for no body: "an official at the ministry, who asked not to be named". */
export const isUnnamedOne = (account: Account, attribution: Attribution): boolean => {
  const { anonymity, offices, strength } = languageOf(account.document.language);
  if (personOf(account, attribution) !== null) return false;
  const phrase = wholeOf(account, attribution);
  if (!strength.single.test(phrase) || !isOne(account, attribution)) return false;
  if (offices.speakerFor.test(phrase) || offices.speakerWith.test(phrase) || strength.speaksForIt.test(phrase))
    return false;
  const withheld = [anonymity.oneOfficial, anonymity.withheld, anonymity.unnamed, anonymity.withheldHeads];
  return attribution.sourceType === 'official' || withheld.some(words => words.test(phrase));
};

/** Whether a body as a whole speaks, and nobody for it: "the defence ministry". */
export const isBody = (account: Account, attribution: Attribution): boolean => {
  const { sources, nouns } = languageOf(account.document.language);
  const phrase = sourceOf(account, attribution);
  if (phrase === '' || attribution.sourceType === 'outlet') return false;
  const language = languageOf(account.document.language);
  const head = headOf(language, phrase).toLowerCase();
  return (
    !nouns.isPlural(head) && (sources.sourceNouns.get(head) === 'institution' || language.strength.body.test(head))
  );
};

/** Words of a name by which it is known again: the last one, or that of the body that it is of. */
const tailsOf = ({ strength }: Language, name: string): string[] => [
  lastWord(name),
  lastWord(name.replace(strength.ofBehind, '')),
];

/** Whether two names end alike: "the Karvian Navy", "the navy". */
export const endsAlike = (language: Language, one: string, other: string): boolean =>
  tailsOf(language, one).some(word => tailsOf(language, other).includes(word));

/** The unnamed one whom a source cites for what it reports, as the account calls them; null where it cites nobody such. */
export const citedBy = (account: Account, attribution: Attribution): string | null => {
  const { strength } = languageOf(account.document.language);
  const { chain, speaker, sourceType } = attribution;
  const last = chain.length > 1 ? (chain.at(-1) ?? '') : '';
  // the source itself is the first link: it passes on what the last one says
  if (speaker !== null && chain[0]?.endsWith(speaker) === true && strength.unnamedLink.test(last)) return last;
  return sourceType === 'outlet' ? (strength.citing.exec(wholeOf(account, attribution))?.[1] ?? null) : null;
};
