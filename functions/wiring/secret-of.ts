import { fileSecret } from '#functions/adapters/secret-store/file-secret.ts';
import { givenSecret } from '#functions/adapters/secret-store/given-secret.ts';
import { secretsManagerSecret } from '#functions/adapters/secret-store/secrets-manager.ts';
import type { SecretStore } from '#functions/ground/ports/secret-store.ts';
import { sandboxClient, sandboxRefreshToken } from '#functions/sandbox/linkedin/access/access-token.ts';
import type { Environment } from '#functions/wiring/environment.ts';

/** Where LinkedIn's secret is: a name of Secrets Manager, else the token of the environment, else a file of the workspace. */
export const secretOf = ({ linkedin }: Environment): SecretStore => {
  if (linkedin.secret !== null) return secretsManagerSecret({ name: linkedin.secret });
  return linkedin.token === null ? fileSecret(linkedin.secretFile) : givenSecret(linkedin.token);
};

/** What the embedded sandbox takes. */
export const sandboxSecret = ({ linkedin }: Environment): SecretStore =>
  givenSecret(
    JSON.stringify({
      accessToken: linkedin.token ?? 'sandbox-token',
      refreshToken: sandboxRefreshToken,
      clientId: sandboxClient.id,
      clientSecret: sandboxClient.secret,
    }),
  );
