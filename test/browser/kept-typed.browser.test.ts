import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '#test/browser/axe-findings.ts';
import { type DeskWorld, deskWorld } from '#test/browser/desk-world.ts';
import { aProfile, type KillableBrowser, type Profile } from '#test/browser/killed-browser.ts';
import { launchChromium } from '#test/builders/chromium.ts';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld('sv');
}, 300_000);
afterAll(() => world?.close());

let profile: Profile;
let browser: KillableBrowser;
beforeEach(async () => {
  profile = aProfile();
  browser = await profile.start();
});
afterEach(async () => {
  await browser.kill();
  profile.remove();
});

const newStory = '/newsroom/desk/draft/';
const story = '/newsroom/desk/draft/?story=skolkok-utan-alt';
const typed = 'Ett av ljuden ser ut som en trappa.';

const be = async (context: BrowserContext, name: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${world.url}/newsroom/desk/people/`);
  await page.locator(`.people-choice button[value="${name}"]`).click();
  await page.waitForURL('**/newsroom/desk/mine/');
  return page;
};
const open = (page: Page, path: string) => page.goto(`${world.url}${path}`);
const text = (page: Page) => page.locator('form.write [name="text"]');
const notice = (page: Page) => page.locator('[data-kept="notice"]');
/** When the script has looked for what was typed before. */
const ready = (page: Page) => page.locator('[data-kept="line"]').waitFor({ state: 'visible' });
/** What lies in the browser's own store. */
const entries = (page: Page) =>
  page.evaluate<readonly { readonly story: string; readonly values: Readonly<Record<string, unknown>> }[]>(
    `new Promise((resolve) => {
      const opening = indexedDB.open('vardag', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('typed', { keyPath: 'id' });
      opening.onsuccess = () => {
        const asked = opening.result.transaction('typed').objectStore('typed').getAll();
        asked.onsuccess = () => { opening.result.close(); resolve(asked.result); };
      };
    })`,
  );
const kept = (page: Page, letters: string) =>
  expect.poll(async () => JSON.stringify(await entries(page)), { timeout: 10_000 }).toContain(letters);
const killAndStart = async (): Promise<void> => {
  await browser.kill();
  browser = await profile.start();
};
const fileOf = (id: string) =>
  readFileSync(join(world.workspace, 'content', 'stories', 'drafts', id, 'story.md'), 'utf8');

describe('a browser that is killed while somebody writes', () => {
  it('has every letter of a new story again, says so, and lets go of it when it is saved', async () => {
    let page = await be(browser.context, 'anna.k');
    await open(page, newStory);
    await ready(page);
    await page.locator('[name="title"]').fill('Trappan på väggen');
    await text(page).pressSequentially(typed);
    await page.locator('[name="unit"]').selectOption('utbildning.forskolan-solrosen');
    await page.locator('[name="language"][value="en"]').check();
    await page.locator('[name="showsNobody"]').check();
    await kept(page, 'showsNobody 0":true');
    await killAndStart();
    page = await be(browser.context, 'anna.k');
    await open(page, newStory);
    await notice(page).waitFor({ state: 'visible' });
    expect(await notice(page).innerText()).toMatch(/^Det du skrev \d+ \S+ \d{4},? (?:kl\. )?\d\d:\d\d finns kvar\./);
    expect(await text(page).inputValue()).toBe(typed);
    expect(await page.locator('[name="title"]').inputValue()).toBe('Trappan på väggen');
    expect(await page.locator('[name="unit"]').inputValue()).toBe('utbildning.forskolan-solrosen');
    expect(await page.locator('[name="language"][value="en"]').isChecked()).toBe(true);
    expect(await page.locator('[name="showsNobody"]').isChecked()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('[data-keep="yes"]').click();
    expect(await notice(page).isVisible()).toBe(false);
    await page.locator('button.main[value="save"]').click();
    await page.waitForURL('**/?story=trappan-pa-vaggen');
    await ready(page);
    expect(fileOf('trappan-pa-vaggen')).toContain(typed);
    expect(await entries(page)).toEqual([]);
    await open(page, newStory);
    await ready(page);
    expect(await text(page).inputValue()).toBe('');
  });

  it('gives what is discarded up, and shows the draft as it is saved', async () => {
    let page = await be(browser.context, 'eva.k');
    await open(page, story);
    await ready(page);
    const before = await text(page).inputValue();
    await text(page).fill(`${before}\n\n${typed}`);
    await kept(page, typed);
    await killAndStart();
    page = await be(browser.context, 'eva.k');
    await open(page, story);
    await notice(page).waitFor({ state: 'visible' });
    expect(await text(page).inputValue()).toContain(typed);
    await page.locator('[data-keep="no"]').click();
    expect(await text(page).inputValue()).toBe(before);
    await expect.poll(() => entries(page)).toEqual([]);
  });

  it('shows both versions when somebody else has saved meanwhile', async () => {
    let page = await be(browser.context, 'eva.k');
    await open(page, story);
    await ready(page);
    await page.locator('[name="goal"]').fill('fler kockar i skolan');
    await kept(page, 'fler kockar i skolan');
    await killAndStart();
    const other = await launchChromium();
    const theirs = await other.newPage();
    await theirs.context().addCookies([{ name: 'vardag-person', value: 'eva.k', url: world.url }]);
    await open(theirs, story);
    await text(theirs).fill('Så skrev någon annan.');
    await theirs.locator('button.main[value="save"]').click();
    await theirs.locator('.told-now[data-act="save-draft"]').waitFor();
    await other.close();
    page = await be(browser.context, 'eva.k');
    await open(page, story);
    await notice(page).waitFor({ state: 'visible' });
    expect(await notice(page).innerText()).toContain('Någon har ändrat berättelsen sedan dess.');
    await page.locator('button.main[value="save"]').click();
    await page.locator('.two-versions').waitFor();
    expect(await page.locator('.two-versions').innerText()).toContain('Så skrev någon annan.');
    expect(await page.locator('[name="goal"]').inputValue()).toBe('fler kockar i skolan');
    await page.locator('button.main[value="save"]').click();
    await page.locator('.told-now[data-act="save-draft"]').waitFor();
    await ready(page);
    expect(await entries(page)).toEqual([]);
  });

  it('is read by nobody else: what Anna typed goes when somebody else is chosen', async () => {
    const page = await be(browser.context, 'anna.k');
    await open(page, newStory);
    await ready(page);
    await text(page).fill(typed);
    await kept(page, typed);
    await be(browser.context, 'hanna.r');
    await expect.poll(() => entries(page)).toEqual([]);
  });

  it('goes from a browser that forgot who was there when the next one who writes is another', async () => {
    let page = await be(browser.context, 'anna.k');
    await open(page, newStory);
    await ready(page);
    await text(page).fill(typed);
    await kept(page, typed);
    await killAndStart();
    page = await be(browser.context, 'eva.k');
    await open(page, newStory);
    await ready(page);
    expect(await text(page).inputValue()).toBe('');
    expect(await entries(page)).toEqual([]);
  });

  it('keeps two windows apart', async () => {
    let page = await be(browser.context, 'anna.k');
    await open(page, newStory);
    await ready(page);
    await text(page).fill('Den första.');
    await kept(page, 'Den första.');
    const second = await browser.context.newPage();
    await open(second, newStory);
    await ready(second);
    expect(await text(second).inputValue()).toBe('');
    await text(second).fill('Den andra.');
    await kept(second, 'Den andra.');
    await killAndStart();
    page = await be(browser.context, 'anna.k');
    await open(page, newStory);
    await notice(page).waitFor({ state: 'visible' });
    expect(await text(page).inputValue()).toBe('Den andra.');
    const other = await browser.context.newPage();
    await open(other, newStory);
    await notice(other).waitFor({ state: 'visible' });
    expect(await text(other).inputValue()).toBe('Den första.');
  });
});
