import { type AlignedWord, alignWords, type Lexicon } from '../../text/align-words.js';
import type { Part } from './view.js';

/** Words are compared by their form alone, so that the page can do the same wherever a text is from. */
const NO_LEXICON: Lexicon = { negations: new Set(), numberWords: new Set() };

const whole = (text: string): Parameters<typeof alignWords>[0] => ({ text, spans: [{ from: 0, to: text.length }] });

interface Stretch {
  readonly from: number;
  to: number;
  readonly how: 'altered' | 'only' | 'gap';
}

/** What of one side is to be marked, in order. `own` and `other` are the two sides of an aligned word. */
const stretches = (aligned: readonly AlignedWord[], own: 'a' | 'b', other: 'a' | 'b'): Stretch[] => {
  const found: Stretch[] = [];
  let end = 0;
  let open: Stretch | undefined;
  // Words that only the other side has, since the last word that both have, and whether this side has any there.
  let lacking = false;
  let having = false;
  const close = (): void => {
    if (lacking && !having) found.push({ from: end, to: end, how: 'gap' });
    open = undefined;
    lacking = false;
    having = false;
  };
  for (const word of aligned) {
    const mine = word[own];
    if (mine === null) {
      lacking = true;
      continue;
    }
    if (word.how === 'matched' || mine.norm === word[other]?.norm) close();
    else {
      const how = word[other] === null ? 'only' : 'altered';
      having = true;
      if (open?.how === how) open.to = mine.to;
      else {
        open = { from: mine.from, to: mine.to, how };
        found.push(open);
      }
    }
    end = mine.to;
  }
  close();
  return found;
};

const partsOf = (text: string, marked: readonly Stretch[]): Part[] => {
  const parts: Part[] = [];
  let done = 0;
  for (const { from, to, how } of marked) {
    if (from > done) parts.push({ text: text.slice(done, from), how: 'same' });
    parts.push({ text: text.slice(from, to), how });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), how: 'same' });
  return parts;
};

/**
 * What two texts have in common, word for word and in order, case and punctuation aside. The parts of each side joined give the side
 * again.
 */
export const compare = (left: string, right: string): readonly [readonly Part[], readonly Part[]] => {
  const aligned = alignWords(whole(left), whole(right), NO_LEXICON);
  return [partsOf(left, stretches(aligned, 'a', 'b')), partsOf(right, stretches(aligned, 'b', 'a'))];
};
