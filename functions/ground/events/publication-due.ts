import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { eventType } from '#functions/ground/events/event-type.ts';

/** A planned slot has come, or an open publication must be looked at again. */
export const PublicationDue = eventType(
  'PublicationDue',
  z.object({
    publication: z.string(),
    campaign: z.string(),
    story: z.string(),
    /** The same story in the other language: both or neither. */
    pair: z.string().nullable(),
    channel: ChannelName,
    slot: z.string(),
    instant: z.string(),
    latest: z.string(),
  }),
  {
    publication: '3f-hostens-bristyrken.vi-bestammer-veckan.linkedin',
    campaign: 'hostens-bristyrken',
    story: 'vi-bestammer-veckan',
    pair: null,
    channel: 'linkedin',
    slot: '2026-11-24T09:00[Europe/Stockholm]',
    instant: '2026-11-24T08:00:00Z',
    latest: '2026-11-24T10:00:00Z',
  },
);
