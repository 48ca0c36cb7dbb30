import { languageOf } from '../languages/index.js';
import {
  type Account,
  around,
  holds,
  type Lineage,
  lineageOf,
  type Place,
  type Span,
  type Time,
  within,
} from '../model/index.js';
import { stem } from '../text/stem.js';
import { words } from '../text/words.js';
import { called, type Case, type Draft } from './rule.js';

/** A month, or a day, of a year. */
const DATED = /^(\d{4})-(\d\d(?:-\d\d)?)$/u;

/** How far on either side of a date what it dates is told, in code units. */
const REACH = 110;

/** What stands behind one of these is told for itself, whether a sentence ends there or not. */
const STOP = /[.;:!?](?:\s|$)/u;

/** So many words of weight must stand by both dates, besides a name and what was done. */
const SHARED = 3;

/** More dates in one account than this make a chronicle of it, in which much is told of one place and month. */
const MOST_DATES = 80;

/** A date with what is told beside it. */
interface Dated {
  readonly account: Account;
  readonly time: Time;
  /** The year that it names or means. */
  readonly year: string;
  readonly rest: string;
  /** Whether its words name the year. */
  readonly stated: boolean;
  /** Stems of the words of weight, keys of those named, and dictionary forms of what happens to a thing but once. */
  readonly matter: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
}

const datedAt = (account: Account, lineage: Lineage, time: Time): Dated[] => {
  const { annotations, document } = account;
  const [, year = '', rest = ''] = DATED.exec(time.value) ?? [];
  const sentence = around(annotations.sentences, time);
  if (time.type !== 'DATE' || rest === '' || sentence === undefined) return [];
  const { occasions, reuse } = languageOf(document.language);
  const behind = document.text.slice(time.to, Math.min(sentence.to, time.to + REACH));
  const near: Span = {
    from: Math.max(sentence.from, time.from - REACH),
    to: time.to + (STOP.exec(behind)?.index ?? behind.length),
  };
  const tokens = within(annotations.tokens, near);
  const times = within(annotations.times, near);
  const deeds = new Set(tokens.filter(t => t.pos === 'VERB' && occasions.onceOnly.has(t.lemma)).map(t => t.lemma));
  if (deeds.size === 0 || tokens.some(t => occasions.planned.has(t.lemma) && !times.some(time => holds(time, t))))
    return [];
  const named = within(annotations.mentions, near).filter(m => holds(near, m));
  const names = new Set(
    named.map(m => lineage.sourceOf({ document: document.id, chain: [], holder: m.name })?.key ?? m.name.toLowerCase()),
  );
  // a name that is none of the mentions: "signed at Lorne"
  for (const token of tokens) {
    const word = document.text.slice(token.from, token.to);
    const isOfTime = times.some(t => holds(t, token));
    if (token.from > sentence.from && /^\p{Lu}\p{Ll}{2,}/u.test(word) && !isOfTime) names.add(word.toLowerCase());
  }
  const weighty = words(document.text, [near]).filter(
    w =>
      !reuse.functionWords.has(w.norm) &&
      !reuse.numberWords.has(w.norm) &&
      !/\p{N}/u.test(w.norm) &&
      /^\p{Ll}/u.test(document.text.slice(w.from, w.to)) &&
      !tokens.some(t => t.from === w.from && deeds.has(t.lemma)),
  );
  const stated = document.text.slice(time.from, time.to).includes(year);
  return [{ account, time, year, rest, stated, matter: new Set(weighty.map(w => stem(w.norm))), names, deeds }];
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter(one => b.has(one)).length;

/** Whether both tell of one thing that happens but once, in one month or on one day of two years. */
const areOfOne = (a: Dated, b: Dated): boolean =>
  a.rest === b.rest &&
  shared(a.names, b.names) > 0 &&
  shared(a.deeds, b.deeds) > 0 &&
  shared(a.matter, b.matter) >= SHARED;

/** Whether an account told of it before the other's date had come. */
const isBefore = (own: Dated, told: Dated): boolean => {
  const out = own.account.document.published?.slice(0, 10);
  return !own.stated && told.stated && own.year < told.year && out !== undefined && out < `${told.year}-${told.rest}`;
};

/** What an account dates with a year that was still to come when another account told of it as done. */
export const toldBefore = (of: Case): Draft[] => {
  const lineage = lineageOf(of.links);
  const byRest = new Map<string, Dated[]>();
  for (const account of of.accounts) {
    const times = account.annotations.times.filter(t => DATED.test(t.value));
    for (const one of times.slice(0, MOST_DATES).flatMap(time => datedAt(account, lineage, time)))
      byRest.set(one.rest, [...(byRest.get(one.rest) ?? []), one]);
  }
  const place = ({ account, time }: Dated): Place => ({ document: account.document.id, from: time.from, to: time.to });
  const cited = ({ account, time }: Dated): string => `“${account.document.text.slice(time.from, time.to)}”`;
  return [...byRest.values()].flatMap(all =>
    all.flatMap((told): Draft[] => {
      const [own] = all.filter(one => one.account !== told.account && isBefore(one, told) && areOfOne(one, told));
      if (own === undefined) return [];
      const [here, there] = [called(of, told.account.document.id), called(of, own.account.document.id)];
      return [
        {
          level: 'question',
          message: `${here} dates ${cited(told)} what ${there}, published before that, tells as done ${cited(own)}.`,
          sides: [place(own), place(told)],
          because: [
            `${there} was published on ${own.account.document.published?.slice(0, 10) ?? ''}`,
            'both name the same people or places and tell the same of them beside the date',
          ],
          otherReadings: [
            'the two speak of different occasions',
            `${there} was changed after the day that it gives`,
            'a slip in the year',
          ],
        },
      ];
    }),
  );
};
