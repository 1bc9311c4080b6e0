import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '#test/browser/axe-findings.ts';
import { type DeskWorld, deskPeople, servedWorld } from '#test/browser/desk-world.ts';
import { writeHeavyStory } from '#test/browser/heavy-story.ts';
import { copySample } from '#test/browser/small-world.ts';
import { launchChromium } from '#test/builders/chromium.ts';

const mostScreens = 3;

let browser: Browser;
let world: DeskWorld;
let story: string;
beforeAll(async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'vardag-heavy-'));
  copySample(workspace);
  writeFileSync(join(workspace, 'content', 'people.yaml'), deskPeople);
  story = writeHeavyStory(workspace);
  browser = await launchChromium();
  world = await servedWorld(workspace, 'sv', Temporal.Instant.from('2026-10-12T06:00:00Z'));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const screens = [
  { name: 'a desk', viewport: { width: 1280, height: 900 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
] as const;

/** How many screens down something begins. */
const screensTo = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).boundingBox();
  const height = page.viewportSize()?.height ?? Number.NaN;
  return (box?.y ?? Number.NaN) / height;
};

describe.each(screens)('a sheet with twenty-seven findings on $name', ({ viewport }) => {
  const opened = async (person: string | null): Promise<Page> => {
    const context = await browser.newContext({ viewport });
    if (person !== null) await context.addCookies([{ name: 'vardag-person', value: person, url: world.url }]);
    const page = await context.newPage();
    await page.goto(`${world.url}/newsroom/stories/${story}/`);
    return page;
  };

  it('says that it can be approved, and how much makes it heavy', async () => {
    const page = await opened('eva.k');
    expect(await page.locator('h1').innerText()).toBe('Kan godkännas. 27 saker att tänka på först.');
    await page.context().close();
  });

  it('has the approval at most three screens down for whoever may approve it', async () => {
    const page = await opened('eva.k');
    expect(await screensTo(page, 'form[action$="act/approve"] button')).toBeLessThanOrEqual(mostScreens);
    await page.context().close();
  });

  it('opens each level and the exact text with the keyboard alone, clean for axe with all of it open', async () => {
    const page = await opened('eva.k');
    const folds = page.locator('#text summary, #linkedin .exact > summary');
    for (const fold of await folds.all()) {
      await fold.focus();
      await page.keyboard.press('Enter');
    }
    expect(await page.locator('#text .remark').count()).toBeGreaterThan(5);
    expect(await page.locator('.exact pre').isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});
