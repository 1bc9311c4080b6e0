import { beforeAll, describe, expect, it } from 'vitest';
import { type BoardAdList, boardAdsKey } from '#functions/ads/job-boards/board-ad-list.ts';
import { groupRows } from '#functions/ads/vacancies/taxonomy-rows.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { mailDigest } from '#functions/newsroom/digests/mail-digest.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, nine } from '#test/builders/core/newsroom-world.ts';
import { placesOfPerson } from '#test/builders/core/places-of-person.ts';
import { type BoardWorld, boardWorld, vacancyFile } from '#test/builders/job-boards/board-world.ts';
import { picturesOf, searched } from '#test/builders/records/searched.ts';
import { seenIn, toldPicture } from '#test/builders/records/told-picture.ts';

const week = '2026-W48';
const count = 40;

const groups = groupRows();

/** A story of a person whom nothing else tells of; each word of it is nowhere else. */
const storyOf = (n: number) => {
  const sign = `${'abcd'.charAt(n / 10)}${'fghijklmno'.charAt(n % 10)}${'abcd'.charAt(n / 10)}`;
  const name = `Zebulon${sign}`;
  const words = { title: `Kvarn${sign}`, text: `molnbank${sign}`, alt: `björkris${sign}` };
  const places = { unit: `enhet-${n}`, occupation: groups[n]?.code ?? '', ad: `annons-${n}` };
  return { n, id: `dag-${n}`, consent: `samtycke-${n}`, ...places, name, ...words };
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

/** Every other ad is at Platsbanken, where the story is brought to it; HR is asked to paste the rest into a system of its own. */
const isBrought = ({ n }: Told): boolean => n % 2 === 0;
const firstAd = 31_000_001;
const brought = stories.filter(isBrought).map(({ ad }, n) => `${ad}: "${firstAd + n}"`);
const channels = `linkedin: { on: true, apart: PT0S, catchUp: PT0S }
digest: { recipients: [ledning@nordhamn.example] }
jobBoards: { indeed: { on: true }, platsbanken: { on: true, mode: enrich, ads: { ${brought.join(', ')} } } }
`;
const organisation = `units:
${stories.map(({ unit }) => `  - { id: ${unit}, kind: administration, name: { sv: ${unit}, en: ${unit} }, address: { street: Torget 1, postalCode: "41050", city: Nordhamn, municipality: "1480" } }\n`).join('')}occupations:
${stories.map(({ occupation }) => `  - { ssyk: "${occupation}", name: { sv: yrke, en: occupation }, family: education, shortage: 3 }\n`).join('')}`;

type Searched = ReadonlyMap<string, string>;
const lower = (text: string): string => text.toLocaleLowerCase('sv');

/** The four stores as a search sees them, but for what people have in `content`. */
const searchAll = async ({ deps: { records, reports, site } }: BoardWorld) => {
  const [inRecords, inReports, onSite] = await Promise.all([records, reports, site].map(searched));
  const lowered = (found: Searched = new Map()): Searched =>
    new Map([...found].map(([key, text]) => [key, lower(text)]));
  return { records: lowered(inRecords), reports: lowered(inReports), site: lowered(onSite) };
};

/** Where words stand, whatever form they have there. */
const holding = (store: Searched, words: readonly string[]): readonly string[] =>
  [...store].flatMap(([key, text]) =>
    words.filter((word) => text.includes(lower(word))).map((word) => `${key}: ${word}`),
  );
const wordsOf = ({ name, title, text, alt }: Told) => [name, title, text, alt];

/** The archive of what was shown, and the approvals that name whom it shows: read by few, and kept by duty. */
const isRestricted = (place: string): boolean => /^(archive|approvals)\//.test(place);

const tell = async (world: BoardWorld, story: Told): Promise<void> => {
  const { n, id, consent, unit, occupation, ad, name, title, text, alt } = story;
  const { content } = world.deps;
  await content.put(
    `consents/${consent}.yaml`,
    consentFile({
      displayName: name,
      person: `p-${id}`,
      channels: '[linkedin, site, job-boards]',
      until: '2026-12-13',
    }),
  );
  await content.put(`vacancies/${ad}.yaml`, vacancyFile({ unit, occupation: `"${occupation}"` }));
  if (isBrought(story)) await world.deliverElsewhere(ad);
  const people = [{ name, role: 'kock', consent }];
  const images = [{ file: 'a.jpg', alt: `${name} bland ${alt}.` }];
  await content.put(`stories/approved/${id}/a.jpg`, await toldPicture(n));
  await world.approve(id, aStorySource({ people, title, unit, occupation, images }, `${name} lagar mat vid ${text}.`));
};

const withdraw = async ({ deps }: BoardWorld, { id }: Told): Promise<void> => {
  for (const { key } of await deps.content.list(`stories/approved/${id}/`)) {
    const stored = await deps.content.get(key);
    await deps.content.put(key.replace('approved', 'withdrawn'), stored?.body ?? '');
    await deps.content.remove(key);
  }
};

/** Where the pictures of a store are, by the story's number; as bytes that were shown, and as an eye sees them. */
const seenPictures = async (store: ObjectStore) => {
  const found: { readonly key: string; readonly sha256: string; readonly shows: readonly number[] }[] = [];
  for (const [key, bytes] of await picturesOf(store))
    found.push({ key, sha256: sha256(bytes), shows: await seenIn(bytes) });
  return found;
};

describe('what remains of a story that was withdrawn', () => {
  let world: BoardWorld;
  let before: readonly string[];
  let asked: readonly string[];
  let stores: Awaited<ReturnType<typeof searchAll>>;
  let seen: Readonly<Record<'before' | 'records' | 'after', Awaited<ReturnType<typeof seenPictures>>>>;
  const [stays, ...gone] = stories as [Told, ...Told[]];
  beforeAll(async () => {
    world = await boardWorld();
    const { deps } = world;
    for (const key of ['vacancies/forskollarare-solrosen.yaml', 'stories/approved/vi-bestammer-veckan/story.md'])
      await deps.content.remove(key);
    await deps.content.put('channels.yaml', channels);
    await deps.content.put('organisation.yaml', organisation);
    await deps.content.put('campaigns/hosten.yaml', campaign);
    for (const story of stories) await tell(world, story);
    await reviewStories(deps);
    await syndicateVacancies(deps);
    for (const { id } of stories)
      for (const channel of ['site', 'linkedin', 'job-boards'] as const)
        await servePublication(deps, due({ story: id, channel }));
    await syndicateVacancies(deps);
    await planCampaigns(deps);
    world.at(nine.add({ hours: 24 * 7 }).toString());
    await writeDigest(deps, week);
    await mailDigest(deps, week);
    await planCampaigns(deps);
    const first = await searchAll(world);
    before = [first.records, first.reports, first.site].flatMap((store) => holding(store, gone.flatMap(wordsOf)));
    asked = ((await readJson<BoardAdList>(deps.reports, boardAdsKey))?.ads ?? []).flatMap(({ paste }) => paste ?? []);
    const shownBefore = [...(await seenPictures(deps.reports)), ...(await seenPictures(deps.site))];
    for (const story of gone) await withdraw(world, story);
    // As what S3 tells wakes them: in any order, and again when the hour comes.
    await withdrawStories(deps);
    await reviewStories(deps);
    await withdrawStories(deps);
    await planCampaigns(deps);
    await reviewStories(deps);
    await sealRecords(deps);
    stores = await searchAll(world);
    seen = {
      before: shownBefore,
      records: await seenPictures(deps.records),
      after: [...(await seenPictures(deps.reports)), ...(await seenPictures(deps.site))],
    };
    await world.close();
  }, 300_000);

  it('stood in sheets, facts, pages, calendars, digests and tables before', () => {
    for (const place of [
      ...['digest.json', 'digest.csv', 'digest.xlsx', 'numbers.html', 'report.html', 'calendar.ics'],
      ...[`outbox/digest-${week}.eml`, `outbox/digest-${week}.html`, `outbox/digest-${week}.txt`],
      ...['stories/dag-1.json', 'newsroom/stories/dag-1/index.html', 'approved-people/dag-1.json'],
    ])
      expect(
        before.filter((one) => one.includes(place)),
        place,
      ).not.toEqual([]);
  });

  it('stood in ads, in feeds, in what HR was asked to paste, and in pictures of every kind before', () => {
    expect(world.texts().length).toBe(brought.length);
    expect(asked.filter((text) => gone.some(({ name }) => text.includes(name))).length).toBe(
      gone.length - brought.length + 1,
    );
    for (const place of ['jobs/annons-', 'feeds/', 'board-ads.json', 'placements/', 'releases/'])
      expect(
        before.filter((one) => one.startsWith(place)),
        place,
      ).not.toEqual([]);
    for (const place of ['pictures/', 'stories/dag-1/', 'digests/'])
      expect(
        seen.before.filter(({ key, shows }) => key.startsWith(place) && shows.length > 0),
        place,
      ).not.toEqual([]);
  });

  it.each(gone)('is nothing in the reports and on the site: $name', async (story) => {
    const original = sha256(await toldPicture(story.n));
    for (const store of [stores.reports, stores.site])
      expect(holding(store, [...wordsOf(story), original])).toEqual([]);
    expect(seen.after.filter(({ shows }) => shows.includes(story.n))).toEqual([]);
  });

  it.each(gone)('is, in the records, what the archive and the approvals keep: $name', (story) => {
    const found = holding(stores.records, wordsOf(story));
    expect(found.filter((place) => !isRestricted(place))).toEqual([]);
    const shown = seen.records.filter(({ shows }) => shows.includes(story.n));
    expect(shown.filter(({ key }) => !isRestricted(key))).toEqual([]);
    const bytes = new Set(shown.map((one) => one.sha256));
    expect(seen.after.filter((one) => bytes.has(one.sha256))).toEqual([]);
    expect([found.length > 0, bytes.size > 0]).toEqual([true, true]);
  });

  it('is in no ad any more, and HR is asked to take out what it was asked to paste', async () => {
    expect(world.texts().filter((text) => gone.some(({ name }) => text.includes(name)))).toEqual([]);
    const { ads = [] } = (await readJson<BoardAdList>(world.deps.reports, boardAdsKey)) ?? {};
    expect(ads.flatMap(({ takeOut }) => takeOut).sort()).toEqual(
      gone
        .filter((story) => !isBrought(story))
        .map(({ id }) => id)
        .sort(),
    );
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
    expect(holding(stores.reports, wordsOf(stays))).not.toEqual([]);
    expect(seen.after.filter(({ shows }) => shows.includes(stays.n))).not.toEqual([]);
  });

  it('has a sheet that says that it is gone', async () => {
    const sheet = new TextDecoder().decode((await world.deps.reports.get('newsroom/stories/dag-1/index.html'))?.body);
    expect(sheet).toContain('Berättelsen är tagen ur alla kanaler');
  });
});
