import { createHash } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openKey } from '#functions/publishing/publications/ledger/work-markers.ts';
import { aWorld, linkedInEnvironment, organization, token, type World } from '#test/builders/journeys/a-world.ts';
import { fjallviken } from '#test/builders/journeys/fjallviken.ts';
import { type LinkedInProcess, startLinkedInProcess } from '#test/builders/journeys/linkedin-process.ts';
import { tamperingProxy } from '#test/servers/tampering-proxy.ts';

/** Every step is a process: a busy machine takes its time. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const [plough, night] = ['plogen-kor-sjalv', 'natten-pa-alvgarden'];
const slot = '2026-11-24T09:00+01:00';

let linkedin: LinkedInProcess;
let reviewed: World;
const copies: World[] = [];

/** Two stories, reviewed; nothing is planned by hand, so that any campaign may tell any of them. */
beforeAll(async () => {
  linkedin = await startLinkedInProcess(token, organization);
  reviewed = await aWorld(linkedInEnvironment(linkedin.url), await fjallviken([night, plough]));
  const campaign = await reviewed.read('content/campaigns/vinter.yaml');
  await reviewed.write('content/campaigns/vinter.yaml', campaign.replace(/^pinned:\n( {2}- .*\n)+/m, ''));
  await reviewed.job('review-stories', '2026-11-20T03:10:00Z');
});

afterAll(async () => {
  await linkedin.close();
  for (const world of [reviewed, ...copies]) await world.remove();
});

const another = async (): Promise<World> => {
  const world = await reviewed.copy();
  copies.push(world);
  await linkedin.reset();
  return world;
};

const more = async (world: World, ids: readonly string[], change = (text: string) => text): Promise<void> => {
  const text = await world.read('content/campaigns/vinter.yaml');
  for (const id of ids)
    await world.write(`content/campaigns/${id}.yaml`, change(text.replace(/^id: .*/m, `id: ${id}`)));
};

const tick = async (world: World, at: string) =>
  (await world.job('start-due', at)).outcomes.filter(({ channel }) => channel === 'linkedin');
const posts = async () => (await linkedin.state()).posts.length;
const planOf = async (world: World, day: string) =>
  JSON.parse(await world.read(`reports/plans/${day}.json`).catch(() => '{"planned":[]}')).planned as {
    campaign: string;
    story: string | null;
    channel: string;
    publication: string | null;
  }[];
const idOf = (name: string) => `${createHash('sha256').update(name).digest('hex').slice(0, 2)}-${name}`;

describe('a story is told once', () => {
  it('when two campaigns of an old plan tell it on one morning', async () => {
    const world = await another();
    const planned = await planOf(world, '2026-11-24');
    const both = planned.flatMap((one) => [one, { ...one, campaign: 'våren', publication: 'whatever-it-says' }]);
    await world.write('reports/plans/2026-11-24.json', JSON.stringify({ day: '2026-11-24', planned: both }));
    const { outcomes } = await world.job('start-due', slot);
    expect(outcomes.filter(({ reason }) => reason === 'already-told' || reason === 'pace').length).toBeGreaterThan(0);
    await tick(world, '2026-11-24T09:10+01:00');
    expect(await posts()).toBe(1);
  });

  it('when the plan runs between a slot and its tick, and again during a pause and after it', async () => {
    const world = await another();
    await more(world, ['våren']);
    await world.run(['pause', '--scope', 'channel:linkedin', '--reason', 'Händelse']);
    await world.job('plan-campaigns', '2026-11-24T09:00:30+01:00');
    await tick(world, '2026-11-24T09:01+01:00');
    await world.job('plan-campaigns', '2026-11-24T09:05+01:00');
    await world.run(['resume']);
    await world.job('plan-campaigns', '2026-11-24T09:06+01:00');
    expect(await tick(world, '2026-11-24T09:07+01:00')).toMatchObject([{ state: 'published' }]);
    for (const day of [26, 1, 3]) {
      const at = `2026-${day === 26 ? '11' : '12'}-${String(day).padStart(2, '0')}T09:00+01:00`;
      await tick(world, at);
    }
    const stories = (await linkedin.state()).posts.map(({ commentary }) => commentary);
    expect(new Set(stories).size).toBe(stories.length);
  });

  it('when an event asks for it under another id, which is refused', async () => {
    const world = await another();
    await tick(world, slot);
    const [due] = (await planOf(world, '2026-11-24')).filter(({ channel }) => channel === 'linkedin');
    const publication = idOf('en-annan.id.linkedin');
    const forged = { ...due, publication, latest: '2026-11-24T11:00:00Z' };
    await world.write(`reports/${openKey(publication)}`, JSON.stringify({ due: forged, notBefore: null }));
    const { outcomes } = await world.job('publish-story', '2026-11-24T09:30+01:00');
    expect(outcomes).toMatchObject([{ publication, state: 'refused', reason: 'other-id' }]);
    expect(await posts()).toBe(1);
  });
});

