import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/** A digest can be opened; `key` is its page in the reports store. */
export const DigestWritten = eventType('DigestWritten', z.object({ period: z.string(), key: z.string() }), {
  period: '2026-W47',
  key: 'digests/2026-W47/index.html',
});
