import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/** A story may no longer stand anywhere. */
export const StoryWithdrawn = eventType('StoryWithdrawn', z.object({ story: z.string(), reason: z.string() }), {
  story: 'vi-bestammer-veckan',
  reason: 'moved to withdrawn/',
});
