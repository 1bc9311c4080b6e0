import { beforeEach, describe, expect, it } from 'vitest';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';
import { at, omarsStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';

const ad = (closes: string) => `title: Förskollärare till Måsen
unit: utbildning
occupation: "2343"
description: Kom till oss.
published: 2026-11-25
closes: ${closes}
applyUrl: https://jobba.nordhamn.example/ansok/3
`;
const consent = (channels: string) => `person: p-2
displayName: Omar
legalBasis: public-interest
channels: [${channels}]
images: true
from: 2026-02-01
until: 2028-02-01
`;
const pause = 'scope: all\nby: eva.k\nsince: 2026-11-24T10:00:00+01:00\nreason: Händelse i centrum\n';

const sheetOf = async (deps: Deps): Promise<string> =>
  new TextDecoder().decode((await deps.reports.get('newsroom/stories/omars-vecka/index.html'))?.body);
const etagsOf = async ({ reports, records }: Deps) =>
  [...(await reports.list('')), ...(await records.list(''))].map(({ key, etag }) => `${key} ${etag}`);

describe('the review of a story that was reviewed yesterday', () => {
  let deps: Deps;
  let events: VardagEvent[];
  beforeEach(async () => {
    events = [];
    const world = await smallWorld();
    deps = { ...world, bus: { publish: async (told) => void events.push(...told) } };
    await put(deps, {
      'stories/approved/omars-vecka/story.md': omarsStory,
      'stories/approved/omars-vecka/elsa.jpg': await widePicture(),
    });
    await reviewStories(deps);
    events = [];
    deps = at(deps, '2026-11-25T01:00:00Z');
  });

  it('writes nothing when nothing happened, asks little, and tells nobody', async () => {
    const before = await etagsOf(deps);
    const [reports, records, site] = [deps.reports, deps.records, deps.site].map(countingStore);
    if (reports === undefined || records === undefined || site === undefined) throw new Error('three stores');
    await reviewStories({ ...deps, reports: reports.store, records: records.store, site: site.store });
    expect(await etagsOf(deps)).toEqual(before);
    expect([reports.requests(), records.requests(), site.requests()]).toEqual([3, 0, 1]);
    expect(events).toEqual([]);
  });

  it.each<[string, (deps: Deps) => Promise<unknown>, string]>([
    ['an ad opens', (to) => put(to, { 'vacancies/masen.yaml': ad('2026-12-31') }), 'Förskollärare till Måsen'],
    ['everything is paused', (to) => put(to, { 'pause.yaml': pause }), 'Händelse i centrum'],
    [
      'its page is published',
      ({ site }) => site.put('stories/omars-vecka/index.html', '<p>'),
      '"https://jobba.nordhamn.example/stories/omars-vecka/"',
    ],
  ])('writes the sheet again when %s', async (_what, happen, shown) => {
    expect(await sheetOf(deps)).not.toContain(shown);
    await happen(deps);
    await reviewStories(deps);
    expect(await sheetOf(deps)).toContain(shown);
  });

  it('writes the sheet again when the consent covers another channel', async () => {
    const before = await sheetOf(deps);
    await put(deps, { 'consents/omar-2026.yaml': consent('linkedin, site') });
    await reviewStories(deps);
    const after = await sheetOf(deps);
    expect(after).not.toBe(before);
    await put(deps, { 'consents/omar-2026.yaml': consent('linkedin, site').replace('2028-02-01', '2029-02-01') });
    await reviewStories(deps);
    expect(await sheetOf(deps)).not.toBe(after);
  });

  it('lets the sheet be when an ad opens that the story does not fit', async () => {
    const before = await etagsOf(deps);
    await put(deps, { 'vacancies/masen.yaml': `${ad('2026-12-31')}language: en\n` });
    await reviewStories(deps);
    expect(await etagsOf(deps)).toEqual(before);
  });
});
