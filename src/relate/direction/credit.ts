import { prose } from '../../model/index.js';
import { fold } from '../../text/normalise.js';
import { hashWord } from '../../text/shingles.js';
import { words } from '../../text/words.js';
import type { Read } from '../columns.js';

/** How far from an outlet's name a word that gives it credit may stand. */
const NEAR = 3;

/** Blocks at the beginning in which a dateline may stand, and at the end in which a signature may. */
const EDGE_BLOCKS = 3;

/** How many words the name of an agency has at most. */
const LONGEST_NAME = 4;

/** "HARBOUR TOWN, 5 March (Harbour Wire) —" at the beginning of a block. */
const DATELINE = /^[^()\n.!?]{2,60}\(([^()\n]{2,40})\)\s*(?:[-–—]|:)/u;

/** "— Harbour Wire" at the end of a block, after a sentence or by itself. */
const SIGNATURE = /(?:^|[.!?”"’)]\s*)(?:--|[–—])\s*([^\n–—.!?,]{2,40})\.?$/u;

const CAPITAL = /^\p{Lu}/u;

/** The words of an outlet's name, without its article. */
const nameOf = (read: Read, outlet: string): string[] => {
  const name = words(outlet, [{ from: 0, to: outlet.length }]).map(w => w.norm);
  if (read.language.reuse.articles.has(name[0] ?? '')) name.shift();
  return name;
};

/** The folded form of a word. */
const normAt = ({ account, from, to }: Read, i: number): string => fold(account.document.text.slice(from[i], to[i]));

/** Whether a document gives credit to an outlet by name: in brackets, in a signature, as a source, or as the one who reported. */
export const credits = (read: Read, outlet: string): boolean => {
  const { creditAfter, creditBefore } = read.language.reuse;
  const parts = nameOf(read, outlet);
  if (parts.length === 0) return false;
  if (agencies(read).has(parts.join(' '))) return true;
  const name = parts.map(hashWord);
  const { text } = read.account.document;
  const is = (i: number, those: ReadonlySet<string>): boolean => those.has(normAt(read, i));
  for (let i = 0; i < read.hashes.length; i++) {
    if (!name.every((hash, k) => read.hashes[i + k] === hash)) continue;
    if (!/^\p{Lu}/u.test(text.slice(read.from[i], (read.from[i] ?? 0) + 2))) continue;
    const end = i + name.length;
    const opened = /[([]\s*$/u.test(text.slice(Math.max(0, (read.from[i] ?? 0) - 4), read.from[i]));
    if (opened && /^\s*[)\]]/u.test(text.slice(read.to[end - 1], (read.to[end - 1] ?? 0) + 4))) return true;
    for (let k = 1; k <= NEAR; k++) if (read.block[i - k] === read.block[i] && is(i - k, creditBefore)) return true;
    if (read.block[end] === read.block[i] && is(end, creditAfter)) return true;
  }
  return false;
};

/** Names that stand where an agency is credited, as they are written. */
const named = ({ account: { document }, language }: Read): string[] => {
  const { creditedTo, creditLine } = language.reuse;
  const blocks = prose(document).map(({ from, to }) => document.text.slice(from, to));
  const found = [
    ...blocks.slice(0, EDGE_BLOCKS).map(block => DATELINE.exec(block)?.[1]),
    ...blocks.slice(-1).map(block => SIGNATURE.exec(block)?.[1]),
    ...[...blocks.slice(0, EDGE_BLOCKS), ...blocks.slice(-EDGE_BLOCKS)].map(block => creditLine.exec(block)?.[1]),
    ...blocks.map(block => creditedTo.exec(block)?.[1]),
  ];
  return found.flatMap(name => name?.trim() ?? []);
};

const known = new WeakMap<Read, ReadonlyMap<string, string>>();

/** Names in a document of what is no agency: people, places, days. */
const others = (read: Read): ReadonlySet<string> => {
  const { document, annotations } = read.account;
  const mentioned = annotations.mentions.flatMap(m => (m.type === 'person' || m.type === 'place' ? m.name : []));
  const times = annotations.times.map(({ from, to }) => document.text.slice(from, to));
  return new Set([...mentioned, ...times].map(name => nameOf(read, name).join(' ')));
};

/** The agencies and outlets that a document credits with its text, by their folded name. */
const agencies = (read: Read): ReadonlyMap<string, string> => {
  const before = known.get(read);
  if (before !== undefined) return before;
  const found = new Map<string, string>();
  const names = named(read);
  const none = names.length === 0 ? new Set<string>() : others(read);
  for (const name of names) {
    const parts = nameOf(read, name);
    const key = parts.join(' ');
    const isName = parts.length > 0 && parts.length <= LONGEST_NAME && CAPITAL.test(name);
    if (isName && !none.has(key) && !found.has(key)) found.set(key, name);
  }
  known.set(read, found);
  return found;
};

/** A third party that both documents credit, as the first writes its name; null where there is none. */
export const creditedByBoth = (a: Read, b: Read): string | null => {
  const own = new Set([a, b].map(read => nameOf(read, read.account.document.outlet ?? '').join(' ')));
  const theirs = agencies(b);
  for (const [key, name] of agencies(a)) if (!own.has(key) && theirs.has(key)) return name;
  return null;
};
