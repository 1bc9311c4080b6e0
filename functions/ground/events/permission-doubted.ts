import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/**
 * Nobody can say any more whether what stands may stand: a consent or a folder is gone or can't be read. `until`: what is then
 * taken down unless somebody answers; null when nothing is before a person has.
 */
export const PermissionDoubted = eventType(
  'PermissionDoubted',
  z.object({ about: z.string(), kind: z.string(), since: z.string(), until: z.string().nullable() }),
  {
    about: 'consent-elsa-2026',
    kind: 'consent-unreadable',
    since: '2026-11-24T08:00:00Z',
    until: '2026-11-27T08:00:00Z',
  },
);
