import type { Level, Status } from '../../model/index.js';
import type { DayRange } from '../../text/timex.js';
import type { LedgerTable } from '../ledger-csv.js';
import type { AccountName, Excerpt, QuotedView, Ref, Told } from './excerpt-view.js';
import type { CausesView, LadderView, PositionsView } from './claims-view.js';
import type { OriginsView, TracedView } from './origins-view.js';
import type { PrimaryView } from './primaries-view.js';
import type { UnseenView } from './unseen-view.js';

export type { DayRange } from '../../text/timex.js';
export type * from './claims-view.js';
export type * from './excerpt-view.js';
export type * from './origins-view.js';
export type * from './primaries-view.js';
export type * from './unseen-view.js';

/** One account's answer to a question. */
export interface CellView {
  readonly excerpt: Excerpt;
  /** Who says it; null where the account says it in its own voice. */
  readonly holder: string | null;
  /** Through whom it came, "an agency, citing a ministry source"; null where there is nobody between. */
  readonly through: string | null;
  /** "as probable"; null where it is certain or nothing is said of it. */
  readonly certainty: string | null;
  /** What it says, where that is not word for word what its row says: "30 or more" in a row of 34. */
  readonly value: string | null;
  readonly derived: boolean;
  /** How it follows: "20 aboard less 8 survivors = 12"; null where it is stated. */
  readonly derivation: string | null;
}

/** One answer to a question, with every account that gives it. */
export interface RowView {
  /** The most definite value that its accounts give. */
  readonly value: string;
  /** It says between which numbers, not which. */
  readonly range: boolean;
  /** No account states it: all who give it are read as giving it by other figures. */
  readonly derived: boolean;
  /** Other values that fit it, each with how many accounts give it. */
  readonly others: readonly { readonly value: string; readonly accounts: number }[];
  /** "denied", "asked for"; null for a plain assertion. */
  readonly polarity: string | null;
  readonly accounts: number;
  /** Number of accounts in each of the families that give it, largest first. */
  readonly families: readonly number[];
  /** Independent origins in words: "2", "1–3". */
  readonly origins: string;
  /** Its ways to the accounts; null where one account gives it in its own voice, or the page has no room for more drawings. */
  readonly traced: TracedView | null;
  readonly cells: readonly CellView[];
  /** Places that are only named, to keep the row short. */
  readonly also: readonly Ref[];
}

/** A question with all answers to it, by what they say. */
export interface QuestionView {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly scope: string | null;
  readonly status: Status;
  /** What kind of question it is: "Counts", "Dates". */
  readonly kind: string;
  /** Whether its accounts give more than one answer. */
  readonly differs: boolean;
  /** Numbers of the accounts that answer it. */
  readonly answeredBy: readonly number[];
  readonly rows: readonly RowView[];
  /** Answers that are not shown as rows; 0 as a rule. */
  readonly moreRows: number;
  /** Answers whose ways are not drawn for want of room; 0 as a rule. */
  readonly undrawn: number;
  /** Why figures do not add up, with the place of one of them. */
  readonly violations: readonly { readonly explanation: Told; readonly refs: readonly Ref[] }[];
}

/** A finding as it is shown: its sides quoted, the first few of them. */
export interface FindingView {
  readonly id: string;
  readonly number: number;
  readonly level: Level;
  readonly rule: string;
  /** The rule's id in plain words: "Conflicting count". */
  readonly ruleName: string;
  readonly message: Told;
  readonly sides: readonly QuotedView[];
  readonly also: readonly Ref[];
  /** Two of its accounts side by side, where they share words; null where they do not. */
  readonly beside: BesideView | null;
  readonly because: readonly Told[];
  readonly otherReadings: readonly Told[];
}

/** Somebody by name, with a link to where the report has more; without one where it has not. */
export interface NameView {
  readonly name: string;
  readonly href: string | null;
}

