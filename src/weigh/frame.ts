import { languageOf } from '../languages/index.js';
import { type Account, around, holds, indexAt, type Span, type Time } from '../model/index.js';
import { compatible } from '../text/timex.js';
import { dayOf, type MainEvent } from './event.js';
import { clauseBehind } from './some.js';

/** The event of a case, and the times that its accounts have in common, by which a sentence about something else is known. */
export interface Frame {
  readonly event: MainEvent | null;
  /** Years and months, as TIMEX3, that more than half of the accounts name, and the month that most name. */
  readonly common: ReadonlySet<string>;
}

/** Dates this many days apart or fewer are rather two versions of one event's day than two events. */
const SAME_EVENT_DAYS = 10;

const DAY = 86_400_000;

/** How far from a count what makes it another event's may stand, in code units; longer sentences are lists. */
const REACH = 300;

/** The year of a TIMEX3 value, or null where it is open. */
const yearOf = (value: string): number | null => (/^\d{4}/.test(value) ? Number(value.slice(0, 4)) : null);

const isYear = (value: string): boolean => /^\d{4}$/.test(value);

/** A year or a month, of whatever year, without a day. */
const isCoarse = (value: string): boolean => /^(?:\d{4}|[\dX]{4}-\d\d)$/.test(value);

/** Where no more than half name one month, so many accounts must name it for it to be the case's, and more than name any other. */
const NAMED_BY = 3;

/** The month of a year that most accounts name; null where too few do, or as many name another one. */
const mostNamed = (named: ReadonlyMap<string, number>): string | null => {
  const months = [...named].filter(([value]) => /^\d{4}-\d\d$/u.test(value)).sort(([, a], [, b]) => b - a);
  const [[month, most] = [null, 0], [, next] = [null, 0]] = months;
  return most >= NAMED_BY && most > next ? month : null;
};

/** The frame of a case. */
export const frameOf = (event: MainEvent | null, accounts: readonly Account[]): Frame => {
  const named = new Map<string, number>();
  for (const { annotations } of accounts) {
    const values = annotations.times.filter(t => t.type === 'DATE').map(t => dayOf(t));
    const own = new Set(values.flatMap(v => [v.slice(0, 4), v.slice(0, 7), `XXXX${v.slice(4, 7)}`]));
    for (const value of own) named.set(value, (named.get(value) ?? 0) + 1);
  }
  const most = mostNamed(named);
  const common = [...named].filter(([value, n]) => n * 2 > accounts.length || value === most);
  return { event, common: new Set(common.map(([value]) => value)) };
};

/** Whether two dates are too far apart to be two versions of one. */
export const farApart = (a: string, b: string): boolean => {
  if (compatible(a, b)) return false;
  const [one, other] = [a, b].map(v => /^[\dX]{4}-\d\d-\d\d$/.test(v) && v) as [string | false, string | false];
  if (one === false || other === false) return true;
  const year = yearOf(one) ?? yearOf(other) ?? 2000;
  const time = (v: string): number => Date.parse(v.replace(/^X{4}/, String(year)));
  return !(Math.abs(time(one) - time(other)) <= SAME_EVENT_DAYS * DAY);
};

/** Whether a count is told of a happening that its words mark as another one: "a similar fire killed nine", "nine died in an earlier fire". */
const isOfAnother = ({ document, annotations }: Account, span: Span, sentence: Span): boolean => {
  const { clauses, groups } = languageOf(document.language);
  return annotations.events.some(e => {
    if (!e.other || !holds(sentence, e) || e.from > span.to + REACH || e.to < span.from - REACH) return false;
    const between = e.to <= span.from ? document.text.slice(e.to, span.from) : document.text.slice(span.to, e.from);
    const gap =
      e.to <= span.from ? between.replace(clauses.datedAside, '').replace(clauses.relativeAside, '') : between;
    return (
      !/[,;:]/u.test(gap) &&
      !groups.predicative.test(document.text.slice(Math.max(sentence.from, e.from - REACH), e.from))
    );
  });
};

