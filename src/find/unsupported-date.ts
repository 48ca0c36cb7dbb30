import {
  type Account,
  type Attribution,
  holds,
  type Lineage,
  lineageOf,
  meets,
  type Place,
  type Span,
  type Time,
  within,
} from '../model/index.js';
import { list } from '../text/list.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { type Counterpart, counterparts, inOrder } from './strength/counterparts.js';
import { grouped } from '../model/disjoint-sets.js';
import { toldBefore } from './told-before.js';

/** A month, or a day, of which the words leave the year open. */
const YEARLESS = /^XXXX-(\d\d(?:-\d\d)?)$/u;

/** A month, or a day, of a year. */
const DATED = /^(\d{4})-(\d\d(?:-\d\d)?)$/u;

/** Besides the speaker, both must name so many of the same people, bodies and places: then they are about one thing. */
const SHARED_NAMES = 2;

/** A time inside somebody's words, as an account gives them. */
interface Said {
  readonly account: Account;
  readonly speaker: string;
  readonly by: string;
  readonly time: Time;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
  /** Who and what is named in these words. */
  readonly names: ReadonlySet<string>;
}

const keyOf = ({ sourceOf }: Lineage, account: Account, name: string): string =>
  sourceOf({ document: account.document.id, chain: [], holder: name })?.key ?? name;

const placeOf = ({ account, time }: Said): Place => ({
  document: account.document.id,
  from: time.from,
  to: time.to,
});

const wordsOf = ({ account, time }: Said): string => account.document.text.slice(time.from, time.to);

/** The dates that an account has in somebody's words. */
const saidIn = (lineage: Lineage, account: Account): Said[] => {
  const { attributions, mentions, quotations, times } = account.annotations;
  const inside = ({ speaker, content, polarity }: Attribution): Said[] => {
    if (speaker === null || polarity === 'denies') return [];
    const by = keyOf(lineage, account, speaker);
    return content.flatMap(part => {
      const dated = within(times, part).filter(
        t => t.type === 'DATE' && holds(part, t) && (YEARLESS.test(t.value) || DATED.test(t.value)),
      );
      if (dated.length === 0) return [];
      const named = within(mentions, part).filter(m => holds(part, m));
      const names = new Set(named.map(m => keyOf(lineage, account, m.name)));
      names.delete(by);
      return dated.map(time => ({
        account,
        speaker,
        by,
        time,
        quoted: quotations.some(q => q.use === 'speech' && holds(q.inner, time)),
        names,
      }));
    });
  };
  return attributions.flatMap(inside);
};

/** Whether the one gives a year to what the other, in the speaker's own words, leaves without: the same day or month, and about one thing. */
const addsYear = (own: Said, told: Said): boolean => {
  const open = YEARLESS.exec(own.time.value)?.[1];
  const [, year, rest] = DATED.exec(told.time.value) ?? [];
  if (open === undefined || year === undefined || open !== rest || own.by !== told.by) return false;
  // A year that was only worked out from when the account was published is not one that it states.
  if (!wordsOf(told).includes(year)) return false;
  let shared = 0;
  for (const name of own.names) if (told.names.has(name)) shared++;
  return shared >= SHARED_NAMES;
};

const draft = (of: Case, own: Said, told: readonly [Said, ...Said[]]): Draft => {
  const [first] = told;
  const names = [...new Set(told.map(({ account }) => called(of, account.document.id)))];
  const years = own.time.candidates;
  return {
    level: 'question',
    message: `${list(names)} ${names.length === 1 ? 'has' : 'have'} ${first.speaker} give a date with a year, “${wordsOf(first)}”; quoted word for word in ${called(of, own.account.document.id)}, ${own.speaker} says “${wordsOf(own)}” and names no year.`,
    sides: [placeOf(own), ...told.map(placeOf)],
    because: [
      years.length > 1
        ? `the quoted words fit ${list(years.slice(0, -1))} and ${years.at(-1) ?? ''} alike`
        : 'the quoted words leave the year open',
      'both are given as words of the same speaker, and name the same people or places',
    ],
    otherReadings: [
      'the year was named in words that are not quoted',
      'the account knows the year from elsewhere and put it in for its readers',
      'the two speak of different occasions',
    ],
  };
};

