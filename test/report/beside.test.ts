import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Links } from '../../src/model/index.js';
import { type ReportInput, reportView } from '../../src/present/report.js';
import { closeBrowser, type Look } from '../browser.js';
import { builtRenderer } from './built.js';
import { faultsOf, opened, withoutScript } from './page.js';
import { accountOf, at, documentOf, sample } from './sample.js';

const SHARED = [
  'The gate of the upper lock was found open',
  'nobody on the bridge had a torch',
  'the tug came an hour late',
];
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

/** Two long accounts that share three passages, the last two in another order, with words that would do harm as markup. */
const long = (): ReportInput => {
  const filler = (n: number) => ['paragraph', `Paragraph ${String(n)} of its own. `.repeat(30)] as const;
  const paragraph = (words: string) => ['paragraph', `Before it ${words} after it. ${HOSTILE}`] as const;
  const [one = '', two = '', three = ''] = SHARED;
  const left = documentOf('left', { outlet: 'Lock Courier' }, [
    filler(1),
    paragraph(one),
    filler(2),
    paragraph(two),
    filler(3),
    paragraph(three),
    filler(4),
  ]);
  const right = documentOf('right', { outlet: 'Quay Herald' }, [
    paragraph(`${one} at dawn`),
    ...[5, 6, 7].map(filler),
    paragraph(three),
    filler(8),
    paragraph(two),
    filler(9),
  ]);
  const links: Links = {
    passages: SHARED.map((words, i) => ({
      left: { document: 'left', ...at(left.text, words) },
      right: { document: 'right', ...at(right.text, i === 0 ? `${words} at dawn` : words) },
      score: 1,
      kind: 'narration',
      direction: 'undetermined',
      basis: [],
    })),
    pairs: [
      { left: 'left', right: 'right', containment: [0.3, 0.3], label: 'derived', direction: 'undetermined', basis: [] },
    ],
    families: [['left', 'right']],
    statements: [],
    echoes: [],
    entities: [],
  };
  const origins = { families: links.families, independent: { min: 1, max: 1 } };
  const ledger = { questions: [], differences: [], violations: [], disorders: [], positions: [], shifts: [], origins };
  return {
    ...sample,
    accounts: [accountOf(left), accountOf(right)],
    links,
    ledger,
    findings: [],
    ladders: [],
    problems: [],
  };
};

const urls = { sample: '', long: '' };

beforeAll(async () => {
  const renderReport = await builtRenderer();
  const folder = mkdtempSync(join(tmpdir(), 'crossread-beside-'));
  for (const [name, input] of [
    ['sample', sample],
    ['long', long()],
  ] as const) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, renderReport(reportView(input)));
    urls[name] = pathToFileURL(file).href;
  }
});
afterAll(async () => {
  rmSync(fileURLToPath(new URL('.', urls.long)), { recursive: true });
  await closeBrowser();
});

const scrolls = (page: Page): Promise<number[]> =>
  page.locator('#beside .column').evaluateAll(list => list.map(e => Math.round(e.scrollTop)));

/** How far below the top of its column a passage begins, in the left and in the right one. */
const tops = (page: Page, number: number): Promise<number[]> =>
  page.locator('#beside .column').evaluateAll(
    (list, n) =>
      list.map(column => {
        const words = column.querySelector(`.tied[data-tie="${String(n)}"]`);
        return Math.round((words?.getBoundingClientRect().top ?? NaN) - column.getBoundingClientRect().top);
      }),
    number,
  );

it.each([
  ['a pair', '#p2-3 [data-beside]:not([data-passage])', '2 passages'],
  ['a passage', '#p2-3-2 [data-beside]', '2 of 2: shared narration'],
  ['the stemma', '.edges [data-beside]', '2 passages'],
  ['the head of an account', '#a3 .meta [data-beside=p2-3]', '2 passages'],
  ['shared words in an account', '#a3 .notes [data-beside=p2-3][data-passage="2"]', '2 of 2: shared narration'],
])('opens two accounts from %s, and gives the focus back', async (_, opener, where) => {
  await opened(urls.sample, async page => {
    await page.locator(opener).first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#beside h3').allInnerTexts()).toEqual([
      'A2 Teskian Wire Service',
      'A3 North Shore Weekly',
    ]);
    expect(await page.locator('#beside .where').textContent()).toBe(where);
    await page.keyboard.press('Escape');
    expect(await page.locator('#beside').isVisible()).toBe(false);
    expect(
      await page
        .locator(opener)
        .first()
        .evaluate(e => e === document.activeElement),
    ).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('');
  });
});

