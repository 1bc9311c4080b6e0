import * as z from 'zod';
import { endingThings } from '#functions/access/access-ends.ts';
import { eventType } from '#functions/events/event-type.ts';

/** Something that publishing to LinkedIn stands on ends soon, or has; `daysLeft` are whole days, negative when it is over. */
export const AccessExpiring = eventType(
  'AccessExpiring',
  z.object({ what: z.enum(endingThings), until: z.string(), daysLeft: z.number().int() }),
  { what: 'refresh-token', until: '2027-01-20T09:00:00Z', daysLeft: 60 },
);
