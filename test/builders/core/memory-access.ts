import type { Access, AccessFacts, RenewOutcome } from '#functions/ground/ports/access.ts';

/** Everything is well: sixty days of token, a year of consent, a version that is young. As of 24 November 2026. */
export const someAccess = (part: Partial<AccessFacts> = {}): AccessFacts => ({
  tokenState: 'active',
  tokenUntil: { value: '2027-01-20T08:00:00Z', source: 'introspected' },
  refreshTokenUntil: { value: '2027-11-20T08:00:00Z', source: 'introspected' },
  renewable: true,
  scopes: {
    value: ['w_organization_social', 'r_organization_social', 'rw_organization_admin'],
    source: 'introspected',
  },
  role: { value: 'ADMINISTRATOR', source: 'introspected' },
  version: '202609',
  versionUntil: { value: '2027-09-15', source: 'estimated' },
  versionActive: true,
  ...part,
});

export type MemoryAccess = {
  readonly access: Access;
  readonly become: (facts: AccessFacts) => void;
  /** What the next renewals answer, and what is known after one that succeeded. */
  readonly meet: (outcome: RenewOutcome, after?: AccessFacts) => void;
  readonly renewals: () => number;
};

/** A sign-in that a test moves by hand. */
export const memoryAccess = (first: AccessFacts = someAccess()): MemoryAccess => {
  let facts = first;
  let outcome: RenewOutcome = { outcome: 'renewed' };
  let next: AccessFacts | undefined;
  let renewals = 0;
  return {
    access: {
      facts: async () => facts,
      renew: async () => {
        renewals += 1;
        if (outcome.outcome === 'renewed') facts = next ?? facts;
        return outcome;
      },
    },
    become: (now) => {
      facts = now;
    },
    meet: (answer, after) => {
      outcome = answer;
      next = after;
    },
    renewals: () => renewals,
  };
};