it('shows both texts whole, with what differs in shared passages, and no id twice', async () => {
  await opened(urls.sample, async page => {
    await page.locator('#p2-3 [data-beside]').first().click();
    const [left, right] = await page.locator('#beside .column').evaluateAll(list =>
      list.map(column => ({
        words: [...column.querySelectorAll('p')].map(p => {
          const copy = p.cloneNode(true) as HTMLElement;
          for (const button of copy.querySelectorAll('button')) button.remove();
          return copy.textContent;
        }),
        marked: [...column.querySelectorAll('em, .gap')].map(e => `${e.className} ${e.textContent}`.trim()),
      })),
    );
    const text = (i: number): string[] => sample.accounts[i]?.document.text.split('\n\n') ?? [];
    expect([left?.words, right?.words]).toEqual([text(1), text(2)]);
    expect(left?.marked).toEqual(['gap', 'only Varonian', 'altered had', 'only aboard']);
    expect(right?.marked).toEqual(['only a', 'gap', 'altered carried', 'gap']);
    expect(
      await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
        return ids.filter((id, i) => ids.indexOf(id) !== i);
      }),
    ).toEqual([]);
  });
});

it('brings the partner of a passage into view, by click and by key', async () => {
  await opened(
    urls.long,
    async page => {
      await page.locator('#p1-2 [data-beside]').first().click();
      await page.locator('.column.left button.tie', { hasText: '2' }).click();
      const [left = NaN, right = NaN] = await tops(page, 2);
      expect(Math.abs(left - right)).toBeLessThan(30);
      expect(await page.locator('#beside .current').count()).toBe(2);
      await page.locator('.column.right button.tie', { hasText: '3' }).focus();
      await page.keyboard.press('Enter');
      const [again = NaN, there = NaN] = await tops(page, 3);
      expect(Math.abs(again - there)).toBeLessThan(30);
      await page.keyboard.press('k');
      expect(await page.locator('#beside .where').textContent()).toBe('2 of 3: shared narration');
    },
    { height: 500 },
  );
});

it('scrolls both texts together from end to end, and each alone when told so', async () => {
  await opened(
    urls.long,
    async page => {
      await page.locator('#p1-2 [data-beside]').first().click();
      await page.locator('.column.left').hover();
      await page.mouse.wheel(0, 400);
      await page.waitForFunction(() => (document.querySelector('#beside .column.right')?.scrollTop ?? 0) > 0);
      await page.mouse.wheel(0, 99_999);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('#beside .column')].every(
          c => c.scrollTop + c.clientHeight >= c.scrollHeight - 2,
        ),
      );
      await page.locator('[data-together]').uncheck();
      await page.locator('.column.right').hover();
      const [before] = await scrolls(page);
      await page.mouse.wheel(0, -300);
      await page.waitForFunction(() => {
        const right = document.querySelector('#beside .column.right');
        return right !== null && right.scrollTop + right.clientHeight < right.scrollHeight - 100;
      });
      expect((await scrolls(page))[0]).toBe(before);
    },
    { height: 500 },
  );
});

it('shows hostile words as words', async () => {
  await opened(urls.long, async page => {
    await page.locator('#p1-2 [data-beside]').first().click();
    expect(await page.locator('#beside .column').first().innerText()).toContain(HOSTILE);
    expect(await page.locator('#beside .column').locator('img, script').count()).toBe(0);
    expect(await page.title()).not.toMatch(/^[12]$/);
  });
});

it.each<[string, Look]>([
  ['wide and light', { width: 1280 }],
  ['narrow and dark', { width: 360, height: 740, colours: 'dark' }],
])('has no fault of accessibility, %s', async (_, look) => {
  await opened(
    urls.long,
    async page => {
      await page.locator('#p1-2-1 [data-beside]').click();
      expect(await faultsOf(page)).toEqual([]);
    },
    look,
  );
});

it('puts the texts one above the other where there is no room beside', async () => {
  await opened(
    urls.long,
    async page => {
      await page.locator('#p1-2 [data-beside]').first().click();
      const [left, right] = await page
        .locator('#beside .column')
        .evaluateAll(list => list.map(e => e.getBoundingClientRect().toJSON() as DOMRect));
      expect(left?.bottom).toBeLessThanOrEqual(right?.top ?? 0);
      expect(Math.min(left?.height ?? 0, right?.height ?? 0)).toBeGreaterThan(150);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
    { width: 360, height: 740 },
  );
});

it('leads to the passages set out beside each other without the script', async () => {
  await withoutScript(urls.sample, async page => {
    expect(await page.locator('button[data-beside]:visible').count()).toBe(0);
    await page.locator('#a3 .notes [data-beside=p2-3]').first().click();
    expect(await page.locator(':target').getAttribute('id')).toBe('p2-3-1');
    expect(await page.locator(':target').isVisible()).toBe(true);
  });
});
