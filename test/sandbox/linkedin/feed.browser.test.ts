import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/builders/chromium.ts';
import { aPicture, aSandbox, day } from '#test/builders/linkedin-sandbox.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const long = `Ingress om veckan. ${'Vi planerar tillsammans och byter pass med varandra. '.repeat(8)} #Vardag`;

const aFeed = async () => {
  const { sandbox, published, upload, clock } = await aSandbox();
  const pictures: { id: string; altText: string }[] = [];
  for (let n = 0; n < 7; n += 1) {
    const id = await upload(await aPicture(600, 400, `hsl(${n * 50} 60% 40%)`));
    pictures.push({ id, altText: `Kollegor vid tavlan, bild ${n + 1}` });
  }
  for (const count of [7, 4, 3, 2]) {
    await published({ commentary: `Bilder ${count}`, content: { multiImage: { images: pictures.slice(0, count) } } });
  }
  const source = 'https://jobba.nordhamn.example/elsa';
  const article = { source, title: 'Lediga jobb i förskolan', thumbnail: pictures[0]?.id };
  await published({ commentary: 'Länken', content: { article } });
  await published({ commentary: 'Vi är fyra (av tio)' });
  await published({ commentary: long, content: { media: pictures[1] } });
  clock.at += 3 * day;
  return sandbox;
};

test.each(['light', 'dark'] as const)(
  'the feed and the empty state have no axe findings in %s',
  async (colorScheme) => {
    const empty = (await aSandbox()).sandbox;
    const full = await aFeed();
    for (const url of [`${empty.url}/`, `${full.url}/`, `${full.url}/?lang=en`]) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(url);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await context.close();
    }
  },
);

test('a long text is cut at three lines and unfolds without a script', async () => {
  const { url } = await aFeed();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const text = page.locator('.text.long').first();
  const height = async () => (await text.boundingBox())?.height ?? 0;
  const folded = await height();
  expect(folded).toBeGreaterThan(60);
  expect(folded).toBeLessThan(80);
  await page.locator('.fold summary').first().click();
  expect(await height()).toBeGreaterThan(folded * 1.5);
  await context.close();
});

test('nothing is wider than a phone of 390 pixels', async () => {
  const { url } = await aFeed();
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(url);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  expect(width).toBe(390);
  await page.close();
});
