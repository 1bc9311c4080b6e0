import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/** A communicator moved a story to approved/ and its bytes are pinned; `approval` is the SHA-256 of the entry. */
export const StoryApproved = eventType('StoryApproved', z.object({ story: z.string(), approval: z.string() }), {
  story: 'vi-bestammer-veckan',
  approval: '9f2c0000000000000000000000000000000000000000000000000000000000aa',
});
