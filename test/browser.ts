import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, switches } from '../scripts/browser.mjs';

let running: Promise<Browser> | undefined;

const launch = (): Promise<Browser> => {
  const browser = findBrowser();
  if (!browser) throw new Error('no browser: node scripts/browser.mjs finds or fetches one');
  return chromium.launch({ executablePath: browser.path, args: switches() });
};

/** How a page is opened: its size in CSS pixels, and the colours and medium it is shown in. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark';
  readonly medium?: 'screen' | 'print';
}

/**
 * Runs `use` with a fresh page of a real browser, and closes the page whatever happens. One browser serves all tests of a file. Any
 * request that the page makes to a network is refused and makes the test fail: pages of this project ask for nothing.
 */
export const withPage = async <T>(
  use: (page: Page) => Promise<T>,
  { width = 1200, height = 900, colours = 'light', medium = 'screen' }: Look = {},
): Promise<T> => {
  const browser = await (running ??= launch());
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: colours });
  const asked: string[] = [];
  await context.route(/^(?:https?|wss?):/, route => {
    asked.push(route.request().url());
    return route.abort();
  });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ media: medium, colorScheme: colours });
    const result = await use(page);
    if (asked.length > 0) throw new Error(`the page asked the network for ${asked.join(', ')}`);
    return result;
  } finally {
    await context.close();
  }
};

/** Closes the browser; for `afterAll` of a file that used `withPage`. */
export const closeBrowser = async (): Promise<void> => {
  const browser = await running;
  running = undefined;
  await browser?.close();
};
