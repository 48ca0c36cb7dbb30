import { lastAtMost } from './last-at-most.js';

/** Marks that are written differently and mean the same, each with the form that stands for all. */
const SAME: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  ς: 'σ',
  ß: 'ss',
  ё: 'е',
};
const SAME_PATTERN = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

/** Characters that are not seen: soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** A combining mark on a Latin letter (an accent), or one that no composed letter holds (a stress mark on a Cyrillic vowel). */
const ACCENT = /(\p{Script=Latin})[\u0300-\u036F]+/gu;
const LOOSE_ACCENT = /[\u0300-\u036F]/gu;

const ASCII = /^[\u0000-\u007F]*$/u;

/**
 * One form for all ways of writing the same letters: NFKC, lower case, without accents on Latin letters and stress marks on others,
 * curly quotation marks, apostrophes and dashes as plain ones, invisible characters gone.
 */
export const fold = (text: string): string => {
  if (ASCII.test(text)) return text.includes('`') ? text.replaceAll('`', "'").toLowerCase() : text.toLowerCase();
  return text
    .replace(UNSEEN, '')
    .replace(SAME_PATTERN, mark => SAME[mark] ?? mark) // before NFKC, which makes a space and an accent of a "´"
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENT, '$1')
    .normalize('NFC')
    .replace(LOOSE_ACCENT, '')
    .replace(SAME_PATTERN, mark => SAME[mark] ?? mark)
    .normalize('NFKC');
};

/** A text in folded form, and the way from a place in one to the place in the other. */
export interface Normalised {
  readonly text: string;
  /** The place in the folded text of a place in the original; one inside a character gives that character's start. */
  readonly toNormal: (offset: number) => number;
  /** The place in the original of a place in the folded text; one inside what a character became gives that character's start. */
  readonly toOriginal: (offset: number) => number;
}

/** What is folded as one: a character with its marks, a run of Korean letters, a surrogate pair, or a line break of two characters. */
const UNIT = /\r\n|[\u1100-\u11FF]+|[^][\p{M}\uFF9E\uFF9F\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*/gu;

/**
 * The folded text (see `fold`) with an offset map. White space of any kind becomes one space for each character or CRLF. Offsets are
 * UTF-16 code units; an offset outside a text is taken for its nearest end.
 */
export const normalise = (original: string): Normalised => {
  const starts: number[] = [];
  const places: number[] = [];
  let text = '';
  for (const match of original.matchAll(UNIT)) {
    const unit = match[0];
    starts.push(match.index);
    places.push(text.length);
    text +=
      /^\s/u.test(unit) && !unit.startsWith('\uFEFF') ? ' ' + fold(unit.replace(/^(?:\r\n|\s)/u, '')) : fold(unit);
  }
  starts.push(original.length);
  places.push(text.length);
  return {
    text,
    toNormal: offset => places[lastAtMost(starts, Math.max(0, offset))] ?? 0,
    toOriginal: offset => starts[lastAtMost(places, Math.max(0, offset))] ?? 0,
  };
};
