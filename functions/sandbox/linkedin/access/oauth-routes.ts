import { Hono } from 'hono';
import type { SandboxWorld } from '../sandbox-world.ts';
import { Refusal } from '../wire/refusal.ts';
import { accessTokenLife, type RefreshToken, sandboxClient } from './access-token.ts';

const refused = (status: number, description: string, error = 'invalid_request'): Refusal =>
  new Refusal(status, { error, error_description: description });

const readForm = async (request: Request): Promise<URLSearchParams> => {
  const form = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  return new URLSearchParams(form ? await request.text() : '');
};

const required = (form: URLSearchParams, name: string): string => {
  const value = form.get(name);
  if (value === null || value === '') throw refused(400, `A required parameter "${name}" is missing`);
  return value;
};

const checkClient = (form: URLSearchParams): void => {
  const known = required(form, 'client_id') === sandboxClient.id;
  if (required(form, 'client_secret') !== sandboxClient.secret || !known) {
    throw refused(401, 'Client authentication failed', 'invalid_client');
  }
};

const grantOf = (world: SandboxWorld, given: string): RefreshToken => {
  const grant = world.state.refreshTokens.find(({ token }) => token === given);
  if (grant === undefined || grant.revoked || world.now() >= grant.expiresAt) {
    throw refused(400, 'The provided authorization grant or refresh token is invalid, expired or revoked');
  }
  return grant;
};

/** A new access token for sixty days, never past the year that the refresh token was given for. */
const refresh = (world: SandboxWorld, form: URLSearchParams): Readonly<Record<string, unknown>> => {
  const given = required(form, 'refresh_token');
  checkClient(form);
  const grant = grantOf(world, given);
  const now = world.now();
  world.state.counter += 1;
  const token = `sandbox-access-${world.state.counter}`;
  const expiresAt = Math.min(now + accessTokenLife, grant.expiresAt);
  const access = { ...grant, token, issuedAt: now, expiresAt, refreshed: true };
  world.state.accessTokens = [...world.state.accessTokens, access];
  return {
    access_token: token,
    expires_in: Math.floor((expiresAt - now) / 1_000),
    refresh_token: grant.token,
    refresh_token_expires_in: Math.floor((grant.expiresAt - now) / 1_000),
    scope: grant.scopes.join(','),
  };
};

const introspect = (world: SandboxWorld, form: URLSearchParams): Readonly<Record<string, unknown>> => {
  const given = required(form, 'token');
  checkClient(form);
  const { accessTokens, refreshTokens } = world.state;
  const found = [...accessTokens, ...refreshTokens].find(({ token }) => token === given);
  if (found === undefined) return { active: false };
  const expired = world.now() >= found.expiresAt;
  const seconds = (at: number): number => Math.floor(at / 1_000);
  return {
    active: !found.revoked && !expired,
    status: found.revoked ? 'revoked' : expired ? 'expired' : 'active',
    scope: found.scopes.join(','),
    client_id: sandboxClient.id,
    created_at: seconds(found.issuedAt),
    expires_at: seconds(found.expiresAt),
    authorized_at: seconds(found.issuedAt),
    auth_type: '3L',
  };
};

/** The two OAuth endpoints a publisher needs; consent itself happens in a browser and has no place here. */
export const oauthRoutes = (world: SandboxWorld): Hono =>
  new Hono()
    .post('/oauth/v2/accessToken', async (c) => {
      const form = await readForm(c.req.raw);
      if (form.get('grant_type') === 'authorization_code') {
        throw refused(401, 'Unable to retrieve access token: authorization code not found');
      }
      const answer = refresh(world, form);
      return c.json(answer);
    })
    .post('/oauth/v2/introspectToken', async (c) => c.json(introspect(world, await readForm(c.req.raw))));
