import { deserialize } from 'node:v8';
import type { Related } from '../relate/steps.js';
import type { Sections } from './sections.js';

/** What became of a pair of documents. */
export interface Told {
  readonly left: number;
  readonly right: number;
  /** Bytes of the lines of its passages. */
  readonly bytes: number;
  /** Where the two are related. */
  readonly related: Related | null;
  /** Whether a third document may tell more of its direction. */
  readonly open: boolean;
}

/** What became of the pairs of a bucket. */
export const toldIn = (file: Sections): Told[] => deserialize(file.read(0)) as Told[];

/** The lines of their passages, one pair after the other. */
export const linesIn = (file: Sections): Uint8Array => file.read(1);
