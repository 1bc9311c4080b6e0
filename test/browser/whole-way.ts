import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { actWords } from '#functions/desk/acting/act-words.ts';
import { draftWords } from '#functions/desk/drafts/draft-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { DeskWorld } from '#test/browser/desk-world.ts';
import { type Hand, type Hands, holds } from '#test/browser/hands.ts';

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

/** How somebody goes through the desk. */
export type Way = {
  readonly language: Language;
  readonly width: number;
  readonly script: boolean;
  readonly hand: Hand;
};

/** One part of the way, in a world and by somebody's hands. */
type Part = { readonly name: string; readonly go: (hands: Hands, world: DeskWorld, way: Way) => Promise<void> };

/** How long a machine that others use too may take. */
const longestWait = 300_000;

/** Looks until it is so: a job may still be at work. */
const until = async (isSo: () => Promise<boolean>, what: string): Promise<void> => {
  const end = performance.now() + longestWait;
  while (!(await isSo())) {
    if (performance.now() > end) assert.fail(`still not: ${what}`);
    await pause(1_000);
  }
};

/** Pixels of the picture where it is clicked, a third from the left and from the top. */
const spot = { x: 107, y: 70 };

const writeStory = async (
  { page, press, submit, write, choose, be, open }: Hands,
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
  await choose(field('unit'), 'utbildning.forskolan-solrosen');
  await choose(field('occupation'), '2343');
  await write(field('goal'), 'fler förskollärare som söker');
  await write(field('personName').first(), 'Elsa');
  await write(field('personRole').first(), 'förskollärare');
  await field('pictures').setInputFiles(pictures);
  await save();
  await page.waitForURL(`**/newsroom/desk/draft/?story=${story}`);
  assert.equal(await page.locator('.picture-row').count(), 2);
  const undescribed = page.locator('.picture-row .wrong-field .mark.stop');
  assert.equal(await undescribed.count(), 2);
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
  const square = page.locator('.picture-row').first().locator(':checked[name="square.0"]');
  assert.equal(await square.getAttribute('value'), '0');
  assert.equal(await undescribed.count(), 0);
  assert.equal(await page.locator('.onward', { hasText: words.sheet }).count(), 1);
};

const slotPath = '/newsroom/desk/slot/?campaign=provveckan&at=2026-10-13T07%3A00%3A00Z';

/** Opens the sheet until it shows what lies there: a job may still be drawing it. */
const drawnAnew = ({ page, open }: Hands): Promise<void> =>
  until(async () => {
    await open(`/newsroom/stories/${story}/`);
    return (await page.locator('.strip [role="status"]').count()) === 0;
  }, 'the sheet drawn anew');

/** Opens a page until it shows the story. */
const shown = ({ page, open }: Hands, path: string): Promise<void> =>
  until(async () => {
    await open(path);
    return (await page.locator('main').innerText()).includes(title);
  }, `${path} with ${title}`);

const sentence = 'Klockan sju doftar det färg i ateljén.';

