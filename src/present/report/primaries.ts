import type { Primary, Salient, Span, ToldOf } from '../../model/index.js';
import { standingWords } from '../standing-words.js';
import { type Places, present } from './places.js';
import type { PrimaryRowView, PrimaryView, ToldView } from './view.js';

/** Passages of one document, places beside one, and places without one that are shown; the others are counted. */
const ROWS = 60;
const BESIDE = 12;
const APART = 40;

const KINDS: Readonly<Record<Salient['kind'], string>> = {
  conclusion: 'a conclusion',
  cause: 'the cause',
  recommendation: 'a recommendation',
  count: 'a number of people',
};

/** The words of an account stand by themselves: what is around them can be read where they link to. */
const BARE = 0;

const toldView = (told: ToldOf, places: Places): ToldView | null => {
  const excerpt = places.excerpt(told, BARE);
  if (excerpt === null) return null;
  return {
    standing: told.standing,
    how: standingWords[told.standing],
    excerpt,
    orOf: present(told.orOf.map(id => places.entry(id)?.name ?? null)),
  };
};

/** The passages of a document in order: those that something is held against, and those that matter. */
const passagesOf = ({ told, salient }: Primary): { span: Span; kind: Salient['kind'] | null; told: ToldOf[] }[] => {
  const rows = new Map<number, { span: Span; kind: Salient['kind'] | null; told: ToldOf[] }>();
  for (const one of salient) rows.set(one.from, { span: one, kind: one.kind, told: [] });
  for (const one of told) {
    if (one.beside === null) continue;
    const { beside } = one;
    const row = [...rows.values()].find(({ span }) => span.from <= beside.from && beside.to <= span.to);
    if (row !== undefined) row.told.push(one);
    else rows.set(beside.from, { span: beside, kind: null, told: [one] });
  }
  return [...rows.values()].sort((a, b) => a.span.from - b.span.from);
};

const viewOf = (primary: Primary, places: Places): PrimaryView | null => {
  const account = places.entry(primary.document)?.name;
  if (account === undefined) return null;
  const all = passagesOf(primary);
  const apart = primary.told.filter(t => t.beside === null);
  const rows = all.slice(0, ROWS).flatMap(({ span, kind, told }): PrimaryRowView[] => {
    const excerpt = places.excerpt({ document: primary.document, from: span.from, to: span.to }, BARE);
    if (excerpt === null) return [];
    return [
      {
        excerpt,
        kind: kind === null ? null : KINDS[kind],
        told: present(told.slice(0, BESIDE).map(t => toldView(t, places))),
        more: Math.max(0, told.length - BESIDE),
      },
    ];
  });
  return {
    account,
    by: primary.by,
    rows,
    moreRows: Math.max(0, all.length - ROWS),
    apart: present(apart.slice(0, APART).map(t => toldView(t, places))),
    moreApart: Math.max(0, apart.length - APART),
  };
};

/** What each primary document says, passage by passage, beside what the accounts say that it says. */
export const primaryViews = (primaries: readonly Primary[], places: Places): PrimaryView[] =>
  present(primaries.map(primary => viewOf(primary, places)));
