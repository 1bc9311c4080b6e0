import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import { type EventName, eventTypes } from '#functions/ground/events/catalogue.ts';
import { Envelope, ownSource } from '#functions/ground/events/envelope.ts';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';

const least = { id: 'e-1', 'detail-type': 'Scheduled', source: 'vardag.schedule', time: '2026-11-24T08:00:00Z' };
const now = Temporal.Instant.from('2026-11-24T08:00:00.987Z');

describe('an envelope', () => {
  it('is filled up where a schedule leaves out what a laptop has no word for', () => {
    expect(Envelope.parse(least)).toEqual({
      ...least,
      version: '0',
      account: '000000000000',
      region: 'local',
      resources: [],
      detail: {},
    });
  });

  it.each(['id', 'detail-type', 'source', 'time'])('is refused without %s', (field) => {
    expect(Envelope.safeParse({ ...least, [field]: undefined }).success).toBe(false);
  });

  it('is refused when its detail is a list or a text', () => {
    for (const detail of [[], 'a', null]) expect(Envelope.safeParse({ ...least, detail }).success).toBe(false);
  });

  const names = Object.keys(eventTypes) as EventName[];
  it.each(names)('brings %s to the other side of the bus as it was sent', async (name) => {
    const { detail, example } = eventTypes[name];
    const { bus, pending } = inProcessBus(fixedClock(now));
    await bus.publish([{ name, detail: example } as VardagEvent]);
    const read = Envelope.parse(JSON.parse(JSON.stringify(pending()[0])));
    expect(read).toMatchObject({ 'detail-type': name, source: ownSource, time: '2026-11-24T08:00:00Z' });
    expect(detail.parse(read.detail)).toEqual(example);
  });
});

describe('a detail', () => {
  it.each([
    ['AccessExpiring', { what: 'password' }],
    ['AccessExpiring', { daysLeft: 0.5 }],
    ['PublicationDue', { channel: 'facebook' }],
    ['PublicationDue', { pair: undefined }],
    ['PublicationRemoved', { channel: 'facebook' }],
    ['PublicationSettled', { state: 'deferred' }],
    ['StoryReviewed', { folder: 'withdrawn' }],
    ['EngagementCollected', { unread: 1.5 }],
  ] as const)('of %s with %j is refused', (name, part) => {
    const { detail, example } = eventTypes[name];
    expect(detail.safeParse({ ...example, ...part }).success).toBe(false);
  });

  it('counts days below zero when what publishing stands on is over', () => {
    const { detail, example } = eventTypes.AccessExpiring;
    expect(detail.parse({ ...example, daysLeft: -1 })).toMatchObject({ daysLeft: -1 });
  });
});
