import { languageOf } from '../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  cover,
  holds,
  meets,
  type Sentence,
  type Span,
  within,
} from '../model/index.js';
import { stem } from '../text/stem.js';
import { sentencesAt } from './absences.js';
import { heldBy, speakerOf } from './holder.js';
import { changeOf, clauseEnd, ENDS, isReversed, matterOf, type ToldChange, trimmed, wordsAt } from './told-changes.js';

/** Corrections of one account that are looked for at most. */
const MANY = 60;

/** Parts of speech of words that tell something. */
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** Words of a noun phrase between a negation and its noun, at most. */
const PHRASE = 3;

/** Who says what an attribution gives: its own source, or, where a quotation has none, the one speaker of the other quotations of its paragraph. */
const sourceOf = (account: Account, one: Attribution): Attribution | null => {
  if (one.source.length > 0) return one;
  const { annotations, document } = account;
  const [content] = one.content;
  const block = content && around(document.blocks, content);
  if (block === undefined || one.style !== 'direct') return null;
  const near = annotations.attributions.filter(
    a => a.source.length > 0 && a.style === 'direct' && a.within === null && a.content.some(c => holds(block, c)),
  );
  const [first] = near;
  return first !== undefined && near.every(a => speakerOf(account, a) === speakerOf(account, first)) ? first : null;
};

/** The words of an attribution, a sentence or a part of one each, in order. */
const piecesOf = (account: Account, { content }: Attribution): Span[] =>
  content.flatMap(part =>
    sentencesAt(account, part).map(s => ({ from: Math.max(s.from, part.from), to: Math.min(s.to, part.to) })),
  );

const textAt = ({ document }: Account, { from, to }: Span): string => document.text.slice(from, to);

/** Whether an attribution is of what its speaker says of himself: his own words, or an admission. */
const isOwn = (account: Account, { style, cue }: Attribution, words: string): boolean => {
  const { disputes, shifts } = languageOf(account.document.language);
  const first = words
    .toLowerCase()
    .split(/\P{L}+/u)
    .some(w => disputes.firstPerson.has(w));
  if (style === 'direct') return first || !shifts.otherPerson.test(words);
  return !first && cue.some(c => shifts.grants.test(textAt(account, c)) || shifts.speaksOnly.test(textAt(account, c)));
};

const withdrawal = (account: Account, who: Attribution, was: Span, denied: boolean, then: Span): ToldChange | null => {
  const { shifts } = languageOf(account.document.language);
  const span = trimmed(account, was);
  if (span.to <= span.from) return null;
  const after = trimmed(account, then);
  const value = shifts.told.words.replace('%', () => wordsAt(account, after));
  const subject = { from: cover(who.cue.length > 0 ? who.cue : who.source).from, ...heldBy(account, who) };
  return changeOf(account, 'withdrawn', subject, { span, denied }, { span: after, value, by: who });
};

const present = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** “I should not have told you that”, “we were wrong to say that”, “our statement that … was wrong”. */
const misspoken = (account: Account, one: Attribution, who: Attribution): ToldChange[] => {
  const { shifts } = languageOf(account.document.language);
  return piecesOf(account, one).flatMap(piece => {
    const words = textAt(account, piece);
    const said = [...words.matchAll(shifts.misspoke)].slice(0, MANY).flatMap(match => {
      if (!isOwn(account, one, match[0]) || shifts.unlessWrong.test(words.slice(0, match.index))) return [];
      const from = piece.from + match.index + match[0].length;
      const was = { from, to: clauseEnd(account, from, piece, ENDS) };
      const then = { from: piece.from + match.index, to: from - 1 };
      return present(withdrawal(account, who, was, shifts.deniesHere.test(match[0]), then));
    });
    const own = [...words.matchAll(shifts.ownWrong)].slice(0, MANY).flatMap(match => {
      const { what = '' } = match.groups ?? {};
      if (!isOwn(account, one, match[0].slice(0, match[0].indexOf(what)))) return [];
      const from = piece.from + match.index + match[0].indexOf(what);
      const whole = { from: piece.from + match.index, to: piece.from + match.index + match[0].length };
      return present(
        withdrawal(account, who, { from, to: from + what.length }, false, {
          from: from + what.length + 1,
          to: whole.to,
        }),
      );
    });
    return [...said, ...own];
  });
};

