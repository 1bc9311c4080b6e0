import { beforeEach, describe, expect, it } from 'vitest';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { nine, story } from '#test/builders/core/newsroom-world.ts';
import { type StandingWorld, standingWorld } from '#test/builders/core/standing-world.ts';

const minute = 1 / 60;

let world: StandingWorld;
beforeEach(async () => {
  world = await standingWorld();
});

/** The minutes after nine, of these, at which the tick wakes the taking down, which then runs. */
const wakings = async (minutes: readonly number[]): Promise<readonly number[]> => {
  const woken: number[] = [];
  for (const at of minutes) {
    world.at(nine.add({ minutes: at }));
    const before = world.asked().filter((name) => name === 'TakedownDue').length;
    await startDue(world.deps);
    if (world.asked().filter((name) => name === 'TakedownDue').length === before) continue;
    woken.push(at);
    await withdrawStories(world.deps);
  }
  return woken;
};
const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, at) => at);

describe('what was taken down', () => {
  it('is read back after ten minutes, an hour and a day, then nightly for thirty days, then weekly', async () => {
    const reads: number[] = [];
    const { linkedin } = world;
    const read = async (id: string) => {
      reads.push(nine.until(world.deps.clock.now()).total('minutes'));
      return linkedin.read(id);
    };
    const deps = { ...world.deps, channels: { ...world.deps.channels, linkedin: { ...linkedin, read } } };
    world = { ...world, deps };
    await world.withdrawConsent();
    await withdrawStories(deps);
    const day = 24 * 60;
    await wakings(Array.from({ length: 9_000 }, (_, n) => n * 10));
    const gaps = reads.slice(1).map((at, n) => at - (reads[n] ?? 0));
    expect(reads.slice(0, 4)).toEqual([0, 10, 60, 60 + 23 * 60]);
    expect(Math.max(...gaps.filter((_, n) => (reads[n] ?? 0) < 30 * day))).toBeLessThan(day + 1);
    expect(reads.filter((at) => at <= 30 * day).length).toBeLessThan(36);
    expect(gaps.at(-1)).toBe(7 * day);
  });

  it.each([
    [
      'on LinkedIn',
      () =>
        world.linkedin.send(
          { channel: 'linkedin', shown: 'x', commentary: world.gone(), pictures: [], article: null },
          { pictures: [] },
        ),
      'linkedin',
    ],
    ["in the site's store", () => world.deps.site.put(`stories/${story}/index.html`, 'kopia'), 'site'],
  ])('and stands again %s is taken down anew, with a receipt, a need and an alarm', async (_, put, channel) => {
    await world.withdrawConsent();
    await world.run(0);
    expect(await world.receipts()).toHaveLength(2);
    await put();
    const report = await world.run(10 * minute);
    expect(report.measures).toMatchObject({ CameBack: 1 });
    expect(await world.stands()).toEqual([]);
    expect((await world.receipts()).slice(2).map((one) => [one.channel, one.reason])).toEqual([[channel, 'came-back']]);
    expect(await world.front()).toContain('stod där igen');
    await world.run(20 * minute);
    expect(await world.receipts()).toHaveLength(3);
  });

  it('costs nothing to look for where nothing was withdrawn', async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      return 'present' as const;
    };
    const { linkedin } = world.deps.channels;
    const channels = { ...world.deps.channels, linkedin: { ...linkedin, read } };
    for (const hours of [1, 25, 49]) {
      world.at(nine.add({ hours }));
      await withdrawStories({ ...world.deps, channels });
    }
    expect(reads).toBe(0);
  });

  it('is said to be unread after a day in which the channel could not be read', async () => {
    await world.withdrawConsent();
    await world.run(0);
    const { linkedin } = world.deps.channels;
    const deaf = { ...linkedin, read: async () => 'unreadable' as const };
    const deps = { ...world.deps, channels: { ...world.deps.channels, linkedin: deaf } };
    const run = async (minutes: number): Promise<JobReport> => {
      world.at(nine.add({ minutes }));
      return withdrawStories(deps);
    };
    expect(world.rules(await run(10))).toEqual([]);
    expect(world.rules(await run(10 + 24 * 60 - 1))).toEqual([]);
    expect(world.rules(await run(10 + 24 * 60))).toEqual(['read-back-late']);
  });
});

