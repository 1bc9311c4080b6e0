import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/** Numbers that were due by age have been stored; `unread` could not be read and stand as unknown. */
export const EngagementCollected = eventType(
  'EngagementCollected',
  z.object({ snapshots: z.number().int(), unread: z.number().int() }),
  { snapshots: 4, unread: 1 },
);
