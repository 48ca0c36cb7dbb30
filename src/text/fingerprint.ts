import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Length of an id in hex digits: 64 bits, so that a million things collide with a chance below one in thirty million. */
const DIGITS = 16;

/** An id made of content alone: the same parts give the same id on every machine. Parts are kept apart by a unit separator. */
export const fingerprint = (...parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(parts.join('\u001f')))).slice(0, DIGITS);
