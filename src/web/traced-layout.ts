/** Where everything stands in the drawing of an answer's ways: three columns, a band for whatever may be one origin. */
import type { TracedView } from '../present/report.js';
import { fit } from './fit.js';

/** Width of the drawing: a narrow screen holds it unscaled, a wide one several beside each other. */
export const WIDTH = 344;

/** Height of a line of a label. */
export const LINE = 15;

/** Width of a letter of the labels, in the widest of the usual fonts. */
const LETTER = 7;
const BOLD = 7.9;

/** Height of an account's line; space inside a band, between boxes and between bands. */
const ACCOUNT = 20;
const PAD = 7;
const BETWEEN = 6;
const GAP = 10;

/** Lines of a label; what does not fit is cut. */
const LINES = 3;

type Group = TracedView['groups'][number];
type Line = Group['families'][number]['lines'][number];

/** From where to where a column reaches. */
interface Column {
  readonly from: number;
  readonly to: number;
}

/** A label in its box, with the whole of what was cut. */
export interface Box {
  readonly lines: readonly string[];
  readonly full: string;
  readonly y: number;
  readonly height: number;
}

/** What may be one origin. */
interface Band {
  readonly y: number;
  readonly height: number;
  readonly families: readonly {
    readonly rows: readonly { readonly line: Line; readonly y: number }[];
    readonly more: number;
    readonly y: number;
    readonly height: number;
  }[];
  readonly cited: readonly Box[];
  readonly origins: readonly { readonly box: Box; readonly own: boolean }[];
  /** Where it is told how many more accounts there are; null where all are drawn. */
  readonly moreAt: number | null;
  /** Lines between them, as paths. */
  readonly ways: readonly string[];
}

/** A drawing laid out. */
export interface Layout {
  readonly accounts: Column;
  readonly cited: Column;
  readonly origins: Column;
  /** Letters of an account's name that fit behind its number. */
  readonly nameRoom: number;
  readonly bands: readonly Band[];
  readonly height: number;
}

const room = ({ from, to }: Column, letter = LETTER): number => Math.floor((to - from - 12) / letter);

type Label = Pick<Box, 'lines' | 'full'>;

const heightOf = ({ lines }: Label): number => Math.max(1, lines.length) * LINE + 7;

const stackHeight = (labels: readonly Label[]): number =>
  labels.reduce((sum, label) => sum + heightOf(label) + BETWEEN, -BETWEEN);

/** Boxes one below the other, in the middle of a band. */
const stacked = (labels: readonly Label[], top: number, height: number): Box[] => {
  let y = top + (height - stackHeight(labels)) / 2;
  return labels.map(label => {
    const box = { ...label, y, height: heightOf(label) };
    y += box.height + BETWEEN;
    return box;
  });
};

/** The numbers below `size`, by the middle of the rows that lead to each, so that few lines cross. */
const byRows = (size: number, rowsTo: readonly number[]): number[] => {
  const middle = Array.from({ length: size }, (_, i) => {
    const rows = rowsTo.flatMap((to, row) => (to === i ? [row] : []));
    return rows.length === 0 ? Infinity : rows.reduce((a, b) => a + b, 0) / rows.length;
  });
  return middle.map((_, i) => i).sort((a, b) => (middle[a] ?? 0) - (middle[b] ?? 0) || a - b);
};

const curve = (x: number, y: number, toX: number, toY: number): string => {
  const bend = (toX - x) / 2;
  return `M${String(x)} ${String(y)}C${String(x + bend)} ${String(y)} ${String(toX - bend)} ${String(toY)} ${String(toX)} ${String(toY)}`;
};

const centre = ({ y, height }: Box): number => y + height / 2;

/** "in its own voice", of one account or several. */
const ownVoice = (group: Group, origin: number): string => {
  const lines = group.families.flatMap(f => f.lines.filter(l => l.origin === origin));
  return new Set(lines.map(l => l.account.number)).size > 1 ? 'in their own voice' : 'in its own voice';
};

