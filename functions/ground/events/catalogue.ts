import { AccessExpiring } from '#functions/ground/events/access-expiring.ts';
import { DigestWritten } from '#functions/ground/events/digest-written.ts';
import { EngagementCollected } from '#functions/ground/events/engagement-collected.ts';
import { PagesOverdue } from '#functions/ground/events/pages-overdue.ts';
import { PermissionDoubted } from '#functions/ground/events/permission-doubted.ts';
import { PublicationDue } from '#functions/ground/events/publication-due.ts';
import { PublicationRemoved } from '#functions/ground/events/publication-removed.ts';
import { PublicationSettled } from '#functions/ground/events/publication-settled.ts';
import { StoryApproved } from '#functions/ground/events/story-approved.ts';
import { StoryReviewed } from '#functions/ground/events/story-reviewed.ts';
import { StoryWithdrawn } from '#functions/ground/events/story-withdrawn.ts';
import { TakedownDue } from '#functions/ground/events/takedown-due.ts';
import { VacanciesAsked } from '#functions/ground/events/vacancies-asked.ts';
import { VacanciesKept } from '#functions/ground/events/vacancies-kept.ts';

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
  TakedownDue,
  PermissionDoubted,
  VacanciesAsked,
  VacanciesKept,
  PagesOverdue,
} as const;

export type EventName = keyof typeof eventTypes;
