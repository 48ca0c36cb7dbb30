import { type Account, holds, type Time } from '../../model/index.js';
import { blockAt, type Places, present } from './places.js';
import type { ReportView, WhenView } from './view.js';
import { timeWords } from '../../languages/values.js';

/** Dates that are listed; the others are counted. */
const WHENS = 250;

/** Sentences quoted under one date; the others are named by their places. */
const ENTRIES = 4;
const ALSO = 40;

/** A date or time of day whose year is known, of whatever precision. */
const RESOLVED = /^\d{3}[\dX](?:-|$)/;

interface Told {
  readonly document: string;
  readonly account: Account;
  readonly time: Time;
}

/** When in the day or the year the parts that have names begin, roughly: only for the order on the page. */
const BEGINS: readonly (readonly [RegExp, string])[] = [
  [/TMO$/, 'T06'],
  [/TMI$/, 'T12'],
  [/TAF$/, 'T13'],
  [/TEV$/, 'T18'],
  [/TNI$/, 'T21'],
  [/-SP$/, '-03'],
  [/-SU$/, '-06'],
  [/-FA$/, '-09'],
  [/-WI$/, '-12'],
];

const orderOf = (value: string): string => {
  for (const [part, begin] of BEGINS) if (part.test(value)) return value.replace(part, begin) + value;
  return value;
};

const whenView = (value: string, told: readonly Told[], places: Places): WhenView => {
  const entries = told.slice(0, ENTRIES).map(({ document, account, time }) => {
    const excerpt = places.excerpt({ document, from: time.from, to: time.to }, 110);
    const { attributions } = account.annotations;
    // The innermost claim that holds the words.
    const within = attributions.filter(a => a.content.some(c => holds(c, time))).at(-1);
    return excerpt && { excerpt, speaker: within?.speaker ?? null };
  });
  return {
    when: timeWords(value),
    value,
    candidates: [...new Set(told.flatMap(t => t.time.candidates))].filter(c => c !== value).map(timeWords),
    entries: present(entries),
    also: present(
      told
        .slice(ENTRIES, ENTRIES + ALSO)
        .map(({ document, time }) => places.ref({ document, from: time.from, to: time.to })),
    ),
  };
};

/** When things are said to have happened: dates with their year in order, those without apart. Durations and repeated times are left to the reader. */
export const timelineView = (places: Places): ReportView['timeline'] => {
  const dated = new Map<string, Told[]>();
  const undated = new Map<string, Told[]>();
  for (const { account } of places.entries) {
    const { id, blocks } = account.document;
    for (const time of account.annotations.times) {
      if (time.type !== 'DATE' && time.type !== 'TIME') continue;
      if (blocks[blockAt(blocks, time.from)]?.kind === 'furniture') continue;
      const list = RESOLVED.test(time.value) ? dated : time.value.includes('X') ? undated : null;
      const told = { document: id, account, time };
      const same = list?.get(time.value);
      if (same === undefined) list?.set(time.value, [told]);
      else same.push(told);
    }
  }
  const sorted = (list: Map<string, Told[]>): WhenView[] =>
    [...list]
      .sort(([a], [b]) => (orderOf(a) < orderOf(b) ? -1 : 1))
      .slice(0, WHENS)
      .map(([value, told]) => whenView(value, told, places));
  return {
    dated: sorted(dated),
    undated: sorted(undated),
    more: Math.max(0, dated.size - WHENS) + Math.max(0, undated.size - WHENS),
  };
};
