import type { DayRange, HappeningView, ScaleView, WhenView } from '../present/report.js';
import { cut } from './fit.js';

/** Width of the drawing, in its own units. */
export const WIDTH = 960;

/** Height of one row of marks. */
const ROW = 20;

/** Rows of one of the two timelines: beyond this nobody reads labels any more. */
const ROWS = 9;

/** Room for the name of a timeline above its rows, and for the scale between the two. */
const HEAD = 20;
const AXIS = 26;

/** Width of a narrow character of the labels, and most of them in one. */
const LETTER = 6.9;
const LABEL = 40;

/** Least width of a mark: a day is to be seen on a scale of a century. */
const LEAST = 5;

const GAP = 10;

/** Between a mark and its label. */
const BESIDE = 5;

/** Room for the date at a line of the scale; the line at the end has none. */
const TICK = 110;

/** Height of a mark in its row, and how far apart the strokes of a hatched one are. */
export const BAR = 12;
const STROKES = 6;

/** A place in the drawing as it is written, to a tenth. */
const short = (n: number): number => Math.round(n * 10) / 10;

/** One stretch of a mark, cut where the scale ends. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** Strokes across a bar as the data of an SVG path. */
export const hatch = ({ x, width }: Bar, y: number): string => {
  const strokes: string[] = [];
  for (let at = -BAR; at < width; at += STROKES) {
    const [from, to] = [Math.max(0, -at), Math.min(BAR, width - at)];
    if (from < to)
      strokes.push(`M${short(x + at + from)} ${short(y + BAR - from)}L${short(x + at + to)} ${short(y + BAR - to)}`);
  }
  return strokes.join('');
};

/** A date as it is drawn. */
export interface Mark {
  readonly id: string;
  readonly y: number;
  readonly bars: readonly Bar[];
  /** Alternatives, of which one holds. */
  readonly hatched: boolean;
  /** A stretch of several days, of which one is meant. */
  readonly open: boolean;
  readonly label: string;
  readonly labelX: number;
  /** On which side of `labelX` the label stands. */
  readonly anchor: 'start' | 'end';
}

/** One of the two timelines. */
export interface Lane {
  readonly title: string;
  readonly titleY: number;
  readonly marks: readonly Mark[];
  /** Dates for which there is no room. */
  readonly more: number;
}

