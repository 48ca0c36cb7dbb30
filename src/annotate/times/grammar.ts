import { decades, months, namedHours, repetitions } from '../../languages/en/times.js';
import { date, type Expression } from './reading.js';
import { clockRules } from './rules/clock.js';
import { daysRules } from './rules/days.js';
import { lengthsRules } from './rules/lengths.js';
import { periodsRules } from './rules/periods.js';
import { referencesRules } from './rules/references.js';
import { repetitionsRules } from './rules/repetitions.js';
import { NEEDS, type Rule } from './rules/rule.js';
import { stepsRules } from './rules/steps.js';
import { any, PART, SEASON, WEEKDAY } from './rules/words.js';
import { writtenDays } from './written.js';

/** All rules. Of matches in one place the longest counts, then the first of these. */
const RULES: readonly Rule[] = [
  ...clockRules,
  ...daysRules,
  ...periodsRules,
  ...stepsRules,
  ...repetitionsRules,
  ...lengthsRules,
  ...referencesRules,
];

/** A calendar day that chrono has read is put out of the rules' sight by characters of no word; offsets stay. */
const TAKEN = '\ue000';

/** A sentence without any of these holds no time. A cheap look before the rules. */
const POSSIBLE = new RegExp(
  `\\d|\\b(?:${any([...months.keys()].filter(m => m.length > 3 || m === 'may'))}|${WEEKDAY}|${SEASON}|${PART}|${any(namedHours.keys())}|${any(repetitions.keys())}|seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|quarters?|months?|years?|decades?|centur(?:y|ies)|yesterday|today|tonight|tomorrow|now(?:adays)?|currently|presently|present|moment|recently|lately|formerly|past|soon|future|later|half|christmas|halloween|valentine|boxing|${any(decades.keys())})`,
  'iu',
);

/** Web and mail addresses and file names hold figures that are no dates. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s)\]>"]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|[\w-]{1,80}\.(?:html?|jpe?g|png|webp|gif|pdf|php)\b/giu;

/** An article before an adjective ("a two-day visit") and a possessive are the noun's, not the time's. */
const outer = (words: string): readonly [number, number] => [
  /^(?:an?|the|this|that|its)\s(?=[\p{L}\d]+-\p{L}+$)/iu.exec(words)?.[0].length ?? 0,
  /['’]s$/u.test(words) ? 2 : 0,
];

const AROUND = 60;

/** Everything in a stretch of text that says a time, in order and without overlap, as far as the words themselves tell. */
export const expressionsIn = (text: string, offset: number): Expression[] => {
  if (!POSSIBLE.test(text)) return [];
  let shadow = text.replace(ADDRESS, address => ' '.repeat(address.length));
  const found: Expression[] = [];
  if (/\d|(?:st|nd|rd|th)\b/.test(shadow)) {
    for (const day of writtenDays(shadow)) {
      const { from, to, clock, other, year, month } = day;
      found.push({
        from,
        to,
        reading: date({ year, month, day: day.day, clock, others: other === null ? [] : [other] }),
      });
      shadow = shadow.slice(0, from) + TAKEN.repeat(to - from) + shadow.slice(to);
    }
  }
  const matches: (Expression & { readonly rank: number })[] = [];
  const held = new Map(Object.entries(NEEDS).map(([name, need]) => [name, need.test(shadow)]));
  RULES.forEach(({ pattern, read, needs }, rank) => {
    if (needs !== null && !held.get(needs)) return;
    for (const match of shadow.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const from = match.index + lead;
      const to = match.index + match[0].length;
      const before = shadow.slice(Math.max(0, from - AROUND), from);
      const reading = read(match.groups ?? {}, before, shadow.slice(to, to + AROUND), match[0].trim());
      if (reading === null) continue;
      const [head, trail] = outer(match[0]);
      matches.push({ from: from + head, to: to - trail, reading, rank });
    }
  });
  matches.sort((a, b) => b.to - b.from - (a.to - a.from) || a.rank - b.rank || a.from - b.from);
  const taken = new Uint8Array(text.length);
  for (const { from, to, reading } of matches) {
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    found.push({ from, to, reading });
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, reading }) => ({ from: from + offset, to: to + offset, reading }));
};
