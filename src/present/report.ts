import {
  type Account,
  type Finding,
  type Ladder,
  type Ledger,
  lineageOf,
  type Links,
  type Primary,
  type Problem,
  type Unseen,
} from '../model/index.js';
import { wordCount } from '../text/word-count.js';
import { fitting, ledgerTable } from './ledger-table.js';
import { besideOf } from './report/beside.js';
import { causesViews } from './report/causes.js';
import { findingViews } from './report/findings.js';
import { ladderViews } from './report/ladders.js';
import { familiesOf, originsView } from './report/origins.js';
import { primaryViews } from './report/primaries.js';
import { type Entry, placesOf } from './report/places.js';
import { positionsView } from './report/positions.js';
import { questionViews } from './report/questions.js';
import { accountView, notesOf, sharedSpans } from './report/reader.js';
import { timelineView } from './report/timeline.js';
import { unseenViews } from './report/unseen.js';
import type { ReportView } from './report/view.js';
import { voiceViews } from './report/voices.js';
import { count } from '../languages/values.js';

export type * from './report/view.js';

/** Words of accounts that are shown in full: some 8 MB of page, which a browser still opens in about a second. */
const FULL_WORDS = 250_000;

/** Accounts that are unfolded from the start. With more, each is folded, so that the page can be found through. */
const UNFOLDED = 30;

/** Answers that the page holds as data: some 2 MB. */
const TABLE_ANSWERS = 20_000;

/** What the report is made from. */
export interface ReportInput {
  readonly title: string;
  readonly accounts: readonly Account[];
  readonly links: Links;
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly ladders: readonly Ladder[];
  readonly primaries: readonly Primary[];
  readonly unseen: readonly Unseen[];
  readonly problems: readonly Problem[];
  readonly version: string;
}

/** The accounts that are shown in full: those with most that points into them first, until the room is used up. */
const fullOnes = (entries: readonly Entry[]): ReadonlySet<Entry> => {
  const full = new Set<Entry>();
  let room = FULL_WORDS;
  for (const entry of [...entries].sort((a, b) => b.targets.size - a.targets.size)) {
    room -= wordCount(entry.account.document);
    if (room >= 0) full.add(entry);
  }
  return full;
};

/**
 * What the report shows, from what the stages found. Every excerpt is cut from its document here, and a finding whose words do not
 * stand where it says is left out and counted. Equal input gives an equal view.
 */
export const reportView = (input: ReportInput): ReportView => {
  const { accounts, links, ledger } = input;
  const places = placesOf(accounts);
  const families = links.families.map(ids => ids.filter(id => places.entry(id) !== undefined));

  const questions = questionViews(ledger, places, lineageOf(links));
  const whole = ledgerTable(accounts, ledger);
  const table = fitting(whole, TABLE_ANSWERS);
  const origins = originsView(links, ledger, places);
  const beside = besideOf([...origins.families.flatMap(f => f.pairs), ...origins.other]);
  const { groups, shown, unproven, unshown } = findingViews(input.findings, places, beside);
  const ladders = ladderViews(input.ladders, places, shown);
  const voices = voiceViews(input, places);
  const primaries = primaryViews(input.primaries, places);
  const unseen = unseenViews(input.unseen, places);
  const timeline = timelineView(places, ledger.questions);

  const notes = notesOf(
    groups.flatMap(g => g.rules.flatMap(r => r.findings)),
    questions,
  );
  const shared = sharedSpans(links);
  const together = familiesOf(links);
  const full = fullOnes(places.entries);
  const views = places.entries.map(entry => {
    const { id } = entry.account.document;
    const noted = notes.get(entry.name.href.slice(1)) ?? [];
    const sides = noted.flatMap(({ from, to, level }) => (level === 'ledger' ? [] : [{ from, to, level }]));
    const own = together.find(f => f.ids.includes(id));
    const family =
      own === undefined ? null : { href: `#o${String(own.number)}`, number: own.number, others: own.ids.length - 1 };
    const besides = beside.get(entry.name.href.slice(1)) ?? { accounts: [], places: [] };
    return accountView(entry, shared.get(id) ?? [], noted, sides, family, besides, !full.has(entry));
  });

  const abridged = views.filter(v => v.abridged).length;
  const lost = places.lost();
  const morePairs = origins.moreOther + origins.families.reduce((sum, f) => sum + f.morePairs, 0);
  const leftOut = [
    unproven > 0 &&
      `${count(unproven, 'finding')} left out because the words do not stand where they should. This is a fault of the program.`,
    lost > 0 && `${count(lost, 'place')} left out that no account has. This is a fault of the program.`,
    unshown > 0 && `${count(unshown, 'more finding')} than fit here: the analysis as JSON has them all.`,
    abridged > 0 &&
      `${count(abridged, 'account')} shown only in the paragraphs that something here points to, because the accounts together are longer than ${count(FULL_WORDS, 'word')}. The case file has them whole.`,
    morePairs > 0 &&
      `${count(morePairs, 'more pair')} of accounts that share words cannot be opened side by side: those with most in common can. All shared words are marked in the accounts, and the analysis as JSON has every passage.`,
    voices.more > 0 &&
      `${count(voices.more, 'voice')} heard in few accounts are not listed: the analysis as JSON has them all.`,
    table.answers.length < whole.answers.length &&
      `${count(whole.answers.length - table.answers.length, 'answer')} cannot be copied as CSV from here, with the questions that they are to: the analysis as JSON has them all.`,
    timeline.more > 0 &&
      `${count(timeline.more, 'date')} given by few accounts are not in the timeline; each is marked in its account.`,
  ].filter(s => s !== false);

  return {
    title: input.title,
    version: input.version,
    counts: {
      accounts: accounts.length,
      words: views.reduce((sum, v) => sum + v.words, 0),
      families: families.filter(f => f.length > 0).length,
      origins: origins.origins,
    },
    problems: input.problems.map(({ where, message, severity }) => ({
      where,
      message,
      unusable: severity === 'unusable',
    })),
    questions,
    table,
    findings: groups,
    causes: causesViews(ledger, places, lineageOf(links)),
    ladders,
    positions: positionsView(ledger, places),
    primaries,
    unseen,
    origins,
    voices,
    timeline,
    accounts: views,
    unfolded: accounts.length <= UNFOLDED,
    leftOut,
  };
};