/** From a first letter to the receipts: what each of five people does, in this order. */
export const wholeWay: readonly Part[] = [
  {
    name: 'lets a storyteller make a story with two pictures, and mend what is found',
    go: (hands, _, { language, hand }) => writeStory(hands, language, hand),
  },
  {
    name: 'lets a communicator ask, and a second person say yes to the very words',
    go: async ({ page, be, open, act, press }, _, { language }) => {
      await be('eva.k');
      await open(`/newsroom/stories/${story}/`);
      await act('ask-consent');
      await be('elsa.a');
      await press(page.locator('a[href^="/newsroom/desk/consent/"]').first());
      await page.waitForURL('**/newsroom/desk/consent/**');
      holds(await page.locator('main').innerText(), 'Ett av dem ser ut som en trappa.');
      assert.equal(await page.locator('main img').count(), 2);
      const [yes, no] = await Promise.all(
        ['yes', 'no'].map((answer) => page.locator(`button[value="${answer}"]`).boundingBox()),
      );
      assert.deepEqual([no?.width, no?.height], [yes?.width, yes?.height]);
      await press(page.locator('button[value="yes"]'));
      await page.waitForURL('**/newsroom/desk/mine/');
      holds(await page.locator('.told-now').innerText(), actWords['give-consent'].done[language]);
    },
  },
  {
    name: 'lets a communicator ask for a change, and approve when it is made',
    go: async (hands, world) => {
      const { page, be, open, act, write, press, submit } = hands;
      await be('eva.k');
      await open(`/newsroom/stories/${story}/`);
      await act('ask-change', { text: 'Säg vilken dag det är i rubriken.' });
      await be('anna.k');
      await press(page.locator(`main a[href="/newsroom/stories/${story}/"]`).first());
      await page.waitForURL(`**/newsroom/stories/${story}/`);
      holds(await page.locator('.strip').innerText(), 'Säg vilken dag det är i rubriken.');
      await press(page.locator('.strip a.button'));
      await page.waitForURL('**/newsroom/desk/draft/**');
      await write(page.locator('[name="goal"]'), 'fler förskollärare som söker till oss');
      await submit(page.locator('button.main[value="save"]'));
      assert.equal(await page.locator('.told-now[data-act]').count(), 1);
      await be('eva.k');
      await drawnAnew(hands);
      const suggested = page.locator('.strip input[name="values"]');
      assert.equal(await page.locator('.strip fieldset q').count(), (await suggested.count()) - 1);
      const value = await suggested.first().getAttribute('value');
      await press(suggested.first());
      await act('approve');
      const kept = readFileSync(join(world.workspace, 'content', 'stories', 'approved', story, 'story.md'), 'utf8');
      assert.match(kept, new RegExp(`^values: \\[\\s*${value}\\s*\\]$`, 'm'));
    },
  },
  {
    name: 'lets HR pin it, skip its slot and pin it again',
    go: async ({ page, be, open, act }) => {
      await be('hanna.r');
      await open(slotPath);
      const choice = page.locator(`form[action="/newsroom/act/pin"] option[value="${story}"]`);
      // What has just been approved may be chosen when the run that it woke is over.
      await until(async () => {
        if ((await choice.count()) > 0) return true;
        await page.reload();
        return false;
      }, 'a story to pin');
      await act('pin', { story });
      await open(slotPath);
      await act('skip', { reason: 'Vi väntar en vecka.' });
      await open(slotPath);
      await act('pin', { story });
    },
  },
  {
    name: 'publishes it at its slot',
    go: async (hands) => {
      const { page, be, open, press } = hands;
      await be('eva.k');
      await shown(hands, '/newsroom/calendar/');
      await open('/newsroom/desk/next/');
      await Promise.all([page.waitForURL('**?ran=**', { timeout: longestWait }), press(page.locator('button.main'))]);
      await open('/newsroom/published/');
      holds(await page.locator('main').innerText(), title);
      await open('/sandbox/');
      holds(await page.locator('body').innerText(), sentence);
    },
  },
  {
    name: 'takes it down when the communicator withdraws it, with receipts',
    go: async (hands) => {
      const { page, be, open, act } = hands;
      await be('eva.k');
      await open(`/newsroom/stories/${story}/`);
      await act('withdraw', { reason: 'Elsa har ångrat sig.' });
      // What is gone from every channel keeps its id and its receipts, and no title.
      await until(async () => {
        await open('/newsroom/withdrawals/');
        return (await page.locator(`tr:has(a[href*="${story}"]) details.receipt`).count()) > 0;
      }, `a receipt for ${story}`);
      holds(await page.locator('main').innerText(), 'En borttagen berättelse');
      await open('/sandbox/');
      assert.ok(!(await page.locator('body').innerText()).includes(sentence), 'it still stands in the sandbox');
    },
  },
];

const values = {
  language: ['sv', 'en'],
  width: [390, 1280],
  script: [true, false],
  hand: ['pointer', 'keyboard'],
} as const;

/** All sixteen. */
export const everyWay: readonly Way[] = values.language.flatMap((language) =>
  values.width.flatMap((width) =>
    values.script.flatMap((script) => values.hand.map((hand) => ({ language, width, script, hand }))),
  ),
);
