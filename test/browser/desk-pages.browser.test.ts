import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#functions/ground/language/language.ts';
import { type DeskWorld, deskWorld } from '#test/browser/desk-world.ts';
import { faultsOf } from '#test/browser/look-at.ts';
import { launchChromium } from '#test/builders/chromium.ts';

let browser: Browser;
let worlds: Readonly<Record<Language, DeskWorld>>;
beforeAll(async () => {
  browser = await launchChromium();
  worlds = { sv: await deskWorld('sv'), en: await deskWorld('en') };
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
  ['eva.k', '/newsroom/stories/skolkok-utan-alt/'],
  ['anna.k', '/newsroom/stories/skolkok-utan-alt/'],
  ['eva.k', '/newsroom/stories/vi-bestammer-veckan/'],
  ['dana.o', '/newsroom/desk/officer/'],
  ['dana.o', '/newsroom/desk/mine/'],
  ['hanna.r', '/newsroom/calendar/'],
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
