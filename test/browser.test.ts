import { afterAll, expect, test } from 'vitest';
import { closeBrowser, withPage } from './browser.js';

afterAll(closeBrowser);

test('a page of a real browser has the size, colours and medium that were asked for', async () => {
  const seen = await withPage(
    async page => {
      await page.setContent('<meta name="color-scheme" content="light dark"><p>Words</p>');
      return page.evaluate(() => ({
        width: innerWidth,
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
        print: matchMedia('print').matches,
      }));
    },
    { width: 390, colours: 'dark', medium: 'print' },
  );
  expect(seen).toEqual({ width: 390, dark: true, print: true });
});

test('a page that asks the network for something fails its test', async () => {
  const asking = withPage(page => page.setContent('<img src="https://images.example/a.png">'));
  await expect(asking).rejects.toThrow('the page asked the network for https://images.example/a.png');
});
