import type { Account, Links, Pair } from '../model/index.js';
import { collect, type Read } from './columns.js';
import { directions, type Judged, judge } from './direction.js';
import { UNDETERMINED } from './direction/sign.js';
import { echoes, knownIn } from './echoes.js';
import { entities } from './entities.js';
import { families } from './families.js';
import { type Compared, pairOf, passagesOf } from './pairs.js';
import { comparisons, digestOf, groupsOfSame } from './passages.js';
import { otherWordings } from './same-speaker.js';
import { quotationsOf, statements } from './statements.js';

interface Compare {
  readonly documents: readonly Read[];
  readonly groups: readonly (readonly number[])[];
  readonly compared: readonly Compared[];
  readonly judged: ReadonlyMap<Compared, Judged>;
}

const compareAll = (accounts: readonly Account[], all: boolean): Compare => {
  const documents = collect(accounts);
  const groups = groupsOfSame(documents.map(digestOf));
  const compared = comparisons(documents, groups, all);
  return { documents, groups, compared, judged: directions(documents, compared) };
};

/** What of the links between accounts rests on shared words alone: quotations and sentences are all that it reads of them. */
export type Shared = Pick<Links, 'passages' | 'pairs' | 'families'>;

/** The words that accounts share, and what follows of who is related. The order in which the accounts are given does not matter. */
export const shared = (accounts: readonly Account[]): Shared => sharedIn(compareAll(accounts, false));

const sharedIn = ({ documents, compared, judged }: Compare): Shared => {
  const told = <T>(c: Compared, tell: (a: Read, b: Read, c: Compared, judged: Judged) => T): T[] => {
    const [a, b] = [documents[c.left], documents[c.right]];
    return a === undefined || b === undefined ? [] : [tell(a, b, c, judged.get(c) ?? UNDETERMINED)];
  };
  return {
    passages: compared.flatMap(c => told(c, passagesOf).flat()),
    pairs: compared.filter(c => c.label !== 'independent').flatMap(c => told(c, pairOf)),
    families: families(documents.length, compared).map(family => family.flatMap(d => documents[d]?.head.id ?? [])),
  };
};

/** What accounts have to do with each other. The order in which they are given does not matter: they are put in order of name, then id. */
export const relate = (accounts: readonly Account[]): Links => {
  const all = compareAll(accounts, false);
  const found = sharedIn(all);
  const inOrder = all.documents.map(read => read.account);
  const named = entities(inOrder, found.families);
  const known = knownIn(named);
  const quotations = quotationsOf(inOrder, known);
  return {
    ...found,
    statements: statements(quotations),
    echoes: [...echoes(inOrder, quotations, known), ...otherWordings(quotations)],
    entities: named,
  };
};

/**
 * Every pair of accounts, the independent ones too: n (n - 1) / 2 of them. Pairs that were not compared because one account is a copy of
 * another, word for word, have what that other has; of two such copies each is derived.
 */
export const comparePairs = (accounts: readonly Account[]): Pair[] => {
  const { documents, groups, compared, judged } = compareAll(accounts, true);
  const first = new Uint32Array(documents.length);
  for (const group of groups) for (const d of group) first[d] = group[0] ?? d;
  const seconds = new Map(groups.map(group => [group[0], group[1]]));
  const known = new Map(compared.map(c => [`${String(c.left)} ${String(c.right)}`, c]));
  const between = (x: number, y: number): Compared => {
    const direct = known.get(`${String(x)} ${String(y)}`);
    if (direct !== undefined) return direct;
    const [p, q] = [first[x] ?? x, first[y] ?? y];
    const second = seconds.get(p);
    const stand =
      p === q
        ? known.get(`${String(p)} ${String(second)}`)
        : known.get(p < q ? `${String(p)} ${String(q)}` : `${String(q)} ${String(p)}`);
    if (stand === undefined) return { ...NOTHING_SHARED, left: x, right: y };
    return stand.left === p ? { ...stand, left: x, right: y } : turned(stand, x, y);
  };
  const pairs: Pair[] = [];
  documents.forEach((a, x) => {
    for (let y = x + 1; y < documents.length; y++) {
      const b = documents[y];
      if (b === undefined) continue;
      const c = between(x, y);
      pairs.push(pairOf(a, b, c, judged.get(c) ?? judge(a, b, c)));
    }
  });
  return pairs;
};

const NOTHING_SHARED: Compared = {
  left: 0,
  right: 0,
  weighed: [],
  containment: [0, 0],
  narration: [0, 0],
  evidence: 0,
  label: 'independent',
};

/** The same comparison with the documents exchanged. */
const turned = (c: Compared, left: number, right: number): Compared => ({
  ...c,
  left,
  right,
  weighed: c.weighed.map(w => ({ ...w, aligned: { left: w.aligned.right, right: w.aligned.left } })),
  containment: [c.containment[1], c.containment[0]],
  narration: [c.narration[1], c.narration[0]],
});
