import { type Account, type Answer, holds, type Span } from '../model/index.js';

/** What an account says at a place is said by somebody: the innermost attribution whose content holds the place, else the narrator. */
export type Held = Pick<Answer, 'holder' | 'chain' | 'polarity' | 'certainty'>;

const NARRATOR: Held = { holder: 'narrator', chain: [], polarity: 'asserts', certainty: 'unstated' };

/** What stands for a source that is not named. */
const UNNAMED = 'unnamed source';

/** Who holds what stands at `span`, and how. */
export const holderAt = ({ document, annotations }: Account, span: Span): Held => {
  let best: { length: number; held: Held } | null = null;
  for (const a of annotations.attributions) {
    for (const part of a.content) {
      if (!holds(part, span)) continue;
      const length = part.to - part.from;
      if (best && best.length <= length) continue;
      const first = a.source[0];
      const named = a.speaker ?? (first ? document.text.slice(first.from, first.to) : UNNAMED);
      best = { length, held: { holder: named, chain: a.chain, polarity: a.polarity, certainty: a.certainty } };
    }
  }
  return best?.held ?? NARRATOR;
};
