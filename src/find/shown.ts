import type { Language } from '../languages/index.js';
import { type Attribution, cover, type Span } from '../model/index.js';

/** Shown of the words before and after a source and its cue: more than that is not the claim but the sentence around it. */
const SHOWN = 130;

/** A clause mark nearer than this cuts off too much to be understood. */
const CLAUSE = 40;

/** The shortest words that show an attribution: source and cue with the clause that hangs on them. Throws where it has neither. */
export const shown = ({ vague }: Language, text: string, { source, cue, content }: Attribution): Span => {
  const key = cover([...source, ...cue]);
  let { from, to } = cover([key, ...content]);
  if (to > key.to + SHOWN) {
    const rest = text.slice(key.to, key.to + SHOWN);
    const mark = rest.slice(CLAUSE).search(/[,;:](?=\s)|\s[—–-]+\s/u);
    const space = rest.lastIndexOf(' ');
    to = key.to + (mark >= 0 ? CLAUSE + mark : space > 0 ? space : SHOWN);
  }
  if (from < key.from - SHOWN) {
    const rest = text.slice(key.from - SHOWN, key.from);
    const mark = /^.*[,;:—–]\s+/su.exec(rest.slice(0, SHOWN - CLAUSE))?.[0].length ?? 0;
    from = key.from - SHOWN + (mark > 0 ? mark : rest.search(/\s/u) + 1);
  }
  // "It is believed that": the first word belongs to it.
  const it = vague.itBefore.exec(text.slice(Math.max(0, from - 4), from));
  return { from: from - (it?.[0].length ?? 0), to };
};
