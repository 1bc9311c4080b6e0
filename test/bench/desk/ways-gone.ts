import { copiedWorld, deskWorlds } from '#test/browser/desk-world.ts';
import { handsOf } from '#test/browser/hands.ts';
import { everyWay, type Way, wholeWay } from '#test/browser/whole-way.ts';
import { launchChromium } from '#test/builders/chromium.ts';

export type WayGone = {
  readonly way: Way;
  readonly steps: number;
  readonly seconds: number;
  /** Where it ended, or what the browser complained of; null when it went through. */
  readonly fault: string | null;
};

/** Goes all sixteen ways, one after the other, each in a copy of one world. */
export async function* goEveryWay(): AsyncGenerator<WayGone> {
  const browser = await launchChromium();
  const worlds = await deskWorlds();
  try {
    for (const way of everyWay) {
      const { language, width, script, hand } = way;
      const world = await copiedWorld(worlds[language], language);
      const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
      const hands = await handsOf(context, world.url, hand, language);
      const began = performance.now();
      let fault: string | null = null;
      for (const { name, go } of wholeWay)
        try {
          await go(hands, world, way);
        } catch (error) {
          fault = `${name}: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`;
          break;
        }
      const seconds = (performance.now() - began) / 1000;
      const complaint = hands.complaints[0];
      yield { way, steps: hands.steps(), seconds, fault: fault ?? complaint ?? null };
      await context.close();
      await world.close();
    }
  } finally {
    await browser.close();
    await worlds.sv.close();
    await worlds.en.close();
  }
}
