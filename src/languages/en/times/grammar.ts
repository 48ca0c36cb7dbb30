import type { TimeGrammar } from '../../time-grammar.js';
import {
  calendarVerbs,
  decades,
  futureAuxiliaries,
  futureBeforeTo,
  futureVerbs,
  futureWords,
  months,
  namedHours,
  openAuxiliaries,
  otherHappening,
  repetitions,
  reportingVerbs,
  unchangedPasts,
} from '../times.js';
import { clockRules } from './rules/clock.js';
import { daysRules } from './rules/days.js';
import { lengthsRules } from './rules/lengths.js';
import { periodsRules } from './rules/periods.js';
import { referencesRules } from './rules/references.js';
import { repetitionsRules } from './rules/repetitions.js';
import { stepsRules } from './rules/steps.js';
import { any, PART, SEASON, WEEKDAY } from './rules/words.js';
import { writtenDays } from './written.js';

const POSSIBLE = new RegExp(
  `\\d|\\b(?:${any([...months.keys()].filter(m => m.length > 3 || m === 'may'))}|${WEEKDAY}|${SEASON}|${PART}|${any(namedHours.keys())}|${any(repetitions.keys())}|seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|quarters?|months?|years?|decades?|centur(?:y|ies)|yesterday|today|tonight|tomorrow|nineteen|twenty|thousand|some\\s?day|now(?:adays)?|current|currently|presently|present|moment|recently|lately|past|soon|term|future|later|half|christmas|halloween|valentine|boxing|(?:five|ten)\\s(?:past|to)\\s|${any(decades.keys())})`,
  'iu',
);

const ZONE =
  '(?:\\s?\\(?(?:[A-Z]{2,4}T|GMT|UTC|MSK)\\b(?:\\s?[+-]\\d{1,2})?\\)?|\\s(?:local|Eastern|Central|Pacific|Mountain|\\p{Lu}\\p{Ll}+)(?:\\s(?:standard|daylight|summer))?\\stime)';

/** How English tells times. */
export const timeGrammar: TimeGrammar = {
  possible: POSSIBLE,
  mayHoldDay: /\d|(?:st|nd|rd|th)\b/,
  writtenDays,
  rules: [
    ...clockRules,
    ...daysRules,
    ...periodsRules,
    ...stepsRules,
    ...repetitionsRules,
    ...lengthsRules,
    ...referencesRules,
  ],
  nounsArticle: /^(?:an?|the|this|that|its)\s(?=[\p{L}\d]+(?:-\p{L}+)+$)/iu,
  possessive: /['’]s$/u,
  cutShort: /\b[ap]\.\s?m\.$/i,
  pointingBack: /^that\s/i,
  needsPreposition: /^(?:the|early)\s/i,
  timePreposition: /(?:\b(?:in|during|by|through|throughout|on|until|since)\s)$/i,
  glue: {
    weekdayDate: /^,?\s(?:the\s)?$/,
    partDay: /^\s(?:of|on)\s(?:the\s)?$/,
    dayPart: /^(?:,?\s(?:in\s|at\s)?)$/,
    clockDay: new RegExp(`^${ZONE}?(?:\\s\\(\\d{4}\\s(?:GMT|UTC)\\))?,?\\s(?:on\\s(?:the\\s)?)?$`, 'u'),
    dayClock: /^,?\s(?:at\s)?(?:(?:about|around|approximately|roughly|exactly|precisely)\s)?$/,
    clockPart: /^\s(?:in|at)\s$/,
    partYear: /^,?\s(?:of\s|in\s)?$/,
    partWrittenYear: /^\sof\s$/,
    yearPart: /^['’]s\s(?:\p{Ll}+\s)?$/u,
    owner: /^['’]s\s/,
  },
  zone: new RegExp(`^${ZONE}`, 'u'),
  modifier:
    /(?:(?<=[^\p{L}\p{N}]|^)(?:(?:the\s)?(?:very\s)?(?:beginning|start|middle|end|close|height|eve)\s(?:of\s)(?:the\s)?|(?:(?:very\s|mid[ -]to[ -])?(?:early|late|mid)(?:\s(?:in|on)(?:\sthe)?)?[\s-])|(?:the\s)?(?:earlier|later|sometime)\s(?:on\s|in\s)?|(?:around|about|roughly|approximately|circa)\s))$/iu,
  notOfClock: /^(?:the\s)?(?:early|late)/i,
  parts: [
    { part: 'START', words: /^(?:the\s)?(?:very\s)?(?:early|beginning|start)\b/i },
    { part: 'MID', words: /^(?:the\s)?(?:mid(?![\s-]to\b)|middle)\b/i },
    { part: 'END', words: /^(?:the\s)?(?:very\s)?(?:late|end|close)\b/i },
  ],
  weekOf: /(?<=[^\p{L}\p{N}]|^)(?:the\s)?week\s(?:of|beginning|starting)\s$/iu,
  numberedDay: /^(?:\d{1,2}(?:st|nd|rd|th)|\p{Ll}+)\s(?:of\s)?\p{Lu}/u,
  dayArticle: /(?:^|\s)the\s$/i,
  articleLength: 'the '.length,
  tense: {
    futureWords,
    futureVerbs,
    futureBeforeTo,
    futureAuxiliaries,
    openAuxiliaries,
    presentBe: /^(?:is|are|am|be|being|'s|’s|'re|’re)$/,
    pastAuxiliary: /^(?:was|were|had|did|has|have|been)$/,
    pluperfect: new Set(['had']),
    perfect: /^(?:have|been)$/,
    presentEnding: /(?:s|ing)$/,
    calendarVerbs,
    participle: /ing$/,
    unchanged: unchangedPasts,
    arranged: /^set for$/,
    infinitive: new Set(['to']),
    term: /\b(?:as\s(?:soon|early|late)\sas|until|till|no\slater\sthan|starting|effective|by)\s(?:the\s)?$/iu,
    reportingVerbs,
    otherHappening,
  },
};
