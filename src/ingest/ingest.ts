import type { Document, Outcome, Problem } from '../model/index.js';
import { decode } from './charset.js';
import { dayInAddress } from './dates.js';
import { sha256 } from './hash.js';
import { languageOf } from './language.js';
import { provenance } from './provenance.js';
import { binary, sniff } from './sniff.js';
import { readText } from './text.js';

/** Bytes to be read as an account, as they were received. */
export interface Source {
  /** What the user calls it: a path relative to the folder that was named. Its ending may tell the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string | undefined;
}

/** Code units of text that one account may have. A long book has two million; what is more is a dump, which would hold every later stage up for minutes. */
const MAX_TEXT = 5_000_000;
/** Bytes of HTML that are parsed: a parsed page takes many times its size in memory. */
const MAX_HTML = 20_000_000;
/** Length of an id in hex digits: 64 bits. */
const ID_DIGITS = 16;

const megabytes = (n: number): string => `${(n / 1_000_000).toFixed(1)} MB`;

/**
 * The document of some bytes: told by name and content whether they are HTML, Markdown or plain text, decoded, and read. Null, with a
 * problem that says why, where they are nothing of these, or empty, or too large. Never rejects on bad input.
 */
export const ingest = async (source: Source): Promise<Outcome<Document | null>> => {
  const { name, bytes } = source;
  const unusable = (message: string): Outcome<null> => ({
    value: null,
    problems: [{ where: name, message, severity: 'unusable' }],
  });
  if (bytes.length === 0) return unusable('is empty: it has no bytes');
  const sniffed = sniff(name, bytes);
  if (sniffed.format === 'other') return unusable(`is ${sniffed.what}; only text, Markdown and HTML are read so far`);
  const html = sniffed.format === 'html';
  const limit = html ? MAX_HTML : MAX_TEXT * 4;
  if (bytes.length > limit)
    return unusable(`is too large: ${megabytes(bytes.length)}, and ${megabytes(limit)} is the limit`);
  const { text, charset, replaced } = decode(bytes, html);
  if (binary(text)) return unusable('looks like binary data; only text, Markdown and HTML are read so far');
  if (text.trim() === '') return unusable('is empty: there is only white space in it');
  if (!html && text.length > MAX_TEXT) {
    return unusable(`is too large: ${megabytes(text.length)} of text, and ${megabytes(MAX_TEXT)} is the limit`);
  }
  const problems: Problem[] = [];
  if (replaced > 0) {
    problems.push({
      where: name,
      message: `${String(replaced)} ${replaced === 1 ? 'place' : 'places'} could not be decoded as ${charset} and read as U+FFFD`,
      severity: 'partial',
    });
  }
  const digest = sha256(bytes);
  const origin = {
    id: digest.slice(0, ID_DIGITS),
    name,
    url: source.url ?? null,
    sha256: digest,
    options: `charset ${charset}`,
  };
  if (sniffed.format === 'text') {
    const read = readText(text);
    const address = origin.url === null ? null : dayInAddress(origin.url);
    const document: Document = {
      id: origin.id,
      name,
      url: origin.url,
      sha256: digest,
      title: read.title,
      byline: read.byline,
      outlet: read.outlet,
      published: read.published ?? address,
      modified: read.modified,
      language: languageOf(text),
      text,
      blocks: read.blocks,
      by: provenance('text', origin.options, digest),
    };
    return { value: document, problems };
  }
  // Loaded only when a page is read: the parsers behind it take a tenth of a second.
  const made = html
    ? (await import('./html.js')).htmlDocument(text, origin)
    : (await import('./markdown.js')).markdownDocument(text, origin);
  if (made.value !== null && made.value.text.length > MAX_TEXT) {
    return unusable(
      `is too large: ${megabytes(made.value.text.length)} of text, and ${megabytes(MAX_TEXT)} is the limit`,
    );
  }
  return { value: made.value, problems: [...problems, ...made.problems] };
};