/** Of two sentences with a date, at least so many words stand in both, in the same order. */
const SAME_WORDS = 5;

/** A date of a sentence, and the same day or month with a year of its own in a sentence that tells the same. */
interface Copied {
  readonly own: Place;
  readonly told: Place;
  /** The year that the words of `own` mean where they stand. */
  readonly meant: string;
}

/** Dates without a year in their words, told in the same words elsewhere with a year that they cannot mean. */
const copiedWith = ({ own, other, sentence, otherSentence, words }: Counterpart): Copied[] => {
  const [out, outThere] = [own, other].map(({ document }) => document.published?.slice(0, 4));
  if (out === undefined || words.filter(w => w.there !== null).length < SAME_WORDS) return [];
  // what comes every year is told in the same words every year
  const later = outThere === undefined ? 0 : Number(outThere) - Number(out);
  const dated = (account: Account, span: Span): Time[] =>
    within(account.annotations.times, span).filter(t => t.type === 'DATE' && DATED.test(t.value));
  const place = ({ document }: Account, { from, to }: Time): Place => ({ document: document.id, from, to });
  return dated(own, sentence).flatMap(time => {
    const [, meant = '', rest] = DATED.exec(time.value) ?? [];
    if (/\d{4}/u.test(own.document.text.slice(time.from, time.to))) return [];
    return dated(other, otherSentence).flatMap((there): Copied[] => {
      const [, year = '', same] = DATED.exec(there.value) ?? [];
      const stated = other.document.text.slice(there.from, there.to).includes(year);
      const isCopy = words.some(w => w.there !== null && meets(w.here, time) && meets(w.there, there));
      return stated &&
        isCopy &&
        rest === same &&
        year !== meant &&
        (later === 0 || Number(year) - Number(meant) !== later)
        ? [{ own: place(own, time), told: place(other, there), meant }]
        : [];
    });
  });
};

const copied = (of: Case): Draft[] =>
  grouped(counterparts(of).map(inOrder).flatMap(copiedWith), ({ told: { document, from } }) => [
    `${document} ${String(from)}`,
  ]).map(([first, ...rest]) => {
    const cited = ({ document, from, to }: Place): string => of.account(document).document.text.slice(from, to);
    const { own, told, meant } = first;
    return {
      level: 'question',
      message: `${called(of, told.document)} dates “${cited(told)}” what ${called(of, own.document)} tells in the same words of “${cited(own)}”, without a year, which there means ${meant}.`,
      sides: [own, told, ...rest.map(one => one.own)],
      because: [
        'the date stands in the same words in both',
        `by the day on which ${called(of, own.document)} was published, its words mean ${meant}`,
      ],
      otherReadings: [
        'the account without the year speaks of an earlier one than its words lead to think',
        'the account that has the year knows it from elsewhere',
        'a slip in the year',
      ],
    };
  });

/**
 * An account gives a year to what somebody said, where the quoted words have none and may mean another one; or to what another account tells in the
 * same words, where these mean another one; or to what another account told as done before that year's day had come.
 */
export const unsupportedDate: Rule = {
  id: 'unsupported-date',
  find: of => {
    const lineage = lineageOf(of.links);
    const said = of.accounts.flatMap(account => saidIn(lineage, account));
    const quoted = said.filter(one => one.quoted);
    const told = new Map<string, { own: Said; by: Map<string, Said> }>();
    for (const own of quoted) {
      for (const other of said) {
        // Who is quoted with the year elsewhere has named it.
        if (other.quoted || !addsYear(own, other) || quoted.some(q => addsYear(own, q))) continue;
        const key = `${own.by} ${own.time.value} ${other.time.value}`;
        const group = told.get(key) ?? { own, by: new Map<string, Said>() };
        told.set(key, group);
        group.by.set(`${other.account.document.id} ${String(other.time.from)}`, other);
      }
    }
    const spoken = [...told.values()].flatMap(({ own, by }) => {
      const [first, ...rest] = by.values();
      return first === undefined ? [] : [draft(of, own, [first, ...rest])];
    });
    const same = copied(of);
    const isTold = (side: Place): boolean =>
      [...spoken, ...same].some(d => d.sides.some(s => s.document === side.document && meets(s, side)));
    return [...spoken, ...same, ...toldBefore(of).filter(d => !d.sides.every(isTold))];
  },
};
