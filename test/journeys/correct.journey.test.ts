import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWorld, linkedInEnvironment, organization, token, type World } from '#test/builders/journeys/a-world.ts';
import { type LinkedInProcess, startLinkedInProcess } from '#test/builders/journeys/linkedin-process.ts';
import { seenOf } from '#test/builders/journeys/seen-of.ts';

/** Every step is a process: a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const night = 'natten-pa-alvgarden';
const plough = 'plogen-kor-sjalv';
const slot = '2026-11-24T09:00+01:00';
const next = '2026-11-26T09:00+01:00';

let linkedin: LinkedInProcess;
let world: World;
/** Ids by story. */
const posted = new Map<string, { readonly publication: string; readonly externalId: string }>();

const publish = async (story: string, at: string) => {
  const done = await world.job('start-due', at);
  const found = done.outcomes.find((one) => one.story === story && one.channel === 'linkedin');
  posted.set(story, { publication: found?.publication ?? '', externalId: found?.externalId ?? '' });
};

const move = (story: string, from: string, to: string) =>
  rename(join(world.path, 'content/stories', from, story), join(world.path, 'content/stories', to, story));

/** As people do: back to the drafts, the review, the correction, and the approval. */
const correct = async (story: string, was: string, is: string, at: string) => {
  await mkdir(join(world.path, 'content/stories/drafts'), { recursive: true });
  await move(story, 'approved', 'drafts');
  const file = `content/stories/drafts/${story}/story.md`;
  await world.write(file, (await world.read(file)).replaceAll(was, is));
  await world.job('review-stories', at);
  const approved = await world.run(['approve', story, ...(await seenOf(world, story)), '--at', at]);
  expect(approved.code, approved.stderr).toBe(0);
  await world.job('review-stories', at);
};

const ofLinkedIn = (outcomes: readonly { readonly channel: string }[]) =>
  outcomes.filter(({ channel }) => channel === 'linkedin');
const kindsOf = async (story: string) =>
  (await world.ledger(posted.get(story)?.publication ?? '')).map((entry) => entry['kind']);

beforeAll(async () => {
  linkedin = await startLinkedInProcess(token, organization);
  world = await aWorld(linkedInEnvironment(linkedin.url));
  await world.job('review-stories', '2026-11-20T03:10:00Z');
  await publish(night, slot);
});

afterAll(async () => {
  await linkedin.close();
  await world.remove();
});

describe('a story that is corrected after it was told', () => {
  const at = '2026-11-25T10:00:00Z';
  it('has its post, its page and its ads corrected by the next tick', async () => {
    const before = await linkedin.state();
    await correct(night, 'Klockan två på natten', 'Klockan tre på natten', at);
    expect(await linkedin.standing('Klockan två')).toHaveLength(1);
    const done = await world.job('start-due', '2026-11-25T10:01:00Z');
    expect(done.code).toBe(0);
    expect(done.outcomes.map(({ channel, state, ...rest }) => [channel, state, 'edit' in rest && rest.edit])).toEqual([
      ['site', 'published', 'edited'],
      ['job-boards', 'published', 'edited'],
      ['linkedin', 'published', 'edited'],
      ['job-boards', 'published', 'edited'],
    ]);
    const after = await linkedin.state();
    expect(after.posts).toHaveLength(1);
    const [post] = after.posts;
    expect(post?.shownText).toContain('Klockan tre på natten');
    expect(post?.shownText).not.toContain('Klockan två');
    expect([post?.id, post?.content]).toEqual([posted.get(night)?.externalId, before.posts[0]?.content]);
    expect(await world.read(`site/stories/${night}/index.html`)).toContain('Klockan tre på natten');
    expect(await world.read('site/jobs/natt-älvgården/index.html')).toContain('Klockan tre på natten');
    for (const file of Object.keys(await world.stores()).filter((one) => /^site\/.*\.(html|xml|json)$/.test(one)))
      expect(await world.read(file), file).not.toContain('Klockan två');
  });

  it('says so in the ledger, which holds', async () => {
    expect(await kindsOf(night)).toEqual(['claimed', 'prepared', 'sending', 'published', 'editing', 'edited']);
    expect((await world.run(['verify'])).code).toBe(0);
    const { stdout } = await world.run(['where', 'Åsa']);
    const places: readonly { channel: string; state: string }[] = JSON.parse(stdout).places;
    expect(ofLinkedIn(places)).toMatchObject([{ state: 'published' }]);
    expect(await world.read('reports/newsroom/published/index.html')).toContain('Rättad');
  });

  it('is corrected once', async () => {
    const [stores, remote] = [await world.stores(), await linkedin.state()];
    for (const job of ['start-due', 'publish-story'])
      expect((await world.job(job, '2026-11-25T10:02:00Z')).outcomes).toEqual([]);
    expect(await world.stores()).toEqual(stores);
    expect((await linkedin.state()).posts).toEqual(remote.posts);
  });

  it('is measured under the id that it had', async () => {
    await world.job('collect-engagement', '2026-11-25T10:05:00Z');
    const files = Object.keys(await world.stores());
    expect(files.filter((file) => file.startsWith('reports/engagement/'))).not.toEqual([]);
  });

  it('is found when the answer is lost, by a process that comes later', async () => {
    await linkedin.order({
      next: [
        { fault: 'error-after-write', times: 3, on: 'posts.PARTIAL_UPDATE' },
        { fault: 'cut', times: 9, on: 'posts.GET' },
      ],
    });
    await correct(night, 'Klockan tre på natten', 'Klockan fyra på natten', at);
    await world.job('start-due', '2026-11-25T11:00:00Z');
    expect(await linkedin.standing('Klockan fyra')).toHaveLength(1);
    await linkedin.order({ clear: true });
    const done = await world.job('start-due', '2026-11-25T11:30:00Z');
    expect(ofLinkedIn(done.outcomes)).toMatchObject([{ state: 'published', edit: 'edited' }]);
    expect((await kindsOf(night)).slice(-2)).toEqual(['editing', 'edited']);
  });

  it('is left to a person, with the reason, when its pictures are described otherwise', async () => {
    await correct(night, 'Två händer häller upp kaffe', 'Åsa häller upp kaffe', at);
    const remote = (await linkedin.state()).posts;
    const done = await world.job('start-due', '2026-11-25T12:00:00Z');
    expect(done.code).toBe(1);
    expect(ofLinkedIn(done.outcomes)).toMatchObject([
      { state: 'published', edit: 'refused', reason: 'alt-texts-changed' },
    ]);
    expect((await linkedin.state()).posts).toEqual(remote);
    expect(await world.read('reports/newsroom/index.html')).toContain('Rättelsen syns inte helt på LinkedIn.');
    expect(await world.read(`site/stories/${night}/index.html`)).toContain('Åsa häller upp kaffe');
  });

  it('is taken down like any other', async () => {
    await world.run(['withdraw', night, '--reason', 'Åsa vill inte längre']);
    const done = await world.job('withdraw-stories', '2026-11-25T13:00:00Z');
    expect(ofLinkedIn(done.outcomes)).toMatchObject([{ state: 'removed' }]);
    expect(await linkedin.standing()).toEqual([]);
    expect((await world.run(['verify'])).code).toBe(0);
  });
});

