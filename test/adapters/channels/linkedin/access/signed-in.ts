import { Temporal } from 'temporal-polyfill';
import { heldSecret } from '#functions/adapters/channels/linkedin/access/held-secret.ts';
import { linkedInAccess } from '#functions/adapters/channels/linkedin/access/linkedin-access.ts';
import type { LinkedInSecret } from '#functions/adapters/channels/linkedin/access/linkedin-secret.ts';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import type { SecretStore } from '#functions/ground/ports/secret-store.ts';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { settings } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';

export const start = Temporal.Instant.from('2026-11-24T08:00:00Z');
export const later = (days: number): Temporal.Instant => start.add({ hours: 24 * days });
export const page = 'urn:li:organization:5515715';
const scopes = ['w_organization_social', 'r_organization_social', 'rw_organization_admin'];

/** Values that must be found nowhere but in the secret. */
export const stored: LinkedInSecret = {
  accessToken: 'AQXsecret-access',
  refreshToken: 'AQXsecret-refresh',
  clientId: 'sandbox-client',
  clientSecret: 'sandbox-secret',
};

/** A secret in memory that remembers all that was put; `fail` breaks the next put. */
export const memorySecret = (first: LinkedInSecret | null) => {
  const puts: string[] = [];
  let broken = false;
  const store: SecretStore = {
    get: async () => puts.at(-1) ?? (first === null ? null : JSON.stringify(first)),
    put: async (text) => {
      if (broken) throw new Error('The secret store is closed.');
      puts.push(text);
    },
  };
  const read = (): LinkedInSecret => JSON.parse(puts.at(-1) ?? JSON.stringify(first));
  const fail = (): void => {
    broken = true;
  };
  return { store, puts, read, fail };
};

type Grant = { readonly role?: string; readonly scopes?: readonly string[]; readonly secret?: LinkedInSecret | null };

/** LinkedIn's sandbox in November 2026, where a person consented today: sixty days of token, a year of refresh token. */
export const signedIn = async ({ role = 'ADMINISTRATOR', scopes: held = scopes, secret = stored }: Grant = {}) => {
  const { clock, set } = simulatedClock(start);
  const sandbox = await startLinkedInSandbox({ now: () => clock.now().epochMilliseconds });
  const give = (body: Readonly<Record<string, unknown>>) =>
    fetch(`${sandbox.url}/_sandbox/tokens`, {
      method: 'POST',
      body: JSON.stringify({ scopes: held, grants: [{ organization: page, role }], ...body }),
    });
  await give({ token: stored.accessToken });
  await give({ token: stored.refreshToken, kind: 'refresh', expiresAt: later(365).epochMilliseconds });
  const kept = memorySecret(secret);
  const open = (version = '202609') => {
    const held = heldSecret(kept.store);
    const token = async () => (await held.read())?.accessToken ?? '';
    const linkedin = settings(sandbox.url, { clock, token, version });
    return { linkedin, access: linkedInAccess(linkedin, held) };
  };
  return { sandbox, clock, set, kept, give, open, ...open() };
};
