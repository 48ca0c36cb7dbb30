import { languageOf } from '../../languages/index.js';
import { type Account, indexAt, type Span } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { type Word, words } from '../../text/words.js';

/** A word that is no grammar. */
export interface MatterWord extends Word {
  /** What all its forms have in common: the stem, of a verb that of its dictionary form ("broke", "broken"). */
  readonly key: string;
}

/** The words of a stretch of text that are no grammar. */
export const matterOf = ({ document, annotations: { tokens } }: Account, span: Span): MatterWord[] => {
  const { functionWords } = languageOf(document.language).reuse;
  return words(document.text, [span])
    .filter(w => !functionWords.has(w.norm) && w.norm.length > 2)
    .map(word => {
      const token = tokens[indexAt(tokens, word.from)];
      return { ...word, key: stem(token?.from === word.from && token.pos === 'VERB' ? token.lemma : word.norm) };
    });
};
