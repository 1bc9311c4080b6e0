import { describe, expect, it } from 'vitest';
import { jobBoardChannel } from '#functions/adapters/channels/job-board-channel.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { toldElsewhere } from '#functions/publishing/placements/told-elsewhere.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { consentFile, pauseFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, story } from '#test/builders/core/newsroom-world.ts';

const site = aPublicationProjection({ campaign: 'vardag', channel: 'site' });
const ads = aCampaign({ id: 'bristyrken', channels: ['linkedin', 'job-boards'], pick: { occupations: ['2343'] } });
const own = publicationId({ campaign: 'bristyrken', story, channel: 'job-boards', vacancy: null });
const inAds = (part: Partial<PublicationProjection>) =>
  aPublicationProjection({ campaign: 'vardag', channel: 'job-boards', ...part });
const when = { today: '2026-11-24', latest: '2026-11-24T10:00:00Z' };

describe('a story that another campaign has told', () => {
  it.each([
    ['is asked for by the campaign that has job ads', [site], {}, ads, 1],
    ['is not, where it does not stand on the site', [{ ...site, state: 'withdrawing' as const }], {}, ads, 0],
    ['is not, when it is no longer approved', [site], { approval: null }, ads, 0],
    ['is not, when the campaign is about something else', [site], { occupation: '5120' }, ads, 0],
    ['is not, when the campaign has no job ads', [site], {}, { ...ads, channels: ['linkedin' as const] }, 0],
    ['is not, the day before the campaign begins', [site], {}, { ...ads, from: '2026-11-25' }, 0],
    ['is asked for on its first and last day', [site], {}, { ...ads, from: '2026-11-24', until: '2026-11-24' }, 1],
    ['is not, the day after it has ended', [site], {}, { ...ads, until: '2026-11-23' }, 0],
    ['is not, when it stands in ads already', [site, inAds({})], {}, ads, 0],
    ['is asked for, when another campaign could not place it', [site, inAds({ state: 'refused' })], {}, ads, 1],
    ['is not asked for again', [site, inAds({ state: 'refused', publication: own })], {}, ads, 0],
    ['is asked for, though its block stands in one ad alone', [site, inAds({ vacancy: 'x' })], {}, ads, 1],
  ])('%s', (_, projections, facts, campaign, count) => {
    const stories = new Map([[story, aStoryFacts(facts)]]);
    const found = toldElsewhere(projections, stories, [campaign], when);
    expect(found).toHaveLength(count);
    for (const { due } of found)
      expect(due).toMatchObject({ publication: own, instant: site.instant, latest: when.latest });
  });
});

const vacancy = `title: Förskollärare
unit: utbildning
occupation: "2343"
description: Kom till oss.
published: 2026-11-01
closes: 2026-12-31
applyUrl: https://jobba.nordhamn.example/ansok/1
`;
const campaignFile = `id: bristyrken
name: Bristyrken
from: 2026-11-01
until: 2026-12-31
slots: [{ days: [tue], at: "09:00" }]
channels: [job-boards]
`;

/** A story on the site, told by a campaign without job ads; an open ad that it fits, and a campaign that has job ads. */
const aWorld = async () => {
  const world = await newsroomWorld();
  const stores = world.deps;
  const deps = { ...stores, channels: { ...stores.channels, 'job-boards': jobBoardChannel(stores) } };
  await deps.content.put('vacancies/forskollarare.yaml', vacancy);
  await deps.content.put('campaigns/bristyrken.yaml', campaignFile);
  await deps.content.put('consents/elsa-2026.yaml', consentFile({ channels: '[site, job-boards]' }));
  await servePublication(deps, due({ channel: 'site' }));
  const facts = aStoryFacts({ id: story, unit: 'utbildning', images: 0 });
  await deps.reports.put(`stories/${story}.json`, JSON.stringify(facts));
  return { ...world, deps };
};

describe('the ad that it fits best', () => {
  it('gets it, by a publication like any other', async () => {
    const { deps, asked } = await aWorld();
    await syndicateVacancies(deps);
    expect(asked()).toContain('PublicationDue');
    const detail = due({ campaign: 'bristyrken', channel: 'job-boards' });
    expect(await servePublication(deps, detail)).toMatchObject({ state: 'published' });
    await syndicateVacancies(deps);
    expect(await readJson(deps.reports, 'placements/forskollarare.json')).toMatchObject({ story });
  });

  it.each([
    ['somebody in it has not said yes to job ads', 'consents/elsa-2026.yaml', consentFile()],
    ['everything is paused', 'pause.yaml', pauseFile],
  ])('does not get it while %s', async (_, key, text) => {
    const { deps, asked } = await aWorld();
    await deps.content.put(key, text);
    await syndicateVacancies(deps);
    expect(asked()).not.toContain('PublicationDue');
  });
});
