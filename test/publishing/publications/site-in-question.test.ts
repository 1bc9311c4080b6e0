import { beforeEach, describe, expect, it } from 'vitest';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { beginTakeDown, finishTakeDown } from '#functions/publishing/publications/closing/take-down.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { endedPermissions } from '#functions/publishing/withdrawals/ended-permissions.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const page = due({ channel: 'site' });
const people = [{ name: 'Elsa', role: 'förskollärare', consent: 'elsa-2026' }];

/** The page was written, and the run died before it could say so. */
const dieAfterSend = async ({ deps }: World) => {
  const { site } = deps.channels;
  const channels = {
    ...deps.channels,
    site: {
      ...site,
      send: async (...given: Parameters<typeof site.send>) => {
        await site.send(...given);
        throw new Error('killed');
      },
    },
  };
  await servePublication({ ...deps, channels }, page).catch(() => undefined);
};

describe('a story page whose run died in the middle', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    await dieAfterSend(world);
  });
  const standing = async () => (await world.deps.site.list('')).length;
  const serve = () => servePublication(world.deps, page);

  it('is put again: in our own store that has no second effect', async () => {
    const before = await standing();
    expect(before).toBeGreaterThan(0);
    expect(await serve()).toMatchObject({ state: 'published' });
    expect(await standing()).toBe(before);
  });

  it('is put again although its slot is over, rather than left half done', async () => {
    world.at(nine.add({ hours: 5 }));
    expect(await serve()).toMatchObject({ state: 'published' });
  });

  it('is taken down when the consent has ended meanwhile; it is not called refused while it stands', async () => {
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ withdrawnAt: '2026-11-24' }));
    expect(await serve()).toMatchObject({ state: 'waiting', reason: 'consent-withdrawn' });
    const facts = await readAllJson<PublicationProjection>(world.deps.reports, 'publications/');
    const stories = [{ id: story, people, images: 0 } as unknown as StoryFacts];
    const { consents } = await readConsents(world.deps);
    const ended = endedPermissions(facts, stories, new Set(), consents, nine, 'Europe/Stockholm');
    expect(ended.map((one) => one.reason)).toEqual(['consent-withdrawn']);
    for (const { projection, reason } of ended) {
      expect(await beginTakeDown(world.deps, projection, reason)).toBeNull();
      expect(await finishTakeDown(world.deps, projection)).toMatchObject({ state: 'removed' });
    }
    expect(await standing()).toBe(0);
    expect(await serve()).toMatchObject({ state: 'removed' });
    expect(await standing()).toBe(0);
  });
});
