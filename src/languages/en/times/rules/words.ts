import {
  cardinals,
  changeWords,
  doubtfulMonths,
  monthPrepositions,
  months,
  ordinals,
  partsOfDay,
  seasons,
  timePrepositions,
  units,
  vagueNumbers,
} from '../../times.js';
import { count, duration } from '../count.js';
import type { Unit } from '../../../reading.js';

/** Alternatives of a pattern, longer ones first. */
export const any = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(w => w.replaceAll(' ', '\\s').replaceAll("'", "['’]"))
    .join('|');

/** Pattern of a month, by name or abbreviation. */
export const MONTH = `(?:${any([...months.keys()].filter(m => m.length > 4 || m === 'june' || m === 'july' || m === 'may'))}|(?:${any([...months.keys()].filter(m => m.length < 5))})\\b\\.?)`;
/** Pattern of a day of the week in full. */
export const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** Pattern of a day of the week cut short, with its full stop. */
export const SHORT_WEEKDAY = '(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.';
/** Pattern of a season. */
export const SEASON = any(seasons.keys());
/** Pattern of a part of the day. */
export const PART = any(partsOfDay.keys());
/** Pattern of "am" and "pm"; its group `half` is a or p. */
export const HALF_OF_DAY = '(?<half>[ap])(?:\\.\\s?m\\b\\.?|m)';
/** Pattern of four figures that may be a year. */
export const YEAR = '(?:1[5-9]|20|21)\\d\\d';
/** Pattern of an ordinal. */
export const ORDINAL = `${any(ordinals.keys())}|\\d{1,2}(?:st|nd|rd|th)`;
/** Pattern of one word of a number. */
export const WORD_NUMBER = `(?:${any([...cardinals.keys(), 'hundred', 'thousand'])})`;
/** Pattern of a number that counts units, "a" and "half a" among them. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,3})?(?:[ -]1/2|½)?|${WORD_NUMBER}(?:[ -](?:and[ -])?${WORD_NUMBER}){0,4}(?:[\\s-]and[\\s-]a[\\s-]half)?|a\\sdozen|a\\scouple(?:\\sof)?|half\\san?|an?(?:\\shundred)?)`;
/** Pattern of a number of which only the vagueness is known. */
export const VAGUE = any(vagueNumbers);
/** Pattern of a unit of time. */
export const UNIT =
  'seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)';
/** Pattern of units that stand without a number: "for years". */
export const BARE_UNIT = 'seconds|minutes|hours|days|weeks|months|years|decades|centuries';
/** Pattern of what bounds or blurs a number, with the space behind it. */
export const ABOUT =
  '(?:(?:at\\sleast|at\\smost|more\\sthan|less\\sthan|fewer\\sthan|no\\smore\\sthan|up\\sto|about|around|almost|nearly|over(?!\\s(?:the|an?\\speriod|last|past|next|coming)\\b)|roughly|approximately|barely|just\\sover|well\\sover|under)\\s)';

/** A word as the lexicons have it. */
export const lower = (word: string | undefined): string =>
  (word ?? '').toLowerCase().replace(/\.$/, '').replaceAll('’', "'").replace(/\s+/g, ' ');

/** The TIMEX3 letter of a unit, and how many of it one is. */
export const unitOf = (word: string | undefined): { readonly unit: string; readonly factor: number } => {
  const singular = lower(word).replace(/ies$/, 'y').replace(/s$/, '');
  return units.get(singular) ?? { unit: 'D', factor: 1 };
};

/** "30 Seconds", "This Week": a unit with a capital inside a phrase is part of a title. */
export const inTitle = (words: string, unit: string | undefined): boolean =>
  unit !== undefined && /^\p{Lu}\p{Ll}/u.test(unit) && words.indexOf(unit) > 0;

const STEPS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Q: 'quarter', Y: 'year' };

/** The step of the calendar that a unit is; null for hours and less. */
export const stepOf = (word: string | undefined): Unit | null => {
  const { unit, factor } = unitOf(word);
  return factor === 100 ? 'century' : factor === 10 ? 'decade' : (STEPS[unit] ?? null);
};

/** The number of an ordinal in words or figures. */
export const ordinalOf = (word: string | undefined): number =>
  ordinals.get(lower(word)) ?? Number.parseInt(word ?? '0', 10);

/** Minutes in a unit of the clock. */
export const minutesIn: Readonly<Record<string, number>> = { TS: 1 / 60, TM: 1, TH: 60 };

/** TIMEX3 duration of a counted unit; null where the count is no number. */
export const lengthOf = (number: string | undefined, unit: string | undefined): string | null => {
  const amount = count(number ?? '');
  if (amount === null) return null;
  const step = unitOf(unit);
  return duration(amount * step.factor, step.unit);
};

/** TIMEX3 duration of an unknown number of units. */
export const vagueLength = (unit: string | undefined): string => {
  const { unit: letter, factor } = unitOf(unit);
  const code = factor === 10 ? 'E' : factor === 100 ? 'C' : letter;
  return code.startsWith('T') ? `PTX${code.slice(1)}` : `PX${code}`;
};

/** The last word of a text, lower case. */
export const lastWord = (before: string): string =>
  /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(before)?.[1]?.toLowerCase() ?? '';

