import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { accessChecks } from '#functions/cli/access-checks.ts';
import type { AccessFacts } from '#functions/ground/ports/access.ts';
import { someAccess } from '#test/builders/core/memory-access.ts';

const now = Temporal.Instant.from('2026-11-24T08:00:00Z');
const inDays = (days: number) => ({ value: now.add({ hours: 24 * days }).toString(), source: 'stored' as const });
const checks = (part: Partial<AccessFacts> = {}) => accessChecks(someAccess(part), now, 'en');
const faults = (part: Partial<AccessFacts>) => checks(part).filter(({ ok }) => !ok);

describe('the doctor on the sign-in', () => {
  it('shows the days left of token, refresh token and version, the role, and the scopes', () => {
    expect(checks().map(({ what, ok, says }) => [what, ok, says])).toEqual([
      ['LinkedIn token', true, 'active, 57 days left, until 2027-01-20 (says LinkedIn).'],
      ['LinkedIn refresh token', true, '361 days left, until 2027-11-20 (says LinkedIn).'],
      ['LinkedIn version', true, '202609, 294 days left, until 2027-09-15 (estimated).'],
      ['LinkedIn role', true, 'ADMINISTRATOR.'],
      ['LinkedIn scopes', true, 'ok.'],
    ]);
  });

  it.each<readonly [string, Partial<AccessFacts>, string, RegExp]>([
    ['a token with six days', { tokenUntil: inDays(6) }, 'LinkedIn token', /6 days left.*consent again/],
    ['no token', { tokenState: 'absent', tokenUntil: null }, 'LinkedIn token', /missing, unknown.*store the new token/],
    ['a consent with six days', { refreshTokenUntil: inDays(6) }, 'LinkedIn refresh token', /consent again/],
    ['a version that is refused', { versionActive: false }, 'LinkedIn version', /Change the version/],
    ['no role', { role: { value: 'NONE', source: 'introspected' } }, 'LinkedIn role', /NONE. Give/],
    [
      'scopes that are missing',
      { scopes: { value: ['w_organization_social'], source: 'introspected' } },
      'LinkedIn scopes',
      /− r_organization_social rw_organization_admin. Ask/,
    ],
  ])('finds %s, and says what to do', (_, part, what, says) => {
    expect(faults(part)).toEqual([{ what, ok: false, says: expect.stringMatching(says) }]);
  });

  it('says that something is unknown without calling it a fault', () => {
    const unknown = { tokenUntil: null, refreshTokenUntil: null, scopes: null, role: null };
    expect(faults(unknown)).toEqual([]);
    expect(checks(unknown).map(({ says }) => says)).toContain('unknown.');
    expect(faults({ tokenUntil: inDays(7) })).toEqual([]);
  });
});
