import { languageOf } from '../../languages/index.js';
import { holds, type Time, within } from '../../model/index.js';
import { isSlip } from '../../text/slip.js';
import { compatible } from '../../text/timex.js';
import { citedWords, type Departure } from './departure.js';
import { type Beside, type Index, verbsIn } from './matter.js';
import type { Claim } from './statements.js';

/** A claim is compared in its times with a sentence that has this share of its words, and so many keys of it. */
const ALIKE = 0.6;
const COMMON = 3;

const DAY = /^[\dX]{4}-\d\d-\d\d(?:T|$)/;
const CLOCK = /T(\d\d:\d\d)/;

/** Of times that differ as a slip of the pen makes them differ less is enough, without a verb. */
const ALIKE_BUT_SLIP = 0.4;
const COMMON_BUT_SLIP = 2;

/** Days are compared only where a figure tells them: "on Friday" is reckoned from when the account came out. */
const WRITTEN = /\d/u;

interface Told {
  readonly time: Time;
  readonly value: string;
}

/** The clock times of some times, without their days. */
const clocks = (times: readonly Time[]): Told[] =>
  times.flatMap(time => {
    const clock = CLOCK.exec(time.value)?.[1];
    return clock === undefined ? [] : [{ time, value: clock }];
  });

const days = (text: string, times: readonly Time[]): Told[] =>
  times.flatMap(time =>
    time.type === 'DATE' && DAY.test(time.value) && WRITTEN.test(text.slice(time.from, time.to))
      ? [{ time, value: time.value.slice(0, 10) }]
      : [],
  );

/** Clock times on the face of a clock: 9:15 in the evening may be told without saying so. */
const sameFace = (a: string, b: string): boolean => {
  const minutes = (v: string): number => (Number(v.slice(0, 2)) % 12) * 60 + Number(v.slice(3));
  return minutes(a) === minutes(b);
};

/** Whether two clock times or two days are one but for a slip of the pen: the same minutes, the same day of another month, one figure. */
const slips = (a: string, b: string): boolean => {
  if (a.includes(':')) {
    const [x, y] = [a.slice(0, 5), b.slice(0, 5)];
    return x.slice(3) === y.slice(3) || (x.slice(0, 2) === y.slice(0, 2) && isSlip(x.slice(3), y.slice(3)));
  }
  const [month, day, otherMonth, otherDay] = [a.slice(5, 7), a.slice(8), b.slice(5, 7), b.slice(8)];
  return day === otherDay || (month === otherMonth && isSlip(day, otherDay));
};

/** The time in a claim that the document gives otherwise; null where there is none. */
export const otherTime = (claim: Claim, index: Index, found: readonly Beside[]): Departure | null => {
  if (claim.aside) return null;
  const { text, language } = claim.account.document;
  const { reports } = languageOf(language);
  const source = index.account.document.text;
  const verbs = verbsIn(claim.account, claim.span);
  const own = within(claim.account.annotations.times, claim.span);
  const all = index.account.annotations.times;
  const kinds: readonly [readonly Told[], readonly Told[], (a: string, b: string) => boolean][] = [
    [clocks(own), clocks(all), sameFace],
    [days(text, own), days(source, all), compatible],
  ];
  for (const [told, stated, same] of kinds) {
    // of several the one that the document does not have
    const [one, another] = told.filter(t => !stated.some(x => same(t.value, x.value)));
    if (
      one === undefined ||
      another !== undefined ||
      reports.notExactly.test(text.slice(Math.max(0, one.time.from - 20), one.time.from))
    )
      continue;
    for (const { share, common, sentence } of found) {
      const span = index.sentences[sentence]?.span;
      if (span === undefined) continue;
      const [there, more] = stated.filter(
        s => holds(span, s.time) && !told.some(t => t !== one && same(t.value, s.value)),
      );
      if (there === undefined || more !== undefined) continue;
      const slip = slips(one.value, there.value) && share >= ALIKE_BUT_SLIP && common.length >= COMMON_BUT_SLIP;
      const isAlike = share >= ALIKE && common.length >= COMMON && common.some(key => verbs.has(key));
      if (!slip && !isAlike) continue;
      if (reports.notExactly.test(source.slice(Math.max(0, there.time.from - 20), there.time.from))) continue;
      return {
        standing: 'different',
        what: 'time',
        level: isAlike ? 'conflict' : 'question',
        here: claim.span,
        there: span,
        told: citedWords(text, one.time),
        instead: citedWords(source, there.time),
      };
    }
  }
  return null;
};
