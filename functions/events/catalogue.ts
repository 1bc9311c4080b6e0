import { AccessExpiring } from '#functions/events/access-expiring.ts';
import { DigestWritten } from '#functions/events/digest-written.ts';
import { EngagementCollected } from '#functions/events/engagement-collected.ts';
import { PublicationDue } from '#functions/events/publication-due.ts';
import { PublicationRemoved } from '#functions/events/publication-removed.ts';
import { PublicationSettled } from '#functions/events/publication-settled.ts';
import { StoryApproved } from '#functions/events/story-approved.ts';
import { StoryReviewed } from '#functions/events/story-reviewed.ts';
import { StoryWithdrawn } from '#functions/events/story-withdrawn.ts';

/** Every event on the bus. */
export const eventTypes = {
  StoryReviewed,
  StoryApproved,
  PublicationDue,
  PublicationSettled,
  StoryWithdrawn,
  PublicationRemoved,
  EngagementCollected,
  DigestWritten,
  AccessExpiring,
} as const;

export type EventName = keyof typeof eventTypes;
