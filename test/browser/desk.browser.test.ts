import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actWords } from '#functions/desk/acting/act-words.ts';
import { draftWords } from '#functions/desk/drafts/draft-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { copiedWorld, type DeskWorld, deskWorld } from '#test/browser/desk-world.ts';
import { type Hand, type Hands, handsOf } from '#test/browser/hands.ts';
import { launchChromium } from '#test/builders/chromium.ts';

let browser: Browser;
/** Drawn once; each way goes on from a copy. */
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

const sample = join(import.meta.dirname, '..', '..', 'content', 'stories');
const pictures = ['approved/sagostund-pa-fem-sprak/sagostund.jpg', 'drafts/skolkok-utan-alt/skolkok.jpg'].map(
  (file) => ({
    name: file.split('/').at(-1) ?? '',
    mimeType: 'image/jpeg',
    buffer: readFileSync(join(sample, file)),
  }),
);

const story = 'morgonen-i-ateljen';
const title = 'Morgonen i ateljén';
const body = `Klockan sju doftar det färg i ateljén. Tre barn har redan bestämt att taket ska bli en himmel, och jag håller stegen.

Jag heter Elsa och är förskollärare i Nordhamn. På måndagar väljer barnen vad veckan ska handla om, och vi vuxna skriver upp det på en lapp vid dörren.

I går blev det moln. I dag blev det regn, och hela gruppen gick ut för att lyssna på hur det låter mot olika tak.

Efteråt ritade vi ljuden. Ett av dem ser ut som en trappa. Det hänger på väggen nu, och föräldrarna stannar till och frågar vad det är.

Det svåra är tiden. Vi hinner inte allt, och ibland får en himmel vänta till onsdag. Då skriver vi upp det på lappen igen.

Kom och måla med oss. Vi har en stege över.`;

type Way = { readonly language: Language; readonly width: number; readonly script: boolean; readonly hand: Hand };

/** Pixels of the picture where it is clicked, a third from the left and from the top. */
const spot = { x: 107, y: 70 };

const writeStory = async (
  { page, press, submit, write, be, open }: Hands,
  language: Language,
  hand: Hand,
): Promise<void> => {
  const words = draftWords[language];
  const field = (name: string) => page.locator(`form.write [name="${name}"]`);
  const save = () => submit(page.locator('button.main[value="save"]'));
  await be('anna.k');
  await open('/newsroom/desk/draft/');
  await write(field('title'), title);
  await write(field('text'), body);
  await press(page.locator('[name="language"][value="sv"]'));
  await field('unit').selectOption('utbildning.forskolan-solrosen');
  await field('occupation').selectOption('2343');
  await write(field('goal'), 'fler förskollärare som söker');
  await write(field('personName').first(), 'Elsa');
  await write(field('personRole').first(), 'förskollärare');
  await field('pictures').setInputFiles(pictures);
  await save();
  await page.waitForURL(`**/newsroom/desk/draft/?story=${story}`);
  expect(await page.locator('.picture-row').count()).toBe(2);
  const undescribed = page.locator('.picture-row .wrong-field .mark.stop');
  expect(await undescribed.count()).toBe(2);
  await write(field('pictureAlt').nth(0), 'Barn sitter i ring på en matta och lyssnar på en bok.');
  await write(field('pictureAlt').nth(1), 'En kock rör i en gryta medan ångan stiger mot fönstret.');
  if (hand === 'pointer')
    await Promise.all([
      page.waitForEvent('load'),
      page.locator('input[type="image"]').first().click({ position: spot }),
    ]);
  else {
    await press(page.locator('[name="square.0"]').nth(0));
    await save();
  }
  expect(await page.locator('.picture-row').first().locator(':checked[name="square.0"]').getAttribute('value')).toBe(
    '0',
  );
  expect(await undescribed.count()).toBe(0);
  expect(await page.locator('.onward', { hasText: words.sheet }).count()).toBe(1);
};

const slotPath = '/newsroom/desk/slot/?campaign=provveckan&at=2026-10-13T07%3A00%3A00Z';

/** Opens the sheet until it shows what lies there: a job may still be drawing it. */
const drawnAnew = async ({ page, open }: Hands): Promise<void> => {
  const isOld = async (): Promise<number> => {
    await open(`/newsroom/stories/${story}/`);
    return page.locator('.strip [role="status"]').count();
  };
  await expect.poll(isOld, { timeout: 60_000, interval: 2_000 }).toBe(0);
};

/** Five of sixteen, in which each value of one meets each value of any other. */
const ways: readonly Way[] = [
  { language: 'sv', width: 1280, script: false, hand: 'pointer' },
  { language: 'sv', width: 390, script: true, hand: 'keyboard' },
  { language: 'en', width: 1280, script: true, hand: 'keyboard' },
  { language: 'en', width: 390, script: false, hand: 'keyboard' },
  { language: 'en', width: 390, script: true, hand: 'pointer' },
];

