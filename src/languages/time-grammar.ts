import type { TimePart } from '../text/timex.js';
import type { Span } from '../model/index.js';
import type { Reading } from './reading.js';

/** One way of saying a time. */
export interface TimeRule {
  readonly pattern: RegExp;
  /** A cheap look that must succeed before the pattern is tried; null for none. Rules that need the same share one. */
  readonly needs: RegExp | null;
  /** What the match says, or null where it is no time after all. `before` and `after` are the text around it. */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    before: string,
    after: string,
    words: string,
  ) => Reading | null;
}

/** A rule that matches whole words, whatever their case. */
export const timeRule = (pattern: string, read: TimeRule['read'], needs: RegExp | null = null): TimeRule => ({
  needs,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_@/])(?:${pattern})(?![\\p{L}\\p{N}_@/])`, 'giu'),
  read,
});

/** A day of the calendar as it is written, its year null where none is written with it. */
export interface WrittenDay extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** "T04:47" of an ISO date-time; otherwise null. */
  readonly clock: string | null;
  /** The other reading of figures such as 05/03/2031, whose order is not known. */
  readonly other: string | null;
  /** In figures without a year, "25/12". */
  readonly short: boolean;
}

/** What stands between two expressions that are one. Each pattern is compared with all the words between them. */
export interface TimeGlue {
  /** Between a weekday and its date: "Friday, the 5 March". */
  readonly weekdayDate: RegExp;
  /** Between a part of the day and its day: "the morning of 5 March". */
  readonly partDay: RegExp;
  /** The other way round: "5 March, in the morning". */
  readonly dayPart: RegExp;
  /** Between a clock time and its day, a zone with it: "4:47 GMT on 5 March". */
  readonly clockDay: RegExp;
  /** The other way round: "5 March at about 4:47". */
  readonly dayClock: RegExp;
  /** Between a clock time and a part of the day: "5 in the morning". */
  readonly clockPart: RegExp;
  /** Between a month or another part of a year and a year that is told by counting: "March of last year". */
  readonly partYear: RegExp;
  /** The same where the year is in figures. */
  readonly partWrittenYear: RegExp;
  /** Between a year and a part of it, the year being a possessive: "2031's third quarter". */
  readonly yearPart: RegExp;
  /** What makes a possessive of a year or a day, at its end. */
  readonly owner: RegExp;
}

/** Words by which the nearest verb tells whether a date is past or still to come. All lower case. */
export interface TenseWords {
  /** Words, no verbs, that tell of what is still to come. */
  readonly futureWords: ReadonlySet<string>;
  /** Lemmas of verbs whose object is still to come. */
  readonly futureVerbs: ReadonlySet<string>;
  /** Words that put an infinitive after them into the future: "set to open". */
  readonly futureBeforeTo: ReadonlySet<string>;
  /** Auxiliaries that put what follows into the future. */
  readonly futureAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries after which it is open whether something has been or is to come. */
  readonly openAuxiliaries: ReadonlySet<string>;
  /** Present forms of "be". */
  readonly presentBe: RegExp;
  /** Auxiliaries of the past. */
  readonly pastAuxiliary: RegExp;
  /** The auxiliary that by itself makes what follows past. */
  readonly pluperfect: ReadonlySet<string>;
  /** What after an auxiliary of the future makes what follows past: "will have been". */
  readonly perfect: RegExp;
  /** What forms of the present end in. */
  readonly presentEnding: RegExp;
  /** Lemmas of verbs whose past is spelt like their base: "cut", "shut". */
  readonly unchanged: ReadonlySet<string>;
  /** A verb with the word after it that together tell of what is to come: "set for". */
  readonly arranged: RegExp;
  /** Lemmas of verbs of what is on a calendar, whose present tells of what is to come: "the council meets on Friday". */
  readonly calendarVerbs: ReadonlySet<string>;
  /** What the participle of the present ends in. */
  readonly participle: RegExp;
  /** The word before an infinitive. */
  readonly infinitive: ReadonlySet<string>;
  /** Words just before a date that make it a term still to come. */
  readonly term: RegExp;
  /** Lemmas of verbs after which a clause is somebody's report. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Words that turn to another happening than the one the text is about. */
  readonly otherHappening: ReadonlySet<string>;
}

/** How a language tells times. What an expression says by itself is the pack's; what it means in its text is `annotate/times`. */
export interface TimeGrammar {
  /** A sentence without this holds no time. A cheap look before all else. */
  readonly possible: RegExp;
  /** A sentence without this holds no day of the calendar in figures. */
  readonly mayHoldDay: RegExp;
  /** The days written in full or without a year, in order and without overlap. */
  readonly writtenDays: (text: string) => readonly WrittenDay[];
  /** All rules. Of matches in one place the longest counts, then the first of these. */
  readonly rules: readonly TimeRule[];
  /** What at the beginning of an expression is the noun's behind it: the article of "a two-day visit". */
  readonly nounsArticle: RegExp;
  /** What at the end of an expression is none of it: the possessive of "Monday's". */
  readonly possessive: RegExp;
  /** The end of a sentence that a splitter ended too soon: "at 5 p.m." */
  readonly cutShort: RegExp;
  /** A part of a day that points back, so that it is no time of its own: "that morning". */
  readonly pointingBack: RegExp;
  /** A part of a day that needs a preposition to be a time: "the morning". */
  readonly needsPreposition: RegExp;
  /** The prepositions that it needs, at the end of what stands before it. */
  readonly timePreposition: RegExp;
  readonly glue: TimeGlue;
  /** A time zone behind a clock time, at the beginning of what follows. */
  readonly zone: RegExp;
  /** Words before a date that belong to it, at the end of what stands before it: "the end of", "late", "around". */
  readonly modifier: RegExp;
  /** Of these, those that a clock time does not take. */
  readonly notOfClock: RegExp;
  /** What at the beginning of an expression says which part of its stretch is meant: "early", "the end of". */
  readonly parts: readonly { readonly part: TimePart; readonly words: RegExp }[];
  /** What before a day makes a week of it: "the week of". */
  readonly weekOf: RegExp;
  /** A day told by its number first, which takes its article with it: "the 5th of March". */
  readonly numberedDay: RegExp;
  /** That article, with the space behind it, at the end of what stands before; its last `articleLength` code units are taken in. */
  readonly dayArticle: RegExp;
  readonly articleLength: number;
  readonly tense: TenseWords;
}
