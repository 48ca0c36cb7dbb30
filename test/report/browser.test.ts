import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportView } from '../../src/present/report.js';
import { closeBrowser, type Look } from '../browser.js';
import { builtRenderer } from './built.js';
import { faultsOf, opened, withoutScript } from './page.js';
import { sample } from './sample.js';

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

const open = <T>(use: (page: Page) => Promise<T>, look?: Look): Promise<T> => opened(url, use, look);

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

it.each<[string, Look]>([
  ['wide and light', { width: 1360 }],
  ['wide and dark', { width: 1360, colours: 'dark' }],
  ['narrow', { width: 360, height: 740 }],
  ['narrow and dark', { width: 360, height: 740, colours: 'dark' }],
])('has no fault of accessibility, %s', async (_, look) => {
  await open(async page => {
    await page.locator('details.drawn summary').first().click();
    expect(await faultsOf(page)).toEqual([]);
  }, look);
});

it.each([320, 360, 768, 1024, 1600])('needs no sideways scrolling at %i px', async width => {
  await open(
    async page => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
    { width },
  );
});

it('moves between questions and findings by key, goes to the words and comes back', async () => {
  await open(async page => {
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
  await open(async page => {
    await page.locator('#f1 .quotation a.ref').first().click();
    await page.waitForFunction(() => document.querySelector('.arrived') !== null);
    const arrived = await page.locator('.text .arrived').evaluateAll(list => list.map(e => e.textContent).join(''));
    expect(arrived).toBe('Eleven people died and 41 survived');
  });
});

it('filters by words, by rule and by level, and says how much is shown', async () => {
  await open(async page => {
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
  await open(async page => {
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
  await open(async page => {
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
  await open(async page => {
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
  await withoutScript(`${url}#f2`, async page => {
    expect(await page.locator('[data-tools]:visible').count()).toBe(0);
    expect(await page.locator('article.finding:visible').count()).toBe(5);
    await page.locator('#q2 a.ref').first().click();
    expect(await page.locator(':target').innerText()).toBe('Twelve people');
    await page.locator('#q2 .support a').first().click();
    expect(await page.locator('figure:target svg').isVisible()).toBe(true);
  });
});

it('leads from the number of origins to their drawing, and from there to the words, by key', async () => {
  await open(async page => {
    await page.locator('#q2 .support a').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('#q2-w2 svg').waitFor();
    await page.locator('#q2-w2 svg a').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.text .arrived') !== null);
    expect(await page.evaluate(() => location.hash)).toMatch(/^#a3-/);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.closest('#q2-w2') !== null);
  });
});

it('draws no label out of its drawing', async () => {
  for (const width of [360, 1280]) {
    await open(
      async page => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const out = await page.locator('.traced svg text, .stemma svg text').evaluateAll(list =>
          list.flatMap(text => {
            const [own, whole] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
            return whole !== undefined && own.width > 0 && own.right <= whole.right + 1 ? [] : [text.textContent];
          }),
        );
        expect(out).toEqual([]);
      },
      { width },
    );
  }
});

it('keeps what it has no passages for when the filter is cleared', async () => {
  await open(async page => {
    const pairs = await page.locator('details.pair:visible').count();
    await page.locator('#filter').fill('nowhere in the case');
    expect(await page.locator('details.pair:visible').count()).toBe(0);
    await page.locator('#filter').fill('');
    expect(await page.locator('details.pair:visible').count()).toBe(pairs);
  });
});

it('prints everything, unfolded, and no control', async () => {
  await open(
    async page => {
      for (const hidden of ['.contents', '.legend', '.narrow-by', '.copy'])
        expect(await page.locator(`${hidden}:visible`).count()).toBe(0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('details:not([open])').count()).toBe(0);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.length).toBeGreaterThan(20_000);
    },
    { medium: 'print' },
  );
});