/** The first sentence of some words, without the marks around it; null where there is none. */
const firstOf = (account: Account, { from, to }: Span): Span | null => {
  const match = /[\p{L}\p{N}][^.!?]*\??/u.exec(textAt(account, { from, to }));
  if (match === null) return null;
  const words = match[0].replace(/[\s“”"‘’,]+$/u, '');
  return { from: from + match.index, to: from + match.index + words.length };
};

/** Stems of the words that tell something, those for what a thing is like among them. */
const tellingWords = ({ annotations }: Account, span: Span): Set<string> =>
  new Set(within(annotations.tokens, span).flatMap(t => (TELLING.has(t.pos) ? [stem(t.lemma)] : [])));

/** What of the words behind a recollection takes it back; null where nothing does. */
const takenBackBy = (account: Account, was: Span, rest: Span, next: Span | undefined): Span | null => {
  const { shifts } = languageOf(account.document.language);
  const then = firstOf(account, rest) ?? (next === undefined ? null : firstOf(account, next));
  if (then === null) return null;
  const words = textAt(account, then);
  const match = shifts.wasWrong.exec(words);
  if (match !== null) return { from: then.from, to: then.from + match[0].length };
  if (words.endsWith('?') || !isReversed(account, was, then)) return null;
  if (shifts.wasNot.test(words)) return then;
  const [said, told] = [tellingWords(account, was), tellingWords(account, then)];
  const isNew = /[.!]|[”"]/u.test(textAt(account, { from: was.to, to: then.from }));
  return isNew && said.size > 0 && [...said].every(w => told.has(w)) ? then : null;
};

/** “We said that … That was wrong.”, “when we said that …, we should have said which”. */
const recalled = (account: Account, one: Attribution, who: Attribution): ToldChange[] => {
  if (one.style !== 'direct') return [];
  const { shifts } = languageOf(account.document.language);
  const pieces = piecesOf(account, one);
  return pieces.flatMap((piece, i) => {
    const words = textAt(account, piece);
    return [...words.matchAll(shifts.recalls)].slice(0, MANY).flatMap(match => {
      const from = piece.from + match.index + match[0].length;
      const was = { from, to: clauseEnd(account, from, piece, ENDS) };
      const rest = { from: was.to, to: piece.to };
      const denied = shifts.deniesHere.test(match[0]);
      const better = shifts.shouldHaveSaid.exec(textAt(account, rest));
      if (shifts.whenSaid.test(words.slice(0, match.index)))
        return better === null
          ? []
          : present(withdrawal(account, who, was, denied, { from: rest.from + 2, to: rest.to }));
      const then = takenBackBy(account, was, rest, pieces[i + 1]);
      return then === null ? [] : present(withdrawal(account, who, was, denied, then));
    });
  });
};

/** Stems of the nouns that words deny right behind a negation: “it was not the snow”. */
const deniedNouns = (account: Account, span: Span): Set<string> => {
  const { disputes } = languageOf(account.document.language);
  const tokens = within(account.annotations.tokens, span);
  const isNegation = (i: number): boolean => {
    const word = tokens[i] === undefined ? '' : textAt(account, tokens[i]).toLowerCase();
    return disputes.notWords.has(word) || disputes.noneWords.has(word);
  };
  const found = new Set<string>();
  tokens.forEach((_, i) => {
    if (!isNegation(i)) return;
    for (const token of tokens.slice(i + 1, i + 2 + PHRASE)) {
      if (token.pos === 'NOUN' || token.pos === 'PROPN') found.add(stem(token.lemma));
      else if (!/^(?:DET|ADJ|ADP)$/u.test(token.pos)) break;
    }
  });
  return found;
};

/** Whether a subject as it is written in one sentence is whoever speaks in the next. */
const isSpeaker = (account: Account, who: string, at: Span, one: Attribution): boolean => {
  const { annotations, document } = account;
  const { causes } = languageOf(document.language);
  const source = one.source[0];
  const own = source === undefined ? '' : textAt(account, source).toLowerCase();
  if (causes.pronouns.has(who.toLowerCase())) return own === who.toLowerCase();
  const named = annotations.mentions.find(m => meets(m, at));
  return named?.name === speakerOf(account, one);
};

/** “A year ago she had put the collapse down to the snow. ‘It was not the snow,’ she said”. */
const turnedViews = (account: Account): ToldChange[] => {
  const { document, annotations } = account;
  const { shifts } = languageOf(document.language);
  return annotations.sentences.flatMap((sentence: Sentence, i): ToldChange[] => {
    const next = annotations.sentences[i + 1];
    if (next === undefined) return [];
    const words = textAt(account, sentence).replace(/[.\s]+$/u, '');
    const match = shifts.hadThought.exec(words);
    const { who = '', what = '', how = '', then: opening } = match?.groups ?? {};
    if (match === null || annotations.quotations.some(q => meets(q, sentence))) return [];
    if (around(document.blocks, sentence) !== around(document.blocks, next)) return [];
    const at = { from: sentence.from + (opening === undefined ? 0 : words.indexOf(who, opening.length)), to: 0 };
    const one = annotations.attributions.find(
      a =>
        a.polarity === 'asserts' &&
        a.source.length > 0 &&
        a.content.some(c => c.from >= next.from - 1 && c.from < next.to),
    );
    const [content] = one?.content ?? [];
    if (one === undefined || content === undefined) return [];
    if (!isSpeaker(account, who, { from: at.from, to: at.from + who.length }, one)) return [];
    const from = sentence.from + words.length - what.length;
    const was = { from, to: from + what.length };
    const nouns = deniedNouns(account, content);
    const matter = matterOf(account, was);
    if (![...nouns].some(n => matter.has(n)) || isNegated(account, was)) return [];
    const view = { from: sentence.from + words.lastIndexOf(how, words.length - what.length), to: was.to };
    const inWords = (span: Span): string => shifts.told.words.replace('%', () => wordsAt(account, span));
    const then = trimmed(account, content);
    const { before, ...change } = changeOf(
      account,
      'told',
      { from: at.from, ...heldBy(account, one) },
      { span: view, denied: false },
      { span: then, value: inWords(then), by: one },
    );
    const answer = { ...before.answer, value: inWords(view), polarity: 'asserts' as const };
    return [
      {
        ...change,
        before: { ...before, answer },
        after: { ...change.after, answer: { ...change.after.answer, polarity: 'denies' } },
        clause: null,
      },
    ];
  });
};

const isNegated = (account: Account, span: Span): boolean => deniedNouns(account, span).size > 0;

/** What speakers themselves call a mistake of theirs, and views that an account tells to have turned. */
export const corrections = (account: Account): ToldChange[] => [
  ...account.annotations.attributions.flatMap(one => {
    if (one.act !== 'speech' || one.polarity !== 'asserts') return [];
    const who = sourceOf(account, one);
    return who === null ? [] : [...misspoken(account, one, who), ...recalled(account, one, who)];
  }),
  ...turnedViews(account),
];
