import * as z from 'zod';
import type { SignInSettings } from '#functions/adapters/sign-in/sign-in.ts';
import type { SecretStore } from '#functions/ground/ports/secret-store.ts';

const Environment = z.object({
  VARDAG_SIGN_IN_ISSUER: z.url(),
  VARDAG_SIGN_IN_CLIENT_ID: z.string().min(1),
  VARDAG_SIGN_IN_GROUPS_CLAIM: z.string().min(1),
  VARDAG_SIGN_IN_READERS: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.string().min(1)).min(1)),
});

const SecretText = z.object({ clientSecret: z.string().min(1), sessionKey: z.string().min(32) });

/** Where readers sign in: names from the environment, keys from the secret that an operator made. */
export const readSignInSettings = async (
  environment: Readonly<Record<string, string | undefined>>,
  secret: Pick<SecretStore, 'get'>,
): Promise<SignInSettings> => {
  const given = Environment.parse(environment);
  const text = await secret.get();
  if (text === null) throw new Error('The secret of the sign-in is missing: see docs/deploying.md.');
  const keys = SecretText.parse(JSON.parse(text));
  return {
    issuer: given.VARDAG_SIGN_IN_ISSUER,
    clientId: given.VARDAG_SIGN_IN_CLIENT_ID,
    groupsClaim: given.VARDAG_SIGN_IN_GROUPS_CLAIM,
    readers: given.VARDAG_SIGN_IN_READERS,
    ...keys,
  };
};
