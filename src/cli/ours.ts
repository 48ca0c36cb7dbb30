import { closeSync, openSync, readSync } from 'node:fs';
import { APPLICATION_ID } from '../store/schema.js';

/** Enough of a file to know our own work by. */
const HEAD = 4096;
/** Where SQLite keeps the id of the program that a file belongs to. */
const APPLICATION_ID_AT = 68;

/** What of our own making bytes are, "a report of Crossread", or null. Such a file lies beside accounts easily and is none. */
export const ours = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD));
  const text = head.toString('utf8');
  if (text.startsWith('{\n"crossread": ')) return 'an analysis of Crossread';
  if (/^<!doctype html>/i.test(text) && text.includes(' · Crossread</title>')) return 'a report of Crossread';
  const isCase =
    text.startsWith('SQLite format 3\0') &&
    head.length >= APPLICATION_ID_AT + 4 &&
    head.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
  return isCase ? 'a Crossread case' : null;
};

/** What of our own making the file at `path` is, or null; it must be a regular file. */
export const oursAt = (path: string): string | null => {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return ours(head.subarray(0, readSync(file, head, 0, HEAD, 0)));
  } finally {
    closeSync(file);
  }
};
