import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWorld, linkedInEnvironment, organization, token, type World } from '#test/builders/journeys/a-world.ts';
import { fjallvikenStories } from '#test/builders/journeys/fjallviken.ts';
import { type LinkedInProcess, startLinkedInProcess } from '#test/builders/journeys/linkedin-process.ts';

/** Every step is a process: a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const night = 'natten-pa-alvgarden';
const plough = 'plogen-kor-sjalv';
const [sv, en] = ['bocker-pa-hjul', 'books-on-wheels'];
const slot = '2026-11-24T09:00+01:00';

let linkedin: LinkedInProcess;
let world: World;

beforeAll(async () => {
  linkedin = await startLinkedInProcess(token, organization);
  world = await aWorld(linkedInEnvironment(linkedin.url));
});

afterAll(async () => {
  await linkedin.close();
  await world.remove();
});

const entity = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const shownInSheet = async (id: string): Promise<string> => {
  const html = await world.read(`reports/newsroom/stories/${id}/index.html`);
  return entity(/<pre[^>]*>([\s\S]*?)<\/pre>/.exec(html)?.[1] ?? 'no <pre>');
};

/** Takes LinkedIn's "little text" back to what a reader sees, by the network's own rules. */
const unescaped = (commentary: string): string =>
  commentary.replace(/\{hashtag\|\\#\|([^}]+)\}/g, '#$1').replace(/\\(.)/g, '$1');

const altTexts = (id: string): readonly string[] =>
  [...(fjallvikenStories[id] ?? '').matchAll(/alt: (.+)$/gm)].map(([, alt = '']) => alt);

const saysNothing = { outcomes: [], code: 0 };

/** At one instant, twice: the second run finds nothing to do and leaves every byte as it is, here and there. */
const changesNothing = async (name: string, at: string): Promise<void> => {
  const [stores, remote] = [await world.stores(), await linkedin.state()];
  expect(await world.job(name, at)).toMatchObject(saysNothing);
  expect(await world.stores()).toEqual(stores);
  expect((await linkedin.state()).posts).toEqual(remote.posts);
};

describe('a stranger lets a story out', () => {
  it('reviews and plans what somebody else has written', async () => {
    const reviewed = await world.job('review-stories', '2026-11-20T03:10:00Z');
    expect(reviewed.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(Object.keys(await world.stores()).filter((file) => file.startsWith('records/approvals/'))).toHaveLength(4);
    const { stdout } = await world.run(['plan', '--from', '2026-11-20', '--weeks', '2']);
    const planned: readonly { slot: string; story: string | null; channel: string }[] = JSON.parse(stdout).slots;
    const stories = planned
      .filter((one) => one.channel === 'linkedin')
      .map((one) => `${one.slot.slice(0, 10)} ${one.story}`);
    expect(stories).toEqual([
      `2026-11-24 ${night}`,
      `2026-11-26 ${plough}`,
      `2026-12-01 ${sv}`,
      `2026-12-01 ${en}`,
      '2026-12-03 null',
    ]);
  });

  it('sends nothing a minute before', async () => {
    await changesNothing('start-due', '2026-11-24T07:59:00Z');
  });

  it('publishes at the slot, in every channel, before the process ends', async () => {
    const done = await world.job('start-due', slot);
    expect(done).toMatchObject({ code: 0, job: 'start-due', at: '2026-11-24T08:00:00Z' });
    expect(done.outcomes.map(({ story, channel, state, slot: at }) => [story, channel, state, at])).toEqual([
      [night, 'site', 'published', '2026-11-24T09:00[Europe/Stockholm]'],
      [night, 'linkedin', 'published', '2026-11-24T09:00[Europe/Stockholm]'],
      [night, 'job-boards', 'published', '2026-11-24T09:00[Europe/Stockholm]'],
      [night, 'job-boards', 'published', ''],
    ]);
    const remote = await linkedin.state();
    expect(remote.posts).toHaveLength(1);
    expect(done.outcomes.find((one) => one.channel === 'linkedin')?.externalId).toBe(remote.posts[0]?.id);
  });

  it('posts the very text of the review sheet, with each picture ready before it and its alt text', async () => {
    const { posts, images } = await linkedin.state();
    const [post] = posts;
    expect(unescaped(post?.commentary ?? '')).toBe(await shownInSheet(night));
    expect(post?.shownText).toBe(await shownInSheet(night));
    const pictures = post?.content?.multiImage?.images ?? [];
    expect(pictures.map(({ altText }) => altText)).toEqual(altTexts(night));
    expect(altTexts(night)).toHaveLength(3);
    for (const { id } of pictures) {
      const upload = images.find((image) => image.id === id)?.upload;
      expect(upload).toMatchObject({ accepted: true, pollsLeft: 0 });
      expect(upload?.readyAt).toBeLessThanOrEqual(post?.createdAt ?? 0);
    }
  });

  it('does nothing when it is run again at the same instant', async () => {
    await changesNothing('start-due', slot);
  });

  it('finds a post whose answer was cut after the write, and does not send it again', async () => {
    await linkedin.order({ next: [{ fault: 'create-cut-after-write' }] });
    const done = await world.job('start-due', '2026-11-26T08:00:00Z');
    const posted = done.outcomes.find((one) => one.channel === 'linkedin');
    expect(posted).toMatchObject({ story: plough, state: 'published' });
    const standing = await linkedin.standing('När snön faller');
    expect(standing.map(({ id }) => id)).toEqual([posted?.externalId]);
    expect(standing[0]?.shownText).toBe(await shownInSheet(plough));
    const kinds = (await world.ledger(posted?.publication ?? '')).map((entry) => entry['kind']);
    expect(kinds).toEqual(['claimed', 'prepared', 'sending', 'unknown', 'published']);
    expect((await world.ledger(posted?.publication ?? '')).at(-1)).toMatchObject({ how: 'found', n: 4 });
    expect(done.outcomes.find((one) => one.channel === 'job-boards')).toMatchObject({ reason: 'no-matching-vacancy' });
    expect(done.code).toBe(0);
  });

  it('publishes both languages of a pair', async () => {
    const done = await world.job('start-due', '2026-12-01T09:00+01:00');
    const posted = done.outcomes.filter(({ channel, state }) => channel === 'linkedin' && state === 'published');
    expect(posted.map(({ story }) => story).sort()).toEqual([sv, en]);
    for (const id of [sv, en]) {
      const [post] = await linkedin.standing((await shownInSheet(id)).slice(0, 30));
      expect(post?.shownText).toBe(await shownInSheet(id));
      expect(post?.content?.media?.altText ?? post?.content?.multiImage?.images[0]?.altText).toBe(altTexts(id)[0]);
    }
    expect(await world.read(`site/stories/${sv}/index.html`)).toContain('hreflang="en"');
  });

  it('measures and tells once for each instant', async () => {
    expect(await world.job('collect-engagement', '2026-12-01T09:05:00Z')).toMatchObject(saysNothing);
    await changesNothing('collect-engagement', '2026-12-01T09:05:00Z');
    expect(await world.job('write-digest', '2026-12-07T05:00:00Z')).toMatchObject(saysNothing);
    await changesNothing('write-digest', '2026-12-07T05:00:00Z');
    expect(await world.read('reports/digests/2026-W49/index.html')).toContain('Böcker på hjul');
    await world.job('syndicate-vacancies', '2026-12-07T05:00:00Z');
    await world.job('withdraw-stories', '2026-12-07T05:00:00Z');
    await changesNothing('withdraw-stories', '2026-12-07T05:00:00Z');
  });

  it('lets nobody read the token: not in what it said, not in what it keeps', async () => {
    expect(world.said.filter((text) => text.includes(token))).toEqual([]);
    const holding = await Promise.all(
      Object.keys(await world.stores()).map(async (file) =>
        (await readFile(join(world.path, file))).includes(token) ? file : null,
      ),
    );
    expect(holding.filter((file) => file !== null)).toEqual([]);
  });

  it('proves its record, and finds one flipped byte', async () => {
    const whole = await world.run(['verify']);
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.stdout)).toMatchObject({ broken: null });
    const copy = await world.copy();
    const key = Object.keys(await copy.stores()).find((file) =>
      /^records\/publications\/.+\.linkedin\/1\.json$/.test(file),
    );
    const bytes = Buffer.from(await copy.read(key ?? ''));
    bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
    await copy.write(key ?? '', bytes);
    const broken = await copy.run(['verify']);
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.stdout).broken.key).toMatch(/^publications\/.+\.linkedin\/[12]\.json$/);
    await copy.remove();
  });
});

