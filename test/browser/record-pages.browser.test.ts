import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { emptyChain } from '#functions/ground/ledger/chain.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { type Disposed, disposalPrefix } from '#functions/publishing/records/disposal.ts';
import { axeFindings } from '#test/browser/axe-findings.ts';
import { launchChromium } from '#test/builders/chromium.ts';
import { due, story } from '#test/builders/core/newsroom-world.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

const record = '/newsroom/desk/record/';
const withdrawals = '/newsroom/withdrawals/';
const screens = [
  ['a desk in daylight', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
] as const;

let browser: Browser;
let desk: ADesk;
beforeAll(async () => {
  browser = await launchChromium();
  desk = await aDesk();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

/** Opens a page in both sizes, does something there, and says what is wrong with what is shown then. */
const faults = async (path: string, says: string, act: (page: Page) => Promise<unknown> = async () => undefined) => {
  const found: string[] = [];
  for (const [name, settings] of screens) {
    const context = await browser.newContext(settings);
    await context.addCookies([{ name: 'vardag-person', value: 'astrid.a', url: desk.url }]);
    const page = await context.newPage();
    await page.goto(`${desk.url}${path}`);
    await act(page);
    if (!(await page.innerText('main')).includes(says)) found.push(`${name}: does not say "${says}"`);
    const [wide, room] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    if (wide > room) found.push(`${name}: scrolls sideways, ${wide} in ${room}`);
    found.push(...(await axeFindings(page)).map((one) => `${name}: ${one}`));
    await context.close();
  }
  return found;
};
const verify = (page: Page) => page.getByRole('button', { name: 'Kontrollera nu' }).click();
const eraseOf = (subject: string) => async (page: Page) => {
  await page.locator('input[name=subject]').fill(subject);
  await page.locator('input[name=decision]').fill('KS 2026/9');
  await page.getByRole('button', { name: 'Gallra' }).click();
};
const draw = () => writeNewsroom(desk.world.deps);

// One life, from before the first night to what was erased.
describe('the pages of the record and of what was taken down', () => {
  it('are whole while there is nothing', async () => {
    await draw();
    expect(await faults(record, 'Inga kontrollrader än.')).toEqual([]);
    expect(await faults(withdrawals, 'Inget')).toEqual([]);
  });

  it('are whole with the first, which holds', async () => {
    for (const channel of ['site', 'linkedin'] as const) await servePublication(desk.world.deps, due({ channel }));
    await sealRecords(desk.world.deps);
    expect(await faults(record, 'Inget har kommit sedan dess.')).toEqual([]);
    expect(await faults(record, 'Allt stämmer', verify)).toEqual([]);
  });

  it('are whole where something does not hold, with the longest name that there is', async () => {
    const { records } = desk.world.deps;
    const [{ key = '' } = {}] = await records.list('archive/');
    const body = (await records.get(key))?.body ?? '';
    await records.put(key, 'changed');
    expect(await faults(record, 'Något stämmer inte.', verify)).toEqual([]);
    await records.put(key, body);
  });

  it('are whole where erasing is refused', async () => {
    expect(await faults(record, 'Dra tillbaka den först', eraseOf(story))).toEqual([]);
    expect(await faults(record, 'Skriv personens nyckel', eraseOf('Elsa'))).toEqual([]);
  });

  it('are whole while a channel does not let go, and when all is gone', async () => {
    const { deps } = desk.world;
    for (const { key } of await deps.content.list(`stories/approved/${story}/`)) {
      await deps.content.put(key.replace('approved', 'withdrawn'), (await deps.content.get(key))?.body ?? '');
      await deps.content.remove(key);
    }
    await reviewStories(deps);
    const refuse = async () => ({ outcome: 'refused' as const, reason: 'not-allowed', detail: '403' });
    const linkedin = { ...deps.channels.linkedin, remove: refuse };
    await withdrawStories({ ...deps, channels: { ...deps.channels, linkedin } });
    await draw();
    expect(await faults(withdrawals, 'LinkedIn')).toEqual([]);
    await withdrawStories(deps);
    await reviewStories(deps);
    await draw();
    expect(await faults(withdrawals, 'Kvitto')).toEqual([]);
  });

  it('are whole when something was erased, and when much was', async () => {
    const { records } = desk.world.deps;
    expect(await faults(record, 'KS 2026/9', eraseOf(story))).toEqual([]);
    for (let n = 0; n < 30; n += 1) {
      const subject = `en-berattelse-med-ett-langt-namn-som-ingen-har-kortat-${n}`;
      const said = {
        kind: 'disposed' as const,
        at: '2026-11-24T08:00:00Z',
        by: 'a',
        subject,
        decision: 'KF 2026-06-15 § 112',
      };
      await appendEntry<Disposed>(records, emptyChain(disposalPrefix(subject)), { ...said, objects: [], files: n });
    }
    expect(await faults(record, 'kortat-29')).toEqual([]);
  });
});
