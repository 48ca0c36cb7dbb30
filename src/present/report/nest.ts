import type { Span } from '../../model/index.js';
import type { MarkKind, Piece, Run } from './view.js';

/** Something to be marked in a text. */
export interface Mark extends Span {
  readonly kind: MarkKind | 'target';
  readonly title: string | null;
}

/** Marks that cover the very same words. */
interface Layer extends Span {
  /** The id of the whole span, which may reach beyond this block; "" where nothing links to it. */
  key: string;
  readonly kinds: MarkKind[];
  readonly titles: string[];
}

interface Open {
  readonly layer: Layer;
  readonly piece: { readonly runs: Run[] } & Piece;
}

/** More than any offset: two of them make one number that a double still holds. */
const PLACES = 2 ** 26;

const layersOf = (marks: readonly Mark[], within: Span, idOf: (span: Span) => string): Layer[] => {
  const layers = new Map<number, Layer>();
  for (const { from, to, kind, title } of marks) {
    const inside = { from: Math.max(from, within.from), to: Math.min(to, within.to) };
    if (inside.from >= inside.to) continue;
    const place = from * PLACES + to;
    let layer = layers.get(place);
    if (layer === undefined) {
      layer = { ...inside, key: '', kinds: [], titles: [] };
      layers.set(place, layer);
    }
    if (kind === 'target') layer.key = idOf({ from, to });
    else if (!layer.kinds.includes(kind)) layer.kinds.push(kind);
    if (title !== null && !layer.titles.includes(title)) layer.titles.push(title);
  }
  return [...layers.values()].sort((a, b) => a.from - b.from || b.to - a.to);
};

/**
 * Lays marks over the words of one block. Marks may overlap in any way: the text is cut at every end of a mark, and each stretch
 * stands inside all the marks that cover it, the one that begins first (or is longer) outermost. A mark that another cuts across
 * comes in several pieces. Joined, the strings of the result are the block's words.
 *
 * `given` holds the ids that stand in the page already; an id goes to the first piece of its span, also where that reaches over
 * several blocks, and is added.
 */
export const nest = (
  text: string,
  within: Span,
  marks: readonly Mark[],
  idOf: (span: Span) => string,
  given: Set<string>,
): readonly Run[] => {
  const layers = layersOf(marks, within, idOf);
  const ends = [...new Set([within.from, within.to, ...layers.flatMap(l => [l.from, l.to])])].sort((a, b) => a - b);
  const runs: Run[] = [];
  const open: Open[] = [];
  let next = 0;
  let active: Layer[] = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    const from = ends[i] ?? 0;
    const to = ends[i + 1] ?? 0;
    active = active.filter(l => l.to > from);
    for (let layer = layers[next]; layer !== undefined && layer.from <= from; layer = layers[++next])
      active.push(layer);
    // Keep the marks that still cover these words, from the outside in; close the others and open what is new inside.
    let kept = 0;
    while (kept < open.length && open[kept]?.layer === active[kept]) kept += 1;
    open.length = kept;
    for (const layer of active.slice(kept)) {
      const linked = layer.key !== '';
      const piece = {
        kinds: layer.kinds,
        id: linked && !given.has(layer.key) ? layer.key : null,
        key: linked ? layer.key : null,
        title: layer.titles.length === 0 ? null : layer.titles.join(' · '),
        runs: [] as Run[],
      };
      if (linked) given.add(layer.key);
      (open.at(-1)?.piece.runs ?? runs).push(piece);
      open.push({ layer, piece });
    }
    (open.at(-1)?.piece.runs ?? runs).push(text.slice(from, to));
  }
  return runs;
};
