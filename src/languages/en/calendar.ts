import { months, weekdays } from './times.js';

const NAMED = [...months.keys()].sort((a, b) => b.length - a.length).join('|');

const YEAR = String.raw`(?:1[5-9]|20|21)\d\d`;

/** What may stand right before a day of a month, where no year tells that it is one: "on 31 June", "the letter of June 31". */
const BEFORE = String.raw`(?<=\b(?:on|of|until|till|by|since|dated|from|between)\s(?:the\s)?)`;

/** The last days of months, written in full or in figures; groups `day`, `month` or `number` of a month, and `year` where one is written. Global, whatever the case. */
export const lastDays: readonly RegExp[] = [
  // "31 November 1996", "the 31st of June, 2012"
  String.raw`(?<![\p{L}\p{N}.,/:#])(?<day>29|30|31)(?:st|nd|rd|th)?\s(?:of\s)?(?<month>${NAMED})\.?,?\s(?<year>${YEAR})(?![\p{L}\p{N}/%-])`,
  // "November 31, 1996"
  String.raw`(?<![\p{L}\p{N}])(?<month>${NAMED})\.?\s(?<day>29|30|31)(?:st|nd|rd|th)?,\s(?<year>${YEAR})(?![\p{L}\p{N}/%-])`,
  // "on 31 June", with nothing behind that it could count
  String.raw`${BEFORE}(?<day>30|31)(?:st)?\s(?:of\s)?(?<month>${NAMED})(?![\p{L}\p{N}/%-])(?!\.?,?\s(?:\d|\p{Ll}+s\b))`,
  String.raw`(?<=\b(?:on|dated)\s)(?<month>${NAMED})\.?\s(?<day>30|31)(?:st)?(?![\p{L}\p{N}/%-])(?!,?\s(?:\d|\p{Ll}))`,
  // "on 31.6.2012", "31/11/1996", "1996-11-31"; with full stops it may be a version of something
  String.raw`${BEFORE}(?<day>29|30|31)\.0?(?<number>[2469]|11)\.(?<year>${YEAR})(?![\p{L}\p{N}/%-]|[.,]\d)`,
  String.raw`(?<![\p{L}\p{N}./:$€£#-])(?<day>29|30|31)(?<mark>[/-])0?(?<number>[2469]|11)\k<mark>(?<year>${YEAR})(?![\p{L}\p{N}/%-]|[.,]\d)`,
  String.raw`(?<![\p{L}\p{N}./:$€£#-])(?<year>${YEAR})-(?<number>02|04|06|09|11)-(?<day>29|30|31)(?![\p{L}\p{N}/%-]|[.,]\d)`,
].map(pattern => new RegExp(pattern, 'giu'));

/** The number of a month by the name that `lastDays` finds. */
export const monthOf = (name: string): number | null => months.get(name.toLowerCase()) ?? null;

/** Beside a day that is not: the account knows, plays with it, or counts by another calendar. */
export const knownUnreal =
  /\b(?:no such (?:day|date)|(?:not|never|n['’]t) (?:exist|occur|happen)|there (?:is|was|were|are) no\b|never (?:came|comes)|non-?exist\p{L}+|impossible|imaginary|invented|fictitious|fictional|misprint\p{L}*|typo\p{L}*|misdat\p{L}+|slip of|calendars?|leap (?:year|day)s?|sic|if there were|Julian|Gregorian|old style|novel|joke\p{L}*)\b/iu;

/** A day of the week in full inside an expression, right before the day that it stands with: "Thursday, 18 October 1996". */
export const weekdayOfDay =
  /\b(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s(?:morning|afternoon|evening|night))?,?\s(?:the\s)?(?=\d|\p{Lu}\p{L}+\.?\s\d)/iu;

/** A day of the week, Monday 1 to Sunday 7, by its name in full. */
export const weekdayNamed = (name: string): number | null => weekdays.get(name.toLowerCase()) ?? null;

/** Right before such an expression: it goes from one day to the other, or over both. */
export const spansDays =
  /(?:day(?:\s(?:night|evening|morning))?\s?(?:to|and|or|into|through|until|[-–/])\s?|\b(?:eve of|between|either|not|wrongly|supposedly)\s(?:the\s)?)$/iu;

/** Beside a day of the week: the account counts by another calendar, or says itself that it does not fit. */
export const otherCalendar =
  /\b(?:old style|o\.\s?s\.|Julian|Gregorian|Orthodox|Hijri|Hebrew|lunar|calendars?|in fact a|actually a|misdated|sic|moved (?:from|to)|postponed)\b/iu;

/** The last year in which a state of Europe changed from the Julian calendar to the Gregorian one: before it, a date may be of either. */
export const lastJulianYear = 1923;

/** Names of the days of the week, Monday first. */
export const weekdayNames: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** Right before a day: it is the one from which years are counted, the case's own. "Two years after the night of 13 October 2011". */
export const countedFrom = /\b(?:years?|decades?|months?)\s(?:after|since|on from)\s$|\banniversary\sof\s$/iu;

/** Before a day: people died on it. */
export const diedOn =
  /\b(?:died|perished|drowned|(?:was|were)\s(?:killed|shot\sdead|found\sdead)|lost\s(?:their|his|her)\sli(?:fe|ves)|(?:hanged|shot|killed)\s(?:him|her|them)sel(?:f|ves))(?:\s(?!and\b|but\b|that\b|who\b)[\p{L}’'-]+){0,7}\son\s(?:\p{L}+,?\s)?$/iu;

/** In a sentence that tells of a death: it may have come after the event. */
export const diedLater =
  /\b(?:hospitals?|clinic|later|afterwards|after|wounds?|injur\p{L}+|burns?|succumbed|illness|anniversary|aged?|born)\b/iu;

/** Before a day, in the sentence with which an account opens: it tells what the account is about. "The siege was … from 11 November". */
export const tellsWhatItWas =
  /^(?:the|an?)\s(?!(?:report|inquiry|commission|statement|trial|book|film|election)\b)[^.;:]{3,}\s(?:(?:was|were)\s(?:the|an?)|took place|happened|occurred)\b[^.;:]*$/iu;
