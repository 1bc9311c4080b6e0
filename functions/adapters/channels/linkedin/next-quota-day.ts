import type { Temporal } from 'temporal-polyfill';
import { sha256 } from '#functions/ground/ledger/sha256.ts';

const jitterSeconds = 900;

/** LinkedIn's quotas end at midnight UTC; up to a quarter of an hour after it, by the post, so that no burst forms. */
export const nextQuotaDay = (now: Temporal.Instant, id: string): Temporal.Instant => {
  const midnight = now.toZonedDateTimeISO('UTC').startOfDay().add({ days: 1 }).toInstant();
  return midnight.add({ seconds: Number.parseInt(sha256(id).slice(0, 8), 16) % jitterSeconds });
};
