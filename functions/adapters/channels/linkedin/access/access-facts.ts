import { Temporal } from 'temporal-polyfill';
import type { Introspected } from '#functions/adapters/channels/linkedin/access/introspect-token.ts';
import { clientOf, type LinkedInSecret } from '#functions/adapters/channels/linkedin/access/linkedin-secret.ts';
import type { Probe } from '#functions/adapters/channels/linkedin/access/page-role.ts';
import type { AccessFacts, Known, TokenState } from '#functions/ground/ports/access.ts';
import { versionUntil } from '#functions/publishing/access/api-version.ts';

/** Everything that was asked; null is no answer. */
export type Asked = {
  readonly token: Introspected | null;
  readonly refreshToken: Introspected | null;
  readonly probe: Probe;
};

/** From the first grant; refreshing never extends it (docs/reference/linkedin.md#lives-of-tokens). */
const refreshLife = { hours: 365 * 24 } as const;

const at = (seconds: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(seconds * 1_000);

const known = <T>(value: T | undefined, source: Known<T>['source']): Known<T> | null =>
  value === undefined ? null : { value, source };

const endOf = (asked: Introspected | null, stored: string | undefined): Known<string> | null =>
  asked?.expires_at === undefined ? known(stored, 'stored') : known(at(asked.expires_at).toString(), 'introspected');

const stateOf = ({ token, probe }: Asked): TokenState => {
  if (token?.status === 'expired' || token?.status === 'revoked') return token.status;
  if (probe.status === 401) return 'refused';
  return token?.active === true || probe.status === 200 || probe.status === 403 ? 'active' : 'unknown';
};

const refreshEnd = ({ token, refreshToken }: Asked, secret: LinkedInSecret): Known<string> | null => {
  if (secret.refreshToken === undefined) return null;
  const end = endOf(refreshToken, secret.refreshTokenExpiresAt);
  if (end !== null || token?.authorized_at === undefined) return end;
  return known(at(token.authorized_at).add(refreshLife).toString(), 'estimated');
};

const isActive = ({ status, code }: Probe): boolean | null => {
  if (status === 426 || code === 'VERSION_MISSING') return false;
  return status === 200 || status === 403 ? true : null;
};

const versionFacts = (version: string) => ({
  version,
  versionUntil: known(versionUntil(version) ?? undefined, 'estimated'),
});

/** A channel that nobody has signed in to. */
export const noAccess = (version: string): AccessFacts => ({
  tokenState: 'absent',
  tokenUntil: null,
  refreshTokenUntil: null,
  renewable: false,
  scopes: null,
  role: null,
  versionActive: null,
  ...versionFacts(version),
});

/** What LinkedIn said wins over what was noted, and that over what may be expected. */
export const accessFacts = (secret: LinkedInSecret, asked: Asked, version: string): AccessFacts => ({
  tokenState: stateOf(asked),
  tokenUntil: endOf(asked.token, secret.accessTokenExpiresAt),
  refreshTokenUntil: refreshEnd(asked, secret),
  renewable: secret.refreshToken !== undefined && clientOf(secret) !== null,
  scopes: known(
    asked.token?.scope?.split(/[\s,]+/).filter((scope) => scope !== ''),
    'introspected',
  ),
  role: known(asked.probe.role ?? undefined, 'introspected'),
  versionActive: isActive(asked.probe),
  ...versionFacts(version),
});
