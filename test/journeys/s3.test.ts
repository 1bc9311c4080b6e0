import { test } from 'vitest';
import { walkOnS3 } from '#test/builders/journeys/s3-journey.ts';
import { startS3Subset } from '#test/servers/s3-subset.ts';
import { temporaryFolder } from '#test/servers/temporary-folder.ts';

test('a story goes the whole way with its four stores on an S3 server', { timeout: 90_000 }, async () => {
  const folder = await temporaryFolder();
  const server = await startS3Subset(folder.path, 1000);
  await walkOnS3(server.url);
  await server.close();
  await folder.remove();
});
