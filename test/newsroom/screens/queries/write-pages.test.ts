import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { writeProjection } from '#functions/publishing/publications/closing/close-slot.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { recordEntry, type Said } from '#functions/publishing/publications/ledger/record.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { at, elsasStory, omarsStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': ['error', { style: 'omit' }],
  },
});

const pageOf = async (deps: Deps, key: string): Promise<string> =>
  new TextDecoder().decode((await deps.reports.get(key))?.body ?? new Uint8Array());

const pagesOf = async (deps: Deps): Promise<ReadonlyMap<string, string>> => {
  const keys = (await deps.reports.list('newsroom/')).map((head) => head.key);
  return new Map(await Promise.all(keys.map(async (key) => [key, await pageOf(deps, key)] as const)));
};

const etagsOf = async (deps: Deps) => (await deps.reports.list('')).map((head) => `${head.key} ${head.etag}`);

const publish = async (deps: Deps, story: string, saids: readonly Said[]): Promise<void> => {
  const subject = { campaign: 'host', story, channel: 'linkedin' as const, vacancy: null };
  const publication = publicationId(subject);
  for (const said of saids) {
    const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(publication));
    const grown = await recordEntry(deps, chain, { ...subject, publication }, said);
    await writeProjection(deps, grown ?? chain);
  }
};

const claimed: Said = {
  kind: 'claimed',
  slot: '2026-11-17T09:00[Europe/Stockholm]',
  instant: '2026-11-17T08:00:00Z',
  latest: '2026-11-17T10:00:00Z',
  pair: null,
  approval: null,
};

const everything = async (deps: Deps): Promise<void> => {
  await reviewStories(deps);
  await planCampaigns(deps);
  await writeNewsroom(deps);
};

let deps: Deps;
beforeAll(async () => {
  deps = await smallWorld();
  const elsa = await widePicture();
  await put(deps, {
    'stories/approved/elsas-vecka/story.md': elsasStory.replace('author:', 'values: [delaktighet]\nauthor:'),
    'stories/approved/elsas-vecka/elsa.jpg': elsa,
    'stories/drafts/utan-bild/story.md': elsasStory.replace('Vi bestämmer veckan', 'Ett utkast om veckan'),
    'stories/drafts/trasig/story.md': '---\ntitle: Trasig\nokänt: 1\n---\nText.\n',
    'stories/withdrawn/borta/story.md': omarsStory.replace('Vi bestämmer veckan', 'Borta'),
    'stories/withdrawn/borta/elsa.jpg': elsa,
  });
  await publish(at(deps, '2026-11-17T08:00:05Z'), 'borta', [
    claimed,
    {
      kind: 'published',
      externalId: 'urn:li:share:7',
      url: 'https://www.linkedin.com/feed/update/urn:li:share:7',
      how: 'answered',
    },
  ]);
  await everything(deps);
}, 60_000);

