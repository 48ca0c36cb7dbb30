/** Words and phrases as the alternatives of a pattern, longer ones first, so that the longest fits; the spaces in them are any white space. */
export const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/ /g, '\\s+'))
    .join('|');
