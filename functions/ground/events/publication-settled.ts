import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { eventType } from '#functions/ground/events/event-type.ts';

/** A publication reached its end for this slot. */
export const PublicationSettled = eventType(
  'PublicationSettled',
  z.object({
    publication: z.string(),
    campaign: z.string(),
    story: z.string(),
    channel: ChannelName,
    state: z.enum(['published', 'refused', 'missed']),
    externalId: z.string().nullable(),
  }),
  {
    publication: '3f-hostens-bristyrken.vi-bestammer-veckan.linkedin',
    campaign: 'hostens-bristyrken',
    story: 'vi-bestammer-veckan',
    channel: 'linkedin',
    state: 'published',
    externalId: 'urn:li:share:7141138937766391808',
  },
);
