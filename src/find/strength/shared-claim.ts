import { languageOf } from '../../languages/index.js';
import {
  type Account,
  type Attribution,
  cover,
  holds,
  indexAt,
  meets,
  type Span,
  type Token,
  within,
} from '../../model/index.js';
import { lastWord } from '../../text/last-word.js';
import { type Word, words } from '../../text/words.js';
import { saidJustBefore } from '../vague/reading.js';
import type { Counterpart } from './counterparts.js';
import { innerOf } from './inner-claims.js';
import { blockOf, isProse, sentenceBehind } from './prose.js';
import { attributionsAt, hedgesAt, readingFor, textAt } from './strength.js';
import { toldAside } from './told-aside.js';

/** The beginning of what somebody is said to say, as it stands in both sentences of a pair. */
export interface SharedClaim {
  readonly of: Counterpart;
  readonly attribution: Attribution;
  /** The words in the account that gives them to somebody. */
  readonly here: Span;
  /** The same words in the other account. */
  readonly there: Span;
}

/** So many words of a claim stand in both, in the same order, … */
const LEAST = 5;
/** … so many of matter … */
const MATTER = 3;
/** … and this share of the words up to the last of them. */
const SHARE = 0.8;
/** A claim is compared up to so many words. */
const MOST = 30;

/** Words of matter: letters they have at least. */
const LONG = 4;

/** Readings less sure than this are not compared, unless "that" opens what is said. */
const SURE = 0.8;

/** Whether an attribution is sure enough to be compared with another account. */
export const isSure = ({ document }: Account, { confidence, content: [part] }: Attribution): boolean =>
  confidence >= SURE ||
  (part !== undefined && languageOf(document.language).deeds.thatClause.test(document.text.slice(part.from, part.to)));

/** The verb that a claim begins with, what takes it back aside; where it has none, what says that something is or was: "there were no guards". */
const verbOf = (account: Account, claim: Span): Token | undefined => {
  const { copulas } = languageOf(account.document.language).hedges;
  const hedges = hedgesAt(account, claim);
  const inside = within(account.annotations.tokens, claim);
  const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
  return (
    inside.find(
      (token, i) => token.pos === 'VERB' && !isVerb(inside[i + 1]) && !hedges.some(hedge => meets(hedge, token)),
    ) ??
    inside.find(({ pos, lemma }) => pos === 'AUX' && copulas.has(lemma)) ??
    inside.find(({ pos }) => pos === 'AUX')
  );
};

/** Whether what is said is itself somebody's word or reckoning, whoever passes it on: "police put the crowd at 2,000, officials said". */
export const isItselfTold = ({ of: { own }, attribution: { content } }: SharedClaim): boolean => {
  const [part] = content;
  const verb = part === undefined ? undefined : verbOf(own, part);
  if (part === undefined || verb === undefined) return false;
  const { strength, hedges } = languageOf(own.document.language);
  const { tokens } = own.annotations;
  // "nurses were told to lie" is what was done
  const isTold = hedges.copulas.has(tokens[indexAt(tokens, verb.from) - 1]?.lemma ?? '');
  if (isTold && strength.toDo.test(own.document.text.slice(verb.to, part.to).trimStart())) return false;
  return strength.tellsItself.test(own.document.text.slice(verb.from, part.to));
};

/** Whether a noun and the verb that a claim begins with stand in both: without its verb another thing is told of the same. */
const tellsTheSame = (account: Account, claim: Span, same: readonly Span[]): boolean => {
  const { document, annotations } = account;
  const { tokens } = annotations;
  const verb = verbOf(account, claim);
  if (verb === undefined || !same.some(word => meets(word, verb))) return false;
  // "the driver, who survived with burns, had braked": what is told on the way is not what is said
  const ahead = document.text.slice(claim.from, verb.from);
  const comma = ahead.lastIndexOf(',');
  if (comma >= 0 && languageOf(document.language).strength.aside.test(ahead.slice(comma + 1))) return false;
  const isNoun = ({ from }: Span): boolean => /^(?:NOUN|PROPN)$/u.test(tokens[indexAt(tokens, from)]?.pos ?? '');
  // "the pirates would be handed over" and "the weapons would be handed over" are told of two things
  const subject = within(tokens, { from: claim.from, to: verb.from }).findLast(isNoun);
  return same.some(isNoun) && (subject === undefined || same.some(word => meets(word, subject)));
};

/** Words of grammar between a hedge and the verb that it takes back go with it: "appeared to have been" and "had been". */
const GRAMMAR = 3;

