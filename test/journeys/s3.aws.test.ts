import { describe, test } from 'vitest';
import { walkOnS3 } from '#test/builders/journeys/s3-journey.ts';
import { findProgram, reportMissing, startOutsideServer } from '#test/servers/outside-server.ts';

const moto = await findProgram('MOTO_SERVER', 'moto_server');
reportMissing(moto, 'moto', "Make .venv with: python3 -m venv .venv && .venv/bin/pip install 'moto[server]'");

describe.runIf(moto !== null)('with four buckets on moto', () => {
  test('a story goes the whole way, from review to takedown', async () => {
    const server = await startOutsideServer(moto ?? '', (port) => ['-H', '127.0.0.1', '-p', String(port)]);
    await walkOnS3(server.url);
    await server.close();
  });
});
