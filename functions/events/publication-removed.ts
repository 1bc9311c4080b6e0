import * as z from 'zod';
import { eventType } from '#functions/events/event-type.ts';
import { ChannelName } from '#functions/publications/channel-name.ts';

/** A publication is gone from its channel and was read back as gone. */
export const PublicationRemoved = eventType(
  'PublicationRemoved',
  z.object({ publication: z.string(), story: z.string(), channel: ChannelName }),
  {
    publication: '3f-hostens-bristyrken.vi-bestammer-veckan.linkedin',
    story: 'vi-bestammer-veckan',
    channel: 'linkedin',
  },
);