/** The words of a claim without those that take it back, and go where they go. */
const withoutHedges = (of: Counterpart, inside: Counterpart['words']): Counterpart['words'] => {
  const hedges = hedgesAt(of.own, of.sentence);
  const { functionWords } = languageOf(of.own.document.language).reuse;
  let gone = 0;
  return inside.filter(({ here, there }) => {
    if (there !== null) gone = 0;
    else if (hedges.some(hedge => meets(hedge, here))) gone = GRAMMAR;
    else if (gone > 0 && functionWords.has(here.norm)) gone -= 1;
    else return true;
    return there !== null;
  });
};

/** Whether all of what "that" opens stands in the other sentence too, so that its verb does where none was read. */
const isWholeClause = (account: Account, part: Span, inside: Counterpart['words']): boolean => {
  const { document, annotations } = account;
  if (!languageOf(document.language).deeds.thatClause.test(document.text.slice(part.from, part.to))) return false;
  const hasVerb = within(annotations.tokens, part).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return !hasVerb && inside.slice(1).every(({ there }) => there !== null);
};

const isNumber = ({ document }: Account, { norm }: Word): boolean =>
  /^\p{N}/u.test(norm) || languageOf(document.language).reuse.numberWords.has(norm);

/** The longest beginning of a claim that both sentences have. */
const beginning = (of: Counterpart, attribution: Attribution): SharedClaim | null => {
  const [part] = attribution.content;
  if (part === undefined) return null;
  const inside = withoutHedges(
    of,
    of.words.filter(({ here }) => holds(part, here)),
  ).slice(0, MOST);
  let [count, last] = [0, -1];
  inside.forEach(({ there }, i) => {
    if (there === null) return;
    count += 1;
    if (count >= LEAST && count >= (i + 1) * SHARE) last = i;
  });
  // what is counted behind it differs: "killed six", "killed three"
  const behind = inside[last + 1];
  const [next] = words(of.other.document.text, [
    { from: inside[last]?.there?.to ?? of.otherSentence.to, to: of.otherSentence.to },
  ]);
  if (behind?.there === null && isNumber(of.own, behind.here) && next !== undefined && isNumber(of.other, next))
    return null;
  const same = inside.slice(0, last + 1).flatMap(({ here, there }) => (there === null ? [] : [{ here, there }]));
  if (same.filter(({ here }) => here.norm.length >= LONG).length < MATTER) return null;
  const told = same.map(({ here }) => here);
  if (!tellsTheSame(of.own, part, told) && !isWholeClause(of.own, part, inside)) return null;
  const [here, there] = [cover(same.map(s => s.here)), cover(same.map(s => s.there))];
  return { of, attribution, here, there };
};

/** Readings as sure as this are compared all the same where nearly all of what is said stands in the other sentence, and hardly a word more. */
const HALF_SURE = 0.6;
const NEARLY_ALL = 0.9;

/** Whether what is said is the whole of the other sentence: its bounds were read rightly, since another account has it with the same ones. */
const isWhole = ({ own, other, otherSentence, words: all }: Counterpart, { content }: Attribution): boolean => {
  const inside = all.filter(({ here }) => content.some(part => holds(part, here)));
  const same = inside.filter(({ there }) => there !== null).length;
  const most = Math.max(inside.length, words(other.document.text, [otherSentence]).length);
  return own !== other && same >= most * NEARLY_ALL;
};

const claimsIn = (of: Counterpart, isCompared: (one: Attribution) => boolean): SharedClaim[] =>
  [...attributionsAt(of.own, of.sentence), ...[toldAside(of.own, of.sentence)].filter(a => a !== null)]
    .filter(a => a.polarity === 'asserts' && a.cue.some(part => meets(part, of.sentence)))
    .flatMap(attribution => {
      const [first] = [attribution, ...innerOf(of.own, attribution)]
        .filter(isCompared)
        .flatMap(one => beginning(of, one) ?? []);
      return first ?? [];
    });

/** What the one sentence of a pair gives to somebody and the other has too. */
export const sharedClaims = (of: Counterpart): SharedClaim[] =>
  claimsIn(of, a => a.style !== 'direct' && isSure(of.own, a));

/** The same with what is quoted, and with readings that are only sure because the other sentence is what they take for the matter. */
export const toldClaims = (of: Counterpart): SharedClaim[] =>
  claimsIn(of, a => isSure(of.own, a) || (a.confidence >= HALF_SURE && isWhole(of, a)));

