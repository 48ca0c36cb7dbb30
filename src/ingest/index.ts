export { type ExtractRecord, extractRecord } from './extract-record.js';
export { ingest, type Source } from './ingest.js';
export { type HtmlRow, ingestHtmlRow, ingestRow, type Row } from './rows.js';
