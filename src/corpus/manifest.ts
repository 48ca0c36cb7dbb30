import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexError } from './index-error.js';
import { writeWhole } from './sections.js';

/** The form of the files of an index. Raised when it changes, or when documents are read otherwise: an index of another form is made anew. */
export const FORMAT = 1;

/** What an index knows besides its batches. */
export interface Manifest {
  readonly format: number;
  /** Files of the batches whose passages were told, in the order in which they came. */
  readonly batches: readonly string[];
  /** What all documents together said when all of their grams were last sorted. */
  readonly measured: Measured | null;
}

/** See `limitOf` and `LONE_BUDGET`. */
export interface Measured {
  readonly words: number;
  readonly stems: number;
  readonly lone: boolean;
  /** Bytes of the set of pairs that share something rare. */
  readonly rare: number;
}

const EMPTY: Manifest = { format: FORMAT, batches: [], measured: null };

/** A limit that JSON cannot hold: none. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

const manifestPath = (folder: string): string => join(folder, 'index.json');

const parsed = (json: string): Partial<Manifest> | null => {
  try {
    return JSON.parse(json) as Partial<Manifest> | null;
  } catch {
    return null;
  }
};

/** The manifest of a folder; an empty one where it has none. Throws where it is of another form, or none. */
export const readManifest = (folder: string): Manifest => {
  const path = manifestPath(folder);
  if (!existsSync(path)) return EMPTY;
  const manifest = parsed(readFileSync(path, 'utf8'));
  if (manifest?.format === undefined)
    throw indexError(folder, 'is none: its index.json is something else. It was left as it is');
  if (manifest.format !== FORMAT) throw indexError(folder, 'was made by another version of Crossread. Make it anew');
  return { ...EMPTY, ...manifest };
};

/** Writes the manifest of a folder, whole or not at all. */
export const writeManifest = (folder: string, manifest: Manifest): void => {
  writeWhole(manifestPath(folder), JSON.stringify(manifest, null, 2));
};

/** A limit as JSON can hold it. */
export const finite = (limit: number): number => Math.min(limit, NO_LIMIT);
