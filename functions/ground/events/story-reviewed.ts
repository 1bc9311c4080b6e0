import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/** A story's folder was read and judged; its review sheet is up to date. */
export const StoryReviewed = eventType(
  'StoryReviewed',
  z.object({
    story: z.string(),
    folder: z.enum(['drafts', 'approved']),
    errors: z.number().int(),
    warnings: z.number().int(),
  }),
  { story: 'vi-bestammer-veckan', folder: 'drafts', errors: 0, warnings: 2 },
);
