import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '#functions/cli/main.ts';
import { actWords } from '#functions/desk/acting/act-words.ts';
import { type StepName, stepNames } from '#functions/desk/start/start-steps.ts';
import { startWords } from '#functions/desk/start/start-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { deadLinks } from '#test/browser/dead-links.ts';
import { type DeskWorld, servedWorld } from '#test/browser/desk-world.ts';
import { type Hands, handsOf } from '#test/browser/hands.ts';
import { launchChromium } from '#test/builders/chromium.ts';

const title = 'Regnet på taket';
const body = `Klockan sju doftar det färg i ateljén. Tre barn har redan bestämt att taket ska bli en himmel, och jag håller stegen.

Jag heter Maja och är förskollärare i Exempelkommunen. På måndagar väljer barnen vad veckan ska handla om, och vi vuxna skriver upp det på en lapp vid dörren.

I går blev det moln. I dag blev det regn, och hela gruppen gick ut för att lyssna på hur det låter mot olika tak.

Efteråt ritade vi ljuden. Ett av dem ser ut som en trappa. Det hänger på väggen nu, och föräldrarna stannar till och frågar vad det är.

Det svåra är tiden. Vi hinner inte allt, och ibland får en himmel vänta till onsdag. Då skriver vi upp det på lappen igen.

Kom och måla med oss. Vi har en stege över.`;

/** As whoever follows the links would be answered. What is only posted to is no page; one that says who may be there leads on. */
const everyLink = async ({ url }: DeskWorld, person: string | null) => {
  const headers = person === null ? {} : { cookie: `vardag-person=${person}` };
  const ask = async (path: string): Promise<Response> => {
    if (path.startsWith('/newsroom/act/')) return new Response('');
    const answer = await fetch(`${url}${path}`, { headers, redirect: 'manual' });
    const leadsOn = [401, 403].includes(answer.status) && (await answer.clone().text()).includes('people-choice');
    return leadsOn ? new Response('') : answer;
  };
  return deadLinks(ask, ['/newsroom/'], () => null);
};

const laidOut = async (language: Language): Promise<DeskWorld> => {
  const workspace = mkdtempSync(join(tmpdir(), 'vardag-new-'));
  expect(await run(['init', join(workspace, 'content'), '--json'])).toBe(0);
  return servedWorld(workspace, language, null);
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each<Language>(['sv', 'en'])('somebody who begins, in %s', (language) => {
  const say = startWords[language];
  let world: DeskWorld;
  let hands: Hands;
  beforeAll(async () => {
    world = await laidOut(language);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    hands = await handsOf(context, world.url, 'pointer', language);
  });
  afterAll(() => world?.close());

  const isAt = async (step: StepName): Promise<void> => {
    await hands.open('/newsroom/');
    expect(await hands.page.locator('h1').innerText()).toBe(say.steps[step].title);
    const done = hands.page.locator('.steps > li', { has: hands.page.locator('.mark.good') });
    expect(await done.locator('h3').allInnerTexts()).toEqual(
      // What stands in the templates is there from the start.
      stepNames
        .slice(0, stepNames.indexOf(step))
        .concat('slot')
        .map((name) => say.steps[name].title),
    );
  };

  /** By the buttons of the page alone: who it waits for, then the thing itself. */
  const asWhoItWaitsFor = async (name: string, where: string): Promise<void> => {
    const { page, press } = hands;
    await press(page.locator('.opening .button.main'));
    await page.waitForURL('**/newsroom/desk/people/**');
    await press(page.locator('.people-choice button', { hasText: name }));
    await page.waitForURL('**/newsroom/desk/start/');
    await press(page.locator('.opening .button.main'));
    await page.waitForURL(where);
  };

  it('finds the first step on the front, and no link that leads nowhere', async () => {
    await isAt('draft');
    expect((await everyLink(world, null)).dead).toEqual([]);
  });

  it('writes a story from there, as the storyteller of the templates', async () => {
    const { page, write, submit } = hands;
    const field = (name: string) => page.locator(`form.write [name="${name}"]`);
    await asWhoItWaitsFor('Förnamn', '**/newsroom/desk/draft/');
    await write(field('title'), title);
    await write(field('text'), body);
    await hands.press(page.locator('[name="language"][value="sv"]'));
    await field('unit').selectOption('utbildning.forskolan-solrosen');
    await submit(page.locator('button.main[value="save"]'));
    await isAt('mended');
    await hands.press(page.locator('.opening .button.main'));
    await page.waitForURL('**/newsroom/desk/draft/?story=*');
    await field('occupation').selectOption('2343');
    await write(field('goal'), 'fler förskollärare som söker');
    await write(field('personName').first(), 'Maja');
    await write(field('personRole').first(), 'förskollärare');
    await submit(page.locator('button.main[value="save"]'));
    await isAt('asked');
    const { pages, dead } = await everyLink(world, 'fornamn.e');
    expect([pages > 15, dead]).toEqual([true, []]);
  });

  it('asks whoever is in it, who says yes', async () => {
    const { page, submit } = hands;
    await asWhoItWaitsFor('Kollega', '**/newsroom/stories/**');
    await hands.act('ask-consent', { to: 'fornamn.e' });
    await isAt('answered');
    await asWhoItWaitsFor('Förnamn', '**/newsroom/desk/consent/**');
    await submit(page.locator('button[value="yes"]'));
    expect(await page.locator('.told-now').innerText()).toContain(actWords['give-consent'].done[language]);
    await isAt('approved');
  });

  it('has it approved by another, and the newsroom has its front', async () => {
    const { page, open } = hands;
    await asWhoItWaitsFor('Kollega', '**/newsroom/stories/**');
    const fresh = async (): Promise<number> => {
      await open(new URL(page.url()).pathname);
      return page.locator('.strip [role="status"]').count();
    };
    await expect.poll(fresh, { timeout: 60_000, interval: 2_000 }).toBe(0);
    await hands.act('approve');
    await open('/newsroom/');
    expect(await page.locator('.steps').count()).toBe(0);
    await hands.press(page.locator('.doors a', { hasText: say.title }));
    await page.waitForURL('**/newsroom/desk/start/');
    expect(await page.locator('h1').innerText()).toBe(say.allDone);
    expect(await page.locator('.steps .mark.good').count()).toBe(stepNames.length);
    for (const person of ['fornamn.e', 'kollega.k', 'ombud.d'])
      expect((await everyLink(world, person)).dead).toEqual([]);
  });

  it('meets no complaint of the browser on the way', () => {
    expect(hands.complaints).toEqual([]);
  });
});
