import type { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';

/** A story that has been told, is being told, or is planned before the slot in question. */
export type PublicationHistory = {
  readonly campaign: string;
  readonly story: string;
  readonly channel: ChannelName;
  readonly instant: Temporal.Instant;
  readonly persons: readonly string[];
  readonly unit: string;
  readonly occupation: string;
  readonly value: string | null;
};
