import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { AccessFacts } from '#functions/ground/ports/access.ts';
import { accessEnds } from '#functions/publishing/access/access-ends.ts';
import { missingScopes } from '#functions/publishing/access/needed-scopes.ts';
import { isWorthRenewing } from '#functions/publishing/access/worth-renewing.ts';
import { someAccess } from '#test/builders/core/memory-access.ts';

const now = Temporal.Instant.from('2026-11-24T08:00:00Z');
const inDays = (days: number) => ({ value: now.add({ hours: 24 * days }).toString(), source: 'stored' as const });
const endsOf = (part: Partial<AccessFacts>) =>
  accessEnds(someAccess({ refreshTokenUntil: null, versionUntil: null, ...part }), now);
const at = (days: number) => inDays(days).value;

describe('the ends of an access', () => {
  it.each<readonly [string, Partial<AccessFacts>, readonly unknown[]]>([
    ['a token that renews itself in time', { tokenUntil: inDays(14) }, []],
    ['a token whose renewal is late', { tokenUntil: inDays(13) }, [{ what: 'token', until: at(13) }]],
    ['a token that nothing renews', { renewable: false, tokenUntil: inDays(50) }, [{ what: 'token', until: at(50) }]],
    ['a token of which nothing is known', { tokenUntil: null }, []],
    [
      'a token that was taken back',
      { tokenState: 'revoked', tokenUntil: inDays(50) },
      [{ what: 'token', until: at(0) }],
    ],
    ['a token that ran out', { tokenState: 'expired', tokenUntil: inDays(-4) }, [{ what: 'token', until: at(-4) }]],
    ['no token', { tokenState: 'absent', tokenUntil: null }, [{ what: 'token', until: at(0) }]],
    ['nobody who answers', { tokenState: 'unknown', tokenUntil: null, role: null, versionActive: null }, []],
    ['a consent', { refreshTokenUntil: inDays(300) }, [{ what: 'refresh-token', until: at(300) }]],
    [
      'a version',
      { versionUntil: { value: '2027-09-15', source: 'estimated' } },
      [{ what: 'version', until: '2027-09-15T00:00:00Z' }],
    ],
    [
      'a version that is refused before its day',
      { versionActive: false, versionUntil: { value: '2027-09-15', source: 'estimated' } },
      [{ what: 'version', until: at(0) }],
    ],
    ['no role on the page', { role: { value: 'NONE', source: 'introspected' } }, [{ what: 'role', until: at(0) }]],
    [
      'a role that only reads',
      { role: { value: 'ANALYST', source: 'introspected' } },
      [{ what: 'role', until: at(0) }],
    ],
    ['a role that may post', { role: { value: 'CONTENT_ADMIN', source: 'introspected' } }, []],
    ['an unknown role', { role: null }, []],
  ])('of %s', (_, part, expected) => {
    expect(endsOf(part)).toEqual(expected);
  });
});

describe('a renewal', () => {
  it.each<readonly [string, Partial<AccessFacts>, boolean]>([
    ['waits while there are two weeks', { tokenUntil: inDays(14) }, false],
    ['begins below them', { tokenUntil: inDays(13.75) }, true],
    ['begins when the token ran out', { tokenState: 'expired', tokenUntil: inDays(-9) }, true],
    ['begins when LinkedIn no longer takes the token', { tokenState: 'refused', tokenUntil: null }, true],
    ['is not tried for a token that was taken back', { tokenState: 'revoked', tokenUntil: inDays(3) }, false],
    ['is not tried without what it needs', { renewable: false, tokenUntil: inDays(3) }, false],
    ['is not tried for an end that nobody knows', { tokenUntil: null }, false],
    [
      'wins nothing when the year of consent ends as soon',
      { tokenUntil: inDays(5), refreshTokenUntil: inDays(5) },
      false,
    ],
  ])('%s', (_, part, expected) => {
    expect(isWorthRenewing(someAccess(part), now)).toBe(expected);
  });
});

describe('scopes', () => {
  it('are missing, there, or unknown', () => {
    const scopes = { value: ['w_organization_social', 'r_organization_social_feed'], source: 'introspected' } as const;
    expect(missingScopes({ scopes })).toEqual(['r_organization_social', 'rw_organization_admin']);
    expect(missingScopes(someAccess())).toEqual([]);
    expect(missingScopes({ scopes: null })).toBeNull();
  });
});
