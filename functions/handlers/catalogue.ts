import type { Handle } from '#functions/ground/ports/handle.ts';
import type { HandlerName } from '#functions/subscriptions.ts';

/** Loaded when it is woken: a process that runs one job need not carry the others. */
const late =
  (load: () => Promise<{ readonly handle: Handle }>): Handle =>
  async (deps, event) =>
    (await load()).handle(deps, event);

/** Every function by the name that the subscriptions table and the command line use. */
export const handlers: Readonly<Record<HandlerName, Handle>> = {
  'review-stories': late(() => import('#functions/handlers/review-stories.ts')),
  'plan-campaigns': late(() => import('#functions/handlers/plan-campaigns.ts')),
  'start-due': late(() => import('#functions/handlers/start-due.ts')),
  'publish-story': late(() => import('#functions/handlers/publish-story.ts')),
  'syndicate-vacancies': late(() => import('#functions/handlers/syndicate-vacancies.ts')),
  'collect-engagement': late(() => import('#functions/handlers/collect-engagement.ts')),
  'write-digest': late(() => import('#functions/handlers/write-digest.ts')),
  'withdraw-stories': late(() => import('#functions/handlers/withdraw-stories.ts')),
  'renew-access': late(() => import('#functions/handlers/renew-access.ts')),
  'seal-records': late(() => import('#functions/handlers/seal-records.ts')),
};
