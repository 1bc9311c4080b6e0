import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#functions/ground/language/language.ts';
import { copiedWorld, type DeskWorld, deskWorlds } from '#test/browser/desk-world.ts';
import { type Hands, handsOf } from '#test/browser/hands.ts';
import { everyWay, type Way, wholeWay } from '#test/browser/whole-way.ts';
import { launchChromium } from '#test/builders/chromium.ts';

let browser: Browser;
/** Drawn once; each way goes on from a copy. */
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

/** Five of sixteen, in which each value of one meets each value of any other. `npm run bench:desk` goes all of them. */
const ways: readonly Way[] = [
  { language: 'sv', width: 1280, script: false, hand: 'pointer' },
  { language: 'sv', width: 390, script: true, hand: 'keyboard' },
  { language: 'en', width: 1280, script: true, hand: 'keyboard' },
  { language: 'en', width: 390, script: false, hand: 'keyboard' },
  { language: 'en', width: 390, script: true, hand: 'pointer' },
];

describe.each(ways)('the whole way in $language, $width wide, script $script, by $hand', (way) => {
  let world: DeskWorld;
  let hands: Hands;
  beforeAll(async () => {
    const { language, width, script, hand } = way;
    world = await copiedWorld(worlds[language], language);
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
    hands = await handsOf(context, world.url, hand, language);
  });
  afterAll(() => world?.close());

  it.each(wholeWay)('$name', { timeout: 600_000 }, ({ go }) => go(hands, world, way));

  it('meets no complaint of the browser on the way', () => {
    expect(hands.complaints).toEqual([]);
  });
});

const pairsOf = (some: readonly Way[]): ReadonlySet<string> =>
  new Set(
    some.flatMap((way) => {
      const values = Object.entries(way).map(([name, value]) => `${name} ${value}`);
      return values.flatMap((one, n) => values.slice(n + 1).map((other) => `${one}, ${other}`));
    }),
  );

describe('the five ways', () => {
  it('meet each pair of values that all sixteen have', () => {
    expect(new Set(everyWay.map((way) => JSON.stringify(way))).size).toBe(16);
    expect([...pairsOf(ways)].toSorted()).toEqual([...pairsOf(everyWay)].toSorted());
  });
});
