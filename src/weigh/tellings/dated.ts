import { languageOf } from '../../languages/index.js';
import { type Account, meets, type Proposition, type Span, type Time, within } from '../../model/index.js';

/** How far before a time the word that hangs it on a noun stands, in code units: "the survey of 18 June". */
const NEAR = 12;

/** A value whose year the words do not give is known without it. */
const asTold = ({ document: { text } }: Account, time: Time): Time => {
  const words = text.slice(time.from, time.to);
  return /\d/u.test(words) && !/\d{4}/u.test(words) ? { ...time, value: time.value.replace(/^\d{4}/u, 'XXXX') } : time;
};

/**
 * The dates and times of day that a sentence gives each of its deeds: of the verb before it with no other between them, and of the next where none stands before. A
 * date that hangs on a noun, or stands behind a colon or semicolon, is of no deed; one of an event of the kind `main`, or of an occasion, is of that.
 */
export const datesOf = (
  account: Account,
  sentence: Span,
  propositions: readonly Proposition[],
  main: string | null,
): ReadonlyMap<Proposition, readonly Time[]> => {
  const { document, annotations } = account;
  const { tellings } = languageOf(document.language);
  const { text } = document;
  // what dates the event or an occasion is asked of that
  const others = [
    ...within(annotations.events, sentence).filter(e => e.kind === null || e.kind === main),
    ...within(annotations.occasions, sentence),
  ];
  const isTaken = (time: Time): boolean => others.some(o => o.dates.some(d => d.from === time.from));
  const verbs = within(annotations.tokens, sentence).filter(t => t.pos === 'VERB');
  const dated = new Map<Proposition, Time[]>();
  for (const time of within(annotations.times, sentence)) {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !/^[\dX]{4}(?!-W)/u.test(time.value) || isTaken(time))
      continue;
    // what is counted from the day of writing is as sure as that
    if (time.type === 'DATE' && !/\d/u.test(text.slice(time.from, time.to))) continue;
    if (tellings.hangsOnNoun.test(text.slice(Math.max(sentence.from, time.from - NEAR), time.from))) continue;
    const before = verbs.findLast(v => v.to <= time.from);
    const between = before === undefined ? '' : text.slice(before.to, time.from);
    const isUntil =
      tellings.notUntil.test(between) &&
      propositions.some(p => p.negated && before !== undefined && meets(p.at, before));
    const apart = before === undefined || (!isUntil && tellings.partsClauses.test(between));
    const next = verbs.find(v => v.from >= time.to);
    const isNext = next !== undefined && !tellings.partsClauses.test(text.slice(time.to, next.from));
    const verb = apart ? (isNext ? next : undefined) : before;
    const told = verb && propositions.find(p => meets(p.at, verb));
    if (told === undefined) continue;
    const known = dated.get(told);
    if (known === undefined) dated.set(told, [asTold(account, time)]);
    else known.push(asTold(account, time));
  }
  return dated;
};
