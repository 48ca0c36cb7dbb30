import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ledgerCsv } from '../../src/present/ledger-csv.js';
import { ledgerTable } from '../../src/present/ledger-table.js';
import { reportView } from '../../src/present/report.js';
import { closeBrowser, type Look } from '../browser.js';
import { builtRenderer } from './built.js';
import { faultsOf, opened, withoutScript } from './page.js';
import { accounts, sample } from './sample.js';

let url = '';
const table = ledgerTable(accounts, sample.ledger);

beforeAll(async () => {
  const renderReport = await builtRenderer();
  const file = join(mkdtempSync(join(tmpdir(), 'crossread-ledger-')), 'report.html');
  writeFileSync(file, renderReport(reportView(sample)));
  url = pathToFileURL(file).href;
});
afterAll(async () => {
  rmSync(fileURLToPath(new URL('.', url)), { recursive: true });
  await closeBrowser();
});

const open = <T>(use: (page: Page) => Promise<T>, look?: Look): Promise<T> => opened(url, use, look);

const questions = (page: Page): Promise<string[]> =>
  page.locator('article[data-status]:visible').evaluateAll(list => list.map(e => e.id));

const told = (page: Page): Promise<string> => page.locator('[data-ledger-shown]').innerText();

it('narrows by status, by key alone, and says what is hidden', async () => {
  await open(async page => {
    await page.locator('form[data-ledger] input').first().focus();
    await page.keyboard.press('Space');
    expect(await questions(page)).toEqual(['q2', 'q3', 'q4', 'q5']);
    expect(await told(page)).toBe(
      '4 of 5 questions shown, 1 hidden. Shown are only those without “Does not fit with itself”.',
    );
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await questions(page)).toEqual(['q2', 'q3', 'q4']);
    await page.locator('[data-all-questions]').focus();
    await page.keyboard.press('Enter');
    expect(await questions(page)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
    expect(await page.locator('[data-ledger-shown]').textContent()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('status');
  });
});

it('narrows by kind, by account, to differences and by words, all at once', async () => {
  await open(async page => {
    const kind = page.locator('select[name=kind]');
    expect(await kind.locator('option').allInnerTexts()).toEqual(['everything', 'Causes', 'Counts', 'Dates', 'Other']);
    await kind.selectOption('Counts');
    expect(await questions(page)).toEqual(['q1', 'q2']);
    const late = accounts.findIndex(a => a.document.id === 'late') + 1;
    await page.locator('select[name=by]').selectOption(String(late));
    expect(await questions(page)).toEqual(['q2']);
    await page.locator('[data-all-questions]').click();
    await page.locator('input[name=differs]').check();
    expect(await questions(page)).toEqual(['q1', 'q2', 'q4']);
    await page.locator('input[name=words]').fill('cooling LORRY');
    expect(await questions(page)).toEqual(['q4']);
    expect(await told(page)).toMatch(/^1 of 5 questions shown, 4 hidden\. .*“cooling lorry”.*where answers differ\.$/);
    await page.locator('input[name=words]').fill('nowhere in the case');
    expect(await told(page)).toMatch(/^0 of 5 questions shown, 5 hidden/);
  });
});

it('announces the state politely, and has no fault of accessibility while it is narrowed', async () => {
  await open(async page => {
    expect(await page.locator('[data-ledger-shown]').getAttribute('role')).toBe('status');
    await page.locator('select[name=kind]').selectOption('Dates');
    expect(await faultsOf(page)).toEqual([]);
  });
});

it('works together with the filter of the whole page, and shows what a link leads to', async () => {
  await open(async page => {
    await page.locator('#filter').fill('cooling');
    await page.locator('select[name=kind]').selectOption('Dates');
    expect(await questions(page)).toEqual([]);
    await page.locator('#filter').fill('');
    expect(await questions(page)).toEqual(['q5']);
    await page.locator('.notes a[href="#q2"]').first().click();
    await page.waitForFunction(() => location.hash === '#q2');
    expect(await page.locator('#q2').isVisible()).toBe(true);
    expect(await page.locator('select[name=kind]').inputValue()).toBe('');
  });
});

it('prints what is left, and says so', async () => {
  await open(
    async page => {
      await page.emulateMedia({ media: 'screen' });
      await page.locator('select[name=kind]').selectOption('Dates');
      await page.emulateMedia({ media: 'print' });
      expect(await questions(page)).toEqual(['q5']);
      expect(await told(page)).toContain('4 hidden. Shown are only those about dates.');
      expect(await page.locator('form[data-ledger]').isVisible()).toBe(false);
    },
    { medium: 'print' },
  );
});

it('copies the whole ledger and one question', async () => {
  await open(async page => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (button: string): Promise<string> => {
      await page.locator(button).click();
      await page.waitForFunction(() => document.querySelector('[data-copied]')?.textContent === 'Copied as CSV.');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const lines = (csv: string): string[] => csv.split(/\r?\n/);
    expect(lines(await copied('button[data-copy=""]'))).toEqual(lines(ledgerCsv(table)));
    expect(lines(await copied('#q2 button[data-copy]'))).toEqual(lines(ledgerCsv(table, 1)));
  });
});

it('gives the text to be copied by hand where there is no clipboard', async () => {
  await open(async page => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('#q2 button[data-copy]').click();
    const field = page.locator('#to-copy textarea');
    expect(await field.isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    const selected = await field.evaluate((e: HTMLTextAreaElement) => e.value.slice(e.selectionStart, e.selectionEnd));
    expect(selected).toBe(ledgerCsv(table, 1).replaceAll('\r\n', '\n'));
    await page.keyboard.press('Escape');
    expect(await field.isVisible()).toBe(false);
  });
});

it('downloads the ledger as a file that spreadsheets read as UTF-8', async () => {
  await open(async page => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('button[data-download]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('ledger.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe(`\ufeff${ledgerCsv(table)}`);
  });
});

it('shows every question and no control without its script', async () => {
  await withoutScript(url, async page => {
    expect((await questions(page)).length).toBe(5);
    expect(await page.locator('form[data-ledger]:visible, .copy:visible').count()).toBe(0);
    expect(await page.locator('.when-drawn svg a').count()).toBeGreaterThan(3);
    await page.locator('.when-drawn svg a').first().click();
    expect(await page.locator('tr:target').isVisible()).toBe(true);
  });
});

it('says at a glance what is computed and what is a range', async () => {
  await open(async page => {
    const tags = await page.locator('#q1 .cells .tag').allInnerTexts();
    expect(tags).toEqual(['computed: 12 + 41 = 53']);
  });
});

it.each([320, 390, 1024, 1400])('keeps the drawing of dates within the page at %i px', async width => {
  await open(
    async page => {
      const svg = page.locator('.when-drawn svg').first();
      expect(await svg.isVisible()).toBe(width > 700);
      const out = await page.locator('.when-drawn svg text').evaluateAll(list =>
        list.flatMap(text => {
          const [own, whole] = [text.getBoundingClientRect(), text.closest('svg')!.getBoundingClientRect()];
          return own.right > whole.right + 2 || own.left < whole.left - 2 ? [text.textContent] : [];
        }),
      );
      expect(out).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
    { width },
  );
});
