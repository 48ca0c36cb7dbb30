import { languageOf } from '../languages/index.js';
import type { Account } from '../model/index.js';
import type { Head, Read } from '../relate/steps.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A flag of the first word of a block, and of the first word of a sentence: the numbers of both are counted when they are read. */
const OPENS_SENTENCE = 1;
const OPENS_BLOCK = 2;

/** The columns of four bytes an entry, and of one. */
const WIDE = 4;
const NARROW = 3;

/** The words of a document as bytes, with its head: everything of a `Read` but its text. */
export const encodeRead = ({
  head: { id, name, outlet, language },
  hashes,
  stems,
  sorts,
  from,
  to,
  block,
  sentence,
  flags,
}: Read): Uint8Array => {
  const head = encoder.encode(JSON.stringify({ id, name, outlet, language } satisfies Head));
  const n = hashes.length;
  const blocks: number[] = []; // a document may have blocks without words: their numbers are kept apart
  const bytes = new Uint8Array(8 + n * (WIDE * 4 + NARROW) + head.length);
  const view = new Uint32Array(bytes.buffer, 0, 2 + n * WIDE);
  view[0] = n;
  view[1] = head.length;
  [hashes, stems, from, to].forEach((column, k) => {
    view.set(column, 2 + k * n);
  });
  let at = 8 + n * WIDE * 4;
  bytes.set(sorts, at);
  bytes.set(flags, at + n);
  at += 2 * n;
  for (let i = 0; i < n; i++) {
    const opensBlock = i === 0 || block[i] !== block[i - 1];
    if (opensBlock) blocks.push(block[i] ?? 0);
    bytes[at + i] = (opensBlock ? OPENS_BLOCK : 0) | (i === 0 || sentence[i] !== sentence[i - 1] ? OPENS_SENTENCE : 0);
  }
  bytes.set(head, at + n);
  const numbers = new Uint8Array(Uint32Array.from(blocks).buffer);
  return Buffer.concat([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4), numbers]);
};

/** The words of a document from its bytes. `accountOf` gives its text, which few comparisons ask for. */
export const decodeRead = (bytes: Uint8Array, accountOf: () => Account): Read => {
  const { buffer, byteOffset } = bytes;
  const [n = 0, headLength = 0] = new Uint32Array(buffer, byteOffset, 2);
  const wide = (k: number): Uint32Array => new Uint32Array(buffer, byteOffset + 8 + k * n * 4, n);
  const at = 8 + n * WIDE * 4;
  const narrow = (k: number): Uint8Array => new Uint8Array(buffer, byteOffset + at + k * n, n);
  const headAt = at + NARROW * n;
  const head = JSON.parse(decoder.decode(bytes.subarray(headAt, headAt + headLength))) as Head;
  const opens = narrow(2);
  const numbersAt = byteOffset + headAt + headLength;
  const numbers = new Uint32Array(buffer, Math.ceil(numbersAt / 4) * 4);
  const block = new Uint32Array(n);
  const sentence = new Uint32Array(n);
  let b = -1;
  let s = -1;
  for (let i = 0; i < n; i++) {
    const opening = opens[i] ?? 0;
    if ((opening & OPENS_BLOCK) !== 0) b++;
    if ((opening & OPENS_SENTENCE) !== 0) s++;
    block[i] = numbers[b] ?? 0;
    sentence[i] = s;
  }
  let account: Account | null = null;
  return {
    head,
    get account() {
      account ??= accountOf();
      return account;
    },
    language: languageOf(head.language),
    hashes: wide(0),
    stems: wide(1),
    from: wide(2),
    to: wide(3),
    sorts: narrow(0),
    flags: narrow(1),
    block,
    sentence,
  };
};

/** Columns of one length as bytes. */
export const bytesOf = (columns: readonly Uint32Array[]): Uint8Array => {
  const n = columns[0]?.length ?? 0;
  const all = new Uint32Array(1 + n * columns.length);
  all[0] = n;
  columns.forEach((column, k) => {
    all.set(column, 1 + k * n);
  });
  return new Uint8Array(all.buffer);
};

/** As many columns from their bytes. */
export const columnsIn = <Count extends 2 | 5>(bytes: Uint8Array, count: Count): Columns<Count> => {
  const [n = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  return Array.from(
    { length: count },
    (_, k) => new Uint32Array(bytes.buffer, bytes.byteOffset + 4 + 4 * k * n, n),
  ) as unknown as Columns<Count>;
};

type C = Uint32Array;
type Columns<Count> = Count extends 2 ? readonly [C, C] : readonly [C, C, C, C, C];
