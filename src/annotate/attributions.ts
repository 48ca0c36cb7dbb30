import type { Annotator } from './annotator.js';
import { accordingDrafts } from './attributions/according.js';
import { continuesQuote, directDrafts } from './attributions/direct.js';
import type { Draft } from './attributions/draft.js';
import { finish } from './attributions/finish.js';
import { impersonalDrafts } from './attributions/impersonal.js';
import { indirectDrafts } from './attributions/indirect.js';
import { reconcile } from './attributions/reconcile.js';
import { speakersOf } from './attributions/speakers.js';
import { wordsOf } from './attributions/words.js';
import { rolesOf } from './mentions/roles.js';

/**
 * Who says, thinks or wants what. Rules only: direct quotations with their tags first, then what hangs on a verb, on "according to",
 * on a noun or on nobody, sentence by sentence; speakers are resolved over the whole document.
 */
export const attributions: Annotator<'attributions'> = {
  writes: 'attributions',
  version: 1,
  reads: ['sentences', 'tokens', 'quotations', 'mentions', 'hedges'],
  annotate({ text }, all) {
    const words = wordsOf(text, all, continuesQuote);
    const { drafts: direct, taken } = directDrafts(words);
    const found: Draft[] = [...direct];
    for (const unit of words.units) {
      found.push(
        ...indirectDrafts(words, unit, taken),
        ...accordingDrafts(words, unit),
        ...impersonalDrafts(words, unit),
      );
    }
    const drafts = reconcile(words, found);
    const speakers = speakersOf(words, all.mentions, drafts);
    return finish(words, drafts, speakers, rolesOf(text, all.tokens, all.mentions), all.mentions, all.hedges);
  },
};
