/** Builds the report's renderer from what stands in src/web now, so that no test sees an older build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { ReportView } from '../../src/present/report.js';

/** `renderReport` of a fresh build, in a folder of its own. */
export const builtRenderer = async (): Promise<(view: ReportView) => string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'crossread-report-'));
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'report.js')).href);
  rmSync(outDir, { recursive: true });
  return (module as { readonly renderReport: (view: ReportView) => string }).renderReport;
};
