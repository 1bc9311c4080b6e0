export type PageRole =
  | 'ADMINISTRATOR'
  | 'CONTENT_ADMINISTRATOR'
  | 'DIRECT_SPONSORED_CONTENT_POSTER'
  | 'ANALYST'
  | 'CURATOR';

export type PageGrant = { readonly organization: string; readonly role: PageRole };

/** A member's token. Instants are epoch milliseconds. */
export type AccessToken = {
  readonly token: string;
  readonly member: string;
  readonly scopes: readonly string[];
  readonly grants: readonly PageGrant[];
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly revoked: boolean;
  /** Issued by a refresh, so that the seconds of doubt after issue apply. */
  readonly refreshed: boolean;
};

export type RefreshToken = Omit<AccessToken, 'refreshed'>;

export const sandboxScopes = [
  'w_organization_social',
  'r_organization_social',
  'rw_organization_admin',
  'r_organization_social_feed',
  'w_organization_social_feed',
] as const;

export const sandboxClient = { id: 'sandbox-client', secret: 'sandbox-secret' } as const;
export const sandboxRefreshToken = 'sandbox-refresh-token';
export const sandboxMember = 'urn:li:person:sandboxMember';

const day = 86_400_000;
export const accessTokenLife = 60 * day;
export const refreshTokenLife = 365 * day;

/**
 * The built-in access. The token lives ten years, so that a long simulation needs no consent in the middle; a
 * refreshed one lives LinkedIn's sixty days.
 */
export const builtInAccess = (
  token: string,
  organization: string,
  now: number,
): { readonly access: AccessToken; readonly refresh: RefreshToken } => {
  const held = {
    member: sandboxMember,
    scopes: [...sandboxScopes],
    grants: [{ organization, role: 'ADMINISTRATOR' as const }],
    issuedAt: now,
    revoked: false,
  };
  return {
    access: { ...held, token, expiresAt: now + 3_650 * day, refreshed: false },
    refresh: { ...held, token: sandboxRefreshToken, expiresAt: now + refreshTokenLife },
  };
};
