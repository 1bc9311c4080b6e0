import { randomUUID } from 'node:crypto';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { awsClientSettings, awsLimits } from '#functions/adapters/aws/client-settings.ts';
import { withinDeadline } from '#functions/adapters/clock/deadline.ts';
import type { SecretStore } from '#functions/ground/ports/secret-store.ts';

/** A secret of AWS Secrets Manager by its name. An operator makes it; here it is read, and given new versions. */
export const secretsManagerSecret = ({
  name,
  client,
  limits = awsLimits,
}: {
  readonly name: string;
  readonly client?: SecretsManagerClient;
  readonly limits?: typeof awsLimits;
}): SecretStore => {
  let built = client;
  const aws = (): SecretsManagerClient => {
    built ??= new SecretsManagerClient(awsClientSettings('SECRETS_MANAGER', limits));
    return built;
  };
  return {
    get: async () => {
      try {
        const command = new GetSecretValueCommand({ SecretId: name });
        const { ARN, SecretString } = await withinDeadline(limits.whole, (abortSignal) =>
          aws().send(command, { abortSignal }),
        );
        // Said with 200, but by something else: the secret may well be there.
        if (ARN === undefined) throw new Error('Secrets Manager answered with no secret.');
        return SecretString ?? null;
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return null;
        throw error;
      }
    },
    put: async (text) => {
      // The same id at every retry of this call, so that no retry makes a second version.
      const command = new PutSecretValueCommand({
        SecretId: name,
        SecretString: text,
        ClientRequestToken: randomUUID(),
      });
      await withinDeadline(limits.whole, (abortSignal) => aws().send(command, { abortSignal }));
    },
  };
};
