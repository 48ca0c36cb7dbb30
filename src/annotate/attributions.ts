import type { Language } from '../languages/language.js';
import { hasModel } from '../languages/models.js';
import type { Annotations } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { continuesQuote } from './attributions/direct.js';
import type { Draft } from './attributions/draft.js';
import { finish } from './attributions/finish.js';
import { factsOf } from './attributions/learned/facts.js';
import { merge } from './attributions/learned/merge.js';
import { attributionModelsOf } from './attributions/learned/models.js';
import { type Reading, readingsOf } from './attributions/learned/read.js';
import { reconcile } from './attributions/reconcile.js';
import { ruleDrafts } from './attributions/rules.js';
import { speakersOf } from './attributions/speakers.js';
import { type Words, wordsOf } from './attributions/words.js';
import { rolesOf } from './mentions/roles.js';
import { classesOf } from './sequence/models.js';
import { syntaxModelOf } from './syntax/models.js';

/** Whether the language has the models; without them the rules stand alone. */
const isTrained = ({ code }: Language): boolean =>
  hasModel(code, 'attributions') && hasModel(code, 'cues') && hasModel(code, 'syntax');

/** What the models read, with what the rules found as a hint. */
const read = (words: Words, { mentions }: Annotations, ruled: readonly Draft[]): Reading[] => {
  const { code } = words.language;
  const facts = factsOf(words, mentions, classesOf(code), syntaxModelOf(code), ruled);
  return readingsOf(words, facts, ruled, attributionModelsOf(code));
};

/**
 * Who says, thinks or wants what. Rules find what has marks, lines or fixed words to go by; trained models read the rest, with the rules'
 * findings as a hint; both are put together, and speakers are resolved over the whole document.
 */
export const attributions: Annotator<'attributions'> = {
  writes: 'attributions',
  version: 3,
  reads: ['sentences', 'tokens', 'quotations', 'mentions', 'hedges'],
  annotate({ text }, all, language) {
    const words = wordsOf(language, text, all, continuesQuote);
    const ruled = reconcile(words, ruleDrafts(words));
    const drafts = isTrained(language) ? reconcile(words, merge(words, ruled, read(words, all, ruled))) : ruled;
    const speakers = speakersOf(words, all.mentions, drafts);
    return finish(words, drafts, speakers, rolesOf(language, text, all.tokens, all.mentions), all.mentions, all.hedges);
  },
};