describe('what a channel does not let go of', () => {
  const stuck = () => {
    const { linkedin } = world.deps.channels;
    const refuse = async () => ({ outcome: 'refused' as const, reason: 'not-allowed', detail: '403' });
    world = {
      ...world,
      deps: { ...world.deps, channels: { ...world.deps.channels, linkedin: { ...linkedin, remove: refuse } } },
    };
  };

  // The tenth and the sixtieth minute are those at which the page, which is gone, is read again.
  it('is tried again ever more seldom, an hour apart at most', async () => {
    stuck();
    await world.withdrawConsent();
    await withdrawStories(world.deps);
    expect(await wakings(upTo(240))).toEqual([1, 3, 7, 10, 26, 58, 60, 120, 180, 240]);
  });

  it('is an alarm with its deadline after an hour, and not before', async () => {
    stuck();
    await world.deps.content.put(`stories/withdrawn/${story}/story.md`, 'borta');
    const at = async (minutes: number) => {
      world.at(nine.add({ minutes }));
      return withdrawStories(world.deps);
    };
    await at(0);
    expect((await at(59)).measures?.TakedownsLate).toBeUndefined();
    const late = await at(60);
    expect(late.measures).toMatchObject({ TakedownsLate: 1 });
    expect(late.findings.map(({ rule, message }) => [rule, message.en])).toEqual([
      ['takedown-late', 'Should have been gone from LinkedIn by 2026-11-24T09:00Z, and still stands.'],
    ]);
    expect(await world.front()).toContain('Allt skulle vara borttaget');
  });

  it('is read back again a minute later when the channel lags behind', async () => {
    let reads = 0;
    const { linkedin } = world.deps.channels;
    const lag = async (id: string) => {
      reads += 1;
      return reads === 1 ? ('present' as const) : linkedin.read(id);
    };
    const slow = { ...linkedin, read: lag };
    world = { ...world, deps: { ...world.deps, channels: { ...world.deps.channels, linkedin: slow } } };
    await world.withdrawConsent();
    await withdrawStories(world.deps);
    expect((await world.receipts()).map(({ channel }) => channel)).toEqual(['site']);
    expect(await wakings([1])).toEqual([1]);
    expect((await world.receipts()).map(({ channel }) => channel)).toEqual(['site', 'linkedin']);
  });
});

describe('a permission that ends by its date', () => {
  const midnight = (15 - 1) * 60;

  it('wakes the taking down at its minute, with no campaign that has a slot, and only once', async () => {
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ until: '2026-11-24' }));
    await planCampaigns(world.deps);
    // Midnight in Stockholm is 23:00 UTC, fifteen hours after nine.
    expect(await wakings([midnight, midnight + 59, midnight + 60])).toEqual([midnight + 60]);
    expect(await world.stands()).toEqual([]);
    expect((await world.receipts()).map(({ ended }) => ended)).toEqual([
      '2026-11-24T23:00:00Z',
      '2026-11-24T23:00:00Z',
    ]);
    expect(await wakings([midnight + 61, midnight + 62])).toEqual([]);
  });

  it('is told late rather than never when nobody ticked at its minute', async () => {
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ until: '2026-11-24' }));
    await planCampaigns(world.deps);
    expect(await wakings([midnight + 60 + 300])).toEqual([midnight + 360]);
    expect(await world.stands()).toEqual([]);
  });

  it('is planned anew when the consent changes', async () => {
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ until: '2026-11-24' }));
    await planCampaigns(world.deps);
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ until: '2026-11-25' }));
    await planCampaigns(world.deps);
    expect(await wakings([midnight + 60, midnight + 60 + 24 * 60])).toEqual([midnight + 60 + 24 * 60]);
  });
});

it('sums the time from the end to the last channel gone, and shows it', async () => {
  await world.withdrawConsent();
  await world.run(0);
  await world.front();
  const page = new TextDecoder().decode((await world.deps.reports.get('newsroom/withdrawals/index.html'))?.body);
  expect(page).toContain('1 borttagning på 90 dagar: hälften inom 9 h, 95 procent inom 9 h, längst 9 h');
});
