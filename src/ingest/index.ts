export { type ExtractRecord, extractRecord } from './extract-record.js';
export { ingest, type Source } from './ingest.js';
export { type HtmlRow, ingestHtmlRow, ingestRow, type Row } from './rows.js';
export { DOCUMENT, type Fields, lineName, PAGE, type Row as JsonRow, rowOf, sameId, type Values } from './json-line.js';
