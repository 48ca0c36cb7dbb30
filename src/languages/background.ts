import { hasModel, modelBytes } from './models.js';

/** Phrases that stand in texts of every subject, as hashes of so many words in a row (`shingles`). */
export interface Background {
  /** How many words a phrase has. */
  readonly size: number;
  /** Hashes of the phrases, ascending, none twice. */
  readonly hashes: Uint32Array;
  /** For every value of a hash's upper bits, where the hashes that have it begin; one more entry than there are values. */
  readonly starts: Uint32Array;
}

/** So many upper bits of a hash find its place; at some thousand phrases there is hardly more than one with the same. */
const UPPER_BITS = 12;
const UPPER = 32 - UPPER_BITS;

/** A table of phrases of `size` words; hashes need no order and may be there twice. */
const tableOf = (size: number, hashes: Iterable<number>): Background => {
  const sorted = Uint32Array.from(new Set(hashes)).sort();
  const starts = new Uint32Array(2 ** UPPER_BITS + 1);
  for (const hash of sorted) starts[(hash >>> UPPER) + 1] = (starts[(hash >>> UPPER) + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return { size, hashes: sorted, starts };
};

/** The file of a table: 32-bit numbers, lowest byte first, the words of a phrase and then the hashes, ascending. */
export const packBackground = (size: number, hashes: Iterable<number>): Uint8Array => {
  const numbers = [size, ...tableOf(size, hashes).hashes];
  const bytes = new Uint8Array(4 * numbers.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, i) => {
    view.setUint32(4 * i, number, true);
  });
  return bytes;
};

/** Reads what `packBackground` writes. Throws a RangeError where the bytes are no such file. */
export const readBackground = (bytes: Uint8Array): Background => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = Array.from({ length: bytes.byteLength >> 2 }, (_, i) => view.getUint32(4 * i, true));
  const [size = 0, ...hashes] = numbers;
  if (bytes.byteLength % 4 !== 0 || size < 1) throw new RangeError('readBackground: no table of phrases');
  return tableOf(size, hashes);
};

/** Whether the phrase with this hash is in the table. */
export const isBackground = ({ hashes, starts }: Background, hash: number): boolean => {
  const upper = hash >>> UPPER;
  const end = starts[upper + 1] ?? 0;
  for (let i = starts[upper] ?? 0; i < end; i++) if (hashes[i] === hash) return true;
  return false;
};

const tables = new WeakMap<Uint8Array, Background>();

/** The phrases of a language, read from their bytes at the first call; null in a language without such a file. */
export const backgroundOf = (language: string): Background | null => {
  if (!hasModel(language, 'background')) return null;
  const bytes = modelBytes(language, 'background');
  const table = tables.get(bytes) ?? readBackground(bytes);
  tables.set(bytes, table);
  return table;
};
