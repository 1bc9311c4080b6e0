import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { appendLog } from '#functions/publishing/records/log/append-log.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { aLife, dyingStore } from '#test/builders/core/dying-store.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';

const asked = { subject: story, decision: 'KS 2026/9' };
let world: World;
const erase = (given: object = asked) => perform(world.deps, peopleAtWork.archivist, acts.erase, given);
const keys = async (prefix: string) => (await world.deps.records.list(prefix)).map(({ key }) => key);
const withdraw = async () => {
  const { content } = world.deps;
  for (const { key } of await content.list(`stories/approved/${story}/`)) {
    await content.put(key.replace('approved', 'withdrawn'), (await content.get(key))?.body ?? '');
    await content.remove(key);
  }
  await withdrawStories(world.deps);
};

beforeEach(async () => {
  world = await newsroomWorld();
  for (const channel of ['linkedin', 'site'] as const) await servePublication(world.deps, due({ channel }));
  await reviewStories(world.deps);
  await sealRecords(world.deps);
}, 60_000);

describe('erasing a story', () => {
  it('waits until it is withdrawn and gone from every place', async () => {
    expect(await erase()).toMatchObject({
      done: false,
      why: 'refused',
      words: { en: expect.stringContaining('Withdraw') },
    });
    const { content } = world.deps;
    const body = (await content.get(`stories/approved/${story}/story.md`))?.body ?? '';
    await content.remove(`stories/approved/${story}/story.md`);
    await content.put(`stories/withdrawn/${story}/story.md`, body);
    expect(await erase()).toMatchObject({ done: false, words: { en: expect.stringContaining('linkedin') } });
    await withdrawStories(world.deps);
    expect(await erase()).toMatchObject({ done: true });
  });

  it('takes what was shown, the approvals and the files, and keeps hash and decision; verify says so', async () => {
    await withdraw();
    await sealRecords(world.deps);
    const before = [...(await keys('archive/')), ...(await keys('approvals/'))];
    expect(before.length).toBeGreaterThan(3);
    await erase();
    expect([...(await keys('archive/')), ...(await keys('approvals/'))]).toEqual([]);
    expect(await world.deps.content.list('stories/')).toEqual([]);
    expect((await keys('receipts/')).length).toBeGreaterThan(0);
    expect(await verifyRecords(world.deps)).toMatchObject({
      broken: null,
      disposed: before.length,
      disposals: [{ decision: 'KS 2026/9', subject: story, objects: before.length }],
    });
    await appendLog(world.deps, 'x');
    expect(await verifyRecords(world.deps)).toMatchObject({ broken: null, onChainsAlone: 0 });
  });

  it('is red where an object is gone and no decision says why', async () => {
    const [gone = ''] = await keys('archive/');
    await world.deps.records.remove(gone);
    expect((await verifyRecords(world.deps)).broken).toMatchObject({
      key: gone,
      fault: expect.stringContaining('no decision'),
    });
  });

  it('is no more when it is asked for again, and an unknown story is told so', async () => {
    await withdraw();
    await erase();
    expect(await erase()).toMatchObject({ done: true });
    expect((await keys('disposals/')).length).toBe(1);
    expect(await erase({ ...asked, subject: 'ingen-sadan' })).toMatchObject({ done: false, why: 'absent' });
  });

  it.each([
    ['keeps what is to be kept always', 'published: { keep: always, decision: KS 2026/9 }\n', false],
    ['keeps what is younger than the decision says', 'approvals: { keep: P10Y, decision: KS 2026/9 }\n', false],
    ['erases what the decision lets go', 'approvals: { keep: P1D, decision: KS 2026/9 }\n', true],
    ['erases by a decision of its own', 'published: { keep: always, decision: KF 1 }\n', true],
    ['erases nothing while the file can’t be read', 'published: [', false],
  ])('%s', async (_what, retention, done) => {
    await withdraw();
    await world.deps.content.put('retention.yaml', retention);
    world.at(nine.add({ hours: 48 }));
    expect(await erase()).toMatchObject({ done });
    expect((await keys('archive/')).length > 0).toBe(!done);
  });

  it('is taken up again wherever it died', async () => {
    await withdraw();
    for (let writes = 1; writes < 12; writes += 1) {
      const life = aLife(writes);
      const dying = {
        ...world.deps,
        records: dyingStore(world.deps.records, life, true),
        content: dyingStore(world.deps.content, life, true),
      };
      await perform(dying, peopleAtWork.archivist, acts.erase, asked).catch(() => undefined);
      expect(await verifyRecords(world.deps), `after ${writes} writes`).toMatchObject({ broken: null });
    }
    expect(await erase()).toMatchObject({ done: true });
    expect([...(await keys('archive/')), ...(await keys('approvals/'))]).toEqual([]);
  });

  it('uses up the name: another story of it is not approved', async () => {
    const { content } = world.deps;
    const body = (await content.get(`stories/approved/${story}/story.md`))?.body ?? '';
    await withdraw();
    await erase();
    await content.put(`stories/approved/${story}/story.md`, body);
    const { findings } = await reviewStories(world.deps);
    expect(findings.map(({ rule }) => rule)).toContain('erased-id');
    expect(await keys('approvals/')).toEqual([]);
    expect(await verifyRecords(world.deps)).toMatchObject({ broken: null });
  });
});
