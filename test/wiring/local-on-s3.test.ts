import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '#functions/adapters/clock/system.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { localPipeline } from '#functions/wiring/local.ts';
import { type S3Subset, startS3Subset } from '#test/servers/s3-subset.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

let folder: TemporaryFolder;
let server: S3Subset;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startS3Subset(folder.path);
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(() => vi.unstubAllEnvs());

it('on S3 nothing but the content is read before the first run, which puts the font, once', async () => {
  const settings = parseEnvironment(
    {
      VARDAG_CONTENT: 's3://content',
      VARDAG_RECORDS: 's3://records',
      VARDAG_REPORTS: 's3://reports',
      VARDAG_SITE: 's3://sites',
      VARDAG_LINKEDIN_URL: 'http://127.0.0.1:1',
      VARDAG_LINKEDIN_TOKEN: 'a-token',
    },
    folder.path,
  );
  const local = await localPipeline(settings, {
    functions: handlers,
    clock: systemClock(),
    log: quietLog,
    linkedInAddress: null,
  });
  expect(server.requests.filter((request) => !request.startsWith('GET /content/'))).toEqual([]);
  await local.wake('start-due');
  await local.wake('start-due');
  expect(server.requests.filter((request) => request.includes('.woff2')).sort()).toEqual([
    'HEAD /reports/newsroom/assets/source-sans-3.woff2',
    'HEAD /sites/assets/source-sans-3.woff2',
    'PUT /reports/newsroom/assets/source-sans-3.woff2?x-id=PutObject',
    'PUT /sites/assets/source-sans-3.woff2?x-id=PutObject',
  ]);
});
