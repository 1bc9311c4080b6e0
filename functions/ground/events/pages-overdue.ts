import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/** The newsroom shows less than what has happened, and the run that owed it its pages has not drawn them. */
export const PagesOverdue = eventType('PagesOverdue', z.object({ since: z.string() }), {
  since: '2026-11-24T08:00:00Z',
});