/** One statement of a voice, with every account that carries it. */
export interface ClaimView {
  /** The wording that is shown: the first. */
  readonly excerpt: Excerpt;
  /** All parts of what is said, set apart by "…". */
  readonly words: string;
  /** How it is put: the account's own words ("flatly denied"), or ours ("says") where it has none that can be read before what is said. */
  readonly how: { readonly words: string; readonly own: boolean };
  /** What is to be added on how firmly: "as possible". */
  readonly tags: readonly string[];
  /** "on 5 March 2031"; null where only the day of publication is known, which stands beside the account. */
  readonly when: string | null;
  /** Through whom it came, "an agency, citing a ministry source"; null where nobody stands between. */
  readonly through: string | null;
  readonly accounts: number;
  /** Number of accounts in each of the families that carry it, largest first. */
  readonly families: readonly number[];
  /** How many wordings the accounts give it. */
  readonly wordings: number;
  /** The other places that carry it. */
  readonly also: readonly Ref[];
  readonly more: number;
}

/** One way by which a voice reaches the reader: accounts of one family, then those whom they cite for it, in order. */
export interface PathView {
  /** The accounts, each with a link to its words. */
  readonly accounts: readonly (Ref & { readonly name: string })[];
  readonly more: number;
  readonly via: readonly NameView[];
}

/** Somebody who is heard, and with what. */
export interface VoiceView {
  readonly id: string;
  readonly name: string;
  /** "official", "witness"; "" where it is not known. */
  readonly type: string;
  /** Other names that accounts have for it, with why they are taken for the same. */
  readonly also: readonly { readonly name: string; readonly because: string }[];
  /** In whose name it speaks. */
  readonly speaksFor: NameView | null;
  /** Who speaks in its name. */
  readonly speakers: readonly NameView[];
  readonly accounts: number;
  /** Independent origins that carry it, in words. */
  readonly origins: string;
  readonly families: readonly number[];
  /** Answers of the ledger that rest on it. */
  readonly answers: number;
  readonly paths: readonly PathView[];
  readonly morePaths: number;
  readonly claims: readonly ClaimView[];
  /** Claims that are only named by their places, and how many more there are. */
  readonly places: readonly Ref[];
  readonly more: number;
  /** Questions that it answers as an account in its own voice, each with the words. */
  readonly stated: readonly { readonly question: Ref; readonly refs: readonly Ref[] }[];
}

/** Voices of one kind, those first on whom most rests. */
export interface VoiceGroupView {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly voices: readonly VoiceView[];
  /** Voices that are only named, each with the account in which it is first heard. */
  readonly rest: readonly { readonly name: string; readonly accounts: number; readonly ref: Ref }[];
}

/** What happened or was said at one time, with every account that dates it so. */
export interface HappeningView {
  /** What kind of happening it is, "collapse"; null where that is not known. */
  readonly what: string | null;
  readonly excerpt: Excerpt;
  readonly speaker: string | null;
  /** Numbers of the accounts that date it so. */
  readonly by: readonly number[];
  /** Other places that date it so, and how many more there are. */
  readonly also: readonly Ref[];
  readonly more: number;
}

/** A date or time of day, with what happened then and what was said then. */
export interface WhenView {
  readonly id: string;
  /** "5 March 2031", "early 2031". */
  readonly when: string;
  /** The TIMEX3 value as it was read. */
  readonly value: string;
  /** From when to when it may have been, where the name does not say it: "1 January to 30 April 2031". */
  readonly between: string | null;
  /** Other values that it may have, in plain words. */
  readonly candidates: readonly string[];
  /** The days on which it may have been, as numbers of days since 1 January 1970; several are alternatives, none cannot be drawn. */
  readonly ranges: readonly DayRange[];
  /** Only the candidates are known, or nobody says which of several is meant. */
  readonly perhaps: boolean;
  readonly accounts: number;
  readonly happened: readonly HappeningView[];
  readonly moreHappened: number;
  readonly said: readonly HappeningView[];
  readonly moreSaid: number;
  /** Accounts that were published then. */
  readonly published: readonly AccountName[];
  readonly morePublished: number;
}

/** The stretch of time that is drawn. */
export interface ScaleView {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
  /** Dates that lie wholly before it or behind it, far from the others. */
  readonly before: number;
  readonly after: number;
}

/** What can be marked in an account. */
export type MarkKind = 'say' | 'quote' | 'source' | 'cue' | 'number' | 'time' | 'shared' | Level;