/** A line to LinkedIn on which the first such request waits until it is let go. */
const heldAt = async (method: string, path: RegExp) => {
  const proxy = await tamperingProxy(linkedin.url);
  const here = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  proxy.tamper(async (passing) => {
    if (passing.method === method && path.test(passing.path)) {
      here.resolve();
      await letGo.promise;
    }
    return passing;
  });
  const environment = { VARDAG_LINKEDIN_URL: proxy.url };
  return { environment, here: here.promise, letGo: letGo.resolve, close: proxy.close };
};

const paused = async (world: World) => {
  const ran = await world.run(['pause', '--scope', 'all', '--reason', 'Händelse', '--at', slot]);
  const { leaving } = JSON.parse(ran.stdout) as { readonly leaving: readonly unknown[] };
  return { code: ran.code, leaving };
};

describe('a pause', () => {
  it('that is stored a moment before the send is not followed by it', async () => {
    const world = await another();
    const line = await heldAt('POST', /\/rest\/images/);
    const sending = world.job('start-due', slot, line.environment);
    await line.here;
    expect(await paused(world)).toEqual({ code: 0, leaving: [] });
    line.letGo();
    const outcomes = (await sending).outcomes.filter(({ channel }) => channel === 'linkedin');
    expect([outcomes, await posts()]).toEqual([[expect.objectContaining({ reason: 'paused' })], 0]);
    await world.run(['resume']);
    expect(await tick(world, '2026-11-24T09:01+01:00')).toMatchObject([{ state: 'published' }]);
    await line.close();
  });

  it('answers when what was on its way has come to its end', async () => {
    const world = await another();
    const line = await heldAt('POST', /\/rest\/posts/);
    const sending = world.job('start-due', slot, line.environment);
    await line.here;
    let hasAnswered = false;
    const answer = paused(world).finally(() => {
      hasAnswered = true;
    });
    await rest(4_000);
    expect([hasAnswered, await posts()]).toEqual([false, 0]);
    line.letGo();
    expect(await answer).toEqual({ code: 0, leaving: [] });
    expect(await posts()).toBe(1);
    await sending;
    await line.close();
  });

  it('of a channel does not lift a pause of everything', async () => {
    const world = await another();
    await world.run(['pause', '--scope', 'all', '--reason', 'Händelse']);
    await world.run(['pause', '--scope', 'channel:linkedin', '--reason', 'Händelse']);
    const reasons = (await world.job('start-due', slot)).outcomes.map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['paused']));
    await world.run(['resume', '--scope', 'channel:linkedin']);
    expect((await world.job('start-due', '2026-11-24T09:01+01:00')).outcomes).toMatchObject(
      reasons.map(() => ({ reason: 'paused' })),
    );
    expect((await world.run(['resume', '--scope', 'channel:linkedin'])).code).toBe(2);
    expect((await world.run(['resume'])).code).toBe(0);
    expect(await tick(world, '2026-11-24T09:02+01:00')).toMatchObject([{ state: 'published' }]);
  });

  it.each([
    ['unit:omsorg', 'unit:omsorgen'],
    ['campaign:vintern', 'campaign:vinter'],
    ['story:plogen-kor', `story:${plough}`],
    ['channel:linkdin', 'channel:linkedin'],
  ])('of %s, which is not there, is refused with the nearest names', async (scope, nearest) => {
    const ran = await reviewed.run(['pause', '--scope', scope, '--reason', 'Händelse']);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(nearest)]);
    expect(Object.keys(await reviewed.stores()).filter((key) => key.startsWith('content/pauses/'))).toEqual([]);
  });
});

describe('going on', () => {
  it('after four days with a wide window lets one post go at a time', async () => {
    const world = await another();
    const wide = (text: string) => text.replace(/maxLateness: .*/, 'maxLateness: P7D');
    await world.write('content/campaigns/vinter.yaml', wide(await world.read('content/campaigns/vinter.yaml')));
    await world.job('plan-campaigns', '2026-11-23T09:00+01:00');
    await world.run(['pause', '--scope', 'channel:linkedin', '--reason', 'Händelse']);
    for (const at of [slot, '2026-11-26T09:00+01:00']) await tick(world, at);
    await world.run(['resume']);
    await tick(world, '2026-11-27T09:00+01:00');
    expect(await posts()).toBe(1);
    await tick(world, '2026-11-27T09:09:59+01:00');
    expect(await posts()).toBe(1);
    await tick(world, '2026-11-27T09:10+01:00');
    expect(await posts()).toBe(2);
  });

  it('of five campaigns at one hour plans one of them in the channel', async () => {
    const world = await another();
    await more(world, ['a', 'b', 'c', 'd']);
    await world.job('plan-campaigns', '2026-11-23T09:00+01:00');
    const linkedIn = (await planOf(world, '2026-11-24')).filter(({ channel }) => channel === 'linkedin');
    expect(linkedIn.filter(({ story }) => story !== null)).toHaveLength(1);
    await tick(world, slot);
    expect(await posts()).toBe(1);
  });
});
