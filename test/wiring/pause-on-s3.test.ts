import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type S3Subset, startS3Subset } from '#test/servers/s3-subset.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

const program = join(import.meta.dirname, '..', '..', 'functions', 'cli', 'vardag.js');

let folder: TemporaryFolder;
let server: S3Subset;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startS3Subset(join(folder.path, 'buckets'));
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

const vardag = (...words: readonly string[]) =>
  promisify(execFile)(process.execPath, [program, ...words, '--workspace', join(folder.path, 'workspace')], {
    // Nothing of this process's own settings.
    env: {
      PATH: process.env['PATH'],
      VARDAG_CONTENT: 's3://content',
      AWS_ENDPOINT_URL: server.url,
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
  });

it('an operator who may touch no other file pauses and goes on', { timeout: 60_000 }, async () => {
  await vardag('pause', '--scope', 'all', '--reason', 'Händelse i centrum');
  await vardag('resume');
  const writes = server.requests.filter((request) => /^(PUT|POST|DELETE) /.test(request));
  expect(writes.map((request) => request.replace(/\?.*$/, ''))).toEqual([
    'PUT /content/pauses/all.yaml',
    'DELETE /content/pauses/all.yaml',
  ]);
});
