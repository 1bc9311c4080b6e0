import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventTypes } from '#functions/ground/events/catalogue.ts';
import { Envelope, ownSource } from '#functions/ground/events/envelope.ts';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { EventBus } from '#functions/ground/ports/event-bus.ts';

export type OpenedBus = {
  readonly bus: EventBus;
  /** What has reached the other side since the last time it was asked. */
  readonly delivered: () => Promise<readonly unknown[]>;
  readonly close?: () => Promise<void>;
};

/** One valid event of every kind on the bus. */
export const everyEvent: readonly VardagEvent[] = Object.values(eventTypes).map(
  ({ name, example }) => ({ name, detail: example }) as VardagEvent,
);

/** What publishers and handlers may rely on, whichever bus carries their events. */
export const describeEventBus = (name: string, make: () => Promise<OpenedBus>) =>
  describe(`the event bus on ${name}`, () => {
    let opened: OpenedBus;
    beforeAll(async () => {
      opened = await make();
    });
    beforeEach(() => opened.delivered());
    afterAll(async () => opened.close?.());
    const received = async () => (await opened.delivered()).map((envelope) => Envelope.parse(envelope));

    test('delivers every kind of event with its name and its detail intact', async () => {
      await opened.bus.publish(everyEvent);
      const envelopes = await received();
      expect(envelopes.map((envelope) => ({ name: envelope['detail-type'], detail: envelope.detail }))).toEqual(
        expect.arrayContaining([...everyEvent]),
      );
      for (const envelope of envelopes) {
        expect(envelope.source).toBe(ownSource);
        expect(envelope.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }
    });

    test('delivers each of twenty-five events at least once, each delivery with an id of its own', async () => {
      const stories = Array.from({ length: 25 }, (_, n) => `berättelse-${n}`);
      await opened.bus.publish(stories.map((story) => ({ name: 'StoryApproved', detail: { story, approval: 'a' } })));
      const envelopes = await received();
      expect(new Set(envelopes.map(({ detail }) => detail['story']))).toEqual(new Set(stories));
      expect(new Set(envelopes.map(({ id }) => id)).size).toBe(envelopes.length);
    });

    test('delivers nothing when nothing is published', async () => {
      await opened.bus.publish([]);
      expect(await received()).toEqual([]);
    });
  });
