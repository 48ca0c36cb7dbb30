import { pages } from '../languages/pages.js';
import { alternatives } from '../text/alternatives.js';

/** The words under a picture are a few lines at most. */
const MAX_CAPTION = 500;
/** A credit alone: the word for a picture and a name or two. */
const MAX_CREDIT_WORDS = 7;

const PICTURE = alternatives(pages.pictureWords);
const CREDIT_AT_END = new RegExp(`[([](?:${PICTURE})\\b[^()\\[\\]]{0,120}[)\\]]\\.?$`, 'i');
const LABEL = new RegExp(`^[([]?(?:${PICTURE})\\s*(?:[:/|]|©|(?:${alternatives(pages.pictureJoints)})\\b)\\s*`, 'i');

/** A word of a name, with the particles that names have in many languages. */
const NAME_WORD = new RegExp(`^[^\\p{L}]*\\p{Lu}|^(?:${alternatives(pages.pictureNameWords)}|de|von|van)$`, 'u');

/** What a block says of a picture: its `caption`, its `credit` alone (a name, no sentence), or nothing of the kind. */
export const captionKind = (block: string): 'caption' | 'credit' | null => {
  if (block.length > MAX_CAPTION) return null;
  const label = LABEL.exec(block)?.[0];
  if (label !== undefined) {
    const words = block
      .slice(label.length)
      .split(/[\s/]+/)
      .filter(w => /\p{L}/u.test(w));
    const named = words.every(w => NAME_WORD.test(w));
    return named && words.length <= MAX_CREDIT_WORDS ? 'credit' : 'caption';
  }
  return CREDIT_AT_END.test(block) ? 'caption' : null;
};
