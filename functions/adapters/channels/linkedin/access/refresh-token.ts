import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { clientOf, type LinkedInSecret } from '#functions/adapters/channels/linkedin/access/linkedin-secret.ts';
import { oauthCall } from '#functions/adapters/channels/linkedin/access/oauth-call.ts';
import { reasonOf } from '#functions/adapters/channels/linkedin/failure.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';

/** Lives are seconds, whatever the documents' sample suggests (docs/reference/linkedin.md#lives-of-tokens). */
const Refreshed = z.object({
  access_token: z.string().min(1),
  expires_in: z.int().positive(),
  refresh_token: z.string().min(1).optional(),
  refresh_token_expires_in: z.int().positive().optional(),
});

const after = (now: Temporal.Instant, seconds: number): string => now.add({ seconds }).toString();

export type Refreshment =
  | { readonly ok: true; readonly secret: LinkedInSecret }
  | { readonly ok: false; readonly reason: string };

/** The secret with the new tokens; the old secret is untouched. */
export const refreshToken = async (settings: LinkedInSettings, secret: LinkedInSecret): Promise<Refreshment> => {
  const client = clientOf(secret);
  if (client === null || secret.refreshToken === undefined) return { ok: false, reason: 'not-renewable' };
  const fields = { grant_type: 'refresh_token', refresh_token: secret.refreshToken, ...client };
  const now = settings.clock.now();
  const answer = await oauthCall(settings, 'accessToken', fields, Refreshed);
  if (!answer.ok) return { ok: false, reason: reasonOf(answer.failure) };
  const { access_token, expires_in, refresh_token, refresh_token_expires_in: refreshLife } = answer.value;
  return {
    ok: true,
    secret: {
      ...secret,
      accessToken: access_token,
      accessTokenExpiresAt: after(now, expires_in),
      refreshToken: refresh_token ?? secret.refreshToken,
      ...(refreshLife === undefined ? {} : { refreshTokenExpiresAt: after(now, refreshLife) }),
    },
  };
};
