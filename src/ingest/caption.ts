import { furniture } from '../languages/en/furniture.js';
import { alternatives } from '../text/alternatives.js';

/** The words under a picture are a few lines at most. */
const MAX_CAPTION = 500;
/** A credit alone: the word for a picture and a name or two. */
const MAX_CREDIT_WORDS = 7;

const PICTURE = alternatives(furniture.pictureWords);
const CREDIT_AT_END = new RegExp(`[([](?:${PICTURE})\\b[^()\\[\\]]{0,120}[)\\]]\\.?$`, 'i');
const LABEL = new RegExp(`^[([]?(?:${PICTURE})\\s*(?:[:/|]|©|by\\b|courtesy\\b)\\s*`, 'i');

/** What a block says of a picture: its `caption`, its `credit` alone (a name, no sentence), or nothing of the kind. */
export const captionKind = (block: string): 'caption' | 'credit' | null => {
  if (block.length > MAX_CAPTION) return null;
  const label = LABEL.exec(block)?.[0];
  if (label !== undefined) {
    const words = block
      .slice(label.length)
      .split(/[\s/]+/)
      .filter(w => /\p{L}/u.test(w));
    const named = words.every(w => /^[^\p{L}]*\p{Lu}|^(?:by|for|of|via|the|and|de|von|van)$/u.test(w));
    return named && words.length <= MAX_CREDIT_WORDS ? 'credit' : 'caption';
  }
  return CREDIT_AT_END.test(block) ? 'caption' : null;
};
