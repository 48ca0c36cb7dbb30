import { closeSync, constants, fstatSync, openSync, readSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { indexError } from './index-error.js';

/**
 * A file of numbered sections: how many there are, where each begins and the last one ends (64-bit floats, exact), then their bytes, each
 * from a multiple of eight on. It is there whole or not at all: it is written under another name first.
 */
const ALIGNED = 8;

const roundUp = (n: number): number => Math.ceil(n / ALIGNED) * ALIGNED;

/** Writes a file of sections. */
export const writeSections = (path: string, sections: readonly Uint8Array[]): void => {
  const head = new Float64Array(sections.length + 2);
  head[0] = sections.length;
  let at = head.byteLength;
  sections.forEach((section, i) => {
    head[i + 1] = at;
    at += roundUp(section.byteLength);
  });
  head[sections.length + 1] = at;
  const part = `${path}.part`;
  const file = openSync(part, 'w');
  try {
    writeAll(file, new Uint8Array(head.buffer));
    const padding = new Uint8Array(ALIGNED);
    // Small sections are put together: a call of the system each would cost more than the bytes.
    let pending: Uint8Array[] = [];
    let size = 0;
    const flush = (): void => {
      writeAll(file, Buffer.concat(pending));
      pending = [];
      size = 0;
    };
    for (const section of sections) {
      pending.push(section, padding.subarray(0, roundUp(section.byteLength) - section.byteLength));
      size += section.byteLength;
      if (size > FLUSH) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
};

/** Bytes that are put together before they are written. */
const FLUSH = 4 * 1024 * 1024;

const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.byteLength; ) done += writeSync(file, bytes, done);
};

/** A file of sections that is open for reading. */
export interface Sections {
  readonly count: number;
  /** Bytes of sections from one up to another, which is not read, as one piece of memory of its own. */
  readonly read: (from: number, to?: number) => Uint8Array;
  /** Bytes of one section, padded to a multiple of eight. */
  readonly size: (i: number) => number;
  readonly close: () => void;
}

/** Opens a file of sections. Throws where it is none, or was cut off. */
export const openSections = (path: string): Sections => {
  const file = openSync(path, constants.O_RDONLY);
  const fill = (bytes: Uint8Array, from: number): void => {
    for (let done = 0; done < bytes.byteLength; ) {
      const got = readSync(file, bytes, done, bytes.byteLength - done, from + done);
      if (got === 0) throw indexError(path, 'is damaged: the file ends too early. Make the index anew');
      done += got;
    }
  };
  try {
    const first = new Float64Array(1);
    fill(new Uint8Array(first.buffer), 0);
    const count = first[0] ?? 0;
    if (!Number.isInteger(count) || count < 0 || count * ALIGNED > fstatSync(file).size) {
      throw indexError(path, 'is damaged: the file is not one of an index. Make the index anew');
    }
    const starts = new Float64Array(count + 1);
    fill(new Uint8Array(starts.buffer), ALIGNED);
    const startOf = (i: number): number => starts[i] ?? 0;
    return {
      count,
      size: i => startOf(i + 1) - startOf(i),
      read: (from, to = from + 1) => {
        const bytes = new Uint8Array(startOf(to) - startOf(from));
        fill(bytes, startOf(from));
        return bytes;
      },
      close: () => {
        closeSync(file);
      },
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
};

/** Writes a small file whole or not at all. */
export const writeWhole = (path: string, bytes: Uint8Array | string): void => {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
};
