import type { Language } from '../../languages/language.js';
import type { Sentence, Token } from '../../model/index.js';
import { type Candidate, candidateAt } from './candidates.js';
import type { Frame } from './features.js';

/** Every sentence in which a phrase of the lexicon stands, with these phrases; no two of them overlap. */
export const framesOf = (
  language: Language,
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Frame[] => {
  const frames: Frame[] = [];
  const lower = tokens.map(t => text.slice(t.from, t.to).toLowerCase());
  let at = 0;
  for (const { from, to } of sentences) {
    while (at < tokens.length && (tokens[at]?.from ?? to) < from) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at]?.from ?? to) < to) at += 1;
    const candidates: Candidate[] = [];
    for (let i = first; i < at; i += 1) {
      const found = candidateAt(language, text, tokens, lower, i, at);
      if (!found) continue;
      candidates.push(found);
      i = found.last - 1;
    }
    if (candidates.length > 0) frames.push({ tokens, lower, first, last: at, candidates });
  }
  return frames;
};