const bandOf = (group: Group, top: number, columns: Pick<Layout, 'accounts' | 'cited' | 'origins'>): Band => {
  let below = 0;
  const families = group.families.map(({ lines, more }) => {
    const y = below;
    const height = (lines.length + (more > 0 ? 1 : 0)) * ACCOUNT + 6;
    below += height + BETWEEN;
    return { rows: lines.map((line, i) => ({ line, y: y + 3 + i * ACCOUNT + ACCOUNT / 2 })), more, y, height };
  });
  const leftHeight = below - BETWEEN + (group.more === null ? 0 : ACCOUNT);

  // A way that cites nobody keeps a place among those cited, so that its line runs past them: the number after theirs.
  const lane = group.via.length;
  const lines = group.families.flatMap(f => f.lines);
  const hasLane = lane > 0 && lines.some(l => l.via === null);
  const citedOrder = byRows(
    lane + (hasLane ? 1 : 0),
    lines.map(l => l.via ?? lane),
  );
  const originOrder = byRows(
    group.origins.length,
    lines.map(l => l.origin),
  );
  const citedLabels = citedOrder.map(i => {
    const full = group.via[i] ?? '';
    return { lines: fit(full, room(columns.cited), LINES), full };
  });
  const originLabels = originOrder.map(i => {
    const name = group.origins[i]?.name ?? null;
    const full = name ?? ownVoice(group, i);
    return { lines: fit(full, room(columns.origins, name === null ? LETTER : BOLD), LINES), full };
  });
  const height = Math.max(leftHeight, stackHeight(citedLabels), stackHeight(originLabels)) + 2 * PAD;
  const cited = stacked(citedLabels, top, height);
  const origins = stacked(originLabels, top, height);

  const shift = top + (height - leftHeight) / 2;
  const placed = families.map(f => ({
    ...f,
    y: f.y + shift,
    rows: f.rows.map(({ line, y }) => ({ line, y: y + shift })),
  }));
  const waysOf = ({ line, y }: { readonly line: Line; readonly y: number }): string[] => {
    const end = origins[originOrder.indexOf(line.origin)];
    const middle = cited[citedOrder.indexOf(line.via ?? lane)];
    if (end === undefined) return [];
    if (middle === undefined) return [curve(columns.accounts.to, y, columns.origins.from, centre(end))];
    return [
      curve(columns.accounts.to, y, columns.cited.from, centre(middle)),
      ...(line.via === null
        ? [`M${String(columns.cited.from)} ${String(centre(middle))}H${String(columns.cited.to)}`]
        : []),
      curve(columns.cited.to, centre(middle), columns.origins.from, centre(end)),
    ];
  };
  return {
    y: top,
    height,
    families: placed,
    moreAt: group.more === null ? null : shift + leftHeight - 4,
    cited: cited.filter((_, k) => citedOrder[k] !== lane),
    origins: origins.map((box, k) => ({ box, own: group.origins[originOrder[k] ?? 0]?.name === null })),
    ways: [...new Set(placed.flatMap(f => f.rows.flatMap(waysOf)))],
  };
};

/** Lays a drawing out. Where nobody is cited on the way there is no middle column. */
export const layOut = (traced: TracedView): Layout => {
  const columns = traced.groups.some(g => g.via.length > 0)
    ? { accounts: { from: 6, to: 104 }, cited: { from: 122, to: 220 }, origins: { from: 238, to: 338 } }
    : { accounts: { from: 6, to: 140 }, cited: { from: 160, to: 160 }, origins: { from: 184, to: 338 } };
  let top = 1;
  const bands = traced.groups.map(group => {
    const band = bandOf(group, top, columns);
    top += band.height + GAP;
    return band;
  });
  return {
    ...columns,
    nameRoom: room(columns.accounts) - 4,
    bands,
    height: top - GAP + (traced.more === null ? 1 : 24),
  };
};