/** A question or somebody's words, closed or not. */
const MARKS = /[“”"«»„?]|``|''/u;

/** A text with some of its words blanked. */
const without = (text: string, from: number, told: readonly Span[]): string =>
  told.reduce((rest, word) => {
    const [start, end] = [word.from - from, word.to - from];
    return `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  }, text);

/** A word or two in quotation marks. */
const FEW_QUOTED = /[“"«][^“”"«»]{1,30}[”"»]/gu;

/** A text without the marks around a few words that are told of in both sentences. */
const withoutScareQuotes = (text: string, isTold: (span: Span) => boolean, from: number): string =>
  text.replace(FEW_QUOTED, (quoted, index: number) =>
    isTold({ from: from + index + 1, to: from + index + quoted.length - 1 }) ? quoted.slice(1, -1) : quoted,
  );

/** Whether an attribution is told by words that a claim is made of, as a deed and not as what holds the rest: "staff complained", "radar showed". */
const isToldOf = (account: Account, attribution: Attribution, told: readonly Span[]): boolean => {
  const { source, cue, content, act, polarity } = attribution;
  const { text, language } = account.document;
  const { functionWords } = languageOf(language).reuse;
  const parts = words(text, [...source, ...cue]).filter(({ norm }) => !functionWords.has(norm));
  if (!parts.every(part => told.some(word => meets(word, part)))) return false;
  const isDeed = languageOf(language).strength.toDo.test(text.slice(content[0]?.from, content[0]?.to));
  return !(act === 'speech' && polarity === 'asserts' && attribution.confidence >= SURE && source.length > 0) || isDeed;
};

/**
 * Whether a sentence is the narrator's alone: nothing in it, nor in the sentence before, says whose word it is or takes anything back. Words that are
 * `told` are the matter itself, and say neither.
 */
export const isNarrators = (account: Account, sentence: Span, told: readonly Span[] = []): boolean => {
  const { document } = account;
  const { deeds, verbs } = languageOf(document.language);
  if (!isProse(account, sentence)) return false;
  const text = document.text.slice(sentence.from, sentence.to);
  const isTold = (span: Span): boolean => told.some(word => meets(word, span));
  if (
    MARKS.test(withoutScareQuotes(text, isTold, sentence.from)) ||
    deeds.toldOf.test(without(text, sentence.from, told))
  )
    return false;
  if (
    words(document.text, [sentence]).some(w => verbs.tellingForms.has(w.norm) && !w.norm.endsWith('ing') && !isTold(w))
  )
    return false;
  if (hedgesAt(account, sentence).some(hedge => !isTold(hedge))) return false;
  if (attributionsAt(account, sentence).some(a => !isToldOf(account, a, told))) return false;
  return !saidJustBefore(readingFor(account), sentence) && !isSaidBehind(account, sentence);
};

/** A speaker's rank may be taken for the end of the sentence: "…, Const." and then "Ruiz said." */
const TAG = 40;

const isSaidBehind = (account: Account, sentence: Span): boolean => {
  const next = sentenceBehind(account, sentence);
  if (next === null) return false;
  const { strength, deeds } = languageOf(account.document.language);
  const text = textAt(account, next);
  return strength.saidNext.test(text) || (text.length <= TAG && deeds.toldOf.test(text));
};

/** Whether a name stands in a sentence, or in the sentence before it in its paragraph. */
export const isNamed = (account: Account, sentence: Span, name: string): boolean => {
  const { document, annotations } = account;
  const { sentences } = annotations;
  const block = blockOf(account, sentence);
  const before = sentences[indexAt(sentences, sentence.from) - 1];
  const near =
    before !== undefined && block !== undefined && before.from >= block.from ? [before, sentence] : [sentence];
  const { possessive } = languageOf(document.language).offices;
  return words(document.text, near).some(w => w.norm === name || w.norm.replace(possessive, '') === name);
};

/** Whether a speaker is heard in the paragraph before a sentence. */
export const speaksBefore = (account: Account, sentence: Span, speaker: string): boolean => {
  const block = blockOf(account, sentence);
  if (block === undefined || block.from >= sentence.from) return false;
  const name = lastWord(speaker);
  return attributionsAt(account, { from: block.from, to: sentence.from }).some(
    a => a.speaker !== null && lastWord(a.speaker) === name,
  );
};

/** Whether a stretch of an account denies something. */
export const isNegated = ({ document: { text, language } }: Account, clause: Span): boolean => {
  const { negations, negatedEnding } = languageOf(language).casualties;
  return words(text, [clause]).some(w => negations.has(w.norm) || negatedEnding.test(w.norm));
};
