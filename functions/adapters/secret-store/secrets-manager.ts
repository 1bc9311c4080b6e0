import { randomUUID } from 'node:crypto';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { SecretStore } from '#functions/ground/ports/secret-store.ts';

/** Place, credentials and endpoint come from the environment as the SDK reads them. */
const clientOf = (): SecretsManagerClient => {
  const own = (process.env['AWS_ENDPOINT_URL_SECRETS_MANAGER'] ?? process.env['AWS_ENDPOINT_URL'] ?? '') !== '';
  const region = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
  return new SecretsManagerClient(own && region === undefined ? { region: 'us-east-1' } : {});
};

/** A secret of AWS Secrets Manager by its name. An operator makes it; here it is read, and given new versions. */
export const secretsManagerSecret = ({
  name,
  client,
}: {
  readonly name: string;
  readonly client?: SecretsManagerClient;
}): SecretStore => {
  let built = client;
  const aws = (): SecretsManagerClient => {
    built ??= clientOf();
    return built;
  };
  return {
    get: async () => {
      try {
        const { SecretString } = await aws().send(new GetSecretValueCommand({ SecretId: name }));
        return SecretString ?? null;
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return null;
        throw error;
      }
    },
    put: async (text) => {
      // The same id at every retry of this call, so that no retry makes a second version.
      await aws().send(
        new PutSecretValueCommand({ SecretId: name, SecretString: text, ClientRequestToken: randomUUID() }),
      );
    },
  };
};
