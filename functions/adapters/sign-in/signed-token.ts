import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '#functions/ground/ports/clock.ts';

/** For what a seal may be used: one made for another use does not open. */
export type Use = 'session' | 'sign-in';

export type SignedTokens = {
  readonly seal: (use: Use, content: Readonly<Record<string, string>>, seconds: number) => Promise<string>;
  /** Null when it was forged, is over, or was made for another use. */
  readonly open: (use: Use, token: string) => Promise<Readonly<Record<string, unknown>> | null>;
};

const algorithm = 'HS256';
const own = 'vardag-newsroom';

/** Cookies that only we can have made: signed, not secret, and only good for a time. */
export const signedTokens = (key: string, clock: Pick<Clock, 'now'>): SignedTokens => {
  const bytes = new TextEncoder().encode(key);
  if (bytes.length < 32) throw new Error('The key of the sessions must be 32 bytes or longer.');
  const seconds = (): number => Math.floor(clock.now().epochMilliseconds / 1000);
  return {
    seal: (use, content, lasting) =>
      new SignJWT({ ...content })
        .setProtectedHeader({ alg: algorithm })
        .setIssuer(own)
        .setAudience(use)
        .setExpirationTime(seconds() + lasting)
        .sign(bytes),
    open: async (use, token) => {
      try {
        const { payload } = await jwtVerify(token, bytes, {
          algorithms: [algorithm],
          issuer: own,
          audience: use,
          requiredClaims: ['exp'],
          currentDate: new Date(clock.now().epochMilliseconds),
        });
        return payload;
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
};
