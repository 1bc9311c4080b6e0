import type { Temporal } from 'temporal-polyfill';
import { accessFacts, noAccess } from '#functions/adapters/channels/linkedin/access/access-facts.ts';
import type { HeldSecret } from '#functions/adapters/channels/linkedin/access/held-secret.ts';
import { introspectToken } from '#functions/adapters/channels/linkedin/access/introspect-token.ts';
import { clientOf } from '#functions/adapters/channels/linkedin/access/linkedin-secret.ts';
import { type Probe, pageRole } from '#functions/adapters/channels/linkedin/access/page-role.ts';
import { refreshToken } from '#functions/adapters/channels/linkedin/access/refresh-token.ts';
import { linkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import type { Access } from '#functions/ground/ports/access.ts';

/**
 * For so long a new token may be answered as revoked, and so long a pause cures it
 * (docs/reference/linkedin.md#refused-tokens).
 */
const grace = { token: { minutes: 2 }, pause: 6_000 } as const;

/** The sign-in of a page's administrator to LinkedIn. `settings.token` must read the same secret. */
export const linkedInAccess = (settings: LinkedInSettings, secret: HeldSecret): Access => {
  const client = linkedInClient(settings);
  let renewedAt: Temporal.Instant | null = null;
  const isNew = (): boolean =>
    renewedAt !== null && renewedAt.add(grace.token).epochMilliseconds > settings.clock.now().epochMilliseconds;
  const probe = async (): Promise<Probe> => {
    const first = await pageRole(client, settings);
    if (first.code !== 'REVOKED_ACCESS_TOKEN' || !isNew()) return first;
    await settings.clock.wait(grace.pause);
    return await pageRole(client, settings);
  };
  return {
    facts: async () => {
      const held = await secret.read('fresh');
      if (held === null) return noAccess(settings.version);
      const app = clientOf(held);
      const ask = async (token: string | undefined) =>
        app === null || token === undefined ? null : await introspectToken(settings, app, token);
      const asked = {
        token: await ask(held.accessToken),
        refreshToken: await ask(held.refreshToken),
        probe: await probe(),
      };
      return accessFacts(held, asked, settings.version);
    },
    renew: async () => {
      const held = await secret.read('fresh');
      if (held === null) return { outcome: 'failed', reason: 'no-secret' };
      const refreshed = await refreshToken(settings, held);
      if (!refreshed.ok) return { outcome: 'failed', reason: refreshed.reason };
      // The old token works on; a new one that nobody can find again would be lost.
      await secret.write(refreshed.secret);
      renewedAt = settings.clock.now();
      return { outcome: 'renewed' };
    },
  };
};
