/** What bytes are: a format that is read, or the name of one that is not, in words that follow "is". */
export type Sniffed =
  | { readonly format: 'html' | 'markdown' | 'text' }
  | { readonly format: 'other'; readonly what: string };

/** Enough of a file to tell what it is. */
const WINDOW = 4096;
/** Text has next to no control characters; a share above this is no text in any charset. */
const MAX_CONTROLS = 0.01;

/** First bytes of formats (file signatures, as `file(1)` has them), latin1; the first that fits counts. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\s{0,100}%PDF-\d/, 'a PDF'],
  [/^\x89PNG/, 'an image (PNG)'],
  [/^\xff\xd8\xff/, 'an image (JPEG)'],
  [/^GIF8[79]a/, 'an image (GIF)'],
  [/^RIFF[\s\S]{4}WEBP/, 'an image (WebP)'],
  [/^RIFF[\s\S]{4}(?:WAVE|AVI )/, 'sound or video (RIFF)'],
  [/^(?:II\*\x00|MM\x00\*)/, 'an image (TIFF)'],
  [/^BM[\s\S]{4}\x00\x00\x00\x00/, 'an image (BMP)'],
  [/^\x00\x00\x01\x00/, 'an icon'],
  [/^\x00[\s\S]{3}ftyp(?:avif|heic|mif1)/, 'an image (HEIF)'],
  [/^\x00[\s\S]{3}ftyp/, 'video (MP4)'],
  [/^\x1aE\xdf\xa3/, 'video (Matroska)'],
  [/^(?:ID3[\x02-\x04]|OggS\x00|fLaC\x00|\xff[\xf3\xfb][\x10-\xef]\x00)/, 'sound'],
  [/^PK\x03\x04[\s\S]{0,4000}word\//, 'a Word document (DOCX)'],
  [/^PK\x03\x04[\s\S]{0,4000}xl\//, 'an Excel workbook (XLSX)'],
  [/^PK\x03\x04[\s\S]{0,4000}ppt\//, 'a presentation (PPTX)'],
  [/^PK\x03\x04[\s\S]{26}mimetypeapplication\/vnd\.oasis/, 'an OpenDocument file'],
  [/^PK\x03\x04[\s\S]{26}mimetypeapplication\/epub/, 'an e-book (EPUB)'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'a ZIP archive'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'an old Office document'],
  [/^\{\\rtf/, 'RTF'],
  [/^\x1f\x8b/, 'compressed data (gzip)'],
  [/^BZh[1-9]/, 'compressed data (bzip2)'],
  [/^\xfd7zXZ/, 'compressed data (xz)'],
  [/^\x28\xb5\x2f\xfd/, 'compressed data (Zstandard)'],
  [/^7z\xbc\xaf/, 'a 7z archive'],
  [/^Rar!\x1a\x07/, 'a RAR archive'],
  [/^SQLite format 3\x00/, 'a database (SQLite)'],
  [/^(?:\x7fELF|MZ[\s\S]{1,8}\x00)/, 'a program'],
  [/^wOF[F2]/, 'a font'],
  [/^%!PS/, 'PostScript'],
  [/^WARC\/\d/, 'a web archive (WARC)'],
];

/** Text formats that would be misread as an account. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i, 'a feed (RSS or Atom)'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<svg[\s>]/i, 'an image (SVG)'],
];

const MAIL = /^(?:[A-Z][\w-]{1,40}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n)*){3,}/;
const MAIL_HEADERS = /^(?:MIME-Version|Received|Message-ID|Return-Path):/im;

/** Files of data and programs by their names; their text is no account, and nothing in it tells so for sure. */
const DATA_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:json|jsonl|ndjson|geojson)$/i, 'data (JSON)'],
  [/\.(?:csv|tsv)$/i, 'a table'],
  [/\.(?:ya?ml|toml|ini|conf|cfg|log|lock)$/i, 'a settings or log file'],
  [/\.(?:[cm]?[jt]sx?|py|rb|sh|css|scss|java|c|h|cpp|go|rs|php|sql)$/i, 'a program or style sheet'],
];

const HTML_NAME = /\.(?:x?html?|shtml|xht)$/i;
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;
/** A page says so at its start, behind comments and an XML prolog. */
const HTML_START =
  /^(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|script|link)\b/i;
/** A piece of a page starts with an element of text and ends one, too. */
const HTML_PIECE =
  /^<(div|p|article|section|main|h[1-6]|table|ul|ol|span|blockquote|header|figure)\b[^<>]{0,500}>[\s\S]*<\/\1\s*>/i;

/** Tells by name and first bytes what a file is. Whether bytes are text at all is told by `binary` once the charset is known. */
export const sniff = (name: string, bytes: Uint8Array): Sniffed => {
  const head = Buffer.from(bytes.subarray(0, WINDOW)).toString('latin1');
  const signature = SIGNATURES.find(([pattern]) => pattern.test(head));
  if (signature !== undefined) return { format: 'other', what: signature[1] };
  // Marks and the zero bytes of UTF-16 are taken off, so that one pattern reads the start in every charset.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: zero bytes are what is looked for
  const start = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\x00/g, '')
    .trimStart();
  const markup = MARKUP.find(([pattern]) => pattern.test(start));
  if (markup !== undefined) return { format: 'other', what: markup[1] };
  const data = DATA_NAMES.find(([pattern]) => pattern.test(name));
  if (data !== undefined) return { format: 'other', what: data[1] };
  if (HTML_START.test(start)) return { format: 'html' };
  if (MARKDOWN_NAME.test(name)) return { format: 'markdown' };
  if (HTML_NAME.test(name)) return { format: 'html' };
  if (/^<\?xml\b/i.test(start)) return { format: 'other', what: 'XML' };
  if (HTML_PIECE.test(start)) return { format: 'html' };
  const mail = MAIL.exec(start.replace(/\r\n/g, '\n'))?.[0];
  if (mail !== undefined && MAIL_HEADERS.test(mail)) return { format: 'other', what: 'a mail message' };
  return { format: 'text' };
};

/** Whether what was decoded is no text: it holds zero bytes or many control characters. */
export const binary = (text: string): boolean => {
  const sample = text.slice(0, 100_000);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0) return true;
    if (code < 0x20 && !(code >= 9 && code <= 13) && code !== 0x1b) controls++;
  }
  return controls > sample.length * MAX_CONTROLS;
};