/** Whether a preposition of time, or a word like one, stands just before. */
export const afterTimePreposition = (before: string): boolean =>
  /[\s(-]$/.test(before) && timePrepositions.has(lastWord(before));

const MONTH_AFTER = new RegExp(`^\\s(?:to|and|or|through|until)\\s(?:${MONTH})(?!\\p{L})`, 'iu');
const MONTH_BEFORE = new RegExp(`(?<!\\p{L})(?:${MONTH}),?\\s(?:(?:to|and|or|through|until)\\s)?$`, 'iu');
/** "To conclude by May", "is to open by August": what is to be done by then. "Written by June" is somebody's. */
const BY_DEADLINE = /\b(?:to|will|would|must|should|could|can|may)\s\p{Ll}+(?:\s\p{Ll}+)?\sby\s$/u;
const MONTH_OF = /\b(?:months?|beginning|start|middle|end)\sof\s$/iu;

/** Whether a month's name stands for the month: not a verb, a person or a newspaper. */
export const isMonth = (word: string, before: string, after: string): boolean => {
  if (!/^\p{Lu}/u.test(word)) return false;
  // A day that the calendar does not have.
  if (/^\s\d{1,2},?\s\d{4}/.test(after)) return false;
  const doubtful = doubtfulMonths.has(lower(word));
  if (doubtful && BY_DEADLINE.test(before) && !/^\s\p{Lu}|^['’]s/u.test(after)) return true;
  if (MONTH_AFTER.test(after) || MONTH_BEFORE.test(before) || MONTH_OF.test(before)) return true;
  if (doubtful ? /[\s-]$/.test(before) && monthPrepositions.has(lastWord(before)) : afterTimePreposition(before))
    return !/^\s+\p{Lu}\p{Ll}+\s+(?:said|says|told|of)\b/u.test(after) && !(doubtful && /^['’]s/.test(after));
  // "The March fair", "an April ruling": a month that stands before a noun.
  if (
    /\b(?:the|an?|its|their|his|her|our|'s|’s)\s$/iu.test(before) &&
    /^\s(?!(?:on|to|of|in|for|at|by|and|or|past)\b)\p{Ll}{3,}/u.test(after)
  )
    return true;
  return (
    !doubtful && word.length > 3 && !/^\s+\p{Lu}/u.test(after) && !/(?:Mrs?|Ms|Dr)\.?\s$|\p{Lu}\p{Ll}+\s$/u.test(before)
  );
};

/** "A total of 1998", "the rise of 1998 metres"; not "5 million in total by the end of 1998". */
const CHANGE_OF = new RegExp(`(?:${changeWords.source})\\s(?:\\p{L}+\\s)?of\\s$`, 'iu');

const AMOUNT_TOLD = /(?:%|\b(?:percent|million|billion|trillion))(?:\s[\p{L}.]+){0,2},?(?:\s(?:up|down))?\sfrom\s$/iu;

/** Whether four figures alone are a year: not a count of things and not a label. */
export const isYear = (before: string, after: string): boolean => {
  if (
    /[$€£#\d.,:/–-]\s?$/.test(before) &&
    !/\d{4}\s?[-–/]$|(?<!\d)[12]\d{3},\s$|\b(?:mid|early|late|post|pre)-$/i.test(before) &&
    !/\p{Ll}[,:]\s$/u.test(before)
  )
    return false;
  if (
    /^(?:\s?[%°]|[.,:]\d|[/-]\d|\s(?:percent|per\s|million|billion|thousand|hundred|dollars|euros|pounds|or so\b))/iu.test(
      after,
    )
  )
    return false;
  const word = lastWord(before);
  // "Fell to 1998" is an amount, "5 million, up from 1998" a year: the amount is told already.
  if (/^(?:to|from|by|at)$/.test(word) && changeWords.test(before) && !AMOUNT_TOLD.test(before)) return false;
  if (word === 'of' && CHANGE_OF.test(before)) return false;
  if (/\b(?:mid|early|late|post|pre)-$|(?<!\d)[12]\d{3},\s$/i.test(before)) return true;
  const plural = word === 'the' ? null : /^\s+((?:\p{Ll}+\s+)?)(\p{Ll}+)/u.exec(after);
  if (plural !== null) {
    const next = (plural[1] ?? '').trim() === '' ? (plural[2] ?? '') : (plural[1] ?? '').trim();
    if (/[^su]s$/.test(next) && !/^(?:was|is|has|as|its|this|plus|does|us)$/.test(next)) return false;
    if (/^(?:people|men|women|children|metres|meters|feet|km|kg|miles|more|other)$/.test(next)) return false;
  }
  if (timePrepositions.has(word) || /^(?:fiscal|year|season|the|a|its|their|his|her|our|s)$/.test(word)) return true;
  return /^\s*[)]/.test(after) && /\(\s*$/.test(before);
};

/** Which way a word such as "previous" or "coming" points. */
export const side = (word: string | undefined): 'last' | 'next' | 'this' | null => {
  const w = lower(word);
  if (w === '') return null;
  if (/last|past|previous|preceding/.test(w)) return 'last';
  return /next|coming|following/.test(w) ? 'next' : 'this';
};

/** After an adverb of repetition comes the end of its phrase; before a noun ("daily flights") it says what sort of thing is meant. */
export const ADVERBIAL =
  /^(?:\s(?:in|at|on|to|from|for|by|with|and|or|but|since|through|until|as|between|after|before|during|if|because|when|the)\b|\s*[.,;:!?)”"’»]|\s*$)/iu;
