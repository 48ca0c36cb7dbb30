/** `npm run docs`: writes help texts and shown output into the docs as they are today. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages, refreshed, root } from './docs/shown.js';

for (const page of pages()) {
  const before = readFileSync(join(root, page), 'utf8');
  const after = refreshed(before);
  if (after === before) continue;
  writeFileSync(join(root, page), after);
  console.log(`rewritten: ${page}`);
}
