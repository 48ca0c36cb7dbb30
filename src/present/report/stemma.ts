import { disjointSets, type DocumentId, type Pair } from '../../model/index.js';

/** A text of a stemma, or a source that the case does not have. */
export interface StemmaNode {
  /** Null for an unknown common source. */
  readonly document: DocumentId | null;
  readonly depth: number;
  /** Index of the node that it hangs from; null for the first of a tree. */
  readonly parent: number | null;
  readonly draws: 'on-parent' | 'parent-on-it' | 'undetermined';
}

/** How texts may hang together. */
export interface Stemma {
  /** Each tree from its root down, a node before those that hang from it. */
  readonly nodes: readonly StemmaNode[];
  /** The pairs that the trees follow, the firmest first. */
  readonly edges: readonly Pair[];
  /** Texts for which there was no room. */
  readonly more: number;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  /** Whether `to` draws on `from`. */
  readonly directed: boolean;
}

const weightOf = ({ containment: [a, b] }: Pair): number => Math.max(a, b);

const firmestFirst = (p: Pair, q: Pair): number =>
  weightOf(q) - weightOf(p) || q.containment[0] + q.containment[1] - p.containment[0] - p.containment[1];

/** The tree of the pairs with most in common, from the firmest pair down: a pair whose texts hang together already adds nothing. */
const spanning = (ids: readonly DocumentId[], pairs: readonly Pair[]): Pair[] => {
  const index = new Map(ids.map((id, i) => [id, i]));
  const { join } = disjointSets(ids.length);
  return [...pairs].sort(firmestFirst).filter(({ left, right }) => {
    const [x, y] = [index.get(left), index.get(right)];
    return x !== undefined && y !== undefined && join(x, y);
  });
};

/**
 * The edges of a drawing of tree pairs. Two with a common source hang from a node of its own; where such pairs meet in a text, one node
 * stands for whatever they go back to, which may be several sources.
 */
const edgesOf = (
  index: ReadonlyMap<DocumentId, number>,
  tree: readonly Pair[],
): { readonly edges: Edge[]; readonly size: number } => {
  const common = disjointSets(index.size);
  const ends = tree.map(pair => ({ pair, x: index.get(pair.left) ?? 0, y: index.get(pair.right) ?? 0 }));
  const sourced = ends.filter(e => e.pair.direction === 'common-source');
  for (const { x, y } of sourced) common.join(x, y);
  const unknown = new Map<number, number>();
  const edges: Edge[] = [];
  for (const at of new Set(sourced.flatMap(e => [e.x, e.y]))) {
    const group = common.root(at);
    const source = unknown.get(group) ?? index.size + unknown.size;
    unknown.set(group, source);
    edges.push({ from: source, to: at, directed: true });
  }
  for (const { pair, x, y } of ends) {
    if (pair.direction === 'left-from-right') edges.push({ from: y, to: x, directed: true });
    else if (pair.direction !== 'common-source')
      edges.push({ from: x, to: y, directed: pair.direction === 'right-from-left' });
  }
  return { edges, size: index.size + unknown.size };
};

interface Neighbour {
  readonly at: number;
  /** What is seen from here: the neighbour draws on this node, this one on it, or neither is known. */
  readonly draws: StemmaNode['draws'];
}

const neighboursOf = (size: number, edges: readonly Edge[]): readonly Neighbour[][] => {
  const lists: Neighbour[][] = Array.from({ length: size }, () => []);
  for (const { from, to, directed } of edges) {
    lists[from]?.push({ at: to, draws: directed ? 'on-parent' : 'undetermined' });
    lists[to]?.push({ at: from, draws: directed ? 'parent-on-it' : 'undetermined' });
  }
  return lists;
};

/** The root of a tree from which fewest arrows run upwards; of equal ones, that with most neighbours, then the first. */
const rootOf = (start: number, lists: readonly (readonly Neighbour[])[]): number => {
  const order: { readonly at: number; readonly from: number; readonly draws: StemmaNode['draws'] }[] = [
    { at: start, from: -1, draws: 'undetermined' },
  ];
  let upwards = 0;
  for (const { at, from } of order) {
    for (const next of lists[at] ?? []) {
      if (next.at === from) continue;
      if (next.draws === 'parent-on-it') upwards++;
      order.push({ at: next.at, from: at, draws: next.draws });
    }
  }
  // Moving the root over an edge turns that edge alone.
  const cost = new Map([[start, upwards]]);
  for (const { at, from, draws } of order.slice(1)) {
    const turned = draws === 'parent-on-it' ? -1 : draws === 'on-parent' ? 1 : 0;
    cost.set(at, (cost.get(from) ?? 0) + turned);
  }
  return order
    .map(o => o.at)
    .reduce((best, at) => {
      const [a, b] = [cost.get(at) ?? 0, cost.get(best) ?? 0];
      const [degree, most] = [lists[at]?.length ?? 0, lists[best]?.length ?? 0];
      return a < b || (a === b && (degree > most || (degree === most && at < best))) ? at : best;
    }, start);
};

/**
 * The texts of a family as trees: a maximum spanning tree of its related pairs by how much of one text stands in the other, with known
 * directions. It is drawn and never counted with: a copy of a copy and two copies of one text look alike, and pairs that no tree needs are
 * left out. At most `most` texts, those that hang together most firmly first; equal input gives an equal result.
 */
export const stemma = (ids: readonly DocumentId[], pairs: readonly Pair[], most: number): Stemma => {
  const inside = new Set(ids);
  const tree = spanning(
    ids,
    pairs.filter(p => inside.has(p.left) && inside.has(p.right)),
  );
  const kept = firmest(ids, tree, most);
  const edges = tree.filter(p => kept.has(p.left) && kept.has(p.right));
  const documents = ids.filter(id => kept.has(id));
  const drawn = edgesOf(new Map(documents.map((id, i) => [id, i])), edges);
  const lists = neighboursOf(drawn.size, drawn.edges);

  const nodes: StemmaNode[] = [];
  const placed = new Set<number>();
  for (let start = 0; start < documents.length; start++) {
    if (placed.has(start)) continue;
    const open: (Neighbour & { readonly depth: number; readonly parent: number | null })[] = [
      { at: rootOf(start, lists), draws: 'undetermined', depth: 0, parent: null },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      placed.add(next.at);
      const parent = nodes.length;
      nodes.push({
        document: documents[next.at] ?? null,
        depth: next.depth,
        parent: next.parent,
        draws: next.draws,
      });
      const below = (lists[next.at] ?? []).filter(n => !placed.has(n.at)).sort((a, b) => b.at - a.at);
      for (const child of below) open.push({ ...child, depth: next.depth + 1, parent });
    }
  }
  return { nodes, edges, more: ids.length - documents.length };
};

/** The texts to be drawn where there is no room for all: a part of the tree that hangs together, grown from its firmest pair. */
const firmest = (ids: readonly DocumentId[], tree: readonly Pair[], most: number): ReadonlySet<DocumentId> => {
  if (ids.length <= most) return new Set(ids);
  const kept = new Set<DocumentId>();
  const rest = [...tree];
  while (kept.size < most) {
    const next = rest.findIndex(p => kept.size === 0 || kept.has(p.left) || kept.has(p.right));
    const [pair] = rest.splice(next < 0 ? 0 : next, 1);
    if (pair === undefined || kept.size + (kept.has(pair.left) || kept.has(pair.right) ? 1 : 2) > most) break;
    kept.add(pair.left).add(pair.right);
  }
  for (const id of ids) if (kept.size < most) kept.add(id);
  return kept;
};
