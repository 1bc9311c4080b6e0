import {
  type LinkedInSecret,
  parseLinkedInSecret,
} from '#functions/adapters/channels/linkedin/access/linkedin-secret.ts';
import type { SecretStore } from '#functions/ground/ports/secret-store.ts';

export type HeldSecret = {
  /** `fresh` looks at the store although it was just read. Null when no secret is stored. */
  readonly read: (how?: 'fresh') => Promise<LinkedInSecret | null>;
  /** Once this returns, the secret is stored, and read from here. */
  readonly write: (secret: LinkedInSecret) => Promise<void>;
};

/** How long a secret that was read is used before it is read again, so that one renewed elsewhere is noticed. */
const keptMilliseconds = 5 * 60_000;

export const heldSecret = (store: SecretStore): HeldSecret => {
  let kept: { readonly secret: LinkedInSecret; readonly until: number } | null = null;
  const keep = (secret: LinkedInSecret): LinkedInSecret => {
    kept = { secret, until: performance.now() + keptMilliseconds };
    return secret;
  };
  return {
    read: async (how) => {
      if (how !== 'fresh' && kept !== null && kept.until > performance.now()) return kept.secret;
      const text = await store.get();
      return text === null || text.trim() === '' ? null : keep(parseLinkedInSecret(text));
    },
    write: async (secret) => {
      await store.put(JSON.stringify(secret));
      keep(secret);
    },
  };
};
