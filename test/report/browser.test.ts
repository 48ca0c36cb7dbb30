import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportView } from '../../src/present/report.js';
import { closeBrowser, type Look, withPage } from '../browser.js';
import { builtRenderer } from './built.js';
import { sample } from './sample.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let url = '';

beforeAll(async () => {
  const renderReport = await builtRenderer();
  const file = join(mkdtempSync(join(tmpdir(), 'crossread-page-')), 'report.html');
  writeFileSync(file, renderReport(reportView(sample)));
  url = pathToFileURL(file).href;
});
afterAll(async () => {
  rmSync(fileURLToPath(new URL('.', url)), { recursive: true });
  await closeBrowser();
});

/** Opens the report, uses it, and fails where the page complains of anything. */
const opened = async <T>(use: (page: Page) => Promise<T>, look?: Look): Promise<T> =>
  withPage(async page => {
    const complaints: string[] = [];
    page.on('console', m => complaints.push(m.text()));
    page.on('pageerror', e => complaints.push(e.message));
    await page.goto(url);
    const result = await use(page);
    expect(complaints).toEqual([]);
    return result;
  }, look);

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

it.each<[string, Look]>([
  ['wide and light', { width: 1360 }],
  ['wide and dark', { width: 1360, colours: 'dark' }],
  ['narrow', { width: 360, height: 740 }],
  ['narrow and dark', { width: 360, height: 740, colours: 'dark' }],
])('has no fault of accessibility, %s', async (_, look) => {
  await opened(async page => {
    // The page's own policy lets no other script in; axe comes by the debugger, as an extension would.
    await page.evaluate(readFileSync(AXE, 'utf8'));
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ resultTypes: ['violations'] });
      return violations.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 120)).join(' | ')}`);
    });
    expect(faults).toEqual([]);
  }, look);
});

it.each([320, 360, 768, 1024, 1600])('needs no sideways scrolling at %i px', async width => {
  await opened(
    async page => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
    { width },
  );
});

it('moves between questions and findings by key, goes to the words and comes back', async () => {
  await opened(async page => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('q2');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('q1');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('q2');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.arrived') !== null);
    const arrived = await page.locator('.text .arrived').evaluateAll(list => list.map(e => e.textContent).join(''));
    expect(arrived).toBe('Twelve people');
    expect(
      await page
        .locator('.text .arrived')
        .first()
        .evaluate(e => e.getBoundingClientRect().top),
    ).toBeGreaterThan(0);
    expect(await page.locator('[data-return]').innerText()).toBe('← Back to Q2 (Esc)');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.closest('#q2') !== null && location.hash === '');
    expect(await page.locator('[data-return]').isHidden()).toBe(true);
  });
});

it('highlights all pieces of words that other marks cut', async () => {
  await opened(async page => {
    await page.locator('#f1 .quotation a.ref').first().click();
    await page.waitForFunction(() => document.querySelector('.arrived') !== null);
    const arrived = await page.locator('.text .arrived').evaluateAll(list => list.map(e => e.textContent).join(''));
    expect(arrived).toBe('Eleven people died and 41 survived');
  });
});

it('filters by words, by rule and by level, and says how much is shown', async () => {
  await opened(async page => {
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('filter');
    await page.keyboard.type('pasqualt');
    expect(await page.locator('article.finding:visible').count()).toBe(0);
    expect(await page.locator('.statement:visible').count()).toBe(1);
    expect(await page.locator('#filtered').innerText()).toMatch(/^\d+ of \d+ entries$/);
    await page.keyboard.press('Escape');
    expect(await page.locator('article.finding:visible').count()).toBe(5);
    await page.locator('select[data-rule]').selectOption('lost-hedge');
    expect(await page.locator('article.finding:visible').count()).toBe(1);
    await page.locator('select[data-rule]').selectOption('');
    await page.locator('input[data-level=conflict]').uncheck();
    expect(await page.locator('article.finding:visible').count()).toBe(3);
  });
});

it('shows what a link leads to, also where it is filtered away or folded', async () => {
  await opened(async page => {
    await page.locator('#filter').fill('pasqualt');
    await page.locator('#a1 details').evaluate((d: HTMLDetailsElement) => (d.open = false));
    await page.locator('.statement a.ref').first().click();
    await page.waitForFunction(() => document.querySelector('.text .arrived') !== null);
    expect(await page.locator('.text .arrived').first().isVisible()).toBe(true);
    await page.locator('#a1 .notes a').first().click();
    await page.waitForFunction(() => location.hash.startsWith('#f'));
    expect(await page.locator(':target').isVisible()).toBe(true);
  });
});

it('lists its keys, and lets them be turned off', async () => {
  await opened(async page => {
    await page.keyboard.press('?');
    expect(await page.locator('#help').isVisible()).toBe(true);
    await page.locator('input[data-keys]').uncheck();
    await page.keyboard.press('Escape');
    expect(await page.locator('#help').isVisible()).toBe(false);
    await page.keyboard.press('j');
    expect(await focused(page)).not.toMatch(/^q/);
  });
});

it('turns marks off, one kind at a time', async () => {
  await opened(async page => {
    const style = () =>
      page
        .locator('.text .number')
        .first()
        .evaluate(e => getComputedStyle(e).textDecorationLine);
    expect(await style()).toBe('underline');
    await page.locator('#show-number').uncheck();
    expect(await style()).toBe('none');
  });
});

it('is complete without its script', async () => {
  await withPage(async page => {
    const still = await page.context().browser()!.newContext({ javaScriptEnabled: false });
    try {
      const bare = await still.newPage();
      await bare.goto(`${url}#f2`);
      expect(await bare.locator('[data-tools]:visible').count()).toBe(0);
      expect(await bare.locator('article.finding:visible').count()).toBe(5);
      await bare.locator('#q2 a.ref').first().click();
      expect(await bare.locator(':target').innerText()).toBe('Twelve people');
    } finally {
      await still.close();
    }
  });
});

it('prints everything, unfolded, and no control', async () => {
  await opened(
    async page => {
      for (const hidden of ['.contents', '.legend', '.narrow-by'])
        expect(await page.locator(hidden).isHidden()).toBe(true);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('details:not([open])').count()).toBe(0);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.length).toBeGreaterThan(20_000);
    },
    { medium: 'print' },
  );
});
