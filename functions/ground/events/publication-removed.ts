import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { eventType } from '#functions/ground/events/event-type.ts';

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
