import type { Handle } from '#functions/ground/ports/handle.ts';
import { handle as collectEngagement } from '#functions/handlers/collect-engagement.ts';
import { handle as planCampaigns } from '#functions/handlers/plan-campaigns.ts';
import { handle as publishStory } from '#functions/handlers/publish-story.ts';
import { handle as renewAccess } from '#functions/handlers/renew-access.ts';
import { handle as reviewStories } from '#functions/handlers/review-stories.ts';
import { handle as startDue } from '#functions/handlers/start-due.ts';
import { handle as syndicateVacancies } from '#functions/handlers/syndicate-vacancies.ts';
import { handle as withdrawStories } from '#functions/handlers/withdraw-stories.ts';
import type { HandlerName } from '#functions/subscriptions.ts';

/** Loaded when it is woken: its charts are a third of what a process would load, and few need them. */
const writeDigest: Handle = async (deps, event) =>
  (await import('#functions/handlers/write-digest.ts')).handle(deps, event);

/** Every function by the name that the subscriptions table and the command line use. */
export const handlers: Readonly<Record<HandlerName, Handle>> = {
  'review-stories': reviewStories,
  'plan-campaigns': planCampaigns,
  'start-due': startDue,
  'publish-story': publishStory,
  'syndicate-vacancies': syndicateVacancies,
  'collect-engagement': collectEngagement,
  'write-digest': writeDigest,
  'withdraw-stories': withdrawStories,
  'renew-access': renewAccess,
};
