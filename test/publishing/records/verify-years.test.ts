import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { yearRecords } from '#functions/jobs/archive/year-records.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { checkpointsIn } from '#functions/publishing/records/log/checkpoint.ts';
import { type Verified, verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { stylesheetKey } from '#functions/site/site-assets.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';

const years = [2026, 2027] as const;
type Year = (typeof years)[number];
/** The log as a year's package has it, to its last page; or as it goes on where the year lies. */
const logs = ['to its end', 'that goes on'] as const;

const bodyOf = async (records: ObjectStore, key: string) => (await records.get(key))?.body ?? '';

const withdraw = async ({ deps }: World) => {
  for (const { key } of await deps.content.list(`stories/approved/${story}/`)) {
    await deps.content.put(key.replace('approved', 'withdrawn'), await bodyOf(deps.content, key));
    await deps.content.remove(key);
  }
  await withdrawStories(deps);
};

/**
 * A story that was told in November 2026 and taken down in January 2027, so that its chains go from one year into the other; and a page
 * of which the log of December has the pictures and that of January the rest.
 */
const twoYears = async (): Promise<World> => {
  const world = await newsroomWorld();
  await world.deps.site.put(stylesheetKey, 'main { max-width: 40rem }');
  for (const channel of ['linkedin', 'site'] as const) await servePublication(world.deps, due({ channel }));
  await sealRecords(world.deps);
  const end = nine.add({ hours: 24 * 37 });
  world.at(end);
  await world.approve('en-sen-kvall');
  const late = due({
    story: 'en-sen-kvall',
    channel: 'site',
    instant: end.toString(),
    latest: end.add({ hours: 2 }).toString(),
  });
  await servePublication(world.deps, late);
  const { records } = world.deps;
  const post = `archive/${late.publication}/post.json`;
  const body = await bodyOf(records, post);
  expect(body).not.toBe('');
  await records.remove(post);
  await sealRecords(world.deps);
  await records.put(post, body);
  world.at(nine.add({ hours: 24 * 60 }));
  await withdraw(world);
  await sealRecords(world.deps);
  return world;
};

const alone = async ({ deps }: World, year: Year, log: (typeof logs)[number]): Promise<ObjectStore> => {
  const records = memoryStore();
  const own = await yearRecords(deps.records, year);
  const all = (await deps.records.list('log/')).map(({ key }) => key);
  for (const key of [...own.objects, ...(log === 'to its end' ? own.log : all)])
    await records.put(key, await bodyOf(deps.records, key));
  return records;
};

const verify = (records: ObjectStore): Promise<Verified> => verifyRecords({ records }, [], 'years');
const keysOf = async (records: ObjectStore) => (await records.list('')).map(({ key }) => key);
const objectsOf = async (records: ObjectStore) => (await keysOf(records)).filter((key) => !key.startsWith('log/'));

describe.each(years)('%s alone', (year) => {
  let world: World;
  beforeAll(async () => {
    world = await twoYears();
  }, 60_000);

  it.each(logs)('holds with the log %s, and says which year lies elsewhere', async (log) => {
    const records = await alone(world, year, log);
    expect((await objectsOf(records)).length).toBeGreaterThan(5);
    const elsewhere = log === 'to its end' && year === 2026 ? [] : years.filter((one) => one !== year);
    expect(await verify(records)).toMatchObject({ broken: null, elsewhere, onChainsAlone: 0 });
  });

  it('holds with the checkpoint of either year', async () => {
    const records = await alone(world, year, 'that goes on');
    const texts = (await keysOf(records)).filter((key) => key.endsWith('.txt'));
    const kept = [];
    for (const key of texts) kept.push(...checkpointsIn(new TextDecoder().decode((await records.get(key))?.body)));
    const { broken, proven } = await verifyRecords({ records }, kept, 'years');
    expect([broken, proven]).toEqual([null, 3]);
  });

  describe.each(logs)('with the log %s', (log) => {
    const tamperings: readonly (readonly [string, (records: ObjectStore, key: string) => Promise<unknown>])[] = [
      ['is gone', (records, key) => records.remove(key)],
      ['was emptied', (records, key) => records.put(key, '')],
      [
        'says something else',
        async (records, key) => {
          const body = Uint8Array.from((await records.get(key))?.body ?? []);
          body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
          await records.put(key, body);
        },
      ],
    ];
    it.each(tamperings)('does not hold where any one object %s, and names it', async (_, tamper) => {
      for (const key of await objectsOf(await alone(world, year, log))) {
        const records = await alone(world, year, log);
        await tamper(records, key);
        expect((await verify(records)).broken?.key, key).toBe(key);
      }
    });

    it('does not hold where a page of the log before it is gone', async () => {
      for (const key of (await keysOf(await alone(world, year, log)))
        .filter((one) => /^log\/.*\.json$/.test(one))
        .slice(0, -1)) {
        const records = await alone(world, year, log);
        await records.remove(key);
        expect((await verify(records)).broken, key).not.toBeNull();
      }
    });

    it('does not hold where something of the other year lies here too, and the rest of it does not', async () => {
      const other = year === 2026 ? 2027 : 2026;
      const records = await alone(world, year, 'that goes on');
      const [key = ''] = (await yearRecords(world.deps.records, other)).objects.filter((one) =>
        one.startsWith('publications/'),
      );
      await records.put(key, await bodyOf(world.deps.records, key));
      expect((await verify(records)).broken).not.toBeNull();
    });

    it('does not hold where all of it is gone and the log alone lies there', async () => {
      const records = await alone(world, year, log);
      for (const key of await objectsOf(records)) await records.remove(key);
      expect((await verify(records)).broken).toMatchObject({ fault: 'knows of objects, and none of them lies here' });
    });
  });
});

describe('a year of which something was erased in the next', () => {
  let world: World;
  beforeAll(async () => {
    world = await twoYears();
    const done = await perform(world.deps, peopleAtWork.archivist, acts.erase, {
      subject: story,
      decision: 'KS 2026/9',
    });
    expect(done).toMatchObject({ done: true });
    await sealRecords(world.deps);
  }, 60_000);

  it.each(years.flatMap((year) => logs.map((log) => [year, log] as const)))(
    'holds alone, %s with the log %s, and names the decision',
    async (year, log) => {
      const { broken, disposals } = await verify(await alone(world, year, log));
      expect([broken, disposals.map(({ decision }) => decision)]).toEqual([null, ['KS 2026/9']]);
    },
  );

  it('does not hold without the decision', async () => {
    const records = await alone(world, 2026, 'to its end');
    for (const key of await keysOf(records)) if (key.startsWith('disposals/')) await records.remove(key);
    expect((await verify(records)).broken?.fault).toContain('no decision of disposal');
  });
});
