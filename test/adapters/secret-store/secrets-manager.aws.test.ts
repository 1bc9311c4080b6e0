import {
  CreateSecretCommand,
  DescribeSecretCommand,
  ListSecretVersionIdsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { secretsManagerSecret } from '#functions/adapters/secret-store/secrets-manager.ts';
import { describeSecretStore } from '#test/contracts/secret-store.ts';
import { findProgram, reportMissing, startOutsideServer } from '#test/servers/outside-server.ts';

const moto = await findProgram('MOTO_SERVER', 'moto_server');
reportMissing(moto, 'moto', "Make .venv with: python3 -m venv .venv && .venv/bin/pip install 'moto[server]'");

const name = 'vardag-test/linkedin';
const start = async () => {
  const server = await startOutsideServer(moto ?? '', (port) => ['-H', '127.0.0.1', '-p', String(port)]);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const make = () => new SecretsManagerClient({ endpoint: server.url, region: 'eu-north-1', credentials });
  const client = make();
  await client.send(new CreateSecretCommand({ Name: name, SecretString: 'first' }));
  return { server, client, make };
};

describe.runIf(moto !== null)('against moto', () => {
  describeSecretStore('Secrets Manager as moto imitates it', async () => {
    const { server, client, make } = await start();
    return {
      store: secretsManagerSecret({ name, client }),
      again: () => secretsManagerSecret({ name, client: make() }),
      empty: secretsManagerSecret({ name: 'nobody/linkedin', client }),
      close: server.close,
    };
  });

  describe('a put', () => {
    afterEach(() => vi.unstubAllEnvs());

    it('makes one version, and finds the endpoint that the environment names', async () => {
      const { server, client } = await start();
      vi.stubEnv('AWS_ENDPOINT_URL', server.url);
      vi.stubEnv('AWS_REGION', 'eu-north-1');
      vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
      vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
      const store = secretsManagerSecret({ name });
      expect(await store.get()).toBe('first');
      await store.put('second');
      expect(await store.get()).toBe('second');
      const { Versions = [] } = await client.send(
        new ListSecretVersionIdsCommand({ SecretId: name, IncludeDeprecated: true }),
      );
      expect(Versions).toHaveLength(2);
      const { VersionIdsToStages = {} } = await client.send(new DescribeSecretCommand({ SecretId: name }));
      expect(Object.values(VersionIdsToStages).flat().sort()).toEqual(['AWSCURRENT', 'AWSPREVIOUS']);
      await server.close();
    });
  });
});
