import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import type { Token } from '#functions/wiring/linkedin-of.ts';

const Secret = z.object({ accessToken: z.string().min(1) });

/** How long a token that was read is used before it is read again, so that a renewed one is noticed. */
const keptMilliseconds = 5 * 60_000;

/** Reads the token from Secrets Manager: the bare token, or JSON with `accessToken`. */
export const secretToken = (name: string): Token => {
  const client = new SecretsManagerClient({});
  let kept: { readonly token: string; readonly until: number } | null = null;
  return async () => {
    if (kept !== null && kept.until > performance.now()) return kept.token;
    const { SecretString: text } = await client.send(new GetSecretValueCommand({ SecretId: name }));
    if (text === undefined || text === '') throw new Error(`The secret ${name} is empty.`);
    const token = text.trimStart().startsWith('{') ? Secret.parse(JSON.parse(text)).accessToken : text.trim();
    kept = { token, until: performance.now() + keptMilliseconds };
    return token;
  };
};
