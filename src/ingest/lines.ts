import type { Span } from '../model/index.js';

/** A stretch of lines that belong together, before it is said what they are. */
export interface Stretch extends Span {
  /** `heading` and `item` where a mark at the start of the line says so; the mark itself is outside the span. */
  readonly mark: 'heading' | 'item' | null;
}

/** Text set in lines is hardly ever set wider than this; a longer line is a paragraph of its own. */
const MAX_WIDTH = 110;
/** Narrower columns are verse, addresses and tables. */
const MIN_WIDTH = 40;
/** Fewer full lines that go on in the next tell nothing about how a text was set. */
const MIN_BREAKS = 3;
/** A setter breaks where the next word would not fit; programs that even out lines (fmt) stop up to this share of the width earlier. */
const FULL = 0.78;
/** Share of full lines that end a sentence: few where lines are set, nearly all where a line is a paragraph. */
const MAX_SENTENCE_ENDS = 0.4;
/** Share of full lines that go on with a small letter: most in running text, none in a list of headlines or names. */
const MIN_GOING_ON = 0.4;
/** A text in which more lines than this are too long was not set in lines; a few may hold an address that cannot be broken. */
const MAX_LONG = 0.05;
/** The width is that of the widest lines but for the few that stick out. */
const WIDEST = 0.95;

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;
const ITEM = /^(?:[-*•‣◦▪●–]|\(?\d{1,3}[.)])[ \t\u00a0]+(?=[^\s*•–-])/;
const HEADING = /^#{1,6}[ \t]+(?=\S)/;
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;

interface Line extends Span {
  readonly mark: Stretch['mark'];
  readonly text: string;
  readonly indent: number;
}

/** The lines of a text without the white space around them; an empty line is null. */
const linesOf = (text: string): readonly (Line | null)[] => {
  const lines: (Line | null)[] = [];
  const add = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const body = raw.trim();
    if (body === '') {
      lines.push(null);
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    const item = ITEM.exec(body);
    const heading = item === null ? HEADING.exec(body) : null;
    const skip = (item ?? heading)?.[0].length ?? 0;
    const from = start + indent + skip;
    const mark = item !== null ? 'item' : heading !== null ? 'heading' : null;
    lines.push({ from, to: start + indent + body.length, mark, text: body, indent });
  };
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return lines;
};

const firstWord = (line: string): number => (/^\S+/.exec(line.slice(0, MAX_WIDTH))?.[0] ?? '').length;

/** Whether a line is as full as a setter makes it who works to this width. */
const full = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + firstWord(next.text) > width * FULL + (1 - FULL) * MIN_WIDTH * 0.5 &&
  line.text.length >= width * 0.6;

/** The width that a text is set in, or null where its lines are paragraphs. */
const setWidth = (lines: readonly (Line | null)[]): number | null => {
  const broken: [Line, Line][] = [];
  let long = 0;
  let filled = 0;
  lines.forEach((line, i) => {
    if (line === null) return;
    filled++;
    if (line.text.length > MAX_WIDTH) long++;
    const next = lines[i + 1];
    if (next !== null && next !== undefined) broken.push([line, next]);
  });
  if (broken.length < MIN_BREAKS || long > filled * MAX_LONG) return null;
  const lengths = broken.map(([line]) => line.text.length).sort((x, y) => x - y);
  const width = lengths[Math.floor(lengths.length * WIDEST)] ?? 0;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return null;
  const set = broken.filter(([line, next]) => full(line, next, width));
  const ends = set.filter(([line]) => SENTENCE_END.test(line.text)).length;
  const goingOn = set.filter(([, next]) => /^\p{Ll}/u.test(next.text)).length;
  const enough = set.length >= MIN_BREAKS && ends <= set.length * MAX_SENTENCE_ENDS;
  return enough && goingOn >= set.length * MIN_GOING_ON ? width : null;
};

/**
 * A plain text as stretches: a line each where a line is a paragraph; where the text is set in lines of one width, the lines of a
 * paragraph together. `alone` says of a line that it stands for itself whatever its length (a line with the author and the date).
 */
export const stretches = (text: string, alone: (line: string) => boolean): readonly Stretch[] => {
  const lines = linesOf(text);
  const width = setWidth(lines);
  const found: { from: number; to: number; mark: Stretch['mark'] }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line !== null) {
      const last = found.at(-1);
      const joined =
        width !== null &&
        before !== null &&
        last !== undefined &&
        line.mark === null &&
        before.mark !== 'heading' &&
        full(before, line, width) &&
        (line.indent <= before.indent || last.mark === 'item') &&
        !alone(line.text) &&
        !alone(before.text);
      if (joined) last.to = line.to;
      else found.push({ from: line.from, to: line.to, mark: line.mark });
    }
    before = line;
  }
  return found;
};
