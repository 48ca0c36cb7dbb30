import { languageOf } from '../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  cover,
  indexAt,
  meets,
  type Sentence,
  type Span,
} from '../model/index.js';
import { heldBy, speakerOf } from './holder.js';
import {
  claimOf,
  isReversed,
  matterOf,
  type Subject,
  subjectBefore,
  type ToldChange,
  trimmed,
  wordsAt,
} from './told-changes.js';

/** Turns of one kind that are looked for in one account at most. */
const MANY = 60;

/** Attributions before and behind a sentence that may be the two sides of what it tells, and sentences between them, at most. */
const NEAR = 2;

const textAt = ({ document }: Account, { from, to }: Span): string => document.text.slice(from, to);

const present = <T>(value: T | null | undefined): T[] => (value == null ? [] : [value]);

/** Some words without what tells who said them, or says something next. */
const ended = (account: Account, { from, to }: Span): Span => {
  const { turns } = languageOf(account.document.language);
  const words = textAt(account, { from, to });
  return trimmed(account, { from, to: from + words.replace(turns.tail, '').length });
};

/** What was said first and what was said then, by one holder, as an account tells it. */
const turnOf = (
  account: Account,
  who: Subject,
  was: Span,
  then: Span,
  by: Attribution | null,
  denied = false,
): ToldChange => {
  const { shifts } = languageOf(account.document.language);
  const inWords = (span: Span, form: string): string => form.replace('%', () => wordsAt(account, span));
  const [first, later] = [ended(account, was), ended(account, then)];
  const { words, denies } = shifts.told;
  return {
    change: 'told',
    clause: null,
    before: claimOf(account, first, who, inWords(first, denied ? denies : words), 'asserts', 'first', by),
    after: claimOf(account, later, who, inWords(later, words), 'denies', 'now', by),
  };
};

const subjectOf = (account: Account, by: Attribution): Subject => ({
  from: cover(by.cue).from,
  ...heldBy(account, by),
});

/** What somebody says, by an attribution with a source and words of its own. */
const isSaid = ({ polarity, source, content, cue }: Attribution): boolean =>
  (polarity === 'asserts' || polarity === 'denies') && source.length > 0 && cue.length > 0 && content.length > 0;

const saidIn = ({ annotations }: Account): Attribution[] => annotations.attributions.filter(isSaid);

const sentenceIndex = ({ annotations }: Account, at: number): number => indexAt(annotations.sentences, at + 1) - 1;

/** Whether two stretches of words are both of figures, which the rules on figures compare. */
const areFigures = ({ annotations }: Account, a: Span, b: Span): boolean =>
  [a, b].every(span => annotations.quantities.some(q => meets(q, span)));

/** Whether two stretches of words share a noun, a name or a verb. */
const shareWords = (account: Account, a: Span, b: Span): boolean => {
  const other = matterOf(account, b);
  return [...matterOf(account, a)].some(word => other.has(word));
};

/** Whether two stretches of words share a noun, a name or a verb that tells something. */
const shareMatter = (account: Account, a: Span, b: Span): boolean => {
  const { shifts } = languageOf(account.document.language);
  const other = matterOf(account, b);
  return [...matterOf(account, a)].some(word => other.has(word) && !shifts.emptyVerbs.has(word));
};

/** The part of what is said that shares a word with what was said before, or the first. */
const answeringPart = (account: Account, was: Span, { content }: Attribution): Span =>
  content.find(part => shareMatter(account, was, part)) ?? cover(content.slice(0, 1));