describe('and takes it back', () => {
  const places = async (person: string): Promise<readonly string[]> => {
    const { stdout } = await world.run(['where', person]);
    return JSON.parse(stdout).places.map((one: JobOutcome) => `${one.story} ${one.channel ?? 'folder'} ${one.state}`);
  };
  type JobOutcome = { readonly story: string; readonly channel: string | null; readonly state: string };

  it('withdraws a story from LinkedIn, the site, the ads and the feeds, and keeps receipts', async () => {
    const { code } = await world.run(['withdraw', night, '--reason', 'Åsa vill inte längre']);
    expect(code).toBe(0);
    const done = await world.job('withdraw-stories', '2026-12-08T10:00+01:00');
    expect(done.code).toBe(0);
    expect(done.outcomes.map(({ channel, state }) => `${channel} ${state}`).sort()).toEqual([
      'job-boards removed',
      'job-boards removed',
      'linkedin removed',
      'site removed',
    ]);
    expect(await linkedin.standing('Klockan två')).toEqual([]);
    const files = Object.keys(await world.stores());
    expect(files.filter((file) => file.startsWith('site/') && file.includes(night))).toEqual([]);
    for (const file of files.filter((one) => /^site\/.*\.(html|xml|json|txt)$/.test(one)))
      expect((await world.read(file)).normalize('NFC'), file).not.toMatch(/natten-p|Åsa|Natten på Älvgården/);
    expect(files.filter((file) => /^records\/receipts\/.*\.json$/.test(file)).length).toBeGreaterThanOrEqual(3);
  });

  it('does nothing the second time', async () => {
    await changesNothing('withdraw-stories', '2026-12-08T10:00+01:00');
  });

  it('takes down a pair when the consent has ended', async () => {
    const consent = 'content/consents/märta-2026.yaml';
    await world.write(
      consent,
      (await world.read(consent)).replace('withdrawnAt: null', 'withdrawnAt: 2026-12-09T08:00:00+01:00'),
    );
    const done = await world.job('withdraw-stories', '2026-12-09T10:00+01:00');
    expect(
      done.outcomes
        .filter((one) => one.state === 'removed')
        .map((one) => `${one.story} ${one.channel}`)
        .sort(),
    ).toEqual([sv, en].flatMap((id) => [`${id} linkedin`, `${id} site`]).sort());
    expect((await linkedin.standing()).map((post) => post.shownText.slice(0, 14))).toEqual(['När snön falle']);
    expect(Object.keys(await world.stores()).filter((file) => /^site\/stories\/(?!plogen)/.test(file))).toEqual([]);
    await changesNothing('withdraw-stories', '2026-12-09T10:00+01:00');
  });

  it('says where each person is and was', async () => {
    expect(await places('Åsa')).toEqual([
      `${night} folder withdrawn`,
      ...['linkedin', 'job-boards', 'job-boards', 'site'].map((channel) => `${night} ${channel} removed`),
    ]);
    expect(await places('p-0303')).toContain(`${en} linkedin removed`);
    expect(await places('örjan-2026')).toContain(`${plough} linkedin published`);
    expect((await world.run(['verify'])).code).toBe(0);
  });
});
