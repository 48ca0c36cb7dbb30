import './ready.js';

export { annotate } from './annotate/index.js';
export { rules } from './find/index.js';
export { type Source, ingest, ingestRow } from './ingest/index.js';
export type * from './model/index.js';
export { analyze, checkDraft, crossread, read } from './pipeline.js';
export { type Analysis, analysisOf, type Weighed } from './present/analysis.js';
export { type AnnotationRow, annotationRow } from './present/annotations.js';
export { reportView } from './present/report.js';
export { summary } from './present/summary.js';
export { version } from './version.js';
