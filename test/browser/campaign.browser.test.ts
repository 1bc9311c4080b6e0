import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignWords } from '#functions/desk/campaign/campaign-words.ts';
import { type DeskWorld, deskWorld } from '#test/browser/desk-world.ts';
import { type Hand, type Hands, handsOf } from '#test/browser/hands.ts';
import { launchChromium } from '#test/builders/chromium.ts';

let browser: Browser;
let world: DeskWorld;
beforeAll(async () => {
  browser = await launchChromium();
  world = await deskWorld('en');
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const say = campaignWords.en;
const ways = [
  { width: 1280, script: false, hand: 'pointer', name: 'Spring jobs', id: 'spring-jobs' },
  { width: 390, script: true, hand: 'keyboard', name: 'Summer jobs', id: 'summer-jobs' },
] as const;

describe.each<(typeof ways)[number] & { readonly hand: Hand }>(ways)(
  'HR and a campaign, $width wide, script $script, by $hand',
  ({ width, script, hand, name, id }) => {
    let hands: Hands;
    beforeAll(async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
      hands = await handsOf(context, world.url, hand, 'en');
      await hands.be('hanna.r');
    });
    const kept = (): string => readFileSync(join(world.workspace, 'content', 'campaigns', `${id}.yaml`), 'utf8');

    it('makes one from the calendar, sees its plan, and saves it', async () => {
      const { page, open, press, submit, write } = hands;
      await open('/newsroom/calendar/');
      await press(page.locator('a.button', { hasText: say.newCampaign }));
      await page.waitForURL('**/newsroom/desk/campaign/');
      const field = (named: string) => page.locator(`form.write [name="${named}"]`);
      await submit(page.locator('button.main[value="save"]'));
      expect(await page.locator('.wrong-field').count()).toBe(1);
      await write(field('name'), name);
      await press(page.locator('[name="day.0"][value="fri"]'));
      await submit(page.locator('section button[value="show"]'));
      expect(await page.locator('.ahead > li').count()).toBe(8);
      expect(() => kept()).toThrow();
      await submit(page.locator('button.main[value="save"]'));
      expect(new URL(page.url()).search).toBe(`?campaign=${id}`);
      expect(kept()).toMatch(/days: \[\s*tue, fri\s*\]/);
    });

    it('changes it, from what the calendar says of it', async () => {
      const { page, open, press, submit } = hands;
      const door = page.locator(`a[href="/newsroom/desk/campaign/?campaign=${id}"]`).first();
      const isThere = async (): Promise<number> => {
        await open('/newsroom/calendar/');
        return door.count();
      };
      await expect.poll(isThere, { timeout: 60_000, interval: 2_000 }).toBe(1);
      await press(door);
      await page.waitForURL('**/newsroom/desk/campaign/?campaign=*');
      await press(page.locator('[name="day.0"][value="tue"]'));
      await page.locator('[name="perUnit"]').selectOption('P14D');
      await submit(page.locator('button.main[value="save"]'));
      expect(kept()).toMatch(/days: \[\s*fri\s*\]/);
      expect(kept()).toContain('perUnit: P14D');
    });

    it('meets no complaint of the browser but of the form that was empty', () => {
      expect(hands.complaints.filter((one) => !one.includes('422'))).toEqual([]);
    });
  },
);
