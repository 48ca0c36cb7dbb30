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

/** Words that both sides have, in code units, from which on they are cut in the middle where the whole is long, and how much stays at either end. */
const LONG_SAME = 160;
const KEPT = 60;

/** Shorter ones are shown whole. */
const WHOLE = 700;

/** So much is shown at most, where nearly everything differs. */
const MOST = 2000;

const ends = (text: string): string => {
  const head = text.slice(0, KEPT).replace(/\S*$/u, '');
  const tail = text.slice(-KEPT).replace(/^\S*/u, '');
  return `${head}…${tail}`;
};

/** Parts to be shown: of a long side, stretches that the other has too are cut at "…"; what differs stays, up to a bound. */
export const shortened = (parts: readonly Part[]): readonly Part[] => {
  if (parts.reduce((sum, p) => sum + p.text.length, 0) <= WHOLE) return parts;
  const shown: Part[] = [];
  let length = 0;
  for (const { text, how } of parts) {
    const cut = how === 'same' && text.length > LONG_SAME ? ends(text) : text;
    if (length + cut.length > MOST) return [...shown, { text: `${cut.slice(0, Math.max(0, MOST - length))}…`, how }];
    length += cut.length;
    shown.push({ text: cut, how });
  }
  return shown;
};
