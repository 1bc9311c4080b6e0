import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import * as z from 'zod';
import { type ProviderFacts, readProvider } from '#functions/adapters/sign-in/provider-facts.ts';
import { type SignedTokens, signedTokens } from '#functions/adapters/sign-in/signed-token.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

/** What a person who signed in may do here; there is no other role yet, and no role means no entry. */
type ReaderRole = 'reader';

/** From the groups that the employer's sign-in names. A claim that is not a list of names admits nobody. */
const readerRole = (groups: unknown, readers: readonly string[]): ReaderRole | null =>
  Array.isArray(groups) && groups.some((group) => typeof group === 'string' && readers.includes(group))
    ? 'reader'
    : null;

export type SignInSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** At least 32 bytes, and nobody else's. */
  readonly sessionKey: string;
  readonly groupsClaim: string;
  readonly readers: readonly string[];
  /** Milliseconds that a call to the provider may take. */
  readonly timeout?: number;
};

export type Refusal = 'no-sign-in-begun' | 'state' | 'provider' | 'token' | 'nonce' | 'not-a-reader';

export type Finished = { readonly session: string; readonly returnTo: string } | { readonly refused: Refusal };

export type SignIn = {
  readonly begin: (
    callback: string,
    returnTo: string,
  ) => Promise<{ readonly location: string; readonly begun: string }>;
  readonly finish: (callback: string, answer: URLSearchParams, begun: string | undefined) => Promise<Finished>;
  readonly roleOf: (session: string | undefined) => Promise<ReaderRole | null>;
  /** Where to sign out at the provider too; null when it does not say. */
  readonly signOutAt: (returnTo: string) => Promise<string | null>;
};

/** A working day; whoever leaves the employer is out the next. */
export const sessionSeconds = 8 * 3600;
export const signInSeconds = 600;
const usualTimeout = 8_000;

const Begun = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string() });
const Tokens = z.object({ id_token: z.string() });

const secretWord = (): string => randomBytes(32).toString('base64url');
const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');
const sameWord = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const basic = ({ clientId, clientSecret }: SignInSettings): string =>
  `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`;

/** The code for an ID token (RFC 6749, with the verifier of RFC 7636); null when the provider says no. */
const idTokenFor = async (
  { token }: ProviderFacts,
  settings: SignInSettings,
  form: Readonly<Record<string, string>>,
): Promise<string | null> => {
  const response = await fetch(token, {
    method: 'POST',
    headers: { authorization: basic(settings), accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'authorization_code', ...form }),
    redirect: 'error',
    signal: AbortSignal.timeout(settings.timeout ?? usualTimeout),
  });
  if (!response.ok) return null;
  return Tokens.parse(await response.json()).id_token;
};

/** What an ID token says, if the provider signed it for us and it is in time; null otherwise. */
const claimsOf = async (
  idToken: string,
  { keys }: ProviderFacts,
  settings: SignInSettings,
  clock: Pick<Clock, 'now'>,
) => {
  try {
    const { payload } = await jwtVerify(idToken, keys, {
      issuer: settings.issuer,
      audience: settings.clientId,
      // Signatures of a key pair only: with a shared key anybody who knows the secret could make one.
      algorithms: ['RS256', 'PS256', 'ES256'],
      requiredClaims: ['exp', 'iat', 'nonce'],
      clockTolerance: 60,
      currentDate: new Date(clock.now().epochMilliseconds),
    });
    const isForUs = !Array.isArray(payload.aud) || payload.aud.length === 1 || payload['azp'] === settings.clientId;
    return isForUs ? payload : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
};

const begunOf = async (of: SignedTokens, begun: string | undefined) => {
  const opened = begun === undefined ? null : await of.open('sign-in', begun);
  return Begun.safeParse(opened).data ?? null;
};

/**
 * Signing in at the employer's OpenID Connect provider: the code flow with PKCE, state and nonce. What stays is a session
 * with a role and an end in it, and no name.
 */
export const signIn = (settings: SignInSettings, clock: Pick<Clock, 'now'>): SignIn => {
  const own = signedTokens(settings.sessionKey, clock);
  let known: Promise<ProviderFacts> | null = null;
  const provider = (): Promise<ProviderFacts> => {
    known ??= readProvider(settings.issuer, settings.timeout).catch((error: unknown) => {
      // Asked anew at the next sign-in.
      known = null;
      throw error;
    });
    return known;
  };
  return {
    begin: async (callback, returnTo) => {
      const location = new URL((await provider()).authorize);
      const begun = { state: secretWord(), nonce: secretWord(), verifier: secretWord(), returnTo };
      const asked = {
        response_type: 'code',
        client_id: settings.clientId,
        redirect_uri: callback,
        scope: 'openid',
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: challengeOf(begun.verifier),
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries(asked)) location.searchParams.set(name, value);
      return { location: location.href, begun: await own.seal('sign-in', begun, signInSeconds) };
    },
    finish: async (callback, answer, sealed) => {
      const begun = await begunOf(own, sealed);
      if (begun === null) return { refused: 'no-sign-in-begun' };
      if (!sameWord(answer.get('state') ?? '', begun.state)) return { refused: 'state' };
      const code = answer.get('code');
      if (code === null) return { refused: 'provider' };
      const facts = await provider();
      const form = { code, redirect_uri: callback, code_verifier: begun.verifier };
      const idToken = await idTokenFor(facts, settings, form);
      if (idToken === null) return { refused: 'provider' };
      const claims = await claimsOf(idToken, facts, settings, clock);
      if (claims === null) return { refused: 'token' };
      if (claims['nonce'] !== begun.nonce) return { refused: 'nonce' };
      const role = readerRole(claims[settings.groupsClaim], settings.readers);
      if (role === null) return { refused: 'not-a-reader' };
      return { session: await own.seal('session', { role }, sessionSeconds), returnTo: begun.returnTo };
    },
    roleOf: async (session) => {
      const opened = session === undefined ? null : await own.open('session', session);
      return opened?.['role'] === 'reader' ? 'reader' : null;
    },
    signOutAt: async (returnTo) => {
      const { endSession } = await provider();
      if (endSession === null) return null;
      const location = new URL(endSession);
      location.searchParams.set('client_id', settings.clientId);
      location.searchParams.set('post_logout_redirect_uri', returnTo);
      return location.href;
    },
  };
};
