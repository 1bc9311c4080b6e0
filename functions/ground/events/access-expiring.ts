import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

const endingThings = ['token', 'refresh-token', 'version', 'role'] as const;
export type EndingThing = (typeof endingThings)[number];

/** Something that publishing to LinkedIn stands on ends soon, or has; `daysLeft` are whole days, negative when it is over. */
export const AccessExpiring = eventType(
  'AccessExpiring',
  z.object({ what: z.enum(endingThings), until: z.string(), daysLeft: z.number().int() }),
  { what: 'refresh-token', until: '2027-01-20T09:00:00Z', daysLeft: 60 },
);
