import * as z from 'zod';
import type { OAuthClient } from '#functions/adapters/channels/linkedin/access/linkedin-secret.ts';
import { oauthCall } from '#functions/adapters/channels/linkedin/access/oauth-call.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';

/**
 * Another application's token is `active: false` with nothing else (docs/reference/linkedin.md#introspection). Times
 * are seconds.
 */
const Introspected = z.object({
  active: z.boolean(),
  status: z.enum(['active', 'expired', 'revoked']).optional().catch(undefined),
  scope: z.string().optional().catch(undefined),
  expires_at: z.number().optional().catch(undefined),
  authorized_at: z.number().optional().catch(undefined),
});
export type Introspected = z.infer<typeof Introspected>;

/** What LinkedIn says of a token; null when it says nothing that helps. */
export const introspectToken = async (
  settings: LinkedInSettings,
  client: OAuthClient,
  token: string,
): Promise<Introspected | null> => {
  const answer = await oauthCall(settings, 'introspectToken', { ...client, token }, Introspected);
  if (!answer.ok) return null;
  return answer.value.active || answer.value.status !== undefined ? answer.value : null;
};
