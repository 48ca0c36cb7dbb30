import type { Ledger, Links, Passage, PassageKind, Statement } from '../../model/index.js';
import { bareWords } from '../../text/bare-words.js';
import { compare } from './compare.js';
import { type Places, present } from './places.js';
import type { AccountName, FamilyView, OriginsView, PassageView, StatementView } from './view.js';
import { count } from '../../languages/values.js';
import { directionWords, originWords } from './words.js';

/** Passages shown side by side for one family, the longest first. All of them are marked in the accounts. */
const PASSAGES = 8;

/** Pairs of one family that are put in words. */
const PAIRS = 12;

/** Passages of the other kinds. */
const OTHERS = 12;

/** Statements, those with most wordings first, and wordings of one. */
const STATEMENTS = 30;
const WORDINGS = 5;
const ALSO = 40;

const shortName = ({ number }: AccountName): string => `A${String(number)}`;

const passageView = (passage: Passage, places: Places): PassageView | null => {
  const left = places.excerpt(passage.left, 0);
  const right = places.excerpt(passage.right, 0);
  if (left === null || right === null) return null;
  const [a, b] = compare(left.exact, right.exact);
  return {
    left: { excerpt: left, parts: a },
    right: { excerpt: right, parts: b },
    kind: passage.kind,
    direction: directionWords(passage.direction, shortName(left.account), shortName(right.account)),
    basis: passage.basis.map(places.told),
  };
};

const longestFirst = (a: Passage, b: Passage): number => b.left.to - b.left.from - (a.left.to - a.left.from);

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

/** Families with what their members share, the accounts that stand alone, and what was quoted more than once. */
export const originsView = (links: Links, ledger: Ledger, places: Places): OriginsView => {
  const nameOf = (id: string): AccountName | null => places.entry(id)?.name ?? null;
  const familyOf = new Map(links.families.flatMap((family, i) => family.map(id => [id, i] as const)));

  const families = familiesOf(links).map(({ ids, number }): FamilyView => {
    const members = new Set(ids);
    const inside = (left: string, right: string): boolean => members.has(left) && members.has(right);
    const narration = links.passages
      .filter(p => p.kind === 'narration' && inside(p.left.document, p.right.document))
      .sort(longestFirst);
    const pairs = links.pairs
      .filter(p => inside(p.left, p.right))
      .flatMap(p => {
        const left = nameOf(p.left);
        const right = nameOf(p.right);
        if (left === null || right === null) return [];
        const share = (n: number): string => `${String(Math.round(n * 100))} %`;
        const [a, b] = p.containment;
        const told = `${share(a)} of ${shortName(left)}’s words stand in ${shortName(right)}, ${share(b)} the other way round`;
        return [`${told}: ${directionWords(p.direction, shortName(left), shortName(right))}`];
      });
    return {
      id: `o${String(number)}`,
      number,
      accounts: present(ids.map(nameOf)),
      pairs:
        pairs.length > PAIRS ? [...pairs.slice(0, PAIRS), `and ${count(pairs.length - PAIRS, 'more pair')}`] : pairs,
      passages: present(narration.slice(0, PASSAGES).map(p => passageView(p, places))),
      morePassages: Math.max(0, narration.length - PASSAGES),
    };
  });

  const weight: Readonly<Record<PassageKind, number>> = { narration: 0, quotation: 1, fact: 2, stock: 3 };
  const others = links.passages
    .filter(p => p.kind !== 'narration' || familyOf.get(p.left.document) !== familyOf.get(p.right.document))
    .sort((a, b) => weight[a.kind] - weight[b.kind] || longestFirst(a, b));
  const statements = links.statements
    .filter(s => s.quotations.length > 1)
    .sort((a, b) => b.quotations.length - a.quotations.length);
  return {
    origins: originWords(ledger.origins.independent),
    families,
    alone: present(links.families.filter(f => f.length === 1).map(([id]) => (id === undefined ? null : nameOf(id)))),
    other: present(others.slice(0, OTHERS).map(p => passageView(p, places))),
    moreOther: Math.max(0, others.length - OTHERS),
    statements: present(statements.slice(0, STATEMENTS).map(s => statementView(s, places))),
    moreStatements: Math.max(0, statements.length - STATEMENTS),
  };
};
