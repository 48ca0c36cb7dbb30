import type { Provenance } from '../model/index.js';

/** Raised whenever ingest may make another text or other blocks of the same bytes. */
const VERSION = '2';

/** The record that a part of ingest made a document from bytes with this hash. */
export const provenance = (part: string, options: string, sha256: string): Provenance => ({
  maker: `ingest/${part}`,
  version: VERSION,
  options,
  inputs: [sha256],
});
