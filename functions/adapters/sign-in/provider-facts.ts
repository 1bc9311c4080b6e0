import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';

const Discovered = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  end_session_endpoint: z.url().optional(),
});

/** What the employer's sign-in says of itself, and the keys that it signs with. */
export type ProviderFacts = {
  readonly authorize: URL;
  readonly token: URL;
  readonly endSession: URL | null;
  readonly keys: JWTVerifyGetKey;
};

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])$/;

const safe = (address: string): URL => {
  const url = new URL(address);
  if (url.protocol !== 'https:' && !loopback.test(url.hostname))
    throw new Error(`Sign-in is not over https: ${address}`);
  return url;
};

/** Reads the issuer's discovery document (OpenID Connect Discovery 1.0). An issuer that names itself otherwise is refused. */
export const readProvider = async (issuer: string, timeout = 5_000): Promise<ProviderFacts> => {
  const response = await fetch(safe(`${issuer}/.well-known/openid-configuration`), {
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) throw new Error(`The sign-in's discovery document answered ${response.status}.`);
  const found = Discovered.parse(await response.json());
  if (found.issuer !== issuer) throw new Error('The sign-in names another issuer than the settings.');
  return {
    authorize: safe(found.authorization_endpoint),
    token: safe(found.token_endpoint),
    endSession: found.end_session_endpoint === undefined ? null : safe(found.end_session_endpoint),
    keys: createRemoteJWKSet(safe(found.jwks_uri), { timeoutDuration: timeout }),
  };
};
