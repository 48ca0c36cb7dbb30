import { type Language, languageOf } from '../../languages/index.js';
import { daysBetween, sameMaker, shared } from './alike.js';
import { byCodeUnit } from '../../text/by-code-unit.js';
import { compatible } from '../../text/timex.js';
import type { Dated } from './spoken.js';
import type { Described, Thread } from './threads.js';

/** A document that is not among the accounts, with each account's thread of it, the one that tells most of it first. */
export interface Gathered extends Described {
  readonly threads: readonly Thread[];
}

type Growing = { -readonly [Name in keyof Gathered]: Gathered[Name] } & {
  about: Set<string>;
  dates: Dated[];
  threads: Thread[];
  /** Days of the accounts, where they are known. */
  days: string[];
};

/** What a document is called by most of its accounts, with its stage where one gives it: "interim report". */
export const nameOf = ({ threads, stage, kind }: Pick<Gathered, 'threads' | 'stage' | 'kind'>): string => {
  const counts = new Map<string, number>();
  for (const { spoken } of threads)
    for (const { name, kind: own, stage: told } of spoken)
      if (own !== null && (stage === null || told !== null)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
  return most?.[0] ?? kind;
};

/** Two dates of one document are no further apart, in days; nor are accounts of a document of which there are many. */
const NEAR = 31;
const FEW_DAYS = 7;

/** Documents that a thread is held against at most. */
const MOST = 60;

const dayOf = ({ account }: Thread): string | null => account.document.published?.slice(0, 10) ?? null;

/** How much an account tells of which document it is. */
const toldOf = ({ maker, stage, about, dates, leaked }: Thread): number =>
  (maker === null ? 0 : 4) +
  (stage === null ? 0 : 2) +
  (about.size > 0 ? 1 : 0) +
  (dates.length > 0 ? 1 : 0) +
  (leaked ? 1 : 0);

/** Whether nothing that an account tells of a document speaks against its being this one. */
const mayBe = (one: Growing, thread: Thread, { unseen }: Language): boolean => {
  if (one.kind !== thread.kind || one.threads.some(t => t.account === thread.account)) return false;
  if (one.stage !== null && thread.stage !== null && one.stage !== thread.stage) return false;
  if (one.maker !== null && thread.maker !== null && !sameMaker(one.maker, thread.maker)) return false;
  const staged = one.stage !== null && one.stage === thread.stage;
  if (!staged && one.about.size > 0 && thread.about.size > 0 && shared(thread.about, one.about) === 0) return false;
  const known = thread.dates.filter(t => daysBetween(t.value, t.value) === 0);
  const apart = known.some(t =>
    one.dates.some(d => daysBetween(d.value, d.value) === 0 && daysBetween(d.value, t.value) > NEAR),
  );
  if (apart) return false;
  // "the 2033 audit", "the 2034 audit"
  const dated = thread.dates.filter(t => t.how === 'dated' && !known.includes(t));
  if (dated.some(t => one.dates.some(d => d.how === 'dated' && !compatible(d.value, t.value)))) return false;
  const day = dayOf(thread);
  const near = unseen.oftenMade.has(thread.kind) ? FEW_DAYS : NEAR;
  // one without a stage may be the next one where it is spoken of much later
  if ((unseen.oftenMade.has(thread.kind) || (one.stage === null) !== (thread.stage === null)) && day !== null)
    return one.days.every(d => daysBetween(d, day) <= near);
  return true;
};

/** Whether something that an account tells of a document speaks for its being this one. */
const speaksFor = (one: Growing, thread: Thread, { unseen }: Language): boolean => {
  if (one.maker !== null && thread.maker !== null) return true;
  if (unseen.oftenMade.has(thread.kind)) return shared(thread.about, one.about) > 0 || (one.leaked && thread.leaked);
  if (unseen.madeOnce.has(thread.kind)) return true;
  if (one.stage !== null && one.stage === thread.stage && unseen.stagesOfOne.has(one.stage)) return true;
  if (one.leaked && thread.leaked) return true;
  const makers = [...(one.maker?.words ?? []), ...(thread.maker?.words ?? [])];
  return shared(thread.about, one.about) > 0 || shared([...thread.about, ...one.about], makers) > 0;
};

const join = (one: Growing, thread: Thread): void => {
  one.stage ??= thread.stage;
  one.leaked ||= thread.leaked;
  if (thread.maker !== null && thread.maker.words.size > (one.maker?.words.size ?? 0)) one.maker = thread.maker;
  for (const stem of thread.about) one.about.add(stem);
  one.dates.push(...thread.dates);
  one.threads.push(thread);
  const day = dayOf(thread);
  if (day !== null) one.days.push(day);
};

/**
 * Which accounts speak of the same document. Those that tell most of theirs come first; one that tells less joins the only one that it may be. Two that
 * differ in their maker, in their stage or in what they are about are two documents, and so are any two of one account.
 */
export const gathered = (threads: readonly Thread[]): Gathered[] => {
  const byKind = new Map<string, Growing[]>();
  for (const thread of threads.filter(t => !t.spoken.every(s => s.toCome)).sort((a, b) => toldOf(b) - toldOf(a))) {
    const language = languageOf(thread.account.document.language);
    const all = byKind.get(thread.kind) ?? [];
    byKind.set(thread.kind, all);
    const may = all.slice(0, MOST).filter(one => mayBe(one, thread, language));
    const sure = may.filter(one => speaksFor(one, thread, language));
    const exact = sure.filter(one => one.stage === thread.stage && one.maker !== null);
    const bare = toldOf(thread) === 0 && all.length === 1 ? may : [];
    const [only, ...more] = exact.length === 1 ? exact : sure.length > 0 ? sure : bare;
    if (only !== undefined && more.length === 0) {
      join(only, thread);
      continue;
    }
    const { kind, stage, leaked, maker, about, dates } = thread;
    const day = dayOf(thread);
    all.push({
      kind,
      stage,
      leaked,
      maker,
      about: new Set(about),
      dates: [...dates],
      threads: [thread],
      days: day === null ? [] : [day],
    });
  }
  return [...byKind.values()].flat();
};
