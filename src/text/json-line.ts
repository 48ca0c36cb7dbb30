/** What JSON.stringify leaves as it is although a terminal may act on it. */
const BEYOND_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON on one line, every character that a terminal may act on written as `\uXXXX`, which means the same to every reader of JSON. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(BEYOND_JSON, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
