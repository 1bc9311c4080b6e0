import { describe, expect, it } from 'vitest';
import { page } from '#test/builders/linkedin/a-publisher.ts';
import { expected, onCreate, played, type Row, sent, withHeader, without } from '#test/builders/linkedin/a-row.ts';

const waits = { state: 'deferred', reason: 'access', ledger: `${sent} deferred`, posts: 0 } as const;
const published = { state: 'published', reason: null, ledger: `${sent} deferred ${sent} published`, posts: 1 } as const;
const denied = { state: 'refused', reason: 'ACCESS_DENIED', posts: 0 } as const;
const grants = [{ organization: page, role: 'ADMINISTRATOR' }];
const soon = { minutes: [5], ends: published };

/** Signing in, scopes, roles and quotas (docs/reference/linkedin.md#refusals, rows 1 to 4, 18 to 20, 23, 56). */
const rows: readonly Row[] = [
  {
    row: 1,
    says: 'a create whose token was lost on the way waits five minutes, and is then published once',
    provoke: onCreate(without('authorization')),
    ends: waits,
    later: soon,
  },
  {
    row: 2,
    says: 'a token that LinkedIn does not know waits for another, before anything is sent',
    setup: { token: 'invented' },
    ends: { ...waits, ledger: 'claimed deferred' },
  },
  {
    row: 2,
    says: 'a token that becomes unknown between the picture and the post waits, and is then published once',
    provoke: onCreate(withHeader('authorization', 'Bearer invented')),
    ends: waits,
    later: soon,
  },
  {
    row: 3,
    says: 'an expired token waits until somebody renews it',
    setup: { token: 'old' },
    provoke: ({ give }) => give({ token: 'old', scopes: ['w_organization_social'], grants, expiresAt: 1 }),
    ends: { ...waits, ledger: 'claimed deferred' },
  },
  {
    row: 3,
    says: 'an expired token that nobody renews misses the slot, and nothing stands',
    setup: { token: 'old' },
    provoke: ({ give }) => give({ token: 'old', scopes: ['w_organization_social'], grants, expiresAt: 1 }),
    ends: { ...waits, ledger: 'claimed deferred' },
    later: {
      minutes: [116],
      ends: { state: 'missed', reason: 'access', ledger: 'claimed deferred claimed deferred missed', posts: 0 },
    },
  },
  {
    row: 4,
    says: 'a revoked token waits',
    setup: { token: 'gone' },
    provoke: ({ give }) => give({ token: 'gone', scopes: ['w_organization_social'], grants, revoked: true }),
    ends: { ...waits, ledger: 'claimed deferred' },
  },
  {
    row: 4,
    says: 'a token that is called revoked for its first seconds waits, and is then published once',
    provoke: ({ sandbox }) => sandbox.faults.next('token-revoked', { on: 'posts.CREATE' }),
    ends: waits,
    later: soon,
  },
  {
    row: 18,
    says: 'a token without the scope for the organisation is refused before anything is sent',
    setup: { token: 'member' },
    provoke: ({ give }) => give({ token: 'member', scopes: ['w_member_social'], grants }),
    ends: { ...denied, ledger: 'claimed refused' },
  },
  {
    row: 19,
    says: 'a scope that does not cover the post is refused, and nothing stands',
    provoke: async (publisher) => {
      await publisher.give({ token: 'reader', scopes: ['r_organization_social'], grants });
      onCreate(withHeader('authorization', 'Bearer reader'))(publisher);
    },
    ends: { ...denied, ledger: `${sent} refused` },
  },
  {
    row: 20,
    says: 'a page that the token may not speak for is refused before anything is sent',
    setup: { organization: '42' },
    ends: { ...denied, ledger: 'claimed refused' },
  },
  {
    row: 20,
    says: 'a member who is only an analyst of the page is refused before anything is sent',
    setup: { token: 'analyst' },
    provoke: ({ give }) =>
      give({ token: 'analyst', scopes: ['w_organization_social'], grants: [{ organization: page, role: 'ANALYST' }] }),
    ends: { ...denied, ledger: 'claimed refused' },
  },
  {
    row: 23,
    says: 'the Development tier refuses batches, and the publisher needs none',
    setup: { tier: 'development' },
    ends: { state: 'published', reason: null, ledger: `${sent} published`, posts: 1 },
  },
  {
    row: 56,
    says: 'a quota that was used up before the first call misses the slot, since it opens at midnight UTC',
    provoke: ({ sandbox }) => sandbox.faults.set({ memberQuota: 0 }),
    ends: { state: 'missed', reason: 'throttled', ledger: 'claimed deferred missed', posts: 0 },
  },
  {
    row: 56,
    says: 'a quota that runs out at the post itself misses the slot, and nothing stands',
    provoke: ({ sandbox }) => sandbox.faults.next('throttled', { on: 'posts.CREATE' }),
    ends: { state: 'missed', reason: 'throttled', ledger: `${sent} deferred missed`, posts: 0 },
  },
];

describe('signing in to LinkedIn', () => {
  it.each(rows)('row $row: $says', async (row) => {
    expect(await played(row)).toEqual(expected(row));
  });
});
