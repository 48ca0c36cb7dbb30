import { type Language, languageOf } from '../languages/index.js';
import { holds, type Span, type Time, type Token, within } from '../model/index.js';
import { granularity } from '../text/timex.js';
import type { Figure } from './figure.js';
import { attributionsAt } from './holder.js';

/** Statuses of which an account may tell by places, moments or manners: the dead of one hour or one road are told as those of the whole are. */
const INJURED = 'injured';
const TOLD_IN_PARTS: ReadonlySet<string> = new Set(['dead', INJURED]);

/** Marks at which what is told of a count ends. */
const ENDS = /[.;:!?()–—]/gu;

/** The granularity of a day. */
const TO_THE_DAY = 10;

/**
 * What is told of a count: of its sentence, or of what somebody is said to say there, the part between marks that end it. Of the dead and the hurt no more than up to
 * the words that tell how it came: “31 people died when the roof of the hall fell in”.
 */
const clauseOf = ({ account, span, sentence, status }: Figure): Span => {
  const { text, language } = account.document;
  const told = attributionsAt(account, span)
    .flatMap(a => a.content)
    .filter(part => holds(part, span))
    .reduce((a, b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }), sentence);
  const before = [...text.slice(told.from, span.from).matchAll(ENDS)].at(-1);
  const rest = text.slice(span.to, told.to);
  const ends = [rest.search(ENDS), TOLD_IN_PARTS.has(status) ? rest.search(languageOf(language).groups.howItCame) : -1];
  return {
    from: before === undefined ? told.from : told.from + before.index + 1,
    to: Math.min(told.to, ...ends.filter(at => at >= 0).map(at => span.to + at)),
  };
};

/** The noun of a phrase whose preposition stands before `at`; null where it is a name, a number or nothing. */
const headAt = (words: readonly Token[], at: number): Token | null => {
  let i = at;
  while (['DET', 'ADJ', 'ADV', 'PRON', 'PART', 'NUM', 'VERB'].includes(words[i]?.pos ?? '')) i += 1;
  let head: Token | null = null;
  while (words[i]?.pos === 'NOUN' || words[i]?.pos === 'PROPN') {
    head = words[i] ?? null;
    i += 1;
  }
  return head?.pos === 'NOUN' ? head : null;
};

/** Whether a noun is one for what happened itself, or for all that there were. */
const isOfWhole = ({ events, groups }: Language, lemma: string): boolean =>
  events.eventNouns.has(lemma) || events.anyEvent.has(lemma) || groups.wholeNouns.has(lemma);

/** Whether a noun stands in the sentence of a count. */
const standsWith = ({ account, sentence }: Figure, lemma: string): boolean =>
  within(account.annotations.tokens, sentence).some(t => t.lemma === lemma);

/**
 * Whether a count of the dead or the hurt stands with a phrase of place, time or manner that may mean only some of them: “seventeen died at the site of the
 * accident”, “in the province as a whole 214 died”. A phrase whose noun is the happening itself, a name, or one
 * that the counts beside which it is held stand with too, does not.
 */
const isPlaced = (figure: Figure, clause: Span, others: readonly Figure[]): boolean => {
  const { account, status } = figure;
  if (!TOLD_IN_PARTS.has(status)) return false;
  const language = languageOf(account.document.language);
  const { tokens, times } = account.annotations;
  const words = within(tokens, clause).filter(t => !times.some(time => time.from < t.to && t.from < time.to));
  const ofToll = language.groups.tollNamed.test(account.document.text.slice(clause.from, figure.span.from));
  return words.some((word, i) => {
    // "a bomb in Mill Street killed 14": before the count only what opens the clause is said of it
    if (i > 0 && word.from < figure.span.from && !ofToll) return false;
    if (word.pos !== 'ADP' || !language.groups.somewhere.has(word.lemma)) return false;
    const head = headAt(words, i + 1);
    return head !== null && !isOfWhole(language, head.lemma) && !others.some(f => standsWith(f, head.lemma));
  });
};

/** Whether a time may be that of the happening: its day, its month, or an hour. */
const mayBeOf = ({ type, value }: Time, day: string | null): boolean => {
  if (type === 'TIME' || value.includes('X') || value.includes('T')) return true;
  if (type !== 'DATE') return false;
  return day === null || granularity(value) < TO_THE_DAY || value.slice(0, TO_THE_DAY) === day;
};

/** Whether something in its clause makes a count one of a moment, or of others than all: “still”, “others”, a day that is not the event's, or several days. */
const isOfMoment = ({ account, status }: Figure, clause: Span, day: string | null): boolean => {
  const { annotations, document } = account;
  const { groups } = languageOf(document.language);
  const words = document.text.slice(clause.from, clause.to);
  const times = within(annotations.times, clause);
  return (
    groups.ofMoment.test(words) ||
    (status !== INJURED && groups.amongOthers.test(words)) ||
    (!TOLD_IN_PARTS.has(status) && groups.atTheTime.test(words)) ||
    times.some(time => !mayBeOf(time, day)) ||
    times.filter(({ type, value }) => type === 'DATE' && granularity(value) >= TO_THE_DAY).length > 1
  );
};

/** Whether a figure is only a bound: "up to sixty", "more than ninety". */
const isOnlyBound = ({ exact, interval }: Figure): boolean =>
  exact === null && (interval.low <= 1 || !Number.isFinite(interval.high));

/** The values that an account gives of the same people in the same state. */
const valuesBeside = ({ status, part }: Figure, own: readonly Figure[]): ReadonlySet<string> =>
  new Set(
    own
      .filter(f => f.status === status && f.part === part && f.derivation === null && !f.partial)
      .map(f => JSON.stringify(f.value)),
  );

/**
 * Whether a figure is plainly the account's count of them all, so that another number beside it differs: stated, the only one that the account gives, and in a clause
 * that tells of no place, moment or further group. `own` are all figures of its account, `others` those that it is held against, `day` the event's, ISO, where it is known.
 */
export const isPlain = (
  figure: Figure,
  own: readonly Figure[],
  others: readonly Figure[],
  day: string | null,
): boolean => {
  if (figure.derivation !== null || isOnlyBound(figure) || valuesBeside(figure, own).size > 1) return false;
  const clause = clauseOf(figure);
  return !isOfMoment(figure, clause, day) && !isPlaced(figure, clause, others);
};

/** Whether the sentence of a figure names the happening that it is of: “the blast killed 44 people”. */
export const isAnchored = ({ account, sentence }: Figure): boolean =>
  within(account.annotations.events, sentence).some(({ kind, other }) => kind !== null && !other);
