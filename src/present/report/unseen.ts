import { timeWords } from '../../languages/values.js';
import type { Place, Unseen, UnseenTelling } from '../../model/index.js';
import { standingWords } from '../standing-words.js';
import { type Places, present } from './places.js';
import type { UnseenRowView, UnseenTellingView, UnseenView } from './view.js';

/** Documents, accounts that name one, things that several tell, tellings of one thing, and tellings of one account alone that are shown. */
const DOCUMENTS = 20;
const NAMED = 12;
const ROWS = 40;
const TELLINGS = 8;
const ALONE = 30;

/** The words of an account stand by themselves: what is around them can be read where they link to. */
const BARE = 0;

const tellingView = (telling: UnseenTelling, places: Places): UnseenTellingView | null => {
  const excerpt = places.excerpt(telling, BARE);
  const { standing, quoted } = telling;
  return excerpt === null
    ? null
    : { excerpt, standing, how: standing === null ? null : standingWords[standing], quotes: quoted.length > 0 };
};

const rowView = (tellings: readonly UnseenTelling[], places: Places): UnseenRowView => ({
  tellings: present(tellings.slice(0, TELLINGS).map(t => tellingView(t, places))),
  more: Math.max(0, tellings.length - TELLINGS),
});

const datesOf = ({ dates }: Unseen, places: Places): UnseenView['dates'] => {
  const byWhen = new Map<string, Place[]>();
  for (const { value, ...place } of dates)
    byWhen.set(timeWords(value), [...(byWhen.get(timeWords(value)) ?? []), place]);
  return [...byWhen].map(([when, own]) => ({ when, refs: present(own.map(place => places.ref(place))) }));
};

const viewOf = (unseen: Unseen, number: number, places: Places): UnseenView => {
  const isShared = (row: readonly UnseenTelling[]): boolean => new Set(row.map(t => t.document)).size > 1;
  const shared = unseen.told.filter(isShared);
  const alone = unseen.told.filter(row => !isShared(row)).flat();
  return {
    id: `u${String(number)}`,
    name: unseen.name,
    by: unseen.by,
    named: unseen.named.slice(0, NAMED).flatMap(place => {
      const account = places.entry(place.document)?.name;
      const ref = places.ref(place);
      return account === undefined || ref === null ? [] : [{ account, ref }];
    }),
    moreNamed: Math.max(0, unseen.named.length - NAMED),
    dates: datesOf(unseen, places),
    rows: shared.slice(0, ROWS).map(row => rowView(row, places)),
    moreRows: Math.max(0, shared.length - ROWS),
    alone: present(alone.slice(0, ALONE).map(t => tellingView(t, places))),
    moreAlone: Math.max(0, alone.length - ALONE),
  };
};

/** What the accounts tell of each document that is not at hand, side by side. */
export const unseenViews = (
  all: readonly Unseen[],
  places: Places,
): { readonly shown: readonly UnseenView[]; readonly more: number } => ({
  shown: all.slice(0, DOCUMENTS).map((unseen, i) => viewOf(unseen, i + 1, places)),
  more: Math.max(0, all.length - DOCUMENTS),
});
