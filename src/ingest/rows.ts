import type { Document, Outcome } from '../model/index.js';
import { dayInAddress } from './dates.js';
import { sha256 } from './hash.js';
import { languageOf, languageTag } from './language.js';
import { provenance } from './provenance.js';
import { readText } from './text.js';

/** A document as a line of `--jsonl` gives it. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
}

/** A page as a line of `extract --jsonl` gives it. */
export interface HtmlRow {
  readonly id: string;
  readonly html: string;
  readonly url?: string | undefined;
}

const given = (value: string | undefined): string | null => (value === undefined || value.trim() === '' ? null : value);

/** The document of a row: its text verbatim, its own id, what it states before what the text says by its form. */
export const ingestRow = (row: Row): Document => {
  const read = readText(row.text, given(row.title));
  const digest = sha256(row.text);
  const url = given(row.url);
  return {
    id: row.id,
    name: row.id,
    title: read.title,
    byline: read.byline,
    outlet: given(row.outlet) ?? read.outlet,
    published: given(row.published) ?? read.published ?? (url === null ? null : dayInAddress(url)),
    modified: read.modified,
    url,
    language: languageTag(row.language ?? '') ?? languageOf(row.text),
    text: row.text,
    blocks: read.blocks,
    sha256: digest,
    by: provenance('row', '', digest),
  };
};

/** The document of a page; null, with a problem, where no account was found in it. `sha256` is of the UTF-8 of the page. */
export const ingestHtmlRow = async (row: HtmlRow): Promise<Outcome<Document | null>> => {
  const { htmlDocument } = await import('./html.js');
  return htmlDocument(row.html, {
    id: row.id,
    name: row.id,
    url: given(row.url),
    sha256: sha256(row.html),
    options: '',
  });
};
