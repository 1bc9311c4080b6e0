import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import { mostBytes } from '#test/bench/start/bars.ts';
import { bundleHandler } from '#test/bench/start/bundle.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

/** Those that are larger, and why: decision 20. */
const larger: Readonly<Partial<Record<HandlerName, number>>> = {
  // The language detector's n-grams.
  'review-stories': 3_200_000,
  // LinkedIn's client, Markdown and HTML, and the taxonomy.
  'publish-story': 1_800_000,
  // Ads are read and cleaned as HTML, resolved by the taxonomy, and the whole site is drawn.
  'syndicate-vacancies': 1_750_000,
  // The same, and LinkedIn's client.
  'withdraw-stories': 2_000_000,
};

describe('the bundle of a function, minified', () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  it.each(subscriptions.map(({ handler }) => handler))('%s keeps its size', async (handler) => {
    const { bytes } = await bundleHandler(handler, folder.path);
    expect(bytes).toBeLessThan(larger[handler] ?? mostBytes);
  });
});