describe('the newsroom of a small employer', () => {
  it('writes every page, the stylesheet and the calendar', async () => {
    expect([...(await pagesOf(deps)).keys()]).toEqual([
      'newsroom/board.json',
      'newsroom/calendar/2026-11/index.html',
      'newsroom/calendar/2026-12/index.html',
      'newsroom/calendar/calendar.ics',
      'newsroom/calendar/channel/job-boards/index.html',
      'newsroom/calendar/channel/linkedin/index.html',
      'newsroom/calendar/channel/site/index.html',
      'newsroom/calendar/drawn.json',
      'newsroom/calendar/index.html',
      'newsroom/coverage/coverage.csv',
      'newsroom/coverage/index.html',
      'newsroom/digests/index.html',
      'newsroom/drawn.json',
      'newsroom/index.html',
      'newsroom/job-ads/index.html',
      'newsroom/published.json',
      'newsroom/published/index.html',
      'newsroom/stories/borta/index.html',
      'newsroom/stories/elsas-vecka/index.html',
      'newsroom/stories/index.html',
      'newsroom/stories/trasig/index.html',
      'newsroom/stories/utan-bild/index.html',
      'newsroom/style.css',
      'newsroom/withdrawals/index.html',
      'newsroom/withdrawn.json',
    ]);
  });

  it('writes valid HTML without a hole in it', async () => {
    for (const [key, page] of await pagesOf(deps)) {
      if (!key.endsWith('.html')) continue;
      const report = await validator.validateString(page);
      const messages = report.results.flatMap((result) => result.messages.map((one) => `${one.ruleId} ${one.message}`));
      expect([key, messages]).toEqual([key, []]);
      expect(page).not.toMatch(/undefined|\[object|NaN|>null</);
    }
  });

  it('links only to pages and pictures that are there', async () => {
    const pages = await pagesOf(deps);
    const keys = new Set((await deps.reports.list('')).map((head) => head.key));
    const broken = [...pages].flatMap(([key, page]) =>
      [...page.matchAll(/(?:href|src)="([^"#]+)"/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !/^https?:/.test(target) && !target.includes('site/index.html'))
        .filter((target) => !keys.has(decodeURI(new URL(target, `http://here/${key}`).pathname.slice(1))))
        .map((target) => `${key} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('shows an approved story as it will go out', async () => {
    const sheet = await pageOf(deps, 'newsroom/stories/elsas-vecka/index.html');
    expect(sheet).toContain('Godkänd, precis som den är.');
    expect(sheet).toContain('#Delaktighet #NordhamnsStad');
    expect(sheet).toContain('utm_source=linkedin');
    expect(sheet).toContain('Läggs in i Förskollärare till Solrosen.');
    expect(sheet).toContain('<mark>bestämmer</mark>');
    expect(sheet).toContain('Tar slut snart.');
    expect(sheet).toContain('Länkkortet');
  });

  it('writes a sheet with its findings for a story whose facts do not hold', async () => {
    const sheet = await pageOf(deps, 'newsroom/stories/trasig/index.html');
    expect(sheet).toContain('att rätta innan den kan godkännas');
    expect(sheet).toContain('okänt');
  });

  it('tells what is planned, and that the next slots are empty', async () => {
    const calendar = await pageOf(deps, 'newsroom/calendar/index.html');
    expect(calendar).toContain('Vi bestämmer veckan tillsammans');
    expect(calendar).toContain('Tom tid');
    const feed = await pageOf(deps, 'newsroom/calendar/calendar.ics');
    expect(feed).toContain('UID:host.20261124T080000Z@vardag');
    expect(feed.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('tells of a withdrawn story that still stands, and shows no picture of it', async () => {
    expect(await pageOf(deps, 'newsroom/withdrawals/index.html')).toContain('Ska vara borta tis 24 nov 09.00');
    const sheet = await pageOf(deps, 'newsroom/stories/borta/index.html');
    expect(sheet).toContain('Tillbakadragen.');
    expect(sheet).not.toContain('<img');
    expect(await pageOf(deps, 'newsroom/published/index.html')).toContain(
      'https://www.linkedin.com/feed/update/urn:li:share:7',
    );
  });

  it('writes nothing again a minute later', async () => {
    const before = await etagsOf(deps);
    await everything(at(deps, '2026-11-24T07:01:00Z'));
    expect(await etagsOf(deps)).toEqual(before);
  });

  it('says what changed after an approval, and names the bytes that did', async () => {
    await put(deps, {
      'stories/approved/elsas-vecka/story.md': elsasStory
        .replace('author:', 'values: [delaktighet]\nauthor:')
        .replace('kvart över sju', 'halv åtta'),
      'stories/approved/elsas-vecka/elsa.jpg': new Uint8Array([...(await widePicture()), 0]),
    });
    await everything(at(deps, '2026-11-24T07:02:00Z'));
    const sheet = await pageOf(deps, 'newsroom/stories/elsas-vecka/index.html');
    expect(sheet).toContain('<strong>Ändrad</strong> sedan den godkändes.');
    expect(sheet).toContain('Bilden <b>elsa.jpg</b>');
    expect(sheet).toMatch(/<dd[^>]*>Klockan är kvart över sju/);
    expect(sheet).toMatch(/<dd[^>]*>Klockan är halv åtta/);
  });

  it('forgets the sheet of a story whose folder is gone', async () => {
    await deps.content.remove('stories/drafts/utan-bild/story.md');
    await everything(at(deps, '2026-11-24T07:03:00Z'));
    expect(await deps.reports.head('newsroom/stories/utan-bild/index.html')).toBeNull();
    expect(await deps.reports.head('newsroom/stories/index.html')).not.toBeNull();
  });
});
