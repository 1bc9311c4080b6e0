import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';
import { calendarReaders } from '#test/builders/newsroom/calendar-readers.ts';

const campaign = 'hosten';
const file = `id: hosten
name: Hösten
from: 2026-11-01
until: 2026-12-31
slots: [{ days: [tue, thu], at: "09:00" }]
channels: [linkedin]
perPerson: P1D
perUnit: P0D
pinned:
  - { slot: 2026-12-01T09:00, story: skogen }
  - { slot: 2026-12-03T09:00, story: koket }
  - { slot: 2026-12-08T09:00, story: bron }
`;
const titles = { skogen: 'Dagen i skogen', koket: 'Köket klockan sex', bron: 'Bron som fick vänta' } as const;
const at = (day: string): string => `2026-12-${day}T09:00`;

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
  const { deps } = desk.world;
  await deps.content.put(`campaigns/${campaign}.yaml`, file);
  for (const [n, [id, title]] of Object.entries(titles).entries()) {
    const consent = `elsa-${n}`;
    await deps.content.put(`consents/${consent}.yaml`, consentFile({ person: `p-010${n}` }));
    const people = [{ name: 'Elsa', role: 'förskollärare', consent }];
    await desk.world.approve(id, aStorySource({ title, people }));
  }
  // One that is told already needs no slot.
  for (const { key } of await deps.content.list('stories/approved/vi-bestammer-veckan/'))
    await deps.content.remove(key);
  await played();
}, 60_000);
afterEach(() => desk.close());

/** What the jobs do after an act, a minute later, so that a change has a stamp of its own. */
let minutes = 0;
const played = async (): Promise<void> => {
  const { deps, at: set } = desk.world;
  minutes += 1;
  set(Temporal.Instant.from('2026-11-25T08:00:00Z').add({ minutes }));
  await reviewStories(deps);
  await withdrawStories(deps);
  await planCampaigns(deps);
};

const act = async (person: string, name: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  const { status } = await desk.post(person, `/newsroom/act/${name}`, fields);
  expect(status).toBe(303);
  await played();
};

const feed = async (): Promise<string> => {
  const stored = await desk.world.deps.reports.get('newsroom/calendar/calendar.ics');
  return new TextDecoder().decode(stored?.body);
};

/** Day, title and state of what stands from December on, as a calendar program reads it. */
const shown = (name: string, text: string): readonly string[] =>
  (calendarReaders[name]?.(text) ?? [])
    .map(
      ({ at: instant, summary, status, sequence }) =>
        `${instant.slice(5, 10)} ${summary} ${status} ${sequence > 0 ? 'changed' : 'first'}`,
    )
    .filter((line) => line.startsWith('12-0'))
    .sort();

const both = async (): Promise<readonly string[]> => {
  const text = await feed();
  const [one = [], two = []] = Object.keys(calendarReaders).map((name) => shown(name, text));
  expect(one).toEqual(two);
  return one;
};
const planned = (day: string, title: string, how = 'first') => `12-${day} ${title} (LinkedIn) TENTATIVE ${how}`;
const cancelled = (day: string) => `12-${day} Inställd tid CANCELLED changed`;

it('tells calendar programs of a swap, a move, a skip and a withdrawal that people make', async () => {
  const before = await both();
  expect(before).toEqual([planned('01', titles.skogen), planned('03', titles.koket), planned('08', titles.bron)]);

  await act('hanna.h', 'swap', { campaign, slot: at('01'), other: at('03'), slotStory: 'skogen', otherStory: 'koket' });
  expect(await both()).toEqual([
    planned('01', titles.koket, 'changed'),
    planned('03', titles.skogen, 'changed'),
    planned('08', titles.bron),
  ]);

  await act('hanna.h', 'pin', { campaign, slot: at('15'), story: 'bron' });
  await act('hanna.h', 'skip', { campaign, slot: at('08'), reason: 'Vi har studiedag.' });
  expect(await both()).toEqual([
    planned('01', titles.koket, 'changed'),
    planned('03', titles.skogen, 'changed'),
    cancelled('08'),
  ]);
  expect(await feed()).toContain(titles.bron);

  await act('eva.k', 'withdraw', { story: 'skogen', reason: 'Elsa vill det.' });
  expect((await both()).filter((line) => line.startsWith('12-03'))).toEqual([cancelled('03')]);
  expect(await feed()).not.toContain(titles.skogen);
}, 120_000);
