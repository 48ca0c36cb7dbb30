import type { DocumentId, Ledger, Links, Statement } from '../../model/index.js';
import { bareWords } from '../../text/bare-words.js';
import { compare } from './compare.js';
import { heaviestFirst, pairKey, pairViewer, type Sharing, sharings } from './pairs.js';
import { type Places, present } from './places.js';
import { stemma } from './stemma.js';
import type { AccountName, FamilyView, OriginsView, StatementView, StemmaView } from './view.js';
import { count } from '../../languages/values.js';
import { directionWords, listWords, originWords, sideWords } from './words.js';

/** Pairs of one family that are shown, those that the stemma follows first, and pairs of all families. */
const PAIRS = 30;
const ALL_PAIRS = 300;

/** Pairs of accounts of different families. */
const OTHERS = 80;

/** Texts in the drawing of one family: more do not fit a screen. */
const DRAWN = 24;

/** Statements, those with most wordings first, and wordings of one. */
const STATEMENTS = 30;
const WORDINGS = 5;
const ALSO = 40;

const statementView = (statement: Statement, places: Places): StatementView | null => {
  const groups = new Map<string, { places: (typeof statement.quotations)[number][] }>();
  for (const quotation of statement.quotations) {
    const entry = places.entry(quotation.document);
    if (entry === undefined) continue;
    const words = entry.account.document.text.slice(quotation.from, quotation.to);
    const key = bareWords(words);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { places: [quotation] });
    else group.places.push(quotation);
  }
  const sorted = [...groups.values()].sort((a, b) => b.places.length - a.places.length);
  const [first] = sorted[0]?.places ?? [];
  if (first === undefined || statement.quotations.length < 2) return null;
  const model = places.excerpt(first, 0)?.exact ?? '';
  const wordings = sorted.slice(0, WORDINGS).flatMap(({ places: [place, ...rest] }, i) => {
    const excerpt = place === undefined ? null : places.excerpt(place, 0);
    if (excerpt === null || place === undefined) return [];
    // Each wording is compared with the one that most accounts have; that one with the next, so that both show the difference.
    const against = i > 0 ? model : undefined;
    const second = sorted[1]?.places[0];
    const other = against ?? (second === undefined ? model : (places.excerpt(second, 0)?.exact ?? model));
    const also = present(rest.slice(0, ALSO).map(p => places.ref(p)));
    return [{ side: { excerpt, parts: compare(excerpt.exact, other)[0] }, also, speaker: place.speaker }];
  });
  return { speaker: statement.speaker, wordings, more: Math.max(0, sorted.length - WORDINGS) };
};

/** The families of several accounts, numbered from 1. */
export const familiesOf = (links: Links): { readonly ids: readonly string[]; readonly number: number }[] =>
  links.families.filter(f => f.length > 1).map((ids, i) => ({ ids, number: i + 1 }));

const shortName = (name: AccountName): string => `A${String(name.number)}`;

/** Why the whole case has so many independent origins. */
const becauseOf = (links: Links, nameOf: (id: DocumentId) => AccountName | null): string => {
  const together = familiesOf(links).map(({ ids }) => listWords(present(ids.map(nameOf)).map(shortName)));
  const alone = links.families.length - together.length;
  const families =
    together.length > 3
      ? [`${count(together.length, 'family', 'families')} of accounts count as one each at most`]
      : together.map(names => `${names} count as one at most`);
  const parts = [
    ...families,
    ...(alone > 0
      ? [
          `${count(alone, 'account')} that ${alone === 1 ? 'shares' : 'share'} narration with no other ${alone === 1 ? 'counts' : 'count'} as one each`,
        ]
      : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
};

/** Families with what their members share, the accounts that stand alone, and what was quoted more than once. */
export const originsView = (links: Links, ledger: Ledger, places: Places): OriginsView => {
  const nameOf = (id: DocumentId): AccountName | null => places.entry(id)?.name ?? null;
  const familyOf = new Map(links.families.flatMap((family, i) => family.map(id => [id, i] as const)));
  const sharing = sharings(links);
  const viewer = pairViewer(places);

  const inFamily = new Map<number, Sharing[]>();
  const between: Sharing[] = [];
  for (const one of sharing.values()) {
    const family = familyOf.get(one.left);
    if (family === undefined || family !== familyOf.get(one.right)) between.push(one);
    else {
      const list = inFamily.get(family);
      if (list === undefined) inFamily.set(family, [one]);
      else list.push(one);
    }
  }

  const stemmaView = (tree: ReturnType<typeof stemma>, shown: ReadonlyMap<string, string>): StemmaView => ({
    lines: tree.nodes.map(({ document, depth, parent, draws }) => ({
      account: document === null ? null : nameOf(document),
      depth,
      parent,
      draws,
    })),
    edges: tree.edges.flatMap(({ left, right, direction, basis }) => {
      const [a, b] = [nameOf(left), nameOf(right)];
      const href = shown.get(pairKey(left, right));
      return a === null || b === null
        ? []
        : {
            left: a,
            right: b,
            told: `${direction === 'undetermined' ? `${shortName(a)} and ${shortName(b)}: ` : ''}${directionWords(direction, shortName(a), shortName(b))}`,
            basis: basis.map(reason => sideWords(places.told(reason), a, b)),
            href: href === undefined ? null : `#${href}`,
          };
    }),
    more: tree.more,
  });

  let room = ALL_PAIRS;
  const families = familiesOf(links).map(({ ids, number }): FamilyView => {
    const all = inFamily.get(familyOf.get(ids[0] ?? '') ?? -1) ?? [];
    const tree = stemma(
      ids,
      all.flatMap(s => s.pair ?? []),
      DRAWN,
    );
    const followed = new Set(tree.edges.map(p => pairKey(p.left, p.right)));
    const rank = (s: Sharing): number => (followed.has(pairKey(s.left, s.right)) ? 0 : 1);
    const ordered = heaviestFirst(all).sort((a, b) => rank(a) - rank(b));
    const shown = new Map<string, string>();
    const pairs = ordered.slice(0, Math.min(PAIRS, room)).flatMap(s => {
      const view = viewer(s);
      if (view !== null) shown.set(pairKey(s.left, s.right), view.id);
      return view ?? [];
    });
    room -= pairs.length;
    return {
      id: `o${String(number)}`,
      number,
      accounts: present(ids.map(nameOf)),
      stemma: stemmaView(tree, shown),
      pairs,
      morePairs: all.length - pairs.length,
    };
  });

  const others = present(heaviestFirst(between).slice(0, OTHERS).map(viewer));
  const statements = links.statements
    .filter(s => s.quotations.length > 1)
    .sort((a, b) => b.quotations.length - a.quotations.length);
  return {
    origins: originWords(ledger.origins.independent),
    because: becauseOf(links, nameOf),
    families,
    alone: present(links.families.filter(f => f.length === 1).map(([id]) => (id === undefined ? null : nameOf(id)))),
    other: others,
    moreOther: between.length - others.length,
    statements: present(statements.slice(0, STATEMENTS).map(s => statementView(s, places))),
    moreStatements: Math.max(0, statements.length - STATEMENTS),
  };
};
