import type { Wake } from '#functions/ground/ports/wake.ts';
import { wake as collectEngagement } from '#functions/handlers/collect-engagement.ts';
import { wake as planCampaigns } from '#functions/handlers/plan-campaigns.ts';
import { wake as publishStory } from '#functions/handlers/publish-story.ts';
import { wake as renewAccess } from '#functions/handlers/renew-access.ts';
import { wake as reviewStories } from '#functions/handlers/review-stories.ts';
import { wake as startDue } from '#functions/handlers/start-due.ts';
import { wake as syndicateVacancies } from '#functions/handlers/syndicate-vacancies.ts';
import { wake as withdrawStories } from '#functions/handlers/withdraw-stories.ts';
import type { HandlerName } from '#functions/subscriptions.ts';

/** Loaded when it is woken: its charts are a third of what a process would load, and few need them. */
const writeDigest: Wake = async (deps, event) =>
  (await import('#functions/handlers/write-digest.ts')).wake(deps, event);

/** Every function by the name that the subscriptions table and the command line use. */
export const handlers: Readonly<Record<HandlerName, Wake>> = {
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
