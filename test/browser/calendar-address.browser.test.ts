import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actWords } from '#functions/desk/acting/act-words.ts';
import { axeFindings } from '#test/browser/axe-findings.ts';
import { type DeskWorld, deskWorld } from '#test/browser/desk-world.ts';
import { handsOf } from '#test/browser/hands.ts';
import { launchChromium } from '#test/builders/chromium.ts';

let browser: Browser;
let world: DeskWorld;
beforeAll(async () => {
  browser = await launchChromium();
  world = await deskWorld('sv');
  writeFileSync(join(world.workspace, 'content', 'calendar.yaml'), 'subscription: { decision: DPO-2026-14 }\n');
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const ways = [
  { width: 1280, script: false, hand: 'pointer' },
  { width: 390, script: true, hand: 'keyboard' },
] as const;

describe.each(ways)('an address for a calendar program, $width wide, script $script, by $hand', (way) => {
  it('is made, copied, read and removed', async () => {
    const { width, script, hand } = way;
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
    const { page, be, open, press, submit, act, complaints } = await handsOf(context, world.url, hand, 'sv');
    const read = async (address: string): Promise<readonly [number, string]> => {
      const answer = await fetch(address);
      return [answer.status, await answer.text()];
    };
    await be('hanna.r');
    await open('/newsroom/calendar/');
    await press(page.locator('a[href="/newsroom/desk/subscribe/"]'));
    await page.waitForURL('**/newsroom/desk/subscribe/');
    if (script) expect(await axeFindings(page)).toEqual([]);
    const make = page.locator('form.act button', { hasText: actWords['make-calendar-address'].button.sv });
    await submit(make);
    const address = await page.getByLabel('Adressen', { exact: true }).inputValue();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/calendar\/[\w-]{43}\.ics$/);
    if (script) {
      expect(await axeFindings(page)).toEqual([]);
      const [wide, room] = await page.evaluate<[number, number]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect(wide).toBeLessThanOrEqual(room);
    }
    expect(await read(address)).toEqual([200, expect.stringContaining('BEGIN:VCALENDAR')]);
    await open('/newsroom/desk/subscribe/');
    expect(await page.content()).not.toContain(address);
    await act('end-calendar-address');
    expect((await read(address))[0]).toBe(404);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
