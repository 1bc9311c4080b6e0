import { describe, expect, it } from 'vitest';
import { siteChannel } from '#functions/adapters/channels/site-channel.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { gonePage } from '#functions/wiring/web/gone-page.ts';

/** A site from which the story `borta` was taken down. */
const aSite = async () => {
  const [site, reports] = [memoryStore(), memoryStore()];
  await site.put('stories/borta/index.html', 'x');
  await siteChannel({ site, reports }).remove('page:stories/borta/');
  const app = gonePage(reports);
  return async (path: string): Promise<number> => (await app.request(`https://site.example${path}`)).status;
};

describe('what the site does not hold', () => {
  it.each([
    ['/stories/borta/index.html', 410],
    ['/stories/borta/', 410],
    ['/stories/borta', 410],
    ['/stories/borta/1-portrait.jpg', 410],
    ['/stories/borta-2/index.html', 404],
    ['/stories/index.html', 404],
    ['/index.html', 404],
    ['/%E0%A4%A', 404],
    ['/stories/..%2Fborta/', 404],
  ])('%s is answered with %i', async (path, status) => {
    expect(await (await aSite())(path)).toBe(status);
  });
});
