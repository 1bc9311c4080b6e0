import { join } from 'node:path';
import { s3Store } from '#functions/adapters/object-store/s3.ts';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { consentFile, employerFiles } from '#test/builders/core/employer-files.ts';
import { startEventBridgeSubset } from '#test/servers/eventbridge-subset.ts';
import { fakeSignIn, client as signInClient } from '#test/servers/fake-sign-in.ts';
import { startLoopback } from '#test/servers/loopback.ts';
import { s3ClientFor } from '#test/servers/s3-client-for.ts';
import { startS3Subset } from '#test/servers/s3-subset.ts';

export type BenchAws = {
  readonly environment: Readonly<Record<string, string>>;
  /** Puts a draft there that has a sentence which no run has read. */
  readonly putNewSentence: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const story = (sentence: string): string => `---
title: Vi bestämmer veckan tillsammans
language: sv
people:
  - { name: Elsa, role: förskollärare, consent: elsa-2026 }
unit: utbildning
occupation: "2343"
author: anna.k
---
På måndagar ritar vi upp veckan på tavlan.

${sentence}
`;

/** As much of AWS as a function meets, on this machine, with a small employer's files. */
export const startBenchAws = async (folder: string): Promise<BenchAws> => {
  const s3 = await startS3Subset(join(folder, 's3'), 1000);
  const bus = await startEventBridgeSubset();
  const linkedin = await startLinkedInSandbox({ now: () => Date.now() });
  const login = await fakeSignIn(() => Date.now());
  const SecretString = JSON.stringify({ clientSecret: signInClient.clientSecret, sessionKey: 'k'.repeat(32) });
  const secrets = await startLoopback((_, response) => {
    response
      .writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify({ ARN: 'arn', SecretString }));
  });
  const client = s3ClientFor(s3.url);
  const content = s3Store({ bucket: 'content', client });
  for (const [key, text] of Object.entries(employerFiles)) await content.put(key, text);
  await content.put('consents/elsa-2026.yaml', consentFile());
  let written = 0;
  return {
    putNewSentence: async () => {
      written += 1;
      await content.put('stories/drafts/veckan/story.md', story(`Den dagen bytte vi dag ${written} gånger.`));
    },
    environment: {
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test-secret',
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_EVENTBRIDGE: bus.url,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
      VARDAG_SIGN_IN_ISSUER: login.issuer,
      VARDAG_SIGN_IN_CLIENT_ID: signInClient.clientId,
      VARDAG_SIGN_IN_GROUPS_CLAIM: 'groups',
      VARDAG_SIGN_IN_READERS: '["vardag-readers"]',
      VARDAG_SIGN_IN_SECRET: 'vardag/sign-in',
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
      client.destroy();
      await Promise.all([s3.close(), bus.close(), linkedin.close(), login.close(), secrets.close()]);
    },
  };
};