describe.each(ways)(
  'the whole way in $language, $width wide, script $script, by $hand',
  ({ language, width, script, hand }) => {
    let world: DeskWorld;
    let hands: Hands;
    beforeAll(async () => {
      world = await copiedWorld(worlds[language], language);
      const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
      hands = await handsOf(context, world.url, hand, language);
    });
    afterAll(() => world?.close());

    it('lets a storyteller make a story with two pictures, and mend what is found', async () => {
      await writeStory(hands, language, hand);
    });

    it('lets a communicator ask, and a second person say yes to the very words', async () => {
      const { page, be, open, act, press } = hands;
      await be('eva.k');
      await open(`/newsroom/stories/${story}/`);
      await act('ask-consent');
      await be('elsa.a');
      await press(page.locator('a[href^="/newsroom/desk/consent/"]').first());
      await page.waitForURL('**/newsroom/desk/consent/**');
      expect(await page.locator('main').innerText()).toContain('Ett av dem ser ut som en trappa.');
      expect(await page.locator('main img').count()).toBe(2);
      const [yes, no] = await Promise.all(
        ['yes', 'no'].map((answer) => page.locator(`button[value="${answer}"]`).boundingBox()),
      );
      expect([no?.width, no?.height]).toEqual([yes?.width, yes?.height]);
      await press(page.locator('button[value="yes"]'));
      await page.waitForURL('**/newsroom/desk/mine/');
      expect(await page.locator('.told-now').innerText()).toContain(actWords['give-consent'].done[language]);
    });

    it('lets a communicator ask for a change, and approve when it is made', async () => {
      const { page, be, open, act, write, press, submit } = hands;
      await be('eva.k');
      await open(`/newsroom/stories/${story}/`);
      await act('ask-change', { text: 'Säg vilken dag det är i rubriken.' });
      await be('anna.k');
      await press(page.locator(`main a[href="/newsroom/stories/${story}/"]`).first());
      await page.waitForURL(`**/newsroom/stories/${story}/`);
      expect(await page.locator('.strip').innerText()).toContain('Säg vilken dag det är i rubriken.');
      await press(page.locator('.strip a.button'));
      await page.waitForURL('**/newsroom/desk/draft/**');
      await write(page.locator('[name="goal"]'), 'fler förskollärare som söker till oss');
      await submit(page.locator('button.main[value="save"]'));
      expect(await page.locator('.told-now').count()).toBe(1);
      await be('eva.k');
      await drawnAnew(hands);
      const suggested = page.locator('.strip input[name="values"]');
      expect(await page.locator('.strip fieldset q').count()).toBe((await suggested.count()) - 1);
      const value = await suggested.first().getAttribute('value');
      await press(suggested.first());
      await act('approve');
      const kept = readFileSync(join(world.workspace, 'content', 'stories', 'approved', story, 'story.md'), 'utf8');
      expect(kept).toMatch(new RegExp(`^values: \\[\\s*${value}\\s*\\]$`, 'm'));
    });

    it('lets HR pin it, skip its slot and pin it again', async () => {
      const { be, open, act } = hands;
      await be('hanna.r');
      await open(slotPath);
      await act('pin', { story });
      await open(slotPath);
      await act('skip', { reason: 'Vi väntar en vecka.' });
      await open(slotPath);
      await act('pin', { story });
    });

    it('publishes it at its slot', async () => {
      const { page, be, open, press } = hands;
      await be('eva.k');
      await expect
        .poll(
          async () => {
            await open('/newsroom/calendar/');
            return page.locator('main').innerText();
          },
          { timeout: 60_000, interval: 2_000 },
        )
        .toContain(title);
      await open('/newsroom/desk/next/');
      await Promise.all([page.waitForURL('**?ran=**', { timeout: 100_000 }), press(page.locator('button.main'))]);
      await open('/newsroom/published/');
      expect(await page.locator('main').innerText()).toContain(title);
      await open('/sandbox/');
      expect(await page.locator('body').innerText()).toContain('Klockan sju doftar det färg i ateljén.');
    });

    it('takes it down when the communicator withdraws it, with receipts', async () => {
      const { page, be, open, act } = hands;
      await be('eva.k');
      await open(`/newsroom/stories/${story}/`);
      await act('withdraw', { reason: 'Elsa har ångrat sig.' });
      await expect
        .poll(
          async () => {
            await open('/newsroom/withdrawals/');
            return page.locator('main').innerText();
          },
          { timeout: 60_000, interval: 2_000 },
        )
        .toContain(title);
      await open('/sandbox/');
      expect(await page.locator('body').innerText()).not.toContain('Klockan sju doftar det färg i ateljén.');
    });

    it('meets no complaint of the browser on the way', () => {
      expect(hands.complaints).toEqual([]);
    });
  },
);
