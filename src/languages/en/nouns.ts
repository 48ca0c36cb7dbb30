import { irregularPlurals, menEndings } from './numbers.js';

/** The singular of an English noun, lower case; a word that looks like no plural comes back as it is. */
export const singular = (noun: string): string => {
  const word = noun.toLowerCase().replace(/['’]s?$/, '');
  const known = irregularPlurals.get(word);
  if (known !== undefined) return known;
  for (const [plural, one] of menEndings) {
    if (word.endsWith(plural) && word.length > plural.length + 2) return word.slice(0, -plural.length) + one;
  }
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.length > 2 && /[^su]s$/.test(word) && !/(?:is|ous)$/.test(word) ? word.slice(0, -1) : word;
};

/** Whether a noun looks like a plural. */
export const isPlural = (noun: string): boolean =>
  irregularPlurals.has(noun.toLowerCase()) || singular(noun) !== noun.toLowerCase();
