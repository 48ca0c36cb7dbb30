import { accordingDrafts } from './according.js';
import { directDrafts } from './direct.js';
import type { Draft } from './draft.js';
import { impersonalDrafts } from './impersonal.js';
import { indirectDrafts } from './indirect.js';
import { signedDrafts } from './signed.js';
import type { Words } from './words.js';

/**
 * What the rules find: direct quotations with their tags first, then what hangs on a verb, on "according to", on a noun or on nobody,
 * sentence by sentence. Two of them may use one cue (see `reconcile`).
 */
export const ruleDrafts = (words: Words): Draft[] => {
  const { drafts: direct, taken } = directDrafts(words);
  const found: Draft[] = [...direct, ...signedDrafts(words)];
  for (const unit of words.units) {
    found.push(
      ...indirectDrafts(words, unit, taken),
      ...accordingDrafts(words, unit),
      ...impersonalDrafts(words, unit),
    );
  }
  return found;
};
