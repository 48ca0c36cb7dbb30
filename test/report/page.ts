/** What tests do with a report in a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Look, withPage } from '../browser.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Opens a report, uses it, and fails where the page complains of anything. */
export const opened = async <T>(url: string, use: (page: Page) => Promise<T>, look?: Look): Promise<T> =>
  withPage(async page => {
    const complaints: string[] = [];
    page.on('console', m => complaints.push(m.text()));
    page.on('pageerror', e => complaints.push(e.message));
    await page.goto(url);
    const result = await use(page);
    expect(complaints).toEqual([]);
    return result;
  }, look);

/** The page as a browser without any script shows it. */
export const withoutScript = async <T>(url: string, use: (page: Page) => Promise<T>): Promise<T> =>
  withPage(async page => {
    const still = await page.context().browser()!.newContext({ javaScriptEnabled: false });
    try {
      const bare = await still.newPage();
      await bare.goto(url);
      return await use(bare);
    } finally {
      await still.close();
    }
  });

/** Faults of accessibility of the page as it stands. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  // The page's own policy lets no other script in; axe comes by the debugger, as an extension would.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 120)).join(' | ')}`);
  });
};
