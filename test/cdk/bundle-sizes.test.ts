import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import taxonomy from '#functions/ads/vacancies/taxonomy.json' with { type: 'json' };
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import { type Bundle, bundleHandler, bundleWeb, webFunctions } from '#test/bench/start/bundle.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';
import { bundleSettings } from '../../cdk/bundle-settings.ts';

type Name = HandlerName | (typeof webFunctions)[number];

/** KB. Whoever makes one heavier writes its new weight here, and sees it; whoever makes one much lighter too. */
const weights: Readonly<Record<Name, number>> = {
  'review-stories': 1865,
  'publish-story': 1714,
  'plan-campaigns': 1199,
  'start-due': 674,
  'syndicate-vacancies': 1795,
  'collect-engagement': 1402,
  'write-digest': 1324,
  'withdraw-stories': 2091,
  'renew-access': 1265,
  'seal-records': 950,
  'newsroom-on-lambda': 734,
  'gone-on-lambda': 514,
};
/** The occupations of the taxonomy are for who reads vacancies. */
const readVacancies: readonly string[] = ['review-stories', 'syndicate-vacancies'];

/** What a correction may add, and what may be taken unseen. */
const most = 1.02;
const least = 0.9;

describe('the bundle of a function, minified', () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());
  const codeOf = ({ folder: place }: Bundle) => readFile(join(place, 'index.mjs'), 'utf8');

  const expectWeight = async (name: Name, bundle: Bundle) => {
    const share = bundle.bytes / 1000 / weights[name];
    expect(share).toBeLessThan(most);
    expect(share).toBeGreaterThan(least);
    const code = await codeOf(bundle);
    expect(code).toContain('com.amazonaws.s3');
    expect(code.includes(taxonomy.municipalities.slice(0, 200))).toBe(readVacancies.includes(name));
  };

  it.each(subscriptions.map(({ handler }) => handler))('%s keeps its weight, and holds the SDK', async (handler) => {
    await expectWeight(handler, await bundleHandler(handler, folder.path));
  });

  it.each(webFunctions)('%s keeps its weight, and holds the SDK', async (name) => {
    await expectWeight(name, await bundleWeb(name, folder.path));
  });

  it('holds each package as the lock file has it, but sharp where nothing is rendered', () => {
    expect(Object.keys(bundleSettings(false).alias)).toEqual(['sharp']);
    expect(bundleSettings(true).alias).toEqual({});
  });
});
