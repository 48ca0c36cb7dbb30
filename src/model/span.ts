/** Half-open range of UTF-16 code units of one frozen text: `text.slice(from, to)` is what it marks. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Whether the two share at least one code unit. */
export const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** The smallest span that holds all of `spans`. Throws on an empty list. */
export const cover = (spans: readonly Span[]): Span => {
  if (spans.length === 0) throw new RangeError('cover: needs at least one span');
  return { from: Math.min(...spans.map(s => s.from)), to: Math.max(...spans.map(s => s.to)) };
};

/** Order by place: earlier start first, of equal starts the longer first. */
export const byPlace = (a: Span, b: Span): number => a.from - b.from || b.to - a.to;

/** Index of the first span that begins at `place` or after it, in a list in order of place, by halving; its length where there is none. */
export const indexAt = (spans: readonly Span[], place: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those of some spans, sorted by where they begin, that begin inside another. */
export const within = <S extends Span>(spans: readonly S[], { from, to }: Span): readonly S[] =>
  spans.slice(indexAt(spans, from), indexAt(spans, to));

/** The span that holds all of `inner`, of a list in order of place without overlap (sentences, blocks), by halving; undefined where none does. */
export const around = <S extends Span>(spans: readonly S[], inner: Span): S | undefined => {
  const span = spans[indexAt(spans, inner.from + 1) - 1];
  return span && holds(span, inner) ? span : undefined;
};
