/** Control, format, line-separating and half characters. The two joiners that emoji and several scripts need are left alone. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (character: string): string =>
  SHORT[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * Text from an input, fit for a terminal: one line, in which nothing moves the cursor, sets a colour or turns the direction of writing.
 * What could do so is shown as its escape ("\u{1b}").
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, escaped);

/** A word of a command line as a POSIX shell has to be given it. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${printable(word).replaceAll("'", `'\\''`)}'`;
