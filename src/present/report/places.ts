import {
  type Account,
  type Block,
  byPlace,
  cover,
  type Document,
  type DocumentId,
  indexAt,
  type Place,
  type Span,
} from '../../model/index.js';
import { teller } from './told.js';
import type { AccountName, Excerpt, QuotedView, Ref, Told } from './view.js';
import { timeWords } from '../../languages/values.js';

/** Code units of context on either side of quoted words: a line or two, so that a claim can be read without leaving the page. */
const CONTEXT = 140;

/** Quoted words longer than this are cut in the middle, with both ends kept; the reader has them whole. */
const LONGEST = 700;

/** A title longer than this is cut where it serves as a name: one line of a narrow column. */
const NAME = 44;

/** An account with its number, name and numbered blocks. */
export interface Entry {
  readonly account: Account;
  readonly name: AccountName;
  /** Paragraph number of each block; furniture has none. */
  readonly numbers: readonly (number | null)[];
  /** The spans that something in the report links to, by id. */
  readonly targets: Map<string, Span>;
}

/** Where things stand in the case. Every place that is asked for becomes a target in the reader. */
export interface Places {
  readonly entries: readonly Entry[];
  readonly entry: (document: DocumentId) => Entry | undefined;
  /** A link to the words; null where the place marks nothing of a document of the case, which is then counted in `lost`. */
  readonly ref: (place: Place) => Ref | null;
  /** The words with context; null as for `ref`. */
  readonly excerpt: (place: Place, context?: number) => Excerpt | null;
  /** Places of one or more documents as quotations; those that stand close together in one paragraph become one. */
  readonly quoted: (places: readonly Place[]) => QuotedView[];
  /** A sentence with the accounts that it names by their files as links. */
  readonly told: (text: string) => Told;
  /** How many places were asked for that no document has, each counted once. */
  readonly lost: () => number;
}

const nameOf = ({ document }: Account, number: number): AccountName => ({
  number,
  href: `#a${String(number)}`,
  name: document.outlet ?? (document.title === null ? document.name : head(document.title, NAME)),
  published: document.published === null ? null : timeWords(document.published),
  language: document.language,
});

const numbersOf = (blocks: readonly Block[]): (number | null)[] => {
  let next = 0;
  return blocks.map(b => (b.kind === 'furniture' ? null : ++next));
};

/** Index of the last block that begins at or before `at`; -1 before the first. */
export const blockAt = (blocks: readonly Span[], at: number): number => indexAt(blocks, at + 1) - 1;

/** The id of a span in the reader. */
export const targetId = (account: number, { from, to }: Span): string =>
  `a${String(account)}-${String(from)}-${String(to)}`;

const labelOf = (entry: Entry, at: number): string => {
  const number = entry.numbers[blockAt(entry.account.document.blocks, at)] ?? null;
  return `A${String(entry.name.number)}${number === null ? '' : ` ¶${String(number)}`}`;
};

/** The end of `text`, at most `limit` units, cut at a space and marked where something is missing. */
const tail = (text: string, limit: number): string => {
  if (text.length <= limit) return text.trimStart();
  const cut = text.slice(text.length - limit);
  const space = cut.search(/\s/);
  return `…${space < 0 ? '' : cut.slice(space)}`;
};

const head = (text: string, limit: number): string => {
  if (text.length <= limit) return text.trimEnd();
  const cut = text.slice(0, limit);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return `${space < 0 ? '' : cut.slice(0, space + 1)}…`;
};

const shorten = (text: string): string =>
  text.length <= LONGEST ? text : head(text, (LONGEST * 2) / 3) + tail(text, LONGEST / 3).slice(1);

/** Code units between two spans, 0 where they meet. */
const gap = (a: Span, b: Span): number => Math.max(0, a.from - b.to, b.from - a.to);

/** The words of some spans of one document, with what stands between and around them. */
const wordsAround = ({ text, blocks }: Document, spans: readonly Span[]): QuotedView['words'] => {
  const whole = cover(spans);
  const first = blocks[blockAt(blocks, whole.from)];
  const last = blocks[blockAt(blocks, whole.to - 1)];
  const words = [{ text: first === undefined ? '' : tail(text.slice(first.from, whole.from), CONTEXT), marked: false }];
  let done = whole.from;
  for (const { from, to } of [...spans].sort(byPlace)) {
    if (to <= done) continue;
    if (from > done) words.push({ text: shorten(text.slice(done, from)), marked: false });
    words.push({ text: shorten(text.slice(Math.max(from, done), to)), marked: true });
    done = to;
  }
  words.push({
    text: last === undefined ? '' : head(text.slice(whole.to, Math.max(last.to, whole.to)), CONTEXT),
    marked: false,
  });
  return words.filter(w => w.text !== '');
};

/** An index of the accounts' places. */
export const placesOf = (accounts: readonly Account[]): Places => {
  const entries: Entry[] = accounts.map((account, i) => ({
    account,
    name: nameOf(account, i + 1),
    numbers: numbersOf(account.document.blocks),
    targets: new Map(),
  }));
  const byId = new Map(entries.map(e => [e.account.document.id, e]));
  const lost = new Set<string>();

  const find = ({ document, from, to }: Place): Entry | null => {
    const entry = byId.get(document);
    if (entry !== undefined && from >= 0 && from < to && to <= entry.account.document.text.length) {
      const { blocks } = entry.account.document;
      const last = blocks[blockAt(blocks, to - 1)];
      if (last !== undefined && last.to > from) return entry;
    }
    lost.add(`${document} ${from} ${to}`);
    return null;
  };
  const refIn = (entry: Entry, { from, to }: Span): Ref => {
    const id = targetId(entry.name.number, { from, to });
    entry.targets.set(id, { from, to });
    return { href: `#${id}`, label: labelOf(entry, from) };
  };
  return {
    entries,
    entry: document => byId.get(document),
    ref: place => {
      const entry = find(place);
      return entry === null ? null : refIn(entry, place);
    },
    excerpt: (place, context = CONTEXT) => {
      const entry = find(place);
      if (entry === null) return null;
      const { text, blocks } = entry.account.document;
      const first = blocks[blockAt(blocks, place.from)];
      const last = blocks[blockAt(blocks, place.to - 1)];
      return {
        ref: refIn(entry, place),
        account: entry.name,
        before: first === undefined ? '' : tail(text.slice(Math.min(first.from, place.from), place.from), context),
        exact: shorten(text.slice(place.from, place.to)),
        after: last === undefined ? '' : head(text.slice(place.to, Math.max(last.to, place.to)), context),
      };
    },
    quoted: list => {
      const groups: { entry: Entry; block: number; spans: Span[] }[] = [];
      for (const place of list) {
        const entry = find(place);
        if (entry === null) continue;
        const block = blockAt(entry.account.document.blocks, place.from);
        const near = groups.find(
          g => g.entry === entry && g.block === block && g.spans.some(s => gap(s, place) <= 2 * CONTEXT),
        );
        if (near === undefined) groups.push({ entry, block, spans: [place] });
        else near.spans.push(place);
      }
      return groups.flatMap(({ entry, spans }) => {
        const [first, ...rest] = [...spans].sort(byPlace).map(s => refIn(entry, s));
        return first === undefined
          ? []
          : [{ account: entry.name, refs: [first, ...rest], words: wordsAround(entry.account.document, spans) }];
      });
    },
    told: teller(entries.map(e => ({ file: e.account.document.name, account: e.name }))),
    lost: () => lost.size,
  };
};

/** The list without its nulls. */
export const present = <T>(list: readonly (T | null)[]): T[] => list.filter((x): x is T => x !== null);
