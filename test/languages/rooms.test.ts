import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** A specifier that leads into the folder of one language. */
const ONE_LANGUAGE = /from '[^']*\/languages\/[a-z]{2,3}\//;

it('no stage imports one language: they read with the pack that they are given', () => {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /\.(?:ts|svelte)$/.test(name) && !name.startsWith('languages/'));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(name => ONE_LANGUAGE.test(readFileSync(root + name, 'utf8')))).toEqual([]);
});
