import { siteChannel } from '#functions/adapters/channels/site-channel.ts';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { httpOrFileSource } from '#functions/adapters/vacancy-source/http-or-file.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile, employerFiles, pauseFile } from '#test/builders/core/employer-files.ts';
import { memoryChannel } from '#test/builders/core/memory-channel.ts';
import { due, newsroomWorld, nine } from '#test/builders/core/newsroom-world.ts';

const everywhere = '[linkedin, site, job-boards]';
const vacancy = (title: string) => `title: ${title}
unit: utbildning
occupation: "2343"
description: Kom till oss.
published: 2026-10-01
closes: 2026-12-31
applyUrl: https://jobba.nordhamn.example/ansok/1
`;
const campaign = (id: string, pinned: string) => `id: ${id}
name: ${id}
from: 2026-09-01
until: 2026-12-22
slots: [{ days: [tue], at: "${id === 'hosten' ? '09:00' : '13:00'}" }]
channels: [linkedin, site]
pinned: [{ slot: 2026-12-01T${id === 'hosten' ? '09:00' : '13:00'}, story: ${pinned} }]
`;
const ads = (name: string) =>
  JSON.stringify({
    positions: [1, 2, 3].map((n) => ({
      ...{ id: `${name}-${n}`, title: `Förskollärare ${name} ${n}`, published: '2026-11-01', ends: '2026-12-30' },
      ...{ town: 'Nordhamn', applyURI: 'https://a.example/1', departments: ['Utbildning'], languageVersions: ['sv'] },
      description: '<p>Kom till oss på Ängen.</p>',
    })),
  });

const person = (name: string, consent: string, words: string) =>
  aStorySource(
    { title: `${name} berättar`, unit: 'utbildning', people: [{ name, role: 'förskollärare', consent }] },
    `${words} På måndagar sitter vi i skogsbrynet och planerar veckan.\n\n<!-- more -->\n\n${name} har jobbat här i fyra år.`,
  );

/** Each kind of file that people write, by its key, as it is without a slip. */
export const files: Readonly<Record<string, string>> = {
  ...employerFiles,
  'channels.yaml': 'linkedin:\n  on: true\nsite: { on: true }\n',
  'calendar.yaml': 'quiet:\n  - { from: 2026-12-23, until: 2027-01-02, reason: Jul och nyår }\nholidays: SE\n',
  'employer-values.yaml':
    'values:\n  - { id: delaktighet, name: Delaktighet, hashtag: Delaktighet, patterns: [delaktig*] }\nversion: "1"\n',
  'campaigns/hosten.yaml': campaign('hosten', 'omar'),
  'campaigns/vintern.yaml': campaign('vintern', 'karin'),
  'consents/elsa-2026.yaml': consentFile({ channels: everywhere }),
  'consents/omar-2026.yaml': consentFile({ person: 'p-2', displayName: 'Omar', channels: everywhere }),
  'consents/karin-2026.yaml': consentFile({ person: 'p-3', displayName: 'Karin', channels: everywhere }),
  'vacancies/forskollarare.yaml': vacancy('Förskollärare till Solrosen'),
  'vacancies/kock.yaml': vacancy('Kock till Hamnskolan'),
  'vacancies/feeds.yaml':
    'feeds:\n  - { id: ett, kind: varbi, url: "file:ett.json" }\n  - { id: tva, kind: varbi, url: "file:tva.json" }\n',
  'vacancies/ett.json': ads('ett'),
  'vacancies/tva.json': ads('tva'),
  // Of a story that nobody approved, so that nothing else waits for them.
  'pause.yaml': pauseFile.replace('all', '{ story: nora }'),
  'pauses/story-nora.yaml': pauseFile.replace('all', '{ story: nora }'),
  'stories/approved/elsa/story.md': person('Elsa', 'elsa-2026', 'Barnen pratar, vi lyssnar.'),
  'stories/approved/omar/story.md': person('Omar', 'omar-2026', 'Cykeln står vid porten.'),
  'stories/approved/karin/story.md': person('Karin', 'karin-2026', 'Bussen går klockan sju.'),
  'stories/drafts/nora/story.md': person('Nora', 'nora-2026', 'Regnet slår mot rutan.'),
};

/** Numbers of every post, the same whenever they are asked for. */
const engagement: Deps['engagement'] = {
  measure: async (ids) =>
    new Map(
      ids.map((id) => [
        id,
        {
          ...{ impressions: 1200, uniqueImpressions: 900, clicks: 40, likes: 30, comments: 4, shares: 2 },
          ...{ reactions: { like: 30 }, unread: null },
        },
      ]),
    ),
};

const stores = ['content', 'records', 'reports', 'site'] as const;
type Kept = Readonly<Record<(typeof stores)[number], readonly (readonly [string, Uint8Array])[]>>;

const objectsOf = async (store: ObjectStore): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const heads = await store.list('');
  return Promise.all(heads.map(async ({ key }) => [key, (await store.get(key))?.body ?? new Uint8Array()] as const));
};

const copyOf = async (objects: readonly (readonly [string, Uint8Array])[]): Promise<ObjectStore> => {
  const store = memoryStore();
  for (const [key, body] of objects) await store.put(key, body);
  return store;
};

export type SlipWorld = { readonly fresh: () => Promise<Deps> };

/**
 * Three stories in memory: Elsa's is out and her consent was taken back, so that it is to be taken down; Omar's and Karin's
 * wait, each pinned in a campaign of their own. Two ads of files, two feeds of three. Each `fresh` begins from there.
 */
export const slipWorld = async (): Promise<SlipWorld> => {
  const { deps: base } = await newsroomWorld();
  const content = await copyOf(Object.entries(files).map(([key, text]) => [key, new TextEncoder().encode(text)]));
  const begin: Deps = { ...base, content, clock: simulatedClock(nine).clock, vacancies: httpOrFileSource(content) };
  await reviewStories(begin);
  for (const channel of ['site', 'linkedin'] as const)
    await servePublication(begin, due({ story: 'elsa', channel, campaign: 'hosten' }));
  await planCampaigns(begin);
  await syndicateVacancies(begin);
  const withdrawn = consentFile({ channels: everywhere, withdrawnAt: '2026-11-24T08:30:00Z' });
  await content.put('consents/elsa-2026.yaml', withdrawn);
  const kept = Object.fromEntries(
    await Promise.all(stores.map(async (name) => [name, await objectsOf(begin[name])] as const)),
  ) as Kept;
  return {
    fresh: async () => {
      const copies = await Promise.all(stores.map((name) => copyOf(kept[name])));
      const [held, records, reports, site] = copies as [ObjectStore, ObjectStore, ObjectStore, ObjectStore];
      const { clock } = simulatedClock(nine.add({ hours: 2 }));
      return {
        ...base,
        ...{ content: held, records, reports, site, clock, bus: inProcessBus(clock).bus },
        channels: { ...base.channels, linkedin: memoryChannel(), site: siteChannel({ site, reports }) },
        vacancies: httpOrFileSource(held),
        engagement,
      };
    },
  };
};
