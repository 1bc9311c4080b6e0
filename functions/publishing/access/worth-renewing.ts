import { Temporal } from 'temporal-polyfill';
import type { AccessFacts } from '#functions/ground/ports/access.ts';
import { daysLeft } from '#functions/publishing/access/days-left.ts';

/** Two weeks leave thirteen more nights to try again, and a person a week to act. */
export const renewBelowDays = 14;

/**
 * Whether to renew now. A renewed token never outlives the refresh token, so near the end of the year's consent there
 * is nothing to win (docs/reference/linkedin.md#lives-of-tokens). A token that was taken back is not renewed: somebody
 * meant it.
 */
export const isWorthRenewing = (facts: AccessFacts, now: Temporal.Instant): boolean => {
  const { renewable, tokenState, tokenUntil, refreshTokenUntil } = facts;
  if (!renewable || tokenState === 'revoked') return false;
  if (tokenState === 'expired' || tokenState === 'refused') return true;
  if (tokenUntil === null || daysLeft(tokenUntil.value, now) >= renewBelowDays) return false;
  const token = Temporal.Instant.from(tokenUntil.value);
  return refreshTokenUntil === null || Temporal.Instant.compare(refreshTokenUntil.value, token.add({ hours: 24 })) > 0;
};
