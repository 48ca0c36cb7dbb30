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

/** What JSON.stringify leaves as it is although a terminal may act on it. */
const BEYOND_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON on one line, every character that a terminal may act on written as `\uXXXX`, which means the same to every reader of JSON. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(BEYOND_JSON, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A word of a command line as a POSIX shell has to be given it. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${printable(word).replaceAll("'", `'\\''`)}'`;