/** Whether a count is told of a war or another long happening, where the case is of none: "a war in which 2,000 people died". */
const isOfWar = ({ event }: Frame, { document }: Account, ahead: string, behind: string): boolean => {
  const { longHappening } = languageOf(document.language).groups;
  const [told] = longHappening.before.exec(ahead) ?? longHappening.behind.exec(behind) ?? [];
  const lower = told?.toLowerCase();
  return lower !== undefined && !(event?.kind.nouns ?? []).some(noun => lower.includes(noun));
};

/** Whether a date of the sentence is of another time than the event. */
const isOtherTime = (
  { event, common }: Frame,
  { document, annotations }: Account,
  span: Span,
  sentence: Span,
): boolean => {
  const inside: readonly Time[] = annotations.times.filter(t => t.type === 'DATE' && holds(sentence, t));
  const when = event?.when ?? null;
  const latest = yearOf(when ?? '');
  const near = { from: Math.max(sentence.from, span.from - REACH), to: Math.min(sentence.to, span.to + REACH) };
  const { ofYear, bracketYear } = languageOf(document.language).groups;
  const called = [...document.text.slice(near.from, near.to).matchAll(ofYear)].map(([, year]) => year);
  const bracketed = bracketYear.exec(document.text.slice(near.from, span.from))?.[1];
  const before = (year: string): boolean => (latest === null ? !common.has(year) : Number(year) < latest);
  if ([...called, bracketed].some(year => year !== undefined && before(year))) return true;
  if (when === null) return inside.some(t => isCoarse(t.value) && !common.has(t.value));
  const year = yearOf(when);
  if (inside.some(t => (year === null ? isYear(t.value) && !common.has(t.value) : (yearOf(t.value) ?? year) < year)))
    return true;
  const fitting = inside.some(t => compatible(dayOf(t), when));
  if (!fitting && inside.some(t => isCoarse(t.value) && !compatible(t.value, when))) return true;
  return annotations.events.some(
    e =>
      holds(sentence, e) &&
      e.dates.length > 0 &&
      e.dates.every(d => inside.some(t => t.from === d.from && t.to === d.to && farApart(dayOf(t), when))),
  );
};

/** Whether a sentence goes on with "it" about another happening of the event's kind, of another time, that the sentence before told of. */
const goesOnElsewhere = (frame: Frame, account: Account, sentence: Span): boolean => {
  const { document, annotations } = account;
  if (!languageOf(document.language).groups.takesUp.test(document.text.slice(sentence.from, sentence.to))) return false;
  const before = annotations.sentences[indexAt(annotations.sentences, sentence.from) - 1];
  if (before === undefined || annotations.times.some(t => t.type === 'DATE' && holds(sentence, t))) return false;
  return (
    annotations.events.some(e => holds(before, e) && e.kind === frame.event?.kind.key) &&
    isOtherTime(frame, account, before, before)
  );
};

/**
 * Whether a count is of something else than the event: its sentence names an earlier year ("a fire in 2019 that killed nine"), a month that is
 * not the event's, or dates a happening by what cannot be the event's date; its clause counts over a longer time; or it tells of a
 * happening that its words mark as another one, or goes on about one.
 */
export const isElsewhere = (
  frame: Frame,
  account: Account,
  { span, sentence }: { readonly span: Span; readonly sentence: Span },
): boolean => {
  const { text } = account.document;
  const { groups } = languageOf(account.document.language);
  const ahead = text.slice(Math.max(sentence.from, span.from - REACH), span.from);
  const behind = /^[^,;:]*/u.exec(text.slice(span.to, Math.min(sentence.to, span.to + REACH)))?.[0] ?? '';
  return (
    isOtherTime(frame, account, span, sentence) ||
    groups.longPeriod.test(clauseBehind(account, span, sentence)) ||
    groups.inAnother.test(behind) ||
    groups.longPeriod.test(ahead) ||
    isOfWar(frame, account, ahead, behind) ||
    groups.afterAnother.test(ahead) ||
    isOfAnother(account, span, sentence) ||
    goesOnElsewhere(frame, account, sentence)
  );
};

/** Whether what stands at a place is of the event that the case is about. */
export const ofEvent = (account: Account, frame: Frame, span: Span): boolean => {
  const sentence = around(account.annotations.sentences, span);
  return sentence !== undefined && !isElsewhere(frame, account, { span, sentence });
};
