import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#functions/ground/language/language.ts';
import { type DeskWorld, deskWorlds } from '#test/browser/desk-world.ts';
import { faultsOf } from '#test/browser/look-at.ts';
import { launchChromium } from '#test/builders/chromium.ts';

let browser: Browser;
let worlds: Readonly<Record<Language, DeskWorld>>;
beforeAll(async () => {
  browser = await launchChromium();
  worlds = await deskWorlds();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await worlds?.sv.close();
  await worlds?.en.close();
});

const screens = [
  { name: 'a desk in daylight', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'a phone in the dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

/** Who opens it, and where. */
const opened = [
  [null, '/newsroom/'],
  [null, '/newsroom/desk/people/'],
  ['eva.k', '/newsroom/'],
  ['eva.k', '/newsroom/desk/start/'],
  ['eva.k', '/newsroom/desk/help/'],
  [null, '/newsroom/desk/help/?role=officer'],
  ['eva.k', '/newsroom/desk/mine/'],
  ['anna.k', '/newsroom/desk/mine/'],
  ['hanna.r', '/newsroom/desk/mine/'],
  ['anna.k', '/newsroom/desk/draft/'],
  ['eva.k', '/newsroom/desk/draft/?story=skolkok-utan-alt'],
  ['eva.k', '/newsroom/desk/pause/'],
  ['hanna.r', '/newsroom/desk/pause/'],
  ['eva.k', '/newsroom/desk/next/'],
  ['eva.k', '/newsroom/stories/'],
  [null, '/newsroom/stories/?unit=utbildning&search=barn'],
  ['eva.k', '/newsroom/stories/?state=draft'],
  ['eva.k', '/newsroom/stories/?campaign=finns-inte'],
  ['eva.k', '/newsroom/published/'],
  [null, '/newsroom/published/?from=2026-10-01&until=2026-10-31&sort=clicks'],
  ['eva.k', '/newsroom/stories/skolkok-utan-alt/'],
  ['anna.k', '/newsroom/stories/skolkok-utan-alt/'],
  ['eva.k', '/newsroom/stories/vi-bestammer-veckan/'],
  ['dana.o', '/newsroom/desk/officer/'],
  ['dana.o', '/newsroom/desk/mine/'],
  ['dana.o', '/newsroom/desk/record/'],
  ['astrid.a', '/newsroom/desk/record/'],
  ['astrid.a', '/newsroom/desk/mine/'],
  [null, '/newsroom/desk/help/?role=archivist'],
  [null, '/newsroom/withdrawals/'],
  ['hanna.r', '/newsroom/calendar/'],
  ['hanna.r', '/newsroom/desk/subscribe/'],
  ['hanna.r', '/newsroom/desk/campaign/'],
  ['hanna.r', '/newsroom/desk/campaign/?campaign=provveckan'],
  ['hanna.r', '/newsroom/desk/slot/?campaign=provveckan&at=2026-10-13T07%3A00%3A00Z'],
] as const;

describe.each<Language>(['sv', 'en'])('the pages of the desk in %s', (language) => {
  describe.each(screens)('on $name', ({ name: _, ...settings }) => {
    it.each(opened)('show %s %s whole, quiet and open to everybody', async (person, path) => {
      const context = await browser.newContext(settings);
      if (person !== null)
        await context.addCookies([{ name: 'vardag-person', value: person, url: worlds[language].url }]);
      try {
        expect(await faultsOf(context, worlds[language].url, { path, lang: language })).toEqual([]);
      } finally {
        await context.close();
      }
    });
  });
});

describe.each(screens)('looking for something on $name, without script', ({ name: _, ...settings }) => {
  it('is done with the form alone: the address says it, and each choice is taken off by itself', async () => {
    const context = await browser.newContext({ ...settings, javaScriptEnabled: false });
    const page = await context.newPage();
    const titles = () => page.locator('.card h3').allInnerTexts();
    await page.goto(`${worlds.sv.url}/newsroom/stories/`);
    const all = await titles();
    expect(all).toHaveLength(6);
    await page.locator('.find [name="search"]').fill('hemtjänsten');
    await page.locator('.find [name="state"]').selectOption('draft');
    await page.locator('.find button').click();
    await page.waitForURL('**/newsroom/stories/?search=hemtj%C3%A4nsten&unit=&value=&campaign=&state=draft');
    expect(await titles()).toEqual(['Kvällen med Greta']);
    await page.locator('.chosen a', { hasText: 'läge' }).click();
    expect(await titles()).toEqual(['Kvällen med Greta', 'En kollega bort, hela natten']);
    await page.locator('.find [name="search"]').fill('zzz');
    await page.locator('.find [name="search"]').press('Enter');
    await page.locator('h1', { hasText: 'Inga berättelser passar.' }).waitFor();
    await page.locator('.chosen a', { hasText: 'Visa allt' }).click();
    expect(await titles()).toEqual(all);
    await context.close();
  });
});