/** Text, or an element around more of them. A mark that others cut across stands in several pieces with one key. */
export type Run = string | Piece;

/** An element of the reader: words under one or several marks. */
export interface Piece {
  /** What the words are, several where marks cover the very same words. */
  readonly kinds: readonly MarkKind[];
  /** Id that links lead to, on the first piece only. */
  readonly id: string | null;
  /** The same id on all pieces; null where nothing links here. */
  readonly key: string | null;
  /** What is to be said of it on hovering, or null. */
  readonly title: string | null;
  readonly runs: readonly Run[];
}

/** A paragraph of the reader, or a note that some are not shown. */
export interface BlockView {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'list' | 'caption' | 'furniture' | 'skipped';
  /** The 4 of "¶4"; null for what is not counted. For `skipped`, how many paragraphs are not shown. */
  readonly number: number | null;
  readonly runs: readonly Run[];
  /** Findings and questions whose words begin here. */
  readonly notes: readonly { readonly href: string; readonly label: string; readonly level: Level | 'ledger' }[];
  /** Accounts that share words which begin here, each with a link to the two side by side. */
  readonly beside: BesideList;
}

/** A link to an account beside another, at words that they share. */
export interface BesideView {
  readonly href: string;
  /** The other account. */
  readonly account: AccountName;
  /** Id of the pair, and number of the passage in it. */
  readonly pair: string;
  readonly passage: number;
}

/** Links to accounts beside another, and how many more there are. */
export interface BesideList {
  readonly links: readonly BesideView[];
  readonly more: number;
}

/** An account as the reader shows it. */
export interface AccountView {
  readonly id: string;
  readonly account: AccountName;
  readonly title: string | null;
  readonly byline: string | null;
  readonly file: string;
  /** Only http and https addresses are linked; any other is shown as words. */
  readonly url: { readonly text: string; readonly href: string | null } | null;
  readonly words: number;
  readonly family: { readonly href: string; readonly number: number; readonly others: number } | null;
  /** Accounts that can be read beside it, those with most in common first. */
  readonly beside: BesideList;
  readonly sha256: string;
  readonly maker: string;
  /** Whether only the paragraphs that something points to are shown. */
  readonly abridged: boolean;
  readonly blocks: readonly BlockView[];
}

/** Everything the report shows, in its order. It holds no clock time. */
export interface ReportView {
  readonly title: string;
  readonly version: string;
  readonly counts: {
    readonly accounts: number;
    readonly words: number;
    readonly families: number;
    readonly origins: string;
  };
  readonly problems: readonly { readonly where: string; readonly message: string; readonly unusable: boolean }[];
  readonly questions: readonly QuestionView[];
  /** The answers of the questions as data, to be copied as CSV: of as many questions as the page has room for. */
  readonly table: LedgerTable;
  /** By level, and within a level by rule. */
  readonly findings: readonly {
    readonly level: Level;
    readonly rules: readonly {
      readonly rule: string;
      readonly name: string;
      readonly findings: readonly FindingView[];
    }[];
  }[];
  /** One for each question of what caused something. */
  readonly causes: readonly CausesView[];
  /** One for each primary document. */
  readonly primaries: readonly PrimaryView[];
  /** Documents that accounts speak of and that are not among them, those that most speak of first. */
  readonly unseen: { readonly shown: readonly UnseenView[]; readonly more: number };
  readonly ladders: { readonly shown: readonly LadderView[]; readonly more: number };
  /** Holders of whom more than one position is known. */
  readonly positions: PositionsView;
  readonly origins: OriginsView;
  readonly voices: {
    readonly count: number;
    readonly groups: readonly VoiceGroupView[];
    /** Voices that are not even named here. */
    readonly more: number;
  };
  readonly timeline: {
    readonly dated: readonly WhenView[];
    readonly undated: readonly WhenView[];
    readonly more: number;
    /** Null where no date can be drawn. */
    readonly scale: ScaleView | null;
  };
  readonly accounts: readonly AccountView[];
  /** Whether accounts are unfolded from the start. */
  readonly unfolded: boolean;
  /** What is not in the report, and how to see it, one sentence each. */
  readonly leftOut: readonly string[];
}
