import { expect, test } from 'vitest';
import { aSandbox, day, encoded, page, tuesday } from '#test/builders/linkedin-sandbox.ts';

const byAuthor = `/rest/posts?q=author&author=${encoded(page)}`;
const form = (fields: Readonly<Record<string, string>>) => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});
const client = { client_id: 'sandbox-client', client_secret: 'sandbox-secret' };
const refresh = { grant_type: 'refresh_token', refresh_token: 'sandbox-refresh-token', ...client };

test('a refresh gives a token of sixty days that works at once', async () => {
  const { call } = await aSandbox();
  const { status, json } = await call('/oauth/v2/accessToken', form(refresh));
  expect([status, json.expires_in, json.refresh_token]).toEqual([200, 5_184_000, 'sandbox-refresh-token']);
  expect(json.refresh_token_expires_in).toBe(31_536_000);
  expect((await call(byAuthor, { token: json.access_token })).status).toBe(200);
});

test('near the end of the refresh token the access token is capped to what is left', async () => {
  const { call, clock } = await aSandbox();
  clock.at = tuesday + 360 * day;
  const { json } = await call('/oauth/v2/accessToken', form(refresh));
  expect([json.expires_in, json.refresh_token_expires_in]).toEqual([432_000, 432_000]);
});

test('row 58: a wrong or expired refresh token is invalid_request', async () => {
  const { call, clock } = await aSandbox();
  const refused = {
    error: 'invalid_request',
    error_description: 'The provided authorization grant or refresh token is invalid, expired or revoked',
  };
  const wrong = await call('/oauth/v2/accessToken', form({ ...refresh, refresh_token: 'x' }));
  expect([wrong.status, wrong.json]).toEqual([400, refused]);
  clock.at = tuesday + 365 * day;
  const expired = await call('/oauth/v2/accessToken', form(refresh));
  expect([expired.status, expired.json]).toEqual([400, refused]);
});

test('row 59: a refresh without the parameter, or as JSON, misses refresh_token', async () => {
  const { call } = await aSandbox();
  const missing = {
    error: 'invalid_request',
    error_description: 'A required parameter "refresh_token" is missing',
  };
  const bare = await call('/oauth/v2/accessToken', form({ grant_type: 'refresh_token', ...client }));
  expect([bare.status, bare.json]).toEqual([400, missing]);
  const asJson = await call('/oauth/v2/accessToken', { body: refresh });
  expect([asJson.status, asJson.json]).toEqual([400, missing]);
});

test('a wrong client secret is 401', async () => {
  const { call } = await aSandbox();
  const { status, json } = await call('/oauth/v2/accessToken', form({ ...refresh, client_secret: 'x' }));
  expect([status, json.error]).toEqual([401, 'invalid_client']);
});

test('introspection tells active, expired, revoked and unknown apart', async () => {
  const { call, addToken } = await aSandbox();
  await addToken({ token: 'old', scopes: [], expiresAt: tuesday });
  await addToken({ token: 'gone', scopes: [], revoked: true });
  const ask = async (token: string) => (await call('/oauth/v2/introspectToken', form({ token, ...client }))).json;
  expect((await ask('sandbox-token')).status).toBe('active');
  expect(await ask('old')).toMatchObject({ active: false, status: 'expired', expires_at: tuesday / 1_000 });
  expect(await ask('gone')).toMatchObject({ active: false, status: 'revoked' });
  expect(await ask('unknown')).toEqual({ active: false });
});
