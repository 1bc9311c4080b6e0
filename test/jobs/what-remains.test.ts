import { beforeAll, describe, expect, it } from 'vitest';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { mailDigest } from '#functions/newsroom/digests/mail-digest.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';
import { placesOfPerson } from '#test/builders/core/places-of-person.ts';
import { widePicture } from '#test/builders/newsroom/world.ts';
import { searched } from '#test/builders/records/searched.ts';

const week = '2026-W48';
const count = 40;

/** A story of a person whom nothing else tells of; each word of it is nowhere else. */
const storyOf = (n: number) => {
  const sign = `${'abcd'.charAt(n / 10)}${'fghijklmno'.charAt(n % 10)}${'abcd'.charAt(n / 10)}`;
  const name = `Zebulon${sign}`;
  const words = { title: `Kvarn${sign}`, text: `molnbank${sign}`, alt: `björkris${sign}` };
  return { id: `dag-${n}`, consent: `samtycke-${n}`, name, ...words };
};
const stories = Array.from({ length: count }, (_, n) => storyOf(n));
type Told = ReturnType<typeof storyOf>;

const campaign = `id: hosten
name: Hösten
from: 2026-09-01
until: 2026-12-22
slots: [{ days: [tue], at: "09:00" }]
channels: [linkedin, site, job-boards]
`;

/** Where a word stands in a store, whatever form it has there. */
const holding = async (store: ObjectStore, words: readonly string[]): Promise<readonly string[]> =>
  [...(await searched(store))].flatMap(([key, text]) =>
    words
      .filter((word) => text.toLocaleLowerCase('sv').includes(word.toLocaleLowerCase('sv')))
      .map((word) => `${key}: ${word}`),
  );
const wordsOf = ({ name, title, text, alt }: Told) => [name, title, text, alt];

/** The archive of what was shown, and the approvals that name whom it shows: read by few, and kept by duty. */
const isRestricted = (place: string): boolean => /^(archive|approvals)\//.test(place);

const tell = async (world: World, { id, consent, name, title, text, alt }: Told): Promise<void> => {
  const { deps } = world;
  await deps.content.put(
    `consents/${consent}.yaml`,
    consentFile({ displayName: name, person: `p-${id}`, until: '2027-01-10' }),
  );
  const people = [{ name, role: 'kock', consent }];
  const images = [{ file: 'a.jpg', alt: `${name} bland ${alt}.` }];
  await deps.content.put(`stories/approved/${id}/a.jpg`, await widePicture());
  await world.approve(id, aStorySource({ people, title, images }, `${name} lagar mat vid ${text}.`));
};

const withdraw = async ({ deps }: World, { id }: Told): Promise<void> => {
  for (const { key } of await deps.content.list(`stories/approved/${id}/`)) {
    const stored = await deps.content.get(key);
    await deps.content.put(key.replace('approved', 'withdrawn'), stored?.body ?? '');
    await deps.content.remove(key);
  }
};

describe('what remains of a story that was withdrawn', () => {
  let world: World;
  let before: readonly string[];
  const [stays, ...gone] = stories as [Told, ...Told[]];
  beforeAll(async () => {
    world = await newsroomWorld();
    const { deps } = world;
    await deps.content.put(
      'channels.yaml',
      'linkedin: { on: true, apart: PT0S, catchUp: PT0S }\ndigest: { recipients: [ledning@nordhamn.example] }\n',
    );
    await deps.content.put('campaigns/hosten.yaml', campaign);
    for (const story of stories) await tell(world, story);
    await reviewStories(deps);
    for (const { id } of stories)
      for (const channel of ['site', 'linkedin'] as const) await servePublication(deps, due({ story: id, channel }));
    await planCampaigns(deps);
    world.at(nine.add({ hours: 24 * 7 }));
    await writeDigest(deps, week);
    await mailDigest(deps, week);
    await planCampaigns(deps);
    before = (
      await Promise.all([deps.reports, deps.site].map((store) => holding(store, gone.flatMap(wordsOf))))
    ).flat();
    for (const story of gone) await withdraw(world, story);
    // As what S3 tells wakes them: in any order, and again when the hour comes.
    await withdrawStories(deps);
    await reviewStories(deps);
    await withdrawStories(deps);
    await planCampaigns(deps);
    await reviewStories(deps);
    await sealRecords(deps);
  }, 120_000);
  const remains = (store: ObjectStore, story: Told) => holding(store, wordsOf(story));

  it('stood in sheets, facts, pages, calendars, digests and tables before', () => {
    for (const place of [
      ...['digest.json', 'digest.csv', 'digest.xlsx', 'numbers.html', 'report.html', 'calendar.ics'],
      ...['stories/dag-1.json', 'newsroom/stories/dag-1/index.html', 'approved-people/dag-1.json'],
    ])
      expect(
        before.filter((one) => one.includes(place)),
        place,
      ).not.toEqual([]);
  });

  it.each(gone)('is nothing in the reports and on the site: $name', async (story) => {
    expect(await remains(world.deps.reports, story)).toEqual([]);
    expect(await remains(world.deps.site, story)).toEqual([]);
  });

  it.each(gone)('is, in the records, what the archive and the approvals keep: $name', async (story) => {
    const found = await remains(world.deps.records, story);
    expect(found.filter((place) => !isRestricted(place))).toEqual([]);
    expect(found).not.toEqual([]);
  });

  it('is still found for the person, from the records', async () => {
    const [story] = gone;
    const places = await placesOfPerson(world.deps, story?.name ?? '');
    expect(places.map(({ state, channel }) => [state, channel])).toEqual(
      expect.arrayContaining([
        ['withdrawn', null],
        ['removed', 'linkedin'],
        ['removed', 'site'],
      ]),
    );
  });

  it('is called so in the digest, whose numbers stay, and the others keep their names', async () => {
    const page = new TextDecoder().decode((await world.deps.reports.get(`digests/${week}/index.html`))?.body);
    expect(page.split('En borttagen berättelse').length - 1).toBeGreaterThanOrEqual(gone.length);
    expect(page).toContain(stays.title);
    expect(await remains(world.deps.reports, stays)).not.toEqual([]);
  });

  it('has a sheet that says that it is gone', async () => {
    const sheet = new TextDecoder().decode((await world.deps.reports.get('newsroom/stories/dag-1/index.html'))?.body);
    expect(sheet).toContain('Berättelsen är tagen ur alla kanaler');
  });
});