/** “He told the press that …. In a memoir he says otherwise. ‘…’”. */
const saidOtherwise = (account: Account): ToldChange[] => {
  const { turns } = languageOf(account.document.language);
  const said = saidIn(account);
  return account.annotations.sentences.flatMap((sentence: Sentence): ToldChange[] => {
    const match = turns.saysOtherwise.exec(textAt(account, sentence));
    if (match === null) return [];
    const at = sentence.from + match.index;
    const here = sentenceIndex(account, at);
    const near = (one: Attribution): boolean =>
      Math.abs(sentenceIndex(account, cover(one.content).from) - here) <= NEAR &&
      around(account.document.blocks, cover(one.content)) === around(account.document.blocks, sentence);
    const words = { from: at, to: at + match[0].length };
    const others = said.filter(one => near(one) && !one.cue.some(c => meets(c, words)));
    const earlier = others.filter(one => cover(one.content).to <= at).at(-1);
    const later = said.find(one => cover(one.content).from >= at && near(one));
    if (earlier === undefined || later === undefined) return [];
    if (speakerOf(account, earlier) !== speakerOf(account, later)) return [];
    const was = cover(earlier.content);
    return [turnOf(account, subjectOf(account, earlier), was, answeringPart(account, was, later), earlier)];
  });
};

/** Who said what a match begins to tell: by the attribution whose cue or words it has, or whoever stands before it. */
const speakerAt = (
  account: Account,
  sentence: Sentence,
  match: Span,
): { who: Subject; by: Attribution | null } | null => {
  const by = account.annotations.attributions.find(a => a.source.length > 0 && a.cue.some(c => meets(c, match)));
  if (by !== undefined) return { who: subjectOf(account, by), by };
  const { turns } = languageOf(account.document.language);
  const opening = textAt(account, { from: sentence.from, to: match.from }).replace(turns.relative, '');
  const who =
    subjectBefore(account, sentence, sentence.from + opening.length) ??
    (turns.plainSubject.test(opening) ? { from: sentence.from, holder: opening.trim(), chain: [] } : null);
  return who === null ? null : { who, by: null };
};

/** The sentence of a match and the places of its groups `what` and `then`. */
const placesOf = (account: Account, match: RegExpExecArray): { sentence: Sentence; was: Span; then: Span } | null => {
  const { what = '', then = '' } = match.groups ?? {};
  const sentence = around(account.annotations.sentences, { from: match.index, to: match.index + 1 });
  if (sentence === undefined || what === '' || then === '') return null;
  const at = match.index + match[0].indexOf(what);
  const end = match.index + match[0].length;
  return { sentence, was: { from: at, to: at + what.length }, then: { from: end - then.length, to: end } };
};

/** “At first said that …, then that …”, “told them that he had, and us that he had not”, “said it was a mine. Then it said it was the magazine”. */
const inOneBreath = (account: Account): ToldChange[] => {
  const { turns } = languageOf(account.document.language);
  return [...turns.firstThen, turns.toldAnother, turns.wasThenWas].flatMap(form =>
    [...account.document.text.matchAll(form)].slice(0, MANY).flatMap(match => {
      const places = placesOf(account, match);
      if (places === null || areFigures(account, places.was, places.then)) return [];
      const opening = { from: match.index, to: places.was.from };
      const speaker = speakerAt(account, places.sentence, opening);
      if (speaker === null) return [];
      const denied = turns.denying.test(textAt(account, opening));
      return [turnOf(account, speaker.who, places.was, places.then, speaker.by, denied)];
    }),
  );
};

/** “The company’s version has changed. On Monday its chairman said that …. A week later its lawyers said that …”. */
const versionChanged = (account: Account): ToldChange[] => {
  const { turns } = languageOf(account.document.language);
  const said = saidIn(account);
  return account.annotations.sentences.flatMap((sentence: Sentence): ToldChange[] => {
    const match = turns.versionChanged.exec(textAt(account, sentence));
    const { who = '' } = match?.groups ?? {};
    if (match === null) return [];
    const [first, then] = said.filter(
      a => cover(a.content).from >= sentence.to && near(account, sentence.from, a) && isOfBody(account, a),
    );
    if (first === undefined || then === undefined) return [];
    const [was, is] = [cover(first.content), cover(then.content)];
    const subject = { from: sentence.from, holder: who, chain: [] };
    return areFigures(account, was, is) ? [] : [turnOf(account, subject, was, is, null)];
  });
};

/** Whether the source of an attribution is told as somebody’s: “its chairman”, “his office”. */
const isOfBody = (account: Account, { source }: Attribution): boolean =>
  languageOf(account.document.language).turns.ofBody.test(textAt(account, cover(source)));

