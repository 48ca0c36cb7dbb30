/** The words of an ECB+ file, a sentence a paragraph, spaced as people write; the address in front of some of them left out. */
export const ecbText = (xml: string): string => {
  const sentences = new Map<string, string[]>();
  for (const [, sentence = '', word = ''] of xml.matchAll(/<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</g)) {
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), unescaped(word)]);
  }
  return [...sentences.values()]
    .filter(words => !/^http/i.test(words[0] ?? ''))
    .map(spaced)
    .join('\n\n');
};

const unescaped = (word: string): string =>
  word.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Words with the spaces that belong between them; marks of quotation open and close in turn. */
const spaced = (words: readonly string[]): string => {
  let opened = false;
  return (
    words
      .join(' ')
      .replace(/ (?=[.,;:!?%)\]])/g, '')
      .replace(/(?<=[([$£€]) /g, '')
      .replace(/ (?='(?:s|re|ve|ll|d|m)\b|n't\b)/g, '')
      .replace(/(?<=\w) - (?=\w)/g, '-')
      // numbers and hours that the corpus has in two: "27. 5", "1, 400", "10: 14"
      .replace(/(?<=\d\.) (?=\d{1,2}(?![\d.]))/g, '')
      .replace(/(?<=\d,) (?=\d{3}(?!\d))/g, '')
      .replace(/(?<=\b\d{1,2}:) (?=\d\d(?!\d))/g, '')
      .replace(/ ?" ?/g, () => {
        opened = !opened;
        return opened ? ' "' : '" ';
      })
      .trim()
  );
};
