import type { Temporal } from 'temporal-polyfill';
import { type Envelope, ownSource } from '#functions/ground/events/envelope.ts';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';

/** The envelope that EventBridge would put around the event; `time` in whole seconds of UTC, as EventBridge writes it. */
export const toEnvelope = (event: VardagEvent, id: string, time: Temporal.Instant): Envelope => ({
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
