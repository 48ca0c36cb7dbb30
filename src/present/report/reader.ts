import type { Account, Attribution, Block, Level, Links, Quantity, Span } from '../../model/index.js';
import { wordCount } from '../../text/word-count.js';
import { blockAt, type Entry, targetId } from './places.js';
import { type Beside, besideHead, besideIn } from './beside.js';
import { type Mark, nest } from './nest.js';
import type { AccountView, BlockView, FindingView, MarkKind, QuestionView } from './view.js';
import { numberWords, timeWords } from '../../languages/values.js';
import { actWords, chainWords } from './words.js';

/** Notes beside one paragraph: more do not fit next to it. */
const NOTES = 8;

/** A finding or question that rests on words of an account. */
export interface Note extends Span {
  readonly href: string;
  readonly label: string;
  readonly level: Level | 'ledger';
}

const attributionMarks = (a: Attribution): Mark[] => {
  const told = [a.speaker ?? 'nobody named', actWords(a), chainWords(a.chain)].filter(s => s !== null).join(', ');
  const as = (kind: MarkKind, spans: readonly Span[], title: string | null): Mark[] =>
    spans.map(({ from, to }) => ({ from, to, kind, title }));
  return [...as('say', a.content, told), ...as('source', a.source, a.speaker), ...as('cue', a.cue, null)];
};

const quantityTitle = ({ value, low, high, unit, status }: Quantity): string => {
  const ends = [low, high].map(n => (n === null ? '…' : numberWords(n))).join('–');
  return [value === null ? ends : numberWords(value), unit, status].filter(s => s !== null).join(', ');
};

const marksOf = ({ annotations }: Account): Mark[] => [
  ...annotations.attributions.flatMap(attributionMarks),
  ...annotations.quotations.flatMap(({ from, to, use }): Mark[] =>
    use === 'speech' ? [{ from, to, kind: 'quote', title: null }] : [],
  ),
  ...annotations.quantities.map((q): Mark => ({ from: q.from, to: q.to, kind: 'number', title: quantityTitle(q) })),
  ...annotations.times.map((t): Mark => ({ from: t.from, to: t.to, kind: 'time', title: timeWords(t.value) })),
];

/** Which paragraphs of an abridged account stay: those that something points to, and the title. */
const keeps = (block: Block, marks: readonly Mark[]): boolean =>
  block.kind === 'title' || marks.some(m => m.kind === 'target');

/** The marks of each block, each list in no order. A mark that reaches over blocks is in all of them. */
const byBlock = (blocks: readonly Block[], marks: readonly Mark[]): readonly Mark[][] => {
  const lists: Mark[][] = blocks.map(() => []);
  for (const mark of marks) {
    for (let i = Math.max(0, blockAt(blocks, mark.from)); i < blocks.length; i++) {
      const block = blocks[i];
      if (block === undefined || block.from >= mark.to) break;
      if (mark.from < block.to) lists[i]?.push(mark);
    }
  }
  return lists;
};

const blockViews = (
  entry: Entry,
  marks: readonly Mark[],
  notes: readonly Note[],
  places: Beside['places'],
  abridged: boolean,
): BlockView[] => {
  const { text, blocks } = entry.account.document;
  const lists = byBlock(blocks, marks);
  const views: BlockView[] = [];
  const given = new Set<string>();
  let skipped = 0;
  const flush = (): void => {
    if (skipped > 0)
      views.push({ kind: 'skipped', number: skipped, runs: [], notes: [], beside: { links: [], more: 0 } });
    skipped = 0;
  };
  for (const [i, block] of blocks.entries()) {
    const list = lists[i] ?? [];
    if (abridged && !keeps(block, list)) {
      skipped += 1;
      continue;
    }
    flush();
    const here = new Map<string, Note>();
    for (const note of notes) if (note.from >= block.from && note.from < block.to) here.set(note.href, note);
    views.push({
      kind: block.kind,
      number: entry.numbers[i] ?? null,
      runs: nest(text, block, list, span => targetId(entry.name.number, span), given),
      notes: [...here.values()].slice(0, NOTES).map(({ href, label, level }) => ({ href, label, level })),
      beside: besideIn(places, block.from, block.to),
    });
  }
  flush();
  return views;
};

/** An address as it may be linked: http and https only, so that no other scheme runs or fetches anything. */
const urlView = (url: string | null): AccountView['url'] =>
  url === null ? null : { text: url, href: /^https?:\/\/[^\s<>"'`]+$/i.test(url) ? url : null };

/** An account in full with everything marked in place; abridged to the paragraphs that something points to where `abridged` says so. */
export const accountView = (
  entry: Entry,
  shared: readonly Span[],
  notes: readonly Note[],
  sides: readonly (Span & { readonly level: Level })[],
  family: AccountView['family'],
  beside: Beside,
  abridged: boolean,
): AccountView => {
  const { account, name, targets } = entry;
  const { document } = account;
  const marks: Mark[] = [
    ...marksOf(account),
    ...shared.map(({ from, to }): Mark => ({ from, to, kind: 'shared', title: null })),
    ...sides.map(({ from, to, level }): Mark => ({ from, to, kind: level, title: null })),
    ...[...targets.values()].map(({ from, to }): Mark => ({ from, to, kind: 'target', title: null })),
  ];
  return {
    id: name.href.slice(1),
    account: name,
    title: document.title,
    byline: document.byline,
    file: document.name,
    url: urlView(document.url),
    words: wordCount(document),
    family,
    beside: besideHead(beside.accounts),
    sha256: document.sha256,
    maker: `${document.by.maker} ${document.by.version}`,
    abridged,
    blocks: blockViews(entry, marks, notes, beside.places, abridged),
  };
};

/** The places of an account that other accounts share. */
export const sharedSpans = (links: Links): ReadonlyMap<string, Span[]> => {
  const spans = new Map<string, Map<string, Span>>();
  for (const { left, right } of links.passages) {
    for (const { document, from, to } of [left, right]) {
      const own = spans.get(document) ?? new Map<string, Span>();
      spans.set(document, own.set(`${String(from)}-${String(to)}`, { from, to }));
    }
  }
  return new Map([...spans].map(([id, own]) => [id, [...own.values()]]));
};

/** Notes for the margin, by account id ("a3"), from the links that findings and questions have. */
export const notesOf = (
  findings: readonly FindingView[],
  questions: readonly QuestionView[],
): ReadonlyMap<string, Note[]> => {
  const notes = new Map<string, Note[]>();
  const add = (target: string, note: Omit<Note, 'from' | 'to'>): void => {
    const [account = '', from, to] = target.slice(1).split('-');
    const own = notes.get(account) ?? [];
    own.push({ ...note, from: Number(from), to: Number(to) });
    notes.set(account, own);
  };
  for (const { id, number, ruleName, level, sides, also } of findings) {
    const label = `F${String(number)} ${ruleName}`;
    for (const ref of [...sides.flatMap(s => s.refs), ...also]) add(ref.href, { href: `#${id}`, label, level });
  }
  for (const { id, number, question, rows } of questions) {
    for (const { cells, also } of rows) {
      const label = `Q${String(number)} ${question}`;
      for (const ref of [...cells.map(c => c.excerpt.ref), ...also])
        add(ref.href, { href: `#${id}`, label, level: 'ledger' });
    }
  }
  return notes;
};