describe('a send that nobody knows the end of', () => {
  const settle = (...args: readonly string[]) => world.run(['settle', ...args, '--at', '2026-11-26T10:00:00Z']);
  const urnOf = async () => (await linkedin.standing('När snön faller'))[0]?.id ?? '';

  it('waits for a person, and the newsroom says how it is settled', async () => {
    await linkedin.order({
      next: [{ fault: 'create-cut-after-write' }, { fault: 'bare-forbidden', times: 9, on: 'posts.FINDER-author' }],
    });
    await world.job('plan-campaigns', '2026-11-26T07:00:00Z');
    await publish(plough, next);
    expect((await kindsOf(plough)).at(-1)).toBe('unknown');
    await world.job('plan-campaigns', '2026-11-26T09:00:00Z');
    const { publication } = posted.get(plough) ?? { publication: '' };
    expect(await world.read('reports/newsroom/index.html')).toContain(`vardag settle ${publication} --stands URN`);
  });

  it.each([
    [['no-such-publication', '--absent'], 2],
    [['--absent'], 2],
    [['PUBLICATION'], 2],
    [['PUBLICATION', '--absent', '--stands', 'urn:li:share:1'], 2],
    [['PUBLICATION', '--stands', 'urn:li:activity:1'], 2],
    [['PUBLICATION', '--stands', 'urn:li:share:7000000000000000000'], 1],
  ])('is not settled by %j', async (args, code) => {
    const { publication } = posted.get(plough) ?? { publication: '' };
    const stores = await world.stores();
    const ran = await settle(...args.map((one) => (one === 'PUBLICATION' ? publication : one)));
    expect([ran.code, ran.stdout === '' ? null : JSON.parse(ran.stdout).why]).toEqual([
      code,
      code === 1 ? 'not-there' : null,
    ]);
    expect(ran.stderr === '').toBe(code === 1);
    // That a person tried is recorded, and nothing else is.
    const besides = (all: object) => Object.keys(all).filter((key) => !key.startsWith('records/acts/'));
    expect(besides(await world.stores())).toEqual(besides(stores));
  });

  it('is settled by the address of the post that stands', async () => {
    const { publication } = posted.get(plough) ?? { publication: '' };
    const urn = await urnOf();
    const ran = await settle(publication, '--stands', `https://www.linkedin.com/feed/update/${urn}/`);
    expect(ran.code, ran.stderr).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      publication,
      settled: true,
      seen: true,
      outcome: { state: 'published', externalId: urn },
    });
    expect((await world.ledger(publication)).at(-1)).toMatchObject({ kind: 'settled', decision: 'stands', seen: true });
    expect(await world.read('reports/newsroom/index.html')).not.toContain('vardag settle');
    expect((await settle(publication, '--absent')).code).toBe(2);
    expect((await world.run(['verify'])).code).toBe(0);
  });

  it('is never sent again', async () => {
    const remote = (await linkedin.state()).posts.length;
    for (const at of ['2026-11-26T10:01:00Z', '2026-11-27T09:00:00Z']) await world.job('start-due', at);
    expect((await linkedin.state()).posts).toHaveLength(remote);
  });
});
