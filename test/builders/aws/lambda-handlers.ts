import { handler as collectEngagement } from '#functions/handlers/collect-engagement.ts';
import { handler as planCampaigns } from '#functions/handlers/plan-campaigns.ts';
import { handler as publishStory } from '#functions/handlers/publish-story.ts';
import { handler as renewAccess } from '#functions/handlers/renew-access.ts';
import { handler as reviewStories } from '#functions/handlers/review-stories.ts';
import { handler as sealRecords } from '#functions/handlers/seal-records.ts';
import { handler as startDue } from '#functions/handlers/start-due.ts';
import { handler as syndicateVacancies } from '#functions/handlers/syndicate-vacancies.ts';
import { handler as withdrawStories } from '#functions/handlers/withdraw-stories.ts';
import { handler as writeDigest } from '#functions/handlers/write-digest.ts';
import type { LambdaHandlers } from '#test/builders/aws/lambda-service.ts';

/** The functions as Lambda calls them: they find their stores, bus and secret in the environment. */
export const lambdaHandlers: LambdaHandlers = {
  'review-stories': reviewStories,
  'plan-campaigns': planCampaigns,
  'start-due': startDue,
  'publish-story': publishStory,
  'syndicate-vacancies': syndicateVacancies,
  'collect-engagement': collectEngagement,
  'write-digest': writeDigest,
  'withdraw-stories': withdrawStories,
  'renew-access': renewAccess,
  'seal-records': sealRecords,
};
