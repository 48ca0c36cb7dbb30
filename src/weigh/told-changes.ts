import { languageOf } from '../languages/index.js';
import {
  type Account,
  type Answer,
  around,
  type Attribution,
  cover,
  indexAt,
  meets,
  type Sentence,
  type Span,
  within,
} from '../model/index.js';
import { stem } from '../text/stem.js';
import { attributionsAt, heldBy, speakerOf } from './holder.js';
import type { SlotClaim } from './positions.js';
import { type SaidClause, saidClauses } from './said-clauses.js';
import { statementClaim } from './statement-claim.js';

/** Ways to tell of a change: given up, only not said again, or told as what was said at first and what was said then. */
export type Change = 'withdrawn' | 'not-repeated' | 'told';

/** What an account itself tells of a change in what somebody says: what was said before, and what came of it. */
export interface ToldChange {
  readonly change: Change;
  readonly before: SlotClaim;
  readonly after: SlotClaim;
  /** What was said before, where it is told in one clause. */
  readonly clause: SaidClause | null;
}

/** Furthest from its verb that a subject begins, in code units. */
const FAR = 90;

/** Parts of speech that name a matter. */
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB']);

/** Changes of one kind that are looked for in one account at most. */
const MANY = 60;

/** Who says something, from where on the words show it. */
export interface Subject {
  readonly from: number;
  readonly holder: string;
  readonly chain: readonly string[];
}

