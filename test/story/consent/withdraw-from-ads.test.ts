import { beforeEach, describe, expect, it } from 'vitest';
import { jobBoardChannel } from '#functions/adapters/channels/job-board-channel.ts';
import { boardFeeds, feedKey } from '#functions/ads/job-boards/feeds/board-feeds.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { readStory } from '#functions/story/stories/read-story.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const vacancy = (title: string): string => `title: ${title}
unit: utbildning
occupation: "2343"
description: |
  Kom till oss. Här bestämmer vi veckan tillsammans, och den som har barn går först.

  - Du planerar med kollegor & barn.
  - Du skriver enkelt, 3 < 4.
published: 2026-11-01
closes: 2026-12-31
applyUrl: https://jobba.nordhamn.example/ansok/1
`;
const organisation = `units:
  - id: utbildning
    kind: administration
    name: { sv: Utbildning, en: Education }
    address: { street: Torget 1, postalCode: "41050", city: Nordhamn, municipality: "1480" }
occupations:
  - { ssyk: "2343", name: { sv: förskollärare, en: preschool teacher }, family: education, shortage: 3 }
`;
const ads = ['forskollarare-ett', 'forskollarare-tva'];
const boards = Object.keys(boardFeeds);

const facts: StoryFacts = {
  id: story,
  folder: 'approved',
  title: 'Vi bestämmer veckan tillsammans',
  language: 'sv',
  translationOf: null,
  people: [{ name: 'Elsa', role: 'förskollärare', consent: 'elsa-2026' }],
  unit: 'utbildning',
  occupation: '2343',
  values: { primary: null, values: [], by: 'person' },
  images: 0,
  thumb: null,
  alt: null,
  approval: null,
  errors: 0,
  warnings: 0,
};

let world: World;
let deps: Deps;

/** Every file of the public site, letter by letter. */
const siteNow = async (): Promise<Readonly<Record<string, string>>> => {
  const keys = (await deps.site.list('')).map(({ key }) => key);
  const files = await Promise.all(
    keys.map(async (key) => [key, Buffer.from((await deps.site.get(key))?.body ?? '').toString('latin1')] as const),
  );
  // LinkedIn's feed tells when it was written; everything else is told of the ads.
  const built = /<lastBuildDate><!\[CDATA\[[^\]]*T[^\]]*\]\]><\/lastBuildDate>/;
  return Object.fromEntries(files.map(([key, text]) => [key, text.replace(built, '')]));
};

beforeEach(async () => {
  world = await newsroomWorld();
  const { site, reports, records, clock, content } = world.deps;
  deps = {
    ...world.deps,
    channels: { ...world.deps.channels, 'job-boards': jobBoardChannel({ site, reports, records, clock }) },
  };
  await content.put('consents/elsa-2026.yaml', consentFile({ channels: '[linkedin, site, job-boards]' }));
  await content.put('channels.yaml', `jobBoards:\n${boards.map((board) => `  ${board}: { on: true }\n`).join('')}`);
  await content.put('organisation.yaml', organisation);
  for (const id of ads) await content.put(`vacancies/${id}.yaml`, vacancy(`Förskollärare ${id}`));
  await world.approve(story, aStorySource({}, 'Vi planerar i skogen.\n\n<!-- more -->\n\nElsa har jobbat här länge.'));
});

describe('a story that stands in ads, of a person who has approved other words', () => {
  const consentFor = (textHash: string) =>
    deps.content.put(
      'consents/elsa-2026.yaml',
      consentFile({ channels: '[linkedin, site, job-boards]', textHash: `"${textHash}"` }),
    );
  const showing = async (): Promise<readonly string[]> =>
    Object.entries(await siteNow())
      .filter(([key, text]) => key.startsWith('jobs/') && text.includes(`<!-- vardag:story ${story} -->`))
      .map(([key]) => key.split('/')[1] ?? '')
      .sort();

  it('stays where it stands, and enters no further ad until they agree', async () => {
    await syndicateVacancies(deps);
    await servePublication(deps, due({ channel: 'job-boards' }));
    await deps.reports.put(`stories/${story}.json`, JSON.stringify(facts));
    await syndicateVacancies(deps);
    expect(await showing()).toEqual(ads);

    const { story: words } = await readStory(deps, 'approved', story);
    await consentFor('f'.repeat(64));
    await deps.content.put('vacancies/forskollarare-sju.yaml', vacancy('Förskollärare sju'));
    await syndicateVacancies(deps);
    await withdrawStories(deps);
    expect(await showing()).toEqual(ads);

    await consentFor(wordsHash(words ?? expect.unreachable()));
    await syndicateVacancies(deps);
    expect(await showing()).toEqual([ads[0], 'forskollarare-sju', ads[1]]);
  });
});

describe('a story that stands in ads and feeds, and is withdrawn', () => {
  it('is gone from all of them after one run, which leaves every other letter as it was before', async () => {
    await syndicateVacancies(deps);
    const before = await siteNow();

    await servePublication(deps, due({ channel: 'site' }));
    await servePublication(deps, due({ channel: 'job-boards' }));
    await deps.reports.put(`stories/${story}.json`, JSON.stringify(facts));
    await syndicateVacancies(deps);
    const placed = await siteNow();
    const carriers = [...ads.map((id) => `jobs/${id}/index.html`), ...boards.map(feedKey)];
    for (const key of carriers) {
      expect(placed[key], key).not.toBe(before[key]);
      expect(placed[key], key).toContain(`utm_content=${story}`);
    }

    world.at(nine.add({ hours: 8 }));
    const file = await deps.content.get(`stories/approved/${story}/story.md`);
    await deps.content.put(`stories/withdrawn/${story}/story.md`, file?.body ?? '');
    await deps.content.remove(`stories/approved/${story}/story.md`);
    await withdrawStories(deps);

    expect(await siteNow()).toEqual(before);
    expect(await deps.reports.head(`gone/stories/${story}`)).not.toBeNull();
    const { entries } = await readChain<TakedownReceipt>(deps.records, receiptPrefix(story));
    expect(entries.map(({ externalId, readBack }) => [externalId, readBack]).sort()).toEqual([
      ...ads.map((id) => [`ad:${id}/${story}`, 'absent']),
      [`block:${story}`, 'absent'],
      [`page:stories/${story}/`, 'absent'],
    ]);
  });
});
