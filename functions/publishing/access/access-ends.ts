import { Temporal } from 'temporal-polyfill';
import type { EndingThing } from '#functions/ground/events/access-expiring.ts';
import type { AccessFacts } from '#functions/ground/ports/access.ts';
import { daysLeft } from '#functions/publishing/access/days-left.ts';
import { publishingRoles } from '#functions/publishing/access/page-roles.ts';
import { renewBelowDays } from '#functions/publishing/access/worth-renewing.ts';

/** Something that publishing stands on, and the instant at which it gives way. */
export type AccessEnd = { readonly what: EndingThing; readonly until: string };

const dead: readonly AccessFacts['tokenState'][] = ['expired', 'revoked', 'refused', 'absent'];

const earliest = (now: Temporal.Instant, until: string | undefined): string =>
  until === undefined || Temporal.Instant.compare(until, now) > 0 ? now.toString() : until;

const tokenEnd = ({ tokenState, tokenUntil, renewable }: AccessFacts, now: Temporal.Instant): readonly AccessEnd[] => {
  if (dead.includes(tokenState)) return [{ what: 'token', until: earliest(now, tokenUntil?.value) }];
  if (tokenUntil === null) return [];
  // It is renewed by itself before anybody has to know.
  const inGoodTime = renewable && daysLeft(tokenUntil.value, now) >= renewBelowDays;
  return inGoodTime ? [] : [{ what: 'token', until: tokenUntil.value }];
};

const versionEnd = ({ versionActive, versionUntil }: AccessFacts, now: Temporal.Instant): readonly AccessEnd[] => {
  const day = versionUntil === null ? undefined : `${versionUntil.value}T00:00:00Z`;
  if (versionActive === false) return [{ what: 'version', until: earliest(now, day) }];
  return day === undefined ? [] : [{ what: 'version', until: day }];
};

/** All that ends, as far as it is known. What has ended already ends now at the latest. */
export const accessEnds = (facts: AccessFacts, now: Temporal.Instant): readonly AccessEnd[] => [
  ...tokenEnd(facts, now),
  ...(facts.refreshTokenUntil === null
    ? []
    : [{ what: 'refresh-token' as const, until: facts.refreshTokenUntil.value }]),
  ...versionEnd(facts, now),
  ...(facts.role === null || publishingRoles.includes(facts.role.value)
    ? []
    : [{ what: 'role' as const, until: now.toString() }]),
];
