import chardet from 'chardet';
import iconv from 'iconv-lite';
import { cyrillicCharset } from './cyrillic.js';

/** Bytes read as text. */
export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  /** Name of the charset as iconv-lite or the Encoding Standard has it, lower case. */
  readonly charset: string;
  /** Bytes, or runs of them, that are nothing in that charset; U+FFFD stands for each in the text. */
  readonly replaced: number;
}

/** A declaration of the charset stands in the first 1,024 bytes (HTML standard); many pages have it later, behind scripts. */
const DECLARATION_WINDOW = 8192;
/** Bytes that tell UTF-16 without a mark. */
const UTF16_WINDOW = 4096;
/** chardet slows down with length and its verdict is stable long before. */
const CHARDET_WINDOW = 50_000;
/** Below this confidence (of 100) chardet guesses; what is left of the web without a declaration is windows-1252. */
const MIN_CONFIDENCE = 30;
/** UTF-8 with damage: so many good sequences for each bad byte. Other charsets make good sequences by chance only. */
const GOOD_PER_BAD = 10;

/** Names that mean another charset than they say, as browsers read them (Encoding Standard). */
const READ_AS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-sjis': 'shift_jis',
  'ks_c_5601-1987': 'euc-kr',
  'x-mac-cyrillic': 'maccyrillic',
};

/** Japanese in seven-bit bytes after escapes: good UTF-8 as bytes, and the one charset that iconv-lite lacks. */
const JAPANESE_MAIL = 'iso-2022-jp';

/** Every UTF-8 sequence of the bytes: how many are good and longer than one byte, how many bytes are bad. A sequence cut off by the end is not bad. */
const utf8Count = (bytes: Uint8Array): { good: number; bad: number } => {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const more =
      byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    let k = 1;
    while (k <= more && i + k < bytes.length && ((bytes[i + k] ?? 0) & 0xc0) === 0x80) k++;
    if (more > 0 && k === more + 1) good++;
    else if (!(more > 0 && i + k === bytes.length)) bad++;
    i += k;
  }
  return { good, bad };
};

/** `utf-16le` or `utf-16be` where the bytes can be nothing else: one of every two bytes is 0 or nearly always the same few, without a mark. */
const utf16WithoutMark = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, Math.min(UTF16_WINDOW, bytes.length & ~1));
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Spaces and line breaks have a zero byte in every script, at the same of the two places.
  if (Math.max(even, odd) < sample.length / 50 || Math.min(even, odd) > Math.max(even, odd) / 50) return null;
  const charset = odd > even ? 'utf-16le' : 'utf-16be';
  // Numbers of a binary file have zeros in one place of two as well, but do not make letters.
  const text = iconv.decode(sample, charset);
  const letters = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\n\r\t]/gu)?.length ?? 0;
  return letters >= text.length * 0.95 ? charset : null;
};

/** The charset that a page declares: `<meta charset>`, `<meta http-equiv>`, XML prolog, CSS-like `@charset`. */
const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_WINDOW)).toString('latin1');
  const found =
    /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]{2,40})["']/i.exec(head) ??
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head);
  const name = found?.[1]?.toLowerCase();
  // A page whose declaration could be read byte by byte is not in UTF-16, whatever it says.
  return name === undefined || name.startsWith('utf-16') || name.startsWith('utf-8') || name === 'utf8' ? null : name;
};

const readAs = (name: string): string => READ_AS[name.toLowerCase()] ?? name.toLowerCase();

const readable = (charset: string): boolean => charset === JAPANESE_MAIL || iconv.encodingExists(charset);

const decodeAs = (bytes: Uint8Array, charset: string): Decoded => {
  const text = charset === JAPANESE_MAIL ? new TextDecoder(charset).decode(bytes) : iconv.decode(bytes, charset);
  return { text, charset, replaced: text.match(/\ufffd+/g)?.length ?? 0 };
};

/**
 * Bytes as text. In this order: byte order mark; UTF-16 without one; UTF-8 where the bytes are UTF-8, whatever the page declares; the
 * declared charset (`html` only); the Cyrillic charsets by their letters; chardet; windows-1252. Never fails: what cannot be read is
 * counted in `replaced`.
 */
export const decode = (bytes: Uint8Array, html: boolean): Decoded => {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return decodeAs(bytes, 'utf-32le');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeAs(bytes, 'utf-32be');
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be');
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const declared = html ? declaredCharset(bytes) : null;
  const stated = declared === null ? null : readAs(declared);
  const usable = stated !== null && readable(stated) ? stated : null;
  if (usable === JAPANESE_MAIL) return decodeAs(bytes, usable);
  const { good, bad } = utf8Count(bytes);
  if (bad === 0 || good >= bad * GOOD_PER_BAD) return escaped(bytes, good) ?? decodeAs(bytes, 'utf-8');
  if (usable !== null) return decodeAs(bytes, usable);
  const cyrillic = cyrillicCharset(bytes);
  if (cyrillic !== null) return decodeAs(bytes, cyrillic);
  const guess = chardet
    .analyse(bytes.subarray(0, CHARDET_WINDOW))
    .find(g => readable(readAs(g.name)) && !/^utf-/i.test(g.name));
  return decodeAs(
    bytes,
    guess !== undefined && guess.confidence >= MIN_CONFIDENCE ? readAs(guess.name) : 'windows-1252',
  );
};

/** Bytes that are UTF-8 only because Japanese escapes them into seven bits. */
const escaped = (bytes: Uint8Array, good: number): Decoded | null => {
  if (good > 0) return null;
  const at = bytes.indexOf(0x1b);
  const japanese = at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
  return japanese ? decodeAs(bytes, JAPANESE_MAIL) : null;
};
