import { hasModel, modelBytes } from './models.js';

/** Parts of speech that carry wording (Universal Dependencies). */
export const LOADED_POS: readonly string[] = ['NOUN', 'VERB', 'ADJ', 'ADV'];

/** How likely words are to be marked as loaded, as log-odds: that of the word and that of its part of speech, added. */
export interface LoadedWords {
  readonly pos: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

/** Digits of a score that are kept. */
const DIGITS = 2;

/** The file of a list: a line with the scores of `LOADED_POS`, then "word score" a line, in the order of the alphabet. */
export const packLoaded = (
  pos: readonly number[],
  words: readonly { readonly word: string; readonly score: number }[],
): string => {
  const lines = words.map(({ word, score }) => `${word} ${score.toFixed(DIGITS)}`).sort();
  return `${[pos.map(score => score.toFixed(DIGITS)).join(' '), ...lines].join('\n')}\n`;
};

/** Reads what `packLoaded` writes. Lines of another shape are passed over. */
const readLoaded = (text: string): LoadedWords => {
  const [head = '', ...lines] = text.split('\n');
  const scores = head.split(' ').map(Number);
  return {
    pos: new Map(LOADED_POS.map((pos, i) => [pos, scores[i] ?? 0])),
    words: new Map(
      lines.flatMap(line => {
        const space = line.indexOf(' ');
        return space > 0 ? [[line.slice(0, space), Number(line.slice(space + 1))] as const] : [];
      }),
    ),
  };
};

const lists = new Map<string, LoadedWords>();

/** The list of a language, read at the first call; null where it has none. */
export const loadedWordsOf = (code: string): LoadedWords | null => {
  if (!hasModel(code, 'loaded-words')) return null;
  const known = lists.get(code);
  if (known) return known;
  const bytes = modelBytes(code, 'loaded-words');
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const list = readLoaded(text);
  lists.set(code, list);
  return list;
};
