import { createHash, randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** How the provider misbehaves, or whom it lets in. Claims given here replace its own. */
export type SignInMood = {
  readonly claims?: JWTPayload;
  /** Signs with a key that it does not publish. */
  readonly forged?: boolean;
  readonly algorithm?: 'none' | 'HS256';
  readonly refuses?: boolean;
  readonly named?: string;
};

export type FakeSignIn = {
  readonly issuer: string;
  readonly become: (mood: SignInMood) => void;
  /** What the browser is sent back with, after the person has signed in there. */
  readonly pass: (location: string) => { readonly callback: string; readonly state: string; readonly code: string };
  readonly close: () => Promise<void>;
};

export const client = { clientId: 'vardag-test', clientSecret: 'a secret & a sign' };

/** An OpenID Connect provider on this machine, which keeps to the code flow with PKCE. */
export const fakeSignIn = async (now: () => number): Promise<FakeSignIn> => {
  const published = await generateKeyPair('RS256', { extractable: true });
  const unpublished = await generateKeyPair('RS256');
  const asked = new Map<string, URLSearchParams>();
  let mood: SignInMood = {};
  let issuer = '';
  const app = new Hono();
  app.get('/.well-known/openid-configuration', (c) =>
    c.json({
      issuer: mood.named ?? issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      end_session_endpoint: `${issuer}/end`,
    }),
  );
  app.get('/keys', async (c) =>
    c.json({ keys: [{ ...(await exportJWK(published.publicKey)), kid: 'k1', alg: 'RS256' }] }),
  );
  app.post('/token', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const was = asked.get(form.get('code') ?? '');
    asked.delete(form.get('code') ?? '');
    const basic = Buffer.from((c.req.header('authorization') ?? '').replace('Basic ', ''), 'base64').toString();
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isOurs =
      basic === `${encodeURIComponent(client.clientId)}:${encodeURIComponent(client.clientSecret)}` &&
      was?.get('code_challenge') === challenge &&
      was.get('redirect_uri') === form.get('redirect_uri');
    if (!isOurs || mood.refuses === true) return c.json({ error: 'invalid_grant' }, 400);
    const claims = {
      iss: issuer,
      aud: client.clientId,
      sub: randomUUID(),
      iat: now(),
      exp: now() + 300,
      nonce: was.get('nonce'),
      groups: ['staff', 'vardag-readers'],
      ...mood.claims,
    };
    return c.json({ id_token: await tokenOf(claims), token_type: 'Bearer' });
  });
  const tokenOf = async (claims: object): Promise<string> => {
    const plain = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    if (mood.algorithm === 'none') return `${plain({ alg: 'none' })}.${plain(claims)}.`;
    const token = new SignJWT({ ...claims });
    if (mood.algorithm === 'HS256')
      return token.setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(new TextEncoder().encode(client.clientSecret));
    const { privateKey } = mood.forged === true ? unpublished : published;
    return token.setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(privateKey);
  };
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      issuer = `http://127.0.0.1:${port}`;
      resolve(started);
    });
  });
  return {
    issuer,
    become: (next) => {
      mood = next;
    },
    pass: (location) => {
      const { searchParams } = new URL(location);
      const code = randomUUID();
      asked.set(code, searchParams);
      return { callback: searchParams.get('redirect_uri') ?? '', state: searchParams.get('state') ?? '', code };
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
};
