import { beforeEach, describe, expect, it } from 'vitest';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, nine, story } from '#test/builders/core/newsroom-world.ts';
import { type StandingWorld, standingWorld } from '#test/builders/core/standing-world.ts';

/** It went out on a Tuesday at nine; three working days later it is Friday at nine. */
const workingDays = 72;
const both = ['linkedin', 'site'];
const card = 'consents/elsa-2026.yaml';

let world: StandingWorld;
beforeEach(async () => {
  world = await standingWorld();
});

describe.each([
  ['a consent that can not be read', 'consent-unreadable', () => world.deps.content.put(card, 'person: [')],
  ['a consent that is gone', 'consent-gone', () => world.deps.content.remove(card)],
  [
    "a consent that is another's now",
    'consent-of-another',
    () => world.deps.content.put(card, consentFile({ displayName: 'Omar' })),
  ],
  ['a folder that is gone', 'folder-gone', () => world.remove(`stories/approved/${story}/`)],
])('%s', (_what, rule, break_) => {
  const about = rule === 'folder-gone' ? `publication-${due().publication}` : 'consent-elsa-2026';
  beforeEach(async () => void (await break_()));

  it('takes nothing down at once, asks a person on the front page, and says so once on the bus', async () => {
    const report = await world.run(0);
    expect([world.rules(report), report.outcomes]).toEqual([[rule], []]);
    expect(await world.stands()).toEqual(both);
    expect(await world.front()).toContain(`answers/${about}.yaml`);
    await world.run(1);
    expect(world.asked().filter((name) => name === 'PermissionDoubted')).toHaveLength(1);
  });

  it('is taken down three working days later, with an alarm, a receipt and the reason', async () => {
    await world.run(0);
    await world.run(workingDays - 1 / 60);
    expect(await world.stands()).toEqual(both);
    const report = await world.run(workingDays);
    expect(report.measures).toMatchObject({ DoubtsOver: 1 });
    expect(await world.stands()).toEqual([]);
    expect((await world.receipts()).map(({ reason }) => reason)).toEqual([rule, rule]);
  });

  it.each(['2026-11-24T10:00:00Z', '2026-11-24'])('stands on when somebody answers on %s that it holds', async (at) => {
    await world.run(0);
    await world.answer(about, at);
    expect(world.rules(await world.run(workingDays))).toEqual([]);
    expect(await world.stands()).toEqual(both);
  });

  it('is not answered by what was said before it was there', async () => {
    await world.run(0);
    await world.answer(about, '2026-11-20T10:00:00Z');
    await world.run(workingDays);
    expect(await world.stands()).toEqual([]);
  });

  it('is taken down at once when the story is withdrawn', async () => {
    await world.run(0);
    await world.deps.content.put(`stories/withdrawn/${story}/story.md`, 'borta');
    await world.run(1);
    expect(await world.stands()).toEqual([]);
  });
});

it('waits over a weekend and a public holiday', async () => {
  await world.deps.content.put('calendar.yaml', 'holidays: SE\n');
  await world.deps.content.remove(card);
  // Wednesday 23 December; the three days are Thursday 24, Monday 28 and Tuesday 29, for the 25th is a holiday.
  const from = nine.until('2026-12-23T08:00:00Z').total('hours');
  await world.run(from);
  await world.run(from + 6 * 24 - 1);
  expect(await world.stands()).toEqual(both);
  await world.run(from + 6 * 24);
  expect(await world.stands()).toEqual([]);
});

it('keeps an end by date although the file is gone meanwhile', async () => {
  await world.deps.content.put(card, consentFile({ until: '2026-11-24' }));
  await world.run(1);
  await world.deps.content.remove(card);
  await world.run(14);
  expect(await world.stands()).toEqual(both);
  await world.run(15);
  expect((await world.receipts()).map(({ reason }) => reason)).toEqual(['consent-expired', 'consent-expired']);
});

it.each([
  ['can not be read', () => world.deps.content.put(card, 'person: ['), 'consent-unreadable'],
  ['is gone', () => world.deps.content.remove(card), 'consent-missing'],
  ["is another's", () => world.deps.content.put(card, consentFile({ displayName: 'Omar' })), 'consent-of-another'],
])('sends nothing further while a consent %s', async (_what, break_, reason) => {
  await world.approve('en-till');
  await break_();
  expect(await servePublication(world.deps, due({ story: 'en-till' }))).toMatchObject({ state: 'refused', reason });
});

describe('the brake', () => {
  const others = ['Bo', 'Cilla', 'Dag', 'Eva', 'Fia', 'Gun', 'Hans', 'Ida', 'Jan', 'Kim'];
  const ids = others.map((name) => `${name.toLowerCase()}-2026`);
  const gone = async (count: number) => {
    for (const id of ids.slice(0, count)) await world.deps.content.remove(`consents/${id}.yaml`);
  };
  beforeEach(async () => {
    for (const [n, name] of others.entries()) await world.tell(ids[n] ?? '', name);
    await world.run(0);
  });

  it.each([
    [5, false],
    [6, true],
  ])('with %d of eleven gone at once waits for a person: %s', async (count, waits) => {
    await gone(count);
    expect((await world.run(1)).measures?.DoubtsBraked).toBe(waits ? count : undefined);
    await world.run(24 * 30);
    expect(await world.stands(ids[0])).toEqual(waits ? both : []);
    expect(await world.stands()).toEqual(both);
  });

  it('is pulled by files that go one after the other within a day', async () => {
    for (let count = 1; count <= 6; count += 1) {
      await gone(count);
      await world.run(count);
    }
    await world.run(24 * 30);
    expect(await world.stands(ids[5])).toEqual(both);
  });

  it('lets explicit withdrawals and ends by date go on', async () => {
    await gone(6);
    await world.withdrawConsent('kim-2026');
    await world.deps.content.put('consents/jan-2026.yaml', consentFile({ displayName: 'Jan', until: '2026-11-23' }));
    await world.run(1);
    expect([await world.stands('kim-2026'), await world.stands('jan-2026'), await world.stands()]).toEqual([
      [],
      [],
      both,
    ]);
  });

  it('takes down what depended on a consent that comes back withdrawn', async () => {
    await gone(6);
    await world.run(1);
    await world.withdrawConsent(ids[0]);
    await world.run(2);
    expect(await world.stands(ids[0])).toEqual([]);
  });
});