/** Who is the subject of a verb that begins at a place: the source of an attribution of the sentence, a name, or the words for somebody who speaks for a body. */
export const subjectBefore = (account: Account, sentence: Span, at: number): Subject | null => {
  const { document, annotations } = account;
  const { stances, offices, shifts } = languageOf(document.language);
  const { text } = document;
  const near = (end: number): boolean =>
    end <= at && at - end <= FAR && stances.betweenSubject.test(text.slice(end, at));
  const spoken = annotations.attributions.find(a => {
    const source = a.source.length > 0 ? cover(a.source) : null;
    return source !== null && source.from >= sentence.from && near(source.to) && speakerOf(account, a) !== '';
  });
  if (spoken !== undefined) {
    const { holder, chain } = heldBy(account, spoken);
    return { from: cover(spoken.source).from, holder, chain };
  }
  const named = annotations.mentions[indexAt(annotations.mentions, at) - 1];
  const opening = text.slice(sentence.from, at);
  const body = offices.speakerFor.exec(opening.replace(shifts.dayBehind, '').trim())?.[1];
  if (body !== undefined && opening.length <= FAR) return { from: sentence.from, holder: body.trim(), chain: [] };
  const isWhole = named !== undefined && /^(?:\s+\p{Lu}[\p{L}’'-]*)+\s+$/u.test(text.slice(named.to, at));
  if (named === undefined || named.from < sentence.from || !(near(named.to) || isWhole)) return null;
  if (named.type !== 'person' && named.type !== 'organisation' && !isWhole) return null;
  return stances.ofName.test(text.slice(sentence.from, named.from))
    ? null
    : { from: named.from, holder: named.name, chain: [] };
};

/** What somebody says, as a claim in the slot of statements; where `told` is given, an account tells it as said at first or as said now. */
export const claimOf = (
  account: Account,
  span: Span,
  { holder, chain }: Pick<Subject, 'holder' | 'chain'>,
  value: string,
  polarity: Answer['polarity'],
  told: 'first' | 'now' | null,
  by: Attribution | null,
): SlotClaim => {
  const { from, to } = span;
  const answer: Answer = {
    value,
    document: account.document.id,
    from,
    to,
    holder,
    chain,
    polarity,
    certainty: 'unstated',
    derived: false,
  };
  return statementClaim(account, answer, told === null ? null : { by, when: told });
};

/** The words at a place in one line, without marks around the whole of them. */
export const wordsAt = ({ document }: Account, { from, to }: Span): string =>
  document.text
    .slice(from, to)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(languageOf(document.language).deeds.thatClause, '')
    .replace(/^[“"]([^“”"]+)[”"]$/u, '$1');

/** A span without the marks and spaces at its end. */
export const trimmed = ({ document: { text } }: Account, { from, to }: Span): Span => {
  const words = text.slice(from, to).replace(/[\s.,;:]+$/u, '');
  const isOpen = /[“"][^“”"]+[”"]$/u.test(words);
  return { from, to: from + (isOpen ? words : words.replace(/[\s.,;:”"’]+$/u, '')).length };
};

/** Marks at which a clause ends, and those at which it ends that may quote somebody. */
export const ENDS = /[.,;:”"]/u;
const QUOTING_ENDS = /[.,;:]/u;

/** Where the clause ends that begins at a place of a sentence. */
export const clauseEnd = ({ document: { text } }: Account, from: number, sentence: Span, marks: RegExp): number => {
  const mark = marks.exec(text.slice(from, sentence.to))?.index ?? sentence.to - from;
  return from + mark;
};

/** A change as its two sides; `was` with what was said before, turned round where it was denied, `then` what came of it. */
export const changeOf = (
  account: Account,
  change: Change,
  subject: Subject,
  was: { readonly span: Span; readonly denied: boolean },
  then: { readonly span: Span; readonly value: string; readonly by: Attribution | null },
): ToldChange => {
  const { shifts } = languageOf(account.document.language);
  const [said, ...more] = saidClauses(account, was.span, null);
  const clause = said !== undefined && more.length === 0 ? { ...said, negated: said.negated !== was.denied } : null;
  const negated = clause?.negated ?? was.denied;
  const words = wordsAt(account, was.span);
  const value = (was.denied ? shifts.told.denies : shifts.told.says).replace('%', () => words);
  return {
    change,
    clause,
    before: claimOf(account, was.span, subject, value, negated ? 'denies' : 'asserts', 'first', null),
    after: claimOf(account, then.span, subject, then.value, negated ? 'asserts' : 'denies', 'now', then.by),
  };
};

/** “No longer maintains that”, “withdrew its claim that”. */
const givenUp = (account: Account): ToldChange[] => {
  const { document, annotations } = account;
  const { shifts, stances } = languageOf(document.language);
  return shifts.givesUp.flatMap(form =>
    [...document.text.matchAll(form)].slice(0, MANY).flatMap(match => {
      const sentence = around(annotations.sentences, { from: match.index, to: match.index + 1 });
      if (sentence === undefined || /\?\W*$/u.test(wordsAt(account, sentence))) return [];
      const subject = subjectBefore(account, sentence, match.index);
      // what another says of it is his word against the other's
      if (attributionsAt(account, { from: match.index, to: match.index + 1 }).length > 0) return [];
      if (subject === null || stances.unreal.test(document.text.slice(sentence.from, subject.from))) return [];
      const from = match.index + match[0].length;
      const span = trimmed(account, { from, to: clauseEnd(account, from, sentence, ENDS) });
      if (span.to <= span.from) return [];
      const change = shifts.notRepeated.test(match[0]) ? 'not-repeated' : 'withdrawn';
      const told = { from: subject.from, to: match.index + match[0].trimEnd().length };
      const value = shifts.told[change === 'withdrawn' ? 'gaveUp' : 'notRepeated'].replace('%', () =>
        wordsAt(account, span),
      );
      return [changeOf(account, change, subject, { span, denied: false }, { span: told, value, by: null })];
    }),
  );
};

/** “X, which had maintained that …, accepted the findings”. */
const givenIn = (account: Account): ToldChange[] => {
  const { document, annotations } = account;
  const { shifts } = languageOf(document.language);
  return [...document.text.matchAll(shifts.hadSaid)].slice(0, MANY).flatMap(match => {
    const sentence = around(annotations.sentences, { from: match.index, to: match.index + 1 });
    const { said = '', what = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (sentence === undefined || end > sentence.to) return [];
    const rest = document.text.slice(end, sentence.to);
    const gives = shifts.givesIn.exec(rest);
    const given = gives ?? shifts.saysNow.exec(rest);
    if (given === null || /[;:“”"]/u.test(rest.slice(0, given.index))) return [];
    const by = annotations.attributions.find(
      a =>
        a.source.length > 0 &&
        meets(cover(a.source), { from: match.index, to: end }) &&
        a.cue.some(c => c.from >= end - 1),
    );
    const subject =
      by === undefined
        ? subjectBefore(account, sentence, match.index)
        : { from: cover(by.source).from, ...heldBy(account, by) };
    if (subject === null) return [];
    const from = match.index + match[0].lastIndexOf(what);
    const told = trimmed(account, {
      from: end + given.index,
      to: clauseEnd(account, end + given.index, sentence, QUOTING_ENDS),
    });
    const value = shifts.told.words.replace('%', () => wordsAt(account, told));
    const was = { span: trimmed(account, { from, to: from + what.length }), denied: shifts.denied.test(said) };
    return [
      changeOf(account, gives === null ? 'told' : 'withdrawn', subject, was, { span: told, value, by: by ?? null }),
    ];
  });
};

const contentOf = ({ cue, content }: Attribution): Span => cover(content.length > 0 ? content : cue);

/** The words of its sentence up to the end of its cue, without what is said. */
const frameOf = ({ document }: Account, sentence: Sentence, { source, cue }: Attribution): string => {
  const key = cover(cue);
  const from = Math.max(sentence.from, Math.min(key.from, ...source.map(s => s.from)) - FAR);
  return document.text.slice(from, key.to);
};

/** The same without “that” in front of it, and without the marks at its end. */
const wordsOf = (account: Account, a: Attribution): Span => {
  const { from, to } = trimmed(account, contentOf(a));
  const words = account.document.text.slice(from, to);
  const opening = languageOf(account.document.language).reports.complementizer.exec(words)?.[0].length ?? 0;
  return { from: to - words.slice(opening).trimStart().length, to };
};

const negations = ({ document, annotations }: Account, span: Span): number => {
  const { shifts } = languageOf(document.language);
  return within(annotations.tokens, span).filter(t =>
    shifts.reversing.has(document.text.slice(t.from, t.to).toLowerCase()),
  ).length;
};

/** Whether one stretch of words has a negation too many or too few to say what another says. */
export const isReversed = (account: Account, a: Span, b: Span): boolean =>
  negations(account, a) % 2 !== negations(account, b) % 2;

/** Whether two things said are told as one in place of the other: neither in addition, nor two figures, which the rules on figures compare. */
const mayReplace = (account: Account, a: Attribution, b: Attribution): boolean => {
  const { document, annotations } = account;
  const { shifts } = languageOf(document.language);
  const figures = [a, b].map(x => annotations.quantities.some(q => meets(q, contentOf(x))));
  const whole = cover([contentOf(b), ...b.cue]);
  return !figures.every(Boolean) && !shifts.besides.test(document.text.slice(whole.from, whole.to));
};

/** Nouns, names and verbs of some words, as stems. */
export const matterOf = ({ annotations }: Account, span: Span): Set<string> =>
  new Set(within(annotations.tokens, span).flatMap(t => (NAMING.has(t.pos) ? [stem(t.lemma)] : [])));

/** Whether two things said are of one matter, as far as a noun, a name or a verb tells that both have. */
const isOfOne = (account: Account, a: Attribution, b: Attribution): boolean => {
  const { shifts } = languageOf(account.document.language);
  const other = matterOf(account, contentOf(b));
  return [...matterOf(account, contentOf(a))].some(w => other.has(w) && !shifts.emptyVerbs.has(w));
};

const told = (account: Account, first: Attribution, later: Attribution, who: Attribution): ToldChange => {
  const { shifts } = languageOf(account.document.language);
  const subject = heldBy(account, who);
  const says = (a: Attribution): string =>
    (a.polarity === 'denies' ? shifts.told.denies : shifts.told.says).replace('%', () =>
      wordsAt(account, wordsOf(account, a)),
    );
  return {
    change: 'told',
    clause: null,
    before: claimOf(account, wordsOf(account, first), subject, says(first), 'asserts', 'first', who),
    after: claimOf(account, wordsOf(account, later), subject, says(later), 'denies', 'now', who),
  };
};

/** “At first X said that … Later it said that …”, “X says that … A year ago he had said that …”, “X, which at first denied …, now says …”. */
const inTurn = (account: Account): ToldChange[] => {
  const { document, annotations } = account;
  const { shifts, causes } = languageOf(document.language);
  const said = annotations.attributions.filter(
    a =>
      a.act === 'speech' &&
      (a.polarity === 'asserts' || a.polarity === 'denies') &&
      a.cue.length > 0 &&
      a.source.length > 0 &&
      a.within === null,
  );
  const at = (a: Attribution): number => indexAt(annotations.sentences, cover(a.cue).from + 1) - 1;
  const isSame = (a: Attribution, b: Attribution): boolean => {
    const [one, other] = [speakerOf(account, a), speakerOf(account, b)];
    return one === other || (b.speaker === null && causes.pronouns.has(other.toLowerCase()));
  };
  return said.flatMap((b, i): ToldChange[] => {
    const sentence = annotations.sentences[at(b)];
    if (sentence === undefined) return [];
    const source = cover(b.source);
    const own = document.text.slice(source.from, source.to);
    const opening = shifts.atFirst.exec(own);
    const cue = document.text.slice(cover(b.cue).from, cover(b.cue).to);
    if (opening !== null && shifts.saidAtFirst.test(own) && shifts.thereafter.test(cue)) {
      const span = trimmed(account, { from: source.from + opening.index, to: source.to });
      const subject = heldBy(account, b);
      const value = shifts.told.words.replace('%', () => wordsAt(account, span));
      const then = cover([...b.cue, contentOf(b)]);
      const after = shifts.told.words.replace('%', () => wordsAt(account, trimmed(account, then)));
      return [
        {
          change: 'told',
          clause: null,
          before: claimOf(account, span, subject, value, 'asserts', 'first', b),
          after: claimOf(account, trimmed(account, then), subject, after, 'denies', 'now', b),
        },
      ];
    }
    const a = said[i - 1];
    if (a === undefined || at(b) - at(a) > 1 || !isSame(a, b) || !mayReplace(account, a, b)) return [];
    const before = annotations.sentences[at(a)];
    if (before === undefined) return [];
    const [first, then] = [frameOf(account, before, a), frameOf(account, sentence, b)];
    if (isOfOne(account, a, b) && shifts.atFirst.test(first) && shifts.thereafter.test(then.replace(first, '')))
      return [told(account, a, b, a)];
    const reversed = isReversed(account, contentOf(a), contentOf(b));
    const refers = shifts.standsFor.test(document.text.slice(contentOf(b).from, contentOf(b).to));
    return shifts.hadBefore.test(document.text.slice(sentence.from, cover(b.cue).to)) && reversed && refers
      ? [told(account, b, a, a)]
      : [];
  });
};

/** All that an account tells of changes in what somebody says; of the same words what was said first and then, before what was given up. */
export const toldChanges = (account: Account): ToldChange[] => {
  const turns = inTurn(account);
  const isTold = ({ before }: ToldChange): boolean => turns.some(t => meets(t.before.answer, before.answer));
  return [...givenUp(account), ...turns, ...givenIn(account).filter(change => !isTold(change))];
};
