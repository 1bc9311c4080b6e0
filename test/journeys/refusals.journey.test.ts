import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  aWorld,
  filesUnder,
  linkedInEnvironment,
  organization,
  token,
  type World,
} from '#test/builders/journeys/a-world.ts';
import { fjallviken } from '#test/builders/journeys/fjallviken.ts';
import { type LinkedInProcess, startLinkedInProcess } from '#test/builders/journeys/linkedin-process.ts';
import { endOf } from '#test/builders/journeys/vardag.ts';
import { startLoopback } from '#test/servers/loopback.ts';

/** Every step is a process: a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const plough = 'plogen-kor-sjalv';
const night = 'natten-pa-alvgarden';
const slot = '2026-11-24T09:00+01:00';

let linkedin: LinkedInProcess;
let reviewed: World;
const copies: World[] = [];

/** Two stories at one slot each, reviewed and planned; every test goes on from a copy. */
beforeAll(async () => {
  linkedin = await startLinkedInProcess(token, organization);
  reviewed = await aWorld(linkedInEnvironment(linkedin.url), await fjallviken([night, plough]));
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

const change = async (world: World, file: string, from: string, to: string): Promise<void> => {
  const text = await world.read(file);
  expect(text).toContain(from);
  await world.write(file, text.replace(from, to));
};

describe('what may not go out', () => {
  it.each<readonly [string, (world: World) => Promise<void>, string, string]>([
    [
      'a text of which one letter was changed after the approval',
      (world) => change(world, `content/stories/approved/${night}/story.md`, 'elva år', 'elwa år'),
      'changed-after-approval',
      'Texten har ändrats efter godkännandet.',
    ],
    [
      'a story whose person has withdrawn the consent',
      (world) => change(world, 'content/consents/åsa-2026.yaml', 'withdrawnAt: null', 'withdrawnAt: 2026-11-23'),
      'consent-withdrawn',
      'Åsa har tagit tillbaka sitt samtycke.',
    ],
    [
      'anything on a day that the calendar keeps quiet',
      (world) =>
        change(
          world,
          'content/calendar.yaml',
          'quiet: [',
          'quiet: [{ from: 2026-11-24, until: 2026-11-24, reason: Landssorg }, ',
        ),
      'quiet-period',
      'Landssorg',
    ],
  ])('is %s', async (_, mend, reason, words) => {
    const world = await another();
    await mend(world);
    const done = await world.job('start-due', slot);
    expect(done.code).toBe(1);
    expect(done.outcomes.map((one) => [one.channel, one.state, one.reason])).toEqual(
      ['site', 'job-boards', 'linkedin'].map((channel) => [channel, 'refused', reason]),
    );
    const entries = await world.ledger(done.outcomes[2]?.publication ?? '');
    expect(entries.at(-1)).toMatchObject({ kind: 'refused', reason });
    expect(entries.at(-1)?.['detail']).toContain(words);
    expect((await linkedin.state()).posts).toEqual([]);
  });

  it('is a picture of which one byte was changed, while the other story goes out', async () => {
    const world = await another();
    const key = `content/stories/approved/${night}/älven.jpg`;
    await world.write(key, Buffer.concat([Buffer.from('x'), Buffer.from(await world.read(key))]));
    const done = await world.job('start-due', slot);
    expect(done.outcomes.map((one) => one.reason)).toEqual(Array.from({ length: 3 }, () => 'changed-after-approval'));
    const next = await world.job('start-due', '2026-11-26T09:00+01:00');
    expect(next.outcomes.find((one) => one.channel === 'linkedin')).toMatchObject({
      story: plough,
      state: 'published',
    });
  });

  it('is a slot that is later than its lateness allows', async () => {
    const world = await another();
    const done = await world.job('start-due', '2026-11-24T11:00:01+01:00');
    expect(done.outcomes.map(({ channel, state }) => [channel, state])).toEqual(
      expect.arrayContaining(['site', 'job-boards', 'linkedin'].map((channel) => [channel, 'missed'])),
    );
    expect(done.outcomes).toHaveLength(3);
    expect((await linkedin.state()).posts).toEqual([]);
  });

  it('is anything while a pause stands; it goes out within its window when the pause ends', async () => {
    const world = await another();
    expect((await world.run(['pause', '--scope', 'channel:linkedin', '--reason', 'Händelse'])).code).toBe(0);
    const paused = await world.job('start-due', slot);
    expect(paused.outcomes.find((one) => one.channel === 'linkedin')).toMatchObject({ reason: 'paused' });
    expect(paused.outcomes.find((one) => one.channel === 'site')).toMatchObject({ state: 'published' });
    expect((await linkedin.state()).posts).toEqual([]);
    expect((await world.run(['resume'])).code).toBe(0);
    const resumed = await world.job('start-due', '2026-11-24T09:30+01:00');
    expect(resumed.outcomes.find((one) => one.channel === 'linkedin')).toMatchObject({ state: 'published' });
    expect((await linkedin.state()).posts).toHaveLength(1);
  });
});

describe('a LinkedIn that is away', () => {
  it.each<readonly [string, () => Promise<{ url: string; close: () => Promise<void> }>]>([
    [
      'answers 500',
      () => startLoopback((_, response) => void response.writeHead(500).end('{"message":"Internal Server Error"}')),
    ],
    [
      'refuses the connection',
      async () => {
        const gone = await startLoopback(() => undefined);
        await gone.close();
        return { url: gone.url, close: async () => undefined };
      },
    ],
  ])('and %s loses nothing: a later run publishes within the window', async (_, start) => {
    const world = await another();
    const away = await start();
    const first = await world.job('start-due', slot, { VARDAG_LINKEDIN_URL: away.url });
    await away.close();
    expect(first.outcomes.find((one) => one.channel === 'linkedin')?.state).not.toMatch(
      /published|refused|missed|unknown/,
    );
    const later = await world.job('start-due', '2026-11-24T09:20+01:00');
    expect(later.outcomes.find((one) => one.channel === 'linkedin')).toMatchObject({
      story: night,
      state: 'published',
    });
    expect(await linkedin.standing()).toHaveLength(1);
    expect([...world.said].filter((text) => text.includes(token))).toEqual([]);
  });

  it('and refuses the token says nothing of the token', async () => {
    const world = await another();
    const wrong = `${token}-utgången`;
    const done = await world.job('start-due', slot, { VARDAG_LINKEDIN_TOKEN: wrong });
    expect(done.outcomes.find((one) => one.channel === 'linkedin')).toMatchObject({ reason: 'access' });
    expect(world.said.join('')).not.toContain(token);
    const doctor = await world.run(['doctor'], { VARDAG_LINKEDIN_TOKEN: wrong });
    expect(doctor.code).toBe(1);
    expect(doctor.stdout + doctor.stderr).not.toContain(token);
  });
});

describe('a process that is killed in the middle', () => {
  /** Names of the entries in a ledger, and nothing when there is none yet. */
  const kindsOf = async (world: World, channel: string): Promise<readonly unknown[]> => {
    const found = Object.keys(await filesUnder(join(world.path, 'records/publications')).catch(() => ({}))).find(
      (file) => file.includes(`.${channel}/`),
    );
    return found === undefined ? [] : (await world.ledger(found.split('/')[0] ?? '')).map((entry) => entry['kind']);
  };

  it.each<readonly [string, (world: World) => Promise<boolean>]>([
    ['the page is being written', async (world) => (await kindsOf(world, 'site')).includes('sending')],
    ['a picture is uploaded', async () => (await linkedin.state()).images.some(({ upload }) => upload !== null)],
    ['the post stands', async () => (await linkedin.state()).posts.length > 0],
  ])('when %s leaves one post to the next run', async (_, isNow) => {
    const world = await another();
    const running = world.start(['job', 'start-due', '--at', slot]);
    const ended = endOf(running);
    while (running.exitCode === null && !(await isNow(world).catch(() => false))) await pause(3);
    await pause(Math.random() * 10);
    running.kill('SIGKILL');
    await ended;
    const sendingUnsent =
      (await kindsOf(world, 'linkedin')).at(-1) === 'sending' && (await linkedin.state()).posts.length === 0;
    await world.job('start-due', slot);
    const standing = await linkedin.standing('Klockan två');
    const kinds = await kindsOf(world, 'linkedin');
    // Killed between "sending" and the request itself, nobody can know that it was not sent: a person is asked.
    if (sendingUnsent) expect([standing.length, kinds.at(-1)]).toEqual([0, 'unknown']);
    else expect([standing.length, kinds.at(-1)]).toEqual([1, 'published']);
    expect(await world.read(`site/stories/${night}/index.html`)).toContain('Natten på Älvgården');
  });
});
