import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { budgetedChannel } from '#functions/adapters/channels/linkedin/budgeted-channel.ts';
import { budgetedEngagement } from '#functions/adapters/channels/linkedin/budgeted-engagement.ts';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import { dayPlanKey } from '#functions/publishing/campaigns/plan.ts';
import { picture, post } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { memoryChannel } from '#test/builders/core/memory-channel.ts';

const now = Temporal.Instant.from('2026-11-24T08:00:00Z');
const midnight = Temporal.Instant.from('2026-11-25T00:00:00Z');
const key = 'budget/linkedin/2026-11-24.json';
const nothing: Measured = {
  impressions: null,
  uniqueImpressions: null,
  clicks: null,
  likes: null,
  comments: null,
  shares: null,
  reactions: null,
  unread: null,
};

const aDay = async (used = 0) => {
  const reports = memoryStore();
  const { clock, set } = simulatedClock(now);
  if (used > 0) await reports.put(key, JSON.stringify({ day: '2026-11-24', used }));
  const inner = memoryChannel();
  const asked: (readonly string[])[] = [];
  const measure = async (ids: readonly string[]) => {
    asked.push(ids);
    return new Map(ids.map((id) => [id, nothing]));
  };
  const budget = { reports, clock };
  const counted = async (at = key): Promise<number | null> => {
    const found = await reports.get(at);
    return found === null ? null : JSON.parse(new TextDecoder().decode(found.body)).used;
  };
  const plan = (publications: number) =>
    reports.put(
      dayPlanKey('2026-11-24'),
      JSON.stringify({
        day: '2026-11-24',
        planned: Array.from({ length: publications }, (_, n) => ({
          channel: 'linkedin',
          publication: `p-${n}`,
          latest: now.add({ hours: 1 }).toString(),
        })),
      }),
    );
  return {
    reports,
    set,
    inner,
    asked,
    counted,
    plan,
    channel: budgetedChannel(inner, budget),
    engagement: budgetedEngagement({ measure }, budget),
  };
};
const threePictures = post({ pictures: [picture(), picture(), picture()] });
const ids = Array.from({ length: 60 }, (_, n) => `urn:li:share:${n}`);

describe('a publication on the Development tier', () => {
  it('takes its calls before it begins', async () => {
    const { channel, counted } = await aDay();
    expect(await channel.prepare(threePictures)).toMatchObject({ outcome: 'prepared' });
    expect(await counted()).toBe(11);
    await channel.prepare(post());
    expect(await counted()).toBe(13);
  });

  it('counts the picture of a link card, and lets what was begun go on', async () => {
    const { channel, counted, inner } = await aDay();
    const article = { url: 'https://a.example/', title: 'Elsa', description: '', thumbnail: picture() };
    const begun = { pictures: ['urn:li:image:begun'] };
    expect(await channel.prepare(post({ article }), begun)).toEqual({ outcome: 'prepared', prepared: begun });
    expect([await counted(), inner.begunWith()]).toEqual([5, [begun.pictures]]);
  });

  it('waits for the next UTC day when the hundred would be passed, and nothing is begun', async () => {
    const { channel, counted, inner, set } = await aDay(90);
    inner.beforePrepare(() => Promise.reject(new Error('It was begun.')));
    expect(await channel.prepare(threePictures)).toEqual({
      outcome: 'deferred',
      reason: 'call-budget',
      notBefore: midnight,
    });
    expect(await counted()).toBe(90);
    inner.beforePrepare(async () => undefined);
    set(midnight);
    expect(await channel.prepare(threePictures)).toMatchObject({ outcome: 'prepared' });
    expect(await counted('budget/linkedin/2026-11-25.json')).toBe(11);
  });

  it('counts each once when many begin at the same time, and none beyond the hundred', async () => {
    const { channel, counted } = await aDay(74);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => channel.prepare(threePictures)));
    expect(outcomes.filter(({ outcome }) => outcome === 'prepared')).toHaveLength(2);
    expect(await counted()).toBe(96);
  });

  it('comes back in a minute when others never stop counting', async () => {
    const { reports, inner } = await aDay();
    const contested = { ...reports, put: async () => ({ written: false, reason: 'changed' }) as const };
    const channel = budgetedChannel(inner, { reports: contested, clock: { now: () => now } });
    expect(await channel.prepare(post())).toMatchObject({ reason: 'call-budget', notBefore: now.add({ minutes: 1 }) });
  });

  it('is corrected with calls of its own, and tomorrow when the hundred would be passed', async () => {
    const { channel, counted, inner } = await aDay(97);
    await inner.send(post(), { pictures: [] });
    const [id = ''] = inner.posts().map((one) => one.id);
    expect(await channel.edit(id, post({ commentary: 'Rättad' }))).toEqual({ outcome: 'edited', isRead: true });
    expect(await counted()).toBe(99);
    expect(await channel.shows(id, post({ commentary: 'Rättad' }), { pictures: [] })).toMatchObject({
      outcome: 'same',
    });
    expect(await counted()).toBe(100);
    expect(await channel.edit(id, post())).toMatchObject({ outcome: 'deferred', notBefore: midnight });
  });

  it('is looked for, taken down and read back although the calls are used up, and that is counted', async () => {
    const { channel, counted } = await aDay(100);
    expect(await channel.look(post(), { pictures: [] }, now)).toEqual({ outcome: 'absent' });
    expect(await channel.remove('urn:li:share:1')).toEqual({ outcome: 'removed' });
    expect(await channel.read('urn:li:share:1')).toBe('absent');
    expect(await counted()).toBe(103);
  });
});

describe('measuring on the Development tier', () => {
  it('measures all when there are calls for all', async () => {
    const { engagement, counted } = await aDay();
    expect((await engagement.measure(ids.slice(0, 10))).size).toBe(10);
    expect(await counted()).toBe(23);
  });

  it('leaves the calls that publications of the day need', async () => {
    const { engagement, plan, counted } = await aDay(30);
    await plan(4);
    expect([...(await engagement.measure(ids)).keys()]).toEqual(ids.slice(0, 11));
    expect(await counted()).toBe(55);
  });

  it('asks nothing when nothing is left over', async () => {
    const { engagement, plan, asked, counted } = await aDay(60);
    await plan(4);
    expect((await engagement.measure(ids)).size).toBe(0);
    expect([asked, await counted()]).toEqual([[], 60]);
  });
});
