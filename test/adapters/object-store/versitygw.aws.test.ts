import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { describe } from 'vitest';
import { s3Store } from '#functions/adapters/object-store/s3.ts';
import { describeObjectStore } from '#test/contracts/object-store.ts';
import { findProgram, reportMissing, startOutsideServer } from '#test/servers/outside-server.ts';
import { s3ClientFor } from '#test/servers/s3-client-for.ts';
import { temporaryFolder } from '#test/servers/temporary-folder.ts';

const gateway = await findProgram('VERSITYGW', 'versitygw');
reportMissing(gateway, 'versitygw', 'Get it with: go install github.com/versity/versitygw/cmd/versitygw@latest');

const settings = { ROOT_ACCESS_KEY: 'test', ROOT_SECRET_KEY: 'test-secret', VGW_REGION: 'eu-north-1' };

describe.runIf(gateway !== null)('against versitygw', () => {
  describeObjectStore(
    'S3 as versitygw serves it from a folder',
    async () => {
      const folder = await temporaryFolder();
      const args = (port: number) => ['--port', `127.0.0.1:${port}`, '--quiet', 'posix', folder.path];
      const server = await startOutsideServer(gateway ?? '', args, settings);
      const client = s3ClientFor(server.url);
      await client.send(new CreateBucketCommand({ Bucket: 'records' }));
      const close = async () => {
        await server.close();
        await folder.remove();
      };
      return { store: s3Store({ bucket: 'records', client }), close };
    },
    { keepsTags: true, atomic: true },
  );
});
