import { describe, expect, it } from 'vitest';
import { siteChannel } from '#functions/adapters/channels/site-channel.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { wayOnKey, wayOnOf } from '#functions/site/way-on.ts';
import { linkMediums } from '#functions/story/posts/tracked-link.ts';
import { servedApp } from '#functions/wiring/serve.ts';
import { gonePage } from '#functions/wiring/web/gone-page.ts';
import { edgeFunction } from '#test/cdk/edge/edge-function.ts';
import { site as someSite } from '#test/site/builders.ts';

/** A site from which the story `borta` was taken down, and the English one `away`; the laptop's and the edge's answers. */
const aSite = async (drawn = true) => {
  const [site, reports] = [memoryStore(), memoryStore()];
  for (const [id, language] of [
    ['borta', 'sv'],
    ['away', 'en'],
  ]) {
    await site.put(`stories/${id}/index.html`, `<!DOCTYPE html>\n<html lang="${language}">`);
    await siteChannel({ site, reports }).remove(`page:stories/${id}/`);
    await siteChannel({ site, reports }).remove(`page:stories/${id}/`);
  }
  if (drawn) await reports.put(wayOnKey, JSON.stringify(wayOnOf(someSite())));
  const [behind, laptop] = [gonePage(reports), servedApp({ reports, site, sandbox: null })];
  const edge = edgeFunction('site-request', new Set(['gone/stories/hidden']));
  return {
    reports,
    asked: async (path: string) => behind.request(`https://site.example${path}`),
    laptop: async (path: string) => laptop.request(`http://127.0.0.1/site${path}`),
    edge: async (path: string) => behind.request(`https://site.example${(await edge(path)).uri}`),
  };
};

const rows: readonly (readonly [string, number])[] = [
  ['/stories/borta/index.html', 410],
  ['/stories/borta/', 410],
  ['/stories/borta', 410],
  ['/stories/borta/1-portrait.jpg', 410],
  ['/stories/borta-2/index.html', 404],
  ['/stories/index.html', 404],
  ['/index.html', 404],
  ['/%E0%A4%A', 404],
  ['/stories/..%2Fborta/', 404],
];

describe('a short link', () => {
  it.each(Object.keys(linkMediums))('from %s leads on the laptop to where it leads at the edge', async (source) => {
    const { laptop } = await aSite();
    const edge = edgeFunction('site-request');
    for (const path of [`/g/vi-finns/${source}`, `/g/vi-finns/${source}/delaktighet`]) {
      const [there, here] = [await edge(path), await laptop(path)];
      expect([there.statusCode, here.status]).toEqual([302, 302]);
      expect(here.headers.get('location')).toBe(`/site${there.headers['location']?.value}`);
    }
  });

  it.each(['/g/a', '/g/a/nowhere', '/g/a/constructor', '/g/a/linkedin/b/c'])(
    '%s is none of ours on either',
    async (path) => {
      const { laptop, edge } = await aSite();
      expect([(await laptop(path)).status, (await edge(path)).status]).toEqual([404, 404]);
    },
  );
});

describe('what the site does not hold', () => {
  it.each(rows)('%s is answered with %i, on the laptop with the same words', async (path, status) => {
    const { asked, laptop } = await aSite();
    const [one, other] = [await asked(path), await laptop(path)];
    expect([one.status, other.status]).toEqual([status, status]);
    expect(await one.text()).toBe(await other.text());
  });

  it('stands in the frame of the site, leads on to stories and jobs, and knows of no newsroom', async () => {
    const page = await (await (await aSite()).asked('/stories/borta/')).text();
    for (const part of [
      'class="site-head"',
      'class="site-foot"',
      '../../assets/style.css',
      '../../jobs/',
      '../oscars-natt/',
    ])
      expect(page).toContain(part);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/newsroom|redaktion|canonical/i);
  });

  it.each([
    ['/stories/borta/', 'sv', 'Sidan är borttagen', 'This page'],
    ['/stories/away/', 'en', 'This page has been removed', 'Sidan är'],
    ['/en/nowhere/', 'en', 'There is no such page', 'Sidan finns'],
    ['/ingenstans/', 'sv', 'Sidan finns inte', 'There is'],
    ['/jobs/nowhere/', 'sv', 'Sidan finns inte', 'There is'],
  ])('%s is told in one language, %s', async (path, lang, said, unsaid) => {
    const page = await (await (await aSite()).asked(path)).text();
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(said);
    expect(page).not.toContain(unsaid);
  });

  it('tells a reader of an ad that is gone where the open ones are', async () => {
    const { reports, asked } = await aSite();
    await reports.put('gone/jobs/44', 'sv');
    expect(await (await asked('/jobs/44/')).text()).toContain('Annonsen är borttagen');
  });

  it('is told though the site was never drawn', async () => {
    const page = await (await (await aSite(false)).asked('/ingenstans/')).text();
    expect(page).toContain('Sidan finns inte');
  });

  it('is gone while the edge hides it, before the bucket knows, and its links count from where the reader is', async () => {
    const { reports, edge } = await aSite();
    await reports.put('gone/stories/hidden', '');
    const answer = await edge('/stories/hidden/');
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('href="../../assets/style.css"');
    expect((await edge('/g/a/nowhere')).status).toBe(404);
    expect((await edge('/gone/stories/vi-finns/')).status).toBe(404);
  });
});
