import type { SandboxWorld } from '../sandbox-world.ts';
import { tokenEmpty, tokenExpired, tokenInvalid, tokenRevoked } from '../wire/gateway-refusals.ts';
import type { AccessToken } from './access-token.ts';

/** The token behind an Authorization header, or the 401 that LinkedIn gives. */
export const bearer = (world: SandboxWorld, header: string | null): AccessToken => {
  const given = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (given === undefined) throw tokenEmpty();
  const found = world.state.accessTokens.find(({ token }) => token === given);
  if (found === undefined) throw tokenInvalid();
  const age = world.now() - found.issuedAt;
  const doubted = found.refreshed && age < world.faults.settings().newTokenRevokedMs;
  if (found.revoked || doubted) throw tokenRevoked();
  if (world.now() >= found.expiresAt) throw tokenExpired();
  return found;
};
