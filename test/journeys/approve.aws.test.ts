import { readdir } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type World } from '#test/builders/journeys/a-world.ts';
import { fjallviken } from '#test/builders/journeys/fjallviken.ts';
import { seenOf } from '#test/builders/journeys/seen-of.ts';
import type { Environment } from '#test/builders/journeys/vardag.ts';
import type { Loopback } from '#test/servers/loopback.ts';
import { findProgram, reportMissing, startOutsideServer } from '#test/servers/outside-server.ts';
import { s3ClientFor } from '#test/servers/s3-client-for.ts';

const moto = await findProgram('MOTO_SERVER', 'moto_server');
reportMissing(moto, 'moto', "Make .venv with: python3 -m venv .venv && .venv/bin/pip install 'moto[server]'");

const plough = 'plogen-kor-sjalv';
const at = ['--at', '2026-11-20T08:00:00Z'];

const ask = async (endpoint: string, service: string, asked: Readonly<Record<string, string>>): Promise<string> => {
  const headers = { authorization: `AWS4-HMAC-SHA256 Credential=test/20261120/eu-north-1/${service}/aws4_request` };
  return (await fetch(endpoint, { method: 'POST', body: new URLSearchParams(asked), headers })).text();
};

const makeRole = (endpoint: string) =>
  ask(endpoint, 'iam', {
    Action: 'CreateRole',
    Version: '2010-05-08',
    RoleName: 'communicator',
    AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[]}',
  });

/** Signs in as IAM Identity Center does: a role, and the person's name as its session. */
const signIn = async (endpoint: string, name: string) => {
  const xml = await ask(endpoint, 'sts', {
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: 'arn:aws:iam::123456789012:role/communicator',
    RoleSessionName: name,
  });
  const field = (tag: string) => new RegExp(`<${tag}>([^<]+)`).exec(xml)?.[1] ?? '';
  return {
    userId: field('AssumedRoleId'),
    environment: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: field('AccessKeyId'),
      AWS_SECRET_ACCESS_KEY: field('SecretAccessKey'),
      AWS_SESSION_TOKEN: field('SessionToken'),
    } satisfies Environment,
  };
};

describe.runIf(moto !== null)('approving on S3, with an STS beside it, as moto imitates them', () => {
  let aws: Loopback;
  let client: S3Client;
  let world: World;
  let bucket: string;
  let count = 0;
  beforeAll(async () => {
    aws = await startOutsideServer(moto ?? '', (port) => ['-H', '127.0.0.1', '-p', String(port)]);
    await makeRole(aws.url);
    client = s3ClientFor(aws.url);
    world = await aWorld({ VARDAG_LINKEDIN_URL: 'http://127.0.0.1:1', VARDAG_LANGUAGE: 'en' }, new Map());
  });
  afterAll(async () => {
    client.destroy();
    await world.remove();
    await aws.close();
  });
  beforeEach(async () => {
    count += 1;
    bucket = `approvals-${count}`;
    const where = { LocationConstraint: 'eu-north-1' } as const;
    await client.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: where }));
    for (const [Key, Body] of await fjallviken([plough], 'drafts'))
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: `content/${Key}`, Body }));
  });

  const content = () => ({ VARDAG_CONTENT: `s3://${bucket}/content` });
  const stores = () => ({
    ...content(),
    VARDAG_RECORDS: `s3://${bucket}/records`,
    VARDAG_REPORTS: `s3://${bucket}/reports`,
    VARDAG_SITE: `s3://${bucket}/site`,
  });
  const keys = async (prefix: string) => {
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
    return Contents.map(({ Key = '' }) => Key);
  };
  const storyFile = (folder: string) => `content/stories/${folder}/${plough}/story.md`;
  const tagsOf = async (Key: string) =>
    (await client.send(new GetObjectTaggingCommand({ Bucket: bucket, Key }))).TagSet;

  it('signs with the identity that STS names, and pins it where the records are on S3 too', async () => {
    const { userId, environment } = await signIn(aws.url, 'eva.k@fjallviken.example');
    expect(userId).toMatch(/^AROA\w+:eva\.k@fjallviken\.example$/);
    const { code, stdout } = await world.run(
      ['approve', plough, ...(await seenOf(world, plough, { ...environment, ...stores() })), ...at],
      { ...environment, ...stores() },
    );
    expect([code, JSON.parse(stdout)]).toEqual([0, { story: plough, moved: true, findings: [] }]);
    expect(await tagsOf(storyFile('approved'))).toContainEqual({ Key: 'approved-by', Value: userId });
    expect(await keys('records/approvals/')).toHaveLength(1);
  });

  it('leaves the pinning to the pipeline where the content alone is on S3', async () => {
    const { userId, environment } = await signIn(aws.url, 'eva.k');
    const { code, stdout } = await world.run(
      ['approve', plough, ...(await seenOf(world, plough, { ...environment, ...content() })), ...at],
      { ...environment, ...content() },
    );
    expect([code, JSON.parse(stdout)]).toEqual([0, { story: plough, moved: true, findings: [] }]);
    expect(await tagsOf(storyFile('approved'))).toContainEqual({ Key: 'approved-by', Value: userId });
    expect(await readdir(world.path)).not.toContain('records');
    const reviewed = await world.job('review-stories', '2026-11-20T08:01:00Z', { ...environment, ...stores() });
    expect([reviewed.code, (await keys('records/approvals/')).length]).toEqual([0, 1]);
  });

  it.each([
    ['en', 'Not approved, because nobody can sign. Nothing was moved. AWS did not answer who you are.'],
    ['sv', 'Inte godkänd, för ingen kan skriva under. Inget är flyttat. AWS svarade inte på vem du är.'],
  ])('moves nothing and says why when STS cannot be asked (%s)', async (language, said) => {
    const { environment } = await signIn(aws.url, 'eva.k');
    const away = { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1', VARDAG_LANGUAGE: language };
    const before = await keys('');
    const { code, stdout, stderr } = await world.run(
      ['approve', plough, ...(await seenOf(world, plough, { ...environment, ...content() })), ...at],
      {
        ...environment,
        ...content(),
        ...away,
      },
    );
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/because: .*ECONNREFUSED/);
    expect(await keys('')).toEqual(before);
    expect(await world.run(['check'], { ...environment, ...content(), ...away })).toMatchObject({ code: 0 });
  });
});
