import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { jobBoardChannel } from '#functions/adapters/channels/job-board-channel.ts';
import { siteChannel } from '#functions/adapters/channels/site-channel.ts';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { JobBoardPost, Post, SitePost } from '#functions/ground/ports/post.ts';
import { type ChannelUnderTest, describeChannel } from '#test/contracts/channel.ts';

const clock = fixedClock(Temporal.Instant.from('2026-11-24T08:00:00Z'));
const numbered = (): (() => number) => {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
};

const sitePost = (n: number): SitePost => ({
  channel: 'site',
  page: `stories/story-${n}/index.html`,
  url: `https://jobb.example/stories/story-${n}/`,
  files: [
    { key: `stories/story-${n}/1-og.jpg`, body: new Uint8Array([n]), contentType: 'image/jpeg' },
    { key: `stories/story-${n}/index.html`, body: `<h1>${n}</h1>`, contentType: 'text/html' },
  ],
});

const adPost = (n: number): JobBoardPost => ({
  channel: 'job-boards',
  story: `story-${n}`,
  campaign: 'hosten',
  title: `Story ${n}`,
  language: 'sv',
  unit: 'utbildning',
  occupation: '2343',
  html: `<!-- vardag:story story-${n} --><p>${n}</p><!-- /vardag:story -->`,
});

const stores = () => ({ site: memoryStore(), reports: memoryStore() });
const corrected = (post: Post): Post => {
  if (post.channel === 'site')
    return {
      ...post,
      files: post.files.map((file) => (file.key === post.page ? { ...file, body: '<h1>!</h1>' } : file)),
    };
  return post.channel === 'job-boards' ? { ...post, html: post.html.replace('<p>', '<p>Rättat: ') } : post;
};
const under = (channel: ChannelUnderTest['channel'], newPost: ChannelUnderTest['newPost']): ChannelUnderTest => ({
  channel,
  newPost,
  corrected,
  now: clock.now,
  close: async () => undefined,
});

describeChannel('the story site', async () => {
  const next = numbered();
  return under(siteChannel(stores()), () => sitePost(next()));
});

describeChannel('the job ads', async () => {
  const next = numbered();
  return under(jobBoardChannel({ ...stores(), records: memoryStore(), clock }), () => adPost(next()));
});

describe('the story site', () => {
  it('puts the page last, so that it never stands without its pictures', async () => {
    const { site, reports } = stores();
    const written: string[] = [];
    const watched = {
      ...site,
      put: async (...given: Parameters<typeof site.put>) => {
        written.push(given[0]);
        return site.put(...given);
      },
    };
    const post = sitePost(1);
    const turned = { ...post, files: [...post.files].reverse() };
    await siteChannel({ site: watched, reports }).send(turned, { pictures: [] });
    expect(written.at(-1)).toBe(post.page);
  });

  it('remembers a removed address, and forgets it when the page stands again', async () => {
    const { site, reports } = stores();
    const channel = siteChannel({ site, reports });
    await channel.send(sitePost(1), { pictures: [] });
    await channel.remove('page:stories/story-1/');
    expect(await reports.head('gone/stories/story-1')).not.toBeNull();
    await channel.send(sitePost(1), { pictures: [] });
    expect(await reports.head('gone/stories/story-1')).toBeNull();
  });
});

describe('the job ads', () => {
  it.each([
    [
      'a page holds its mark',
      'jobs/a/index.html',
      '<!-- vardag:story story-1 --><p>1</p><!-- /vardag:story -->',
      'present',
    ],
    ['a feed holds its link', 'feeds/indeed.xml', 'https://jobb.example/?utm_content=story-1', 'present'],
    ['a feed holds the link of another', 'feeds/indeed.xml', 'https://jobb.example/?utm_content=story-12', 'absent'],
    ['nothing holds it', 'jobs/a/index.html', '<p>En annons</p>', 'absent'],
  ])('say what they read when %s', async (_, key, text, read) => {
    const { site, reports } = stores();
    const channel = jobBoardChannel({ site, reports, records: memoryStore(), clock });
    await site.put(key, text);
    expect(await channel.read('block:story-1')).toBe(read);
  });
});