/** Both timelines on one scale. */
export interface Drawing {
  readonly height: number;
  readonly axisY: number;
  readonly lanes: readonly [Lane, Lane];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Something to be placed: what is dated by one stretch of days, times of one day being one. */
interface Item {
  /** The row of the table that has the most of it. */
  readonly id: string;
  readonly ranges: readonly DayRange[];
  readonly perhaps: boolean;
  readonly label: string;
  readonly accounts: number;
}

const barOf = ([first, last]: DayRange, { from, to }: ScaleView): Bar | null => {
  if (last < from || first >= to) return null;
  const xOf = (day: number): number => ((Math.min(Math.max(day, from), to) - from) / (to - from)) * WIDTH;
  const [left, right] = [xOf(first), xOf(last + 1)];
  const width = Math.max(LEAST, right - left);
  return { x: short(Math.min(Math.max(0, (left + right - width) / 2), WIDTH - width)), width: short(width) };
};

/** Where the label of some bars stands: behind them, before them, between two of them, or else on the first. */
const labelled = (label: string, bars: readonly Bar[]): Pick<Mark, 'labelX' | 'anchor'> & { ends: DayRange } => {
  const width = label.length * LETTER + BESIDE;
  const left = Math.min(...bars.map(b => b.x));
  const rights = bars.map(b => b.x + b.width).sort((a, b) => a - b);
  const right = rights.at(-1) ?? left;
  if (right + width <= WIDTH) return { labelX: short(right + BESIDE), anchor: 'start', ends: [left, right + width] };
  if (left - width >= 0) return { labelX: short(left - BESIDE), anchor: 'end', ends: [left - width, right] };
  const gap = rights.find(end => bars.every(b => b.x + b.width <= end || b.x >= end + width + BESIDE));
  return { labelX: short((gap ?? left) + BESIDE), anchor: 'start', ends: [left, right] };
};

/** Places the dates of one timeline, those that most accounts give first, each in the row nearest to the scale that has room. */
const placed = (items: readonly Item[], scale: ScaleView) => {
  const rows: DayRange[][] = [];
  const marks: (Omit<Mark, 'y'> & { readonly row: number })[] = [];
  let more = 0;
  for (const { id, ranges, perhaps, label: full } of [...items].sort((a, b) => b.accounts - a.accounts)) {
    const bars = ranges.map(range => barOf(range, scale)).filter(bar => bar !== null);
    if (bars.length === 0) continue;
    const label = cut(full, LABEL);
    const { labelX, anchor, ends } = labelled(label, bars);
    const free = rows.findIndex(row => row.every(([from, to]) => ends[1] + GAP < from || to + GAP < ends[0]));
    const row = free < 0 ? rows.length : free;
    if (row >= ROWS) {
      more += 1;
      continue;
    }
    (rows[row] ??= []).push(ends);
    const open = ranges.some(([first, last]) => last > first);
    marks.push({ id, row, bars, hatched: perhaps, open, label, labelX, anchor });
  }
  return { marks, more, rows: Math.max(1, rows.length) };
};

const counted = (n: number): string => (n > 1 ? ` (${n})` : '');

/** The dates that are drawn as one mark, each list by its stretch of days; the shortest name is that of the day without its hours. */
const together = (whens: readonly WhenView[]): readonly (readonly WhenView[])[] => {
  const groups = new Map<string, WhenView[]>();
  for (const when of whens) {
    if (when.ranges.length === 0) continue;
    const key = `${when.perhaps} ${when.ranges.join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), when]);
  }
  return [...groups.values()].map(group => [...group].sort((a, b) => a.when.length - b.when.length));
};

const sizeOf = (list: readonly HappeningView[]): number => new Set(list.flatMap(h => h.by)).size;

/** A date as its mark names it; one that may only be told by its one candidate is told by that. */
const nameOf = ({ when, perhaps, candidates }: WhenView): string =>
  perhaps && candidates.length === 1 ? `${String(candidates[0])}?` : when;

const happenedItem = (group: readonly WhenView[]): Item[] => {
  const told = group.filter(w => w.happened.length > 0);
  const [first] = told;
  if (first === undefined) return [];
  const all = told.flatMap(w => w.happened);
  const [what = null] = [...all].sort((a, b) => b.by.length - a.by.length).flatMap(h => h.what ?? []);
  const accounts = sizeOf(what === null ? all : all.filter(h => h.what === what));
  const { id, ranges, perhaps } = first;
  return [
    { id, ranges, perhaps, accounts, label: `${nameOf(first)}${what === null ? '' : `: ${what}`}${counted(accounts)}` },
  ];
};

const saidItem = (group: readonly WhenView[]): Item[] => {
  const told = group.filter(w => w.said.length + w.published.length > 0);
  const [first] = told;
  if (first === undefined) return [];
  const published = told.reduce((sum, w) => sum + w.published.length + w.morePublished, 0);
  const said = sizeOf(told.flatMap(w => w.said));
  const words = [said === 0 ? '' : `said${counted(said)}`, published === 0 ? '' : `published${counted(published)}`];
  const { id, ranges, perhaps } = first;
  const label = `${nameOf(first)}: ${words.filter(word => word !== '').join(', ')}`;
  return [{ id, ranges, perhaps, accounts: said + published, label }];
};

/** Draws when things happened above the scale and when they were said below it. */
export const layOut = (whens: readonly WhenView[], scale: ScaleView): Drawing => {
  const groups = together(whens);
  const happened = placed(groups.flatMap(happenedItem), scale);
  const said = placed(groups.flatMap(saidItem), scale);
  const axisY = HEAD + happened.rows * ROW + 4;
  const lane = (
    { marks, more }: ReturnType<typeof placed>,
    title: string,
    titleY: number,
    yOf: (row: number) => number,
  ): Lane => ({
    title,
    titleY,
    more,
    marks: marks
      .map(({ row, ...mark }) => ({ ...mark, y: yOf(row) }))
      .sort((a, b) => (a.bars[0]?.x ?? 0) - (b.bars[0]?.x ?? 0)),
  });
  const below = axisY + AXIS;
  const height = below + said.rows * ROW + HEAD;
  return {
    height,
    axisY,
    lanes: [
      lane(happened, 'When it happened', 13, row => axisY - (row + 1) * ROW),
      lane(said, 'When it was said', height - 5, row => below + row * ROW),
    ],
    ticks: scale.ticks.map(({ day, label }) => {
      const x = ((day - scale.from) / (scale.to - scale.from)) * WIDTH;
      return { x: short(x), label: x + TICK > WIDTH ? '' : label };
    }),
  };
};
