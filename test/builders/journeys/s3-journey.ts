import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { aWorld, linkedInEnvironment, organization, token } from '#test/builders/journeys/a-world.ts';
import { fjallviken } from '#test/builders/journeys/fjallviken.ts';
import { startLinkedInProcess } from '#test/builders/journeys/linkedin-process.ts';
import { s3ClientFor } from '#test/servers/s3-client-for.ts';

const stores = ['content', 'records', 'reports', 'site'];
const bucketOf = (store: string) => `fjallviken-${store}`;

const environmentFor = (endpoint: string) => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test-secret',
  // The records share their bucket with somebody else, so they stand below a prefix.
  VARDAG_CONTENT: `s3://${bucketOf('content')}`,
  VARDAG_RECORDS: `s3://${bucketOf('records')}/vardag/rec`,
  VARDAG_REPORTS: `s3://${bucketOf('reports')}`,
  VARDAG_SITE: `s3://${bucketOf('site')}`,
});

/** The whole way of a story with its four stores on an S3 server, each step a process of its own. */
export const walkOnS3 = async (endpoint: string): Promise<void> => {
  const client = s3ClientFor(endpoint);
  const content = await fjallviken(['natten-pa-alvgarden']);
  for (const store of stores)
    await client.send(
      new CreateBucketCommand({
        Bucket: bucketOf(store),
        CreateBucketConfiguration: { LocationConstraint: 'eu-north-1' },
      }),
    );
  for (const [Key, Body] of content)
    await client.send(new PutObjectCommand({ Bucket: bucketOf('content'), Key, Body }));

  const listed = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const store of stores) {
      let next: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucketOf(store),
            ...(next === undefined ? {} : { ContinuationToken: next }),
          }),
        );
        for (const { Key, ETag } of page.Contents ?? []) found.push(`${store}/${Key} ${ETag}`);
        next = page.NextContinuationToken;
      } while (next !== undefined);
    }
    return found;
  };
  const read = async (store: string, Key: string): Promise<string> => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucketOf(store), Key }));
    return (await Body?.transformToString()) ?? '';
  };

  const linkedin = await startLinkedInProcess(token, organization);
  const world = await aWorld({ ...linkedInEnvironment(linkedin.url), ...environmentFor(endpoint) }, new Map());
  try {
    const reviewed = await world.job('review-stories', '2026-11-20T03:10:00Z');
    expect(reviewed.code).toBe(0);
    const slot = '2026-11-24T09:00+01:00';
    const done = await world.job('start-due', slot);
    expect(done.outcomes.map(({ channel, state }) => `${channel} ${state}`)).toEqual([
      'site published',
      'linkedin published',
      'job-boards published',
      'job-boards published',
    ]);
    const [post] = await linkedin.standing();
    expect(post?.content?.multiImage?.images).toHaveLength(3);
    expect(await read('site', 'stories/natten-pa-alvgarden/index.html')).toContain('Åsa');
    const before = await listed();
    expect(before.filter((key) => key.startsWith('records/') && !key.startsWith('records/vardag/rec/'))).toEqual([]);
    expect(before.length).toBeGreaterThan(100);
    expect((await world.job('start-due', slot)).outcomes).toEqual([]);
    expect(await listed()).toEqual(before);
    expect((await linkedin.state()).posts).toHaveLength(1);

    expect((await world.run(['withdraw', 'natten-pa-alvgarden', '--reason', 'Åsa ångrade sig'])).code).toBe(0);
    const removed = await world.job('withdraw-stories', '2026-11-25T09:00+01:00');
    expect(removed.outcomes.map(({ state }) => state)).toEqual(['removed', 'removed', 'removed', 'removed']);
    expect(await linkedin.standing()).toEqual([]);
    expect((await listed()).filter((key) => key.startsWith('site/stories/'))).toEqual([]);
    const verified = await world.run(['verify']);
    expect([verified.code, JSON.parse(verified.stdout).broken]).toEqual([0, null]);
    expect(world.said.join('')).not.toContain(token);
  } finally {
    await linkedin.close();
    await world.remove();
    client.destroy();
  }
};