/** “The ministry at first denied …. In March the minister admitted that …”. */
const deniedThenAdmitted = (account: Account): ToldChange[] => {
  const { turns, shifts } = languageOf(account.document.language);
  const { sentences } = account.annotations;
  return sentences.flatMap((sentence: Sentence, i): ToldChange[] => {
    const words = textAt(account, sentence).trimEnd();
    const match = turns.deniedFirst.exec(words);
    const { who = '', what = '' } = match?.groups ?? {};
    const next = sentences[i + 1];
    if (match === null || next === undefined) return [];
    const admits = saidIn(account).find(
      a =>
        a.cue.some(c => meets(c, next) && shifts.grants.test(textAt(account, c))) &&
        (a.sourceType === 'official' || a.sourceType === 'institution'),
    );
    if (admits === undefined || around(account.document.blocks, next) !== around(account.document.blocks, sentence))
      return [];
    const from = sentence.from + words.indexOf(what, who.length);
    const subject = subjectBefore(account, sentence, sentence.from + words.indexOf(' ', who.length)) ?? {
      from: sentence.from,
      holder: who,
      chain: [],
    };
    return [turnOf(account, subject, { from, to: from + what.length }, cover(admits.content), null, true)];
  });
};

/** What is said by the first of two attributions, without the second where that stands in it. */
const firstSaid = (account: Account, a: Attribution, b: Attribution): Span => {
  const { turns } = languageOf(account.document.language);
  const { from, to } = cover(a.content);
  const end = Math.min(to, cover([...b.source, ...b.cue]).from);
  if (end === to || end <= from) return { from, to };
  return { from, to: from + textAt(account, { from, to: end }).trimEnd().replace(turns.contrastBehind, '').length };
};

/** “Told the police that …, while in court she said that …”: one against the other, in one sentence. */
const contrasted = (account: Account): ToldChange[] => {
  const { turns, causes } = languageOf(account.document.language);
  const said = saidIn(account);
  return said.flatMap((b, i) => {
    const a = said[i - 1];
    if (a === undefined) return [];
    const [first, then] = [firstSaid(account, a, b), cover(b.content)];
    const isOneSentence = sentenceIndex(account, first.from) === sentenceIndex(account, then.from);
    if (!isOneSentence || first.to > then.from || areFigures(account, first, then)) return [];
    const isOne =
      speakerOf(account, a) === speakerOf(account, b) ||
      causes.pronouns.has(textAt(account, cover(b.source)).toLowerCase());
    const isAgainst = turns.inContrast.test(textAt(account, { from: first.to, to: then.from }));
    if (!isOne || !isAgainst || !shareWords(account, first, then) || !isReversed(account, first, then)) return [];
    return [turnOf(account, subjectOf(account, a), first, then, a)];
  });
};

/** “Asked whether she still stands by her claim that …, she said: ‘I would put it with more care’”. */
const backedAway = (account: Account): ToldChange[] => {
  const { turns } = languageOf(account.document.language);
  const said = saidIn(account);
  return account.annotations.sentences.flatMap((sentence: Sentence) => {
    const match = turns.stillStands.exec(textAt(account, sentence));
    const { what = '' } = match?.groups ?? {};
    if (match === null) return [];
    const from = sentence.from + match.index + match[0].lastIndexOf(what);
    const answer = said.find(a => a.style === 'direct' && cover(a.content).from >= from && near(account, from, a));
    const part = answer?.content.find(c => turns.retreats.test(textAt(account, c)));
    const who = answer === undefined ? null : subjectOf(account, answer);
    return who === null || part === undefined
      ? []
      : present(turnOf(account, who, { from, to: from + what.length }, part, answer ?? null));
  });
};

const near = (account: Account, at: number, { content }: Attribution): boolean =>
  sentenceIndex(account, cover(content).from) - sentenceIndex(account, at) <= NEAR;

/** Turns in what somebody says that an account tells in words of its own, beside those of {@link toldChanges}. */
export const toldTurns = (account: Account): ToldChange[] => [
  ...saidOtherwise(account),
  ...inOneBreath(account),
  ...versionChanged(account),
  ...deniedThenAdmitted(account),
  ...contrasted(account),
  ...backedAway(account),
];
