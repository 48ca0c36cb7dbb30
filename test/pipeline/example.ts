import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from '../../src/ingest/index.js';

const folder = fileURLToPath(new URL('../../examples/silver-heron/accounts/', import.meta.url));

/** The accounts of the example, as bytes, in order of their names. */
export const exampleSources = (): Source[] =>
  readdirSync(folder)
    .sort()
    .map(name => ({ name, bytes: readFileSync(folder + name) }));

/** The same accounts with words exchanged everywhere: each pair both ways, whole words only. */
export const exchanged = (sources: readonly Source[], pairs: readonly (readonly [string, string])[]): Source[] =>
  sources.map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(exchange(Buffer.from(bytes).toString('utf8'), pairs)),
  }));

/** Exchanges words of a text both ways. */
export const exchange = (text: string, pairs: readonly (readonly [string, string])[]): string => {
  const to = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const any = [...to.keys()].sort((a, b) => b.length - a.length).join('|');
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'),
    word => to.get(word) ?? word,
  );
};
