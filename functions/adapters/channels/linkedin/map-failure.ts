import type { Temporal } from 'temporal-polyfill';
import { type Failure, isTransient, reasonOf } from '#functions/adapters/channels/linkedin/failure.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deferred, Refused } from '#functions/ground/ports/channel.ts';

const jitterSeconds = 900;

/** LinkedIn's quotas end at midnight UTC; up to a quarter of an hour after it, by the post, so that no burst forms. */
const nextQuotaDay = (now: Temporal.Instant, id: string): Temporal.Instant => {
  const midnight = now.toZonedDateTimeISO('UTC').startOfDay().add({ days: 1 }).toInstant();
  return midnight.add({ seconds: Number.parseInt(sha256(id).slice(0, 8), 16) % jitterSeconds });
};

/** Permissions take up to five minutes to change; a new version or token needs somebody. */
const minutes = { fault: 2, access: 5, version: 60 } as const;

const deferred = (reason: string, notBefore: Temporal.Instant): Deferred => ({
  outcome: 'deferred',
  reason,
  notBefore,
});

/** What a failed call means when it certainly had no effect, or may be repeated. `id` spreads what waits for a new day. */
export const mapFailure = (failure: Failure, now: Temporal.Instant, id: string): Refused | Deferred => {
  if (failure.status === 429) return deferred('throttled', nextQuotaDay(now, id));
  if (failure.status === 401) return deferred('access', now.add({ minutes: minutes.access }));
  if (failure.status === 426) return deferred('api-version', now.add({ minutes: minutes.version }));
  if (isTransient(failure)) return deferred(reasonOf(failure), now.add({ minutes: minutes.fault }));
  return { outcome: 'refused', reason: reasonOf(failure), detail: failure.message };
};
