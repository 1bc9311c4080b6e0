import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { newsroomRules } from '#functions/newsroom/page-kit/style-sheet.ts';
import { fontKey } from '#functions/site/site-assets.ts';
import { siteRules } from '#functions/site/stylesheet.ts';
import { ensureAssets, pageStyles } from '#functions/wiring/assets.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';

const newsroomKey = 'newsroom/assets/source-sans-3.woff2';
const woff2 = 'wOF2';
const startOf = (body: Uint8Array | undefined) => new TextDecoder().decode(body?.slice(0, 4));

it('the font is put once in each store; what is there is asked for with one request and left alone', async () => {
  const [reports, site] = [countingStore(memoryStore()), countingStore(memoryStore())];
  await site.store.put(fontKey, 'the font of an earlier day');
  const before = site.requests();
  const put = () => Promise.reject(new Error('put again'));
  await ensureAssets({ reports: reports.store, site: { ...site.store, put } });
  expect(startOf((await reports.store.get(newsroomKey))?.body)).toBe(woff2);
  expect(startOf((await site.store.get(fontKey))?.body)).toBe('the ');
  expect(site.requests() - before).toBe(2);
});

it('of two runs at once, the second replaces nothing', async () => {
  const stores = { reports: memoryStore(), site: memoryStore() };
  const late = { ...stores.site, head: async () => null };
  await stores.site.put(fontKey, 'put by the other run');
  await ensureAssets({ ...stores, site: late });
  expect(startOf((await stores.site.get(fontKey))?.body)).toBe('put ');
});

it('every file of rules that stands in a room is served, the base first', () => {
  expect([...newsroomRules, ...siteRules].sort()).toEqual(globSync('functions/{newsroom,site}/**/*.css').sort());
  const { newsroom, site } = pageStyles();
  for (const rules of [newsroom, site]) expect(rules.indexOf('@font-face')).toBeLessThan(200);
  expect(newsroom.indexOf('@media print')).toBeGreaterThan(newsroom.indexOf('.masthead {'));
});
