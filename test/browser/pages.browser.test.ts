import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#functions/ground/language/language.ts';
import { deadLinks } from '#test/browser/dead-links.ts';
import { faultsOf } from '#test/browser/look-at.ts';
import { newsroomPages, sitePages } from '#test/browser/pages-to-open.ts';
import { type SmallWorld, smallWorld } from '#test/browser/small-world.ts';
import { launchChromium } from '#test/builders/chromium.ts';

/** A desk in daylight and a phone in the dark: every page in both schemes. */
const screens = [
  { name: 'a context', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'a phone in the dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

let browser: Browser;
let worlds: Readonly<Record<Language, SmallWorld>>;
beforeAll(async () => {
  browser = await launchChromium();
  worlds = { sv: await smallWorld('sv'), en: await smallWorld('en') };
});
afterAll(async () => {
  await browser?.close();
  await worlds?.sv.close();
  await worlds?.en.close();
});

/** Where the sample's recruiting system takes applications is not ours to serve; what is published there is. */
const awayFromHere = ({ host, pathname }: URL): string | null =>
  host === 'jobba.nordhamn.example' && !pathname.startsWith('/ansok/') ? 'where the site will stand' : null;

const languages: readonly Language[] = ['sv', 'en'];

describe.each(screens)('on $name', ({ name: _, ...settings }) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext(settings);
  });
  afterAll(() => context.close());

  for (const language of languages) {
    it.each([...newsroomPages(language), ...sitePages[language]])(
      `shows $path in ${language} whole, quiet and open to everybody`,
      async (opened) => {
        expect(await faultsOf(context, worlds[language].url, opened)).toEqual([]);
      },
    );
  }
});

describe('the story site without scripts', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  const focused = () => page.locator(':focus');
  const outlined =
    '[document.activeElement, document.activeElement.closest(".card, .featured")].some((one) => one && getComputedStyle(one).outlineStyle !== "none")';

  it('offers the way past the menu as the first thing a keyboard meets, and takes it', async () => {
    await page.goto(`${worlds.sv.url}/site/`);
    await page.keyboard.press('Tab');
    const skip = await focused().boundingBox();
    expect(skip?.y).toBeGreaterThanOrEqual(0);
    expect(await focused().getAttribute('href')).toBe('#main');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused().getAttribute('href')).toBe('stories/skolkoket-som-slanger-mindre/');
  });

  it('shows where the focus is on every stop, and reads a story and its jobs by keyboard', async () => {
    await page.goto(`${worlds.sv.url}/site/#main`);
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(outlined), await focused().innerText()).toBe(true);
    }
    await page.goto(`${worlds.sv.url}/site/`);
    await page.locator('.featured a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/stories/skolkoket-som-slanger-mindre/');
    expect(await page.locator('h1').innerText()).toContain('Stapeln på matsalsväggen');
    expect(await page.locator('.text p').count()).toBeGreaterThan(3);
  });
});

describe('every link', () => {
  it.each(languages)('of site, newsroom and sandboxes leads to something that is there, in %s', async (language) => {
    const { url } = worlds[language];
    const ask = (path: string) => fetch(`${url}${path}`, { redirect: 'manual' });
    const { pages, dead } = await deadLinks(ask, ['/newsroom/', '/site/', '/sandbox/', '/platsbanken/'], awayFromHere);
    expect(dead).toEqual([]);
    expect(pages).toBeGreaterThan(100);
  });

  it('is followed: one that leads nowhere is found, and one to where the site will stand', async () => {
    const page = '<a href="/b">b</a><a href="/c#x">c</a><a href="https://jobba.nordhamn.example/stories/a/">a</a>';
    const ask = (path: string) => {
      const text = { '/a': page, '/c': '<p id="y">c</p>' }[path];
      return new Response(text ?? '', {
        status: text === undefined ? 404 : 200,
        headers: { 'content-type': 'text/html' },
      });
    };
    const { dead } = await deadLinks(ask, ['/a'], awayFromHere);
    expect(dead.map(({ why }) => why).sort()).toEqual(['404', 'no #x', 'where the site will stand']);
  });
});

describe('the report on paper', () => {
  it.each(languages)('takes at most two pages of A4 in %s', async (language) => {
    const page = await browser.newPage();
    await page.goto(`${worlds[language].url}/digests/2026-10/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    await page.close();
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
  });
});
