import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { jobBoardChannel } from '#functions/adapters/channels/job-board-channel.ts';
import { type Release, releaseKey } from '#functions/ads/vacancies/release.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { beginTakeDown, finishTakeDown } from '#functions/publishing/publications/closing/take-down.ts';
import { projectionOf } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const before = 'På måndagar sitter vi i skogsbrynet.';
const after = 'På tisdagar sitter vi i skogsbrynet.';
const told = (opening: string, fields: Readonly<Record<string, unknown>> = {}) =>
  aStorySource(fields, `${opening}\n\n<!-- more -->\n\nElsa har jobbat här i fyra år.`);
const jpeg = await sharp({ create: { width: 1300, height: 900, channels: 3, background: '#0b3d5c' } })
  .jpeg()
  .toBuffer();
const vacancy = `title: Förskollärare till Solrosen
unit: utbildning
occupation: "2343"
description: Kom till oss.
published: 2026-10-01
closes: 2026-12-31
applyUrl: https://jobba.nordhamn.example/ansok/1
`;

let world: World;
let deps: Deps;
beforeEach(async () => {
  world = await newsroomWorld();
  const { site, reports, records, clock, content } = world.deps;
  const jobBoards = jobBoardChannel({ site, reports, records, clock });
  deps = { ...world.deps, channels: { ...world.deps.channels, 'job-boards': jobBoards } };
  await content.put('consents/elsa-2026.yaml', consentFile({ channels: '[linkedin, site, job-boards]' }));
  await content.put('vacancies/forskollarare.yaml', vacancy);
  await content.put(`stories/approved/${story}/elsa.jpg`, jpeg);
});

const read = async (store: 'site' | 'reports', key: string): Promise<string> =>
  new TextDecoder().decode((await deps[store].get(key))?.body);

describe('the story page of a corrected story', () => {
  const page = `stories/${story}/index.html`;
  const serve = (own: Deps = deps) => servePublication(own, due({ channel: 'site' }));
  const ledger = () => world.ledger(due({ channel: 'site' }).publication);
  beforeEach(async () => {
    await world.approve(story, told(before, { images: [{ file: 'elsa.jpg', alt: 'Elsa.' }] }));
    await serve();
    world.at(nine.add({ hours: 24 }));
  });

  it('says the corrected words, as the page that it has been since its first day', async () => {
    await world.approve(story, told(after));
    expect(await serve()).toMatchObject({ state: 'published', externalId: `page:stories/${story}/`, edit: 'edited' });
    expect(await read('site', page)).toContain(after);
    expect(await read('site', page)).not.toContain(before);
    const { card } = JSON.parse(await read('site', `stories/${story}/story.json`));
    expect(card).toMatchObject({ published: '2026-11-24T08:00:00Z', modified: '2026-11-25T08:00:00Z' });
    expect((await ledger()).slice(4).map(({ kind }) => kind)).toEqual(['editing', 'edited']);
  });

  it('loses the files of a picture that it no longer shows', async () => {
    await world.approve(story, told(after));
    await serve();
    const keys = (await deps.site.list(`stories/${story}/`)).map(({ key }) => key);
    expect(keys).toEqual([page, `stories/${story}/story.json`]);
  });

  it('is not written again once it stands corrected', async () => {
    await world.approve(story, told(after));
    await serve();
    const entries = await ledger();
    await serve();
    expect(await ledger()).toEqual(entries);
  });

  it('does not come back when it is taken down in the middle of its correction', async () => {
    await world.approve(story, told(after));
    const { site } = deps.channels;
    let withdrawn = false;
    const between: Deps = {
      ...deps,
      site: {
        ...deps.site,
        put: async (...given) => {
          if (!withdrawn) {
            withdrawn = true;
            const projection = projectionOf({ prefix: '', entries: await ledger(), head: null });
            if (projection === null) throw new Error('nothing stands');
            await beginTakeDown(deps, projection, 'story-withdrawn');
            expect(await finishTakeDown(deps, projection)).toMatchObject({ state: 'removed' });
          }
          return deps.site.put(...given);
        },
      },
    };
    const { siteChannel } = await import('#functions/adapters/channels/site-channel.ts');
    const slow = { ...between, channels: { ...deps.channels, site: siteChannel(between) } };
    expect(await serve(slow)).toMatchObject({ state: 'removed' });
    expect(await site.read(`page:stories/${story}/`)).toBe('absent');
  });
});

describe('the block of a corrected story in job ads', () => {
  const serve = () => servePublication(deps, due({ channel: 'job-boards' }));
  const ad = 'jobs/forskollarare/index.html';
  const adLedger = () =>
    world.ledger(publicationId({ campaign: 'hosten', story, channel: 'job-boards', vacancy: 'forskollarare' }));
  beforeEach(async () => {
    await world.approve(story, told(before));
    await syndicateVacancies(deps);
    await serve();
    await syndicateVacancies(deps);
    world.at(nine.add({ hours: 24 }));
  });

  it('says the corrected words in the ad, and the ledger of the ad says so', async () => {
    expect(await read('site', ad)).toContain(before);
    await world.approve(story, told(after));
    expect(await serve()).toMatchObject({ state: 'published', edit: 'edited' });
    const { outcomes } = await syndicateVacancies(deps);
    expect(outcomes).toMatchObject([{ vacancy: 'forskollarare', state: 'published', edit: 'edited' }]);
    expect(await read('site', ad)).toContain(after);
    expect(await read('site', ad)).not.toContain(before);
    expect((await adLedger()).map(({ kind }) => kind)).toEqual([
      'claimed',
      'sending',
      'published',
      'editing',
      'edited',
    ]);
    expect((await syndicateVacancies(deps)).outcomes).toEqual([]);
  });

  it('keeps the day on which it was let into the ads, also while no ad is open', async () => {
    const { since } = JSON.parse(await read('reports', releaseKey(story))) as Release;
    await deps.content.remove('vacancies/forskollarare.yaml');
    await world.approve(story, told(after));
    expect(await serve()).toMatchObject({ edit: 'edited' });
    const release = JSON.parse(await read('reports', releaseKey(story))) as Release;
    expect(release.since).toBe(since);
    expect(release.html).toContain(after);
  });
});
