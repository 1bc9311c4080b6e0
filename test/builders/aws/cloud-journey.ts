import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, vi } from 'vitest';
import { s3Store } from '#functions/adapters/object-store/s3.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { digestKeys } from '#functions/newsroom/digests/digest-keys.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { sandboxClient, sandboxRefreshToken } from '#functions/sandbox/linkedin/access/access-token.ts';
import type { LinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { lambdaHandlers } from '#test/builders/aws/lambda-handlers.ts';
import { lambdaService } from '#test/builders/aws/lambda-service.ts';
import { accountNames, openMotoAccount } from '#test/builders/aws/moto-account.ts';
import { organization, token } from '#test/builders/journeys/a-world.ts';
import { fjallviken } from '#test/builders/journeys/fjallviken.ts';
import { s3ClientFor } from '#test/servers/s3-client-for.ts';

/** The stories of the stranger's content that are pinned to the first two slots. */
export const told = ['natten-pa-alvgarden', 'plogen-kor-sjalv'] as const;
const slots = ['2026-11-24T08:00:00Z', '2026-11-26T08:00:00Z'] as const;
const channels = ['linkedin', 'site', 'job-boards'] as const;

/** What a function on Lambda is told, with everything of AWS behind one address. */
export const lambdaEnvironment = (endpoint: string, linkedin: string): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test-secret',
  VARDAG_CONTENT: `s3://${accountNames.buckets.content}`,
  VARDAG_RECORDS: `s3://${accountNames.buckets.records}`,
  VARDAG_REPORTS: `s3://${accountNames.buckets.reports}`,
  VARDAG_SITE: `s3://${accountNames.buckets.site}`,
  VARDAG_BUS: accountNames.bus,
  VARDAG_LINKEDIN_URL: linkedin,
  VARDAG_LINKEDIN_SECRET: accountNames.secret,
  VARDAG_LINKEDIN_ORGANIZATION: organization,
  VARDAG_LINKEDIN_VERSION: '202609',
});

const secretText = JSON.stringify({
  accessToken: token,
  refreshToken: sandboxRefreshToken,
  clientId: sandboxClient.id,
  clientSecret: sandboxClient.secret,
});

/** Bytes as a communicator's tool would put them: what is approved carries who approved it. */
const putContent = async (endpoint: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> => {
  const client = s3ClientFor(endpoint);
  for (const [Key, Body] of files)
    await client.send(
      new PutObjectCommand({
        Bucket: accountNames.buckets.content,
        Key,
        Body,
        ...(Key.startsWith('stories/approved/') ? { Tagging: 'approved-by=eva.k' } : {}),
      }),
    );
  client.destroy();
};

export type CloudJourney = {
  /** Straight to moto, for looking; the functions go by the address in their environment. */
  readonly moto: string;
  readonly linkedin: LinkedInSandbox;
  readonly trouble: (on: boolean) => void;
  /** Whether the next message is delivered twice. */
  readonly again: () => boolean;
};

/**
 * From approval to digest: content is put, and from then on nothing but events, queues and schedules moves anything.
 * Trouble is on but for the last ticks of each slot and the digest, as troubles end; then the dead letters are sent again.
 */
export const walkInTheCloud = async ({ moto, linkedin, trouble, again }: CloudJourney) => {
  await fetch(`${moto}/moto-api/reset`, { method: 'POST' });
  await fetch(`${linkedin.url}/_sandbox/reset`, { method: 'POST' });
  const account = await openMotoAccount(moto, secretText);
  const lambda = lambdaService(account, lambdaHandlers, { again });
  const at = (instant: string, minutes = 0): void => {
    vi.setSystemTime(new Date(Date.parse(instant) + minutes * 60_000));
  };
  const wake = async (...handlers: readonly Parameters<typeof lambda.schedule>[0][]): Promise<void> => {
    for (const handler of handlers) await lambda.schedule(handler);
    await lambda.drain();
  };

  at('2026-11-23T08:00:00Z');
  trouble(true);
  await putContent(moto, await fjallviken(told));
  await lambda.drain();
  trouble(false);
  at('2026-11-24T02:10:00Z');
  let redriven = await lambda.redrive();
  await wake('review-stories', 'plan-campaigns');

  for (const slot of slots) {
    trouble(true);
    for (const minute of [0, 1, 2, 3, 5, 8, 13, 20]) {
      at(slot, minute);
      await wake('start-due');
    }
    trouble(false);
    redriven += await lambda.redrive();
    for (const minute of [25, 30, 45]) {
      at(slot, minute);
      await wake('start-due');
    }
    for (const hours of [1, 2, 6, 7]) {
      at(slot, hours * 60 + 1);
      await wake('collect-engagement', 'syndicate-vacancies', 'withdraw-stories');
    }
  }
  at('2026-11-28T09:00:00Z');
  await wake('collect-engagement');
  at('2026-11-30T05:00:00Z');
  await wake('write-digest');

  const client = s3ClientFor(moto);
  const store = (bucket: string) => s3Store({ bucket, client });
  const records = store(accountNames.buckets.records);
  const reports = store(accountNames.buckets.reports);
  const ledgers: Record<string, string> = {};
  for (const story of told)
    for (const channel of channels) {
      const id = publicationId({ campaign: 'vinter', story, channel, vacancy: null });
      const chain = await readChain<PublicationEntry>(records, publicationPrefix(id));
      ledgers[`${story} ${channel}`] = stateOf(chain).kind;
    }
  const found = {
    posts: linkedin.posts().map((post) => post.commentary.split('\n')[0] ?? ''),
    ledgers,
    verified: await verifyRecords({ records }),
    reports: (await reports.list('')).map(({ key }) => key),
    site: (await store(accountNames.buckets.site).list('')).map(({ key }) => key),
    archived: await account.archived(),
    deadLetters: await lambda.redrive(),
    failures: lambda.failures,
    redriven,
  };
  client.destroy();
  account.close();
  return found;
};

/** Both stories told, each once, in every channel that takes them, and all of it on record. */
export const expectWholeWeek = (found: Awaited<ReturnType<typeof walkInTheCloud>>): void => {
  expect(found.posts.toSorted()).toEqual([
    expect.stringMatching(/^Klockan två på natten/),
    expect.stringMatching(/^När snön faller/),
  ]);
  expect(found.ledgers).toEqual({
    'natten-pa-alvgarden linkedin': 'published',
    'natten-pa-alvgarden site': 'published',
    'natten-pa-alvgarden job-boards': 'published',
    'plogen-kor-sjalv linkedin': 'published',
    'plogen-kor-sjalv site': 'published',
    // There is no open job for plough drivers.
    'plogen-kor-sjalv job-boards': 'refused',
  });
  expect(found.verified.broken).toBeNull();
  expect(found.verified.checked).toBeGreaterThan(20);
  for (const story of told) expect(found.site).toContain(`stories/${story}/index.html`);
  expect(found.reports).toContain(digestKeys('2026-W48').json);
  expect(found.archived).toBeGreaterThan(6);
  expect(found.deadLetters).toBe(0);
};
