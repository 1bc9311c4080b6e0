import type { Temporal } from 'temporal-polyfill';
import { type Failure, isTransient, reasonOf } from '#functions/adapters/channels/linkedin/failure.ts';
import { inMinutes, nextQuotaDay } from '#functions/adapters/channels/linkedin/not-before.ts';
import type { Deferred, Refused } from '#functions/ports/channel.ts';

/** Permissions take up to five minutes to change; a new version or token needs somebody. */
const minutes = { fault: 2, access: 5, version: 60 } as const;

const deferred = (reason: string, notBefore: Temporal.Instant): Deferred => ({
  outcome: 'deferred',
  reason,
  notBefore,
});

/** What a failed call means when it certainly had no effect, or may be repeated. `id` spreads what waits for a new day. */
export const settleFailure = (failure: Failure, now: Temporal.Instant, id: string): Refused | Deferred => {
  if (failure.status === 429) return deferred('throttled', nextQuotaDay(now, id));
  if (failure.status === 401) return deferred('access', inMinutes(now, minutes.access));
  if (failure.status === 426) return deferred('api-version', inMinutes(now, minutes.version));
  if (isTransient(failure)) return deferred(reasonOf(failure), inMinutes(now, minutes.fault));
  return { outcome: 'refused', reason: reasonOf(failure), detail: failure.message };
};
