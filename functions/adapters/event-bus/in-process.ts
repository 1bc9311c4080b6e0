import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { type Envelope, ownSource } from '#functions/ground/events/envelope.ts';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { EventBus } from '#functions/ground/ports/event-bus.ts';

/** The envelope that EventBridge would put around the event; `time` in whole seconds of UTC, as EventBridge writes it. */
const toEnvelope = (event: VardagEvent, id: string, time: Temporal.Instant): Envelope => ({
  version: '0',
  id,
  'detail-type': event.name,
  source: ownSource,
  account: '000000000000',
  time: time.toString({ smallestUnit: 'second' }),
  region: 'local',
  resources: [],
  detail: { ...event.detail },
});

/** An event that causes an event, and so on, for longer than this is a loop in the subscriptions. */
const mostRounds = 50;

export type InProcessBus = {
  readonly bus: EventBus;
  /**
   * Delivers what waits, in order, and what its delivery causes. A failed delivery stays for the next drain, and is
   * thrown when everything else has been delivered.
   */
  readonly drain: (deliver: (envelope: Envelope) => Promise<void>) => Promise<void>;
  readonly pending: () => readonly Envelope[];
};

/** The bus of one process: a queue that the runner empties after each wake-up. */
export const inProcessBus = (clock: Pick<Clock, 'now'>, newId: () => string = randomUUID): InProcessBus => {
  let queue: readonly Envelope[] = [];
  return {
    bus: {
      publish: async (events) => {
        queue = [...queue, ...events.map((event) => toEnvelope(structuredClone(event), newId(), clock.now()))];
      },
    },
    pending: () => queue,
    drain: async (deliver) => {
      const failed: Envelope[] = [];
      const faults: unknown[] = [];
      for (let round = 1; queue.length > 0; round += 1) {
        if (round > mostRounds)
          throw new Error(
            `Events keep causing events: ${[...new Set(queue.map((e) => e['detail-type']))].join(', ')}.`,
          );
        const due = queue;
        queue = [];
        for (const envelope of due)
          await deliver(envelope).catch((fault: unknown) => {
            failed.push(envelope);
            faults.push(fault);
          });
      }
      queue = failed;
      if (faults.length === 0) return;
      const names = failed.map((envelope) => envelope['detail-type']).join(', ');
      throw new AggregateError(faults, `Delivery failed: ${names}.`, { cause: faults[0] });
    },
  };
};
