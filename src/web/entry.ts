import { render } from 'svelte/server';
import { script, scriptHash, style } from 'virtual:inlined';
import type { ReportView } from '../present/report.js';
import Report from './Report.svelte';
import { inert } from './inert.js';

/** No request leaves the page: nothing may be fetched, and only our own script runs, known by its hash. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** Comments that Svelte leaves to find its way in a page that it takes over in the browser. This page it never takes over. */
const MARKERS = /<!--.*?-->/g;

/** The report as one self-contained HTML page. The same view gives the same bytes. */
export const renderReport = (view: ReportView): string => {
  const { head, body } = render(Report, { props: { view } });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="Crossread">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
${inert(head.replace(MARKERS, ''))}
<style>${style}</style>
</head>
<body>
${inert(body.replace(MARKERS, ''))}
<script>${script}</script>
</body>
</html>
`;
};
