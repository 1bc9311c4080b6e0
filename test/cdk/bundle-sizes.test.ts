import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import { mostBytes } from '#test/bench/start/bars.ts';
import { bundleHandler } from '#test/bench/start/bundle.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

/** The most bytes that each may have, a little more than it has: decision 20. */
const most: Readonly<Record<HandlerName, number>> = {
  // Render pictures; the language detector's n-grams are in the first.
  'review-stories': 2_530_000,
  'publish-story': 945_000,
  'plan-campaigns': 545_000,
  'start-due': 232_000,
  'syndicate-vacancies': 998_000,
  'collect-engagement': 405_000,
  'write-digest': 430_000,
  'withdraw-stories': 940_000,
  'renew-access': 395_000,
};

describe('the bundle of a function, minified', () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  it.each(subscriptions.map(({ handler }) => handler))('%s keeps its size', async (handler) => {
    const { bytes, rendersPictures } = await bundleHandler(handler, folder.path);
    expect(bytes).toBeLessThan(most[handler]);
    if (!rendersPictures) expect(bytes).toBeLessThanOrEqual(mostBytes);
  });
});
