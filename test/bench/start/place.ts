import { join } from 'node:path';
import { s3Store } from '#functions/adapters/object-store/s3.ts';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { consentFile, employerFiles } from '#test/builders/core/employer-files.ts';
import { startEventBridgeSubset } from '#test/servers/eventbridge-subset.ts';
import { s3ClientFor } from '#test/servers/s3-client-for.ts';
import { startS3Subset } from '#test/servers/s3-subset.ts';

export type BenchAws = {
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

/** As much of AWS as a function meets, on this machine, with a small employer's files. */
export const startBenchAws = async (folder: string): Promise<BenchAws> => {
  const s3 = await startS3Subset(join(folder, 's3'), 1000);
  const bus = await startEventBridgeSubset();
  const linkedin = await startLinkedInSandbox({ now: () => Date.now() });
  const client = s3ClientFor(s3.url);
  const content = s3Store({ bucket: 'content', client });
  for (const [key, text] of Object.entries(employerFiles)) await content.put(key, text);
  await content.put('consents/elsa-2026.yaml', consentFile());
  client.destroy();
  return {
    environment: {
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test-secret',
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_EVENTBRIDGE: bus.url,
      VARDAG_CONTENT: 's3://content',
      VARDAG_RECORDS: 's3://records',
      VARDAG_REPORTS: 's3://reports',
      VARDAG_SITE: 's3://site',
      VARDAG_BUS: 'vardag',
      VARDAG_LANGUAGE: 'sv',
      VARDAG_LINKEDIN_URL: linkedin.url,
      VARDAG_LINKEDIN_TOKEN: 'sandbox-token',
      VARDAG_LINKEDIN_ORGANIZATION: '5515715',
    },
    close: async () => {
      await Promise.all([s3.close(), bus.close(), linkedin.close()]);
    },
  };
};
