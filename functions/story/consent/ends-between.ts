import { Temporal } from 'temporal-polyfill';
import type { Consent } from '#functions/story/consent/consent.ts';
import { consentEnds, consentWithdrawn } from '#functions/story/consent/permits.ts';

/** The instants at which a consent ends, by its date or by a withdrawal that is dated ahead. Each once, in order. */
export const endsBetween = (
  consents: readonly Consent[],
  timeZone: string,
  from: Temporal.Instant,
  until: Temporal.Instant,
): readonly string[] => {
  const all = consents.flatMap((consent) => [consentEnds(consent, timeZone), consentWithdrawn(consent, timeZone)]);
  const within = all.filter(
    (end) => end !== null && Temporal.Instant.compare(end, from) >= 0 && Temporal.Instant.compare(end, until) < 0,
  );
  return [...new Set(within.flatMap((end) => end?.toString() ?? []))].sort();
};
