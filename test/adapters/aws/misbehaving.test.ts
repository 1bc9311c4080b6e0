import { crc32 } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { stsApprover } from '#functions/adapters/approver/sts.ts';
import { eventBridgeBus } from '#functions/adapters/event-bus/eventbridge.ts';
import { sesMailer } from '#functions/adapters/mailer/ses.ts';
import { s3Store } from '#functions/adapters/object-store/s3.ts';
import { secretsManagerSecret } from '#functions/adapters/secret-store/secrets-manager.ts';
import { aMail } from '#test/contracts/mailer.ts';
import { type Manners, type MisbehavingServer, startMisbehavingServer } from '#test/servers/misbehaving-server.ts';

const limits = { connection: 200, answer: 250, whole: 600 };
/** What a busy machine may add. */
const leeway = 2_000;

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(() => vi.unstubAllEnvs());

const within = async <T>(work: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  try {
    return await work();
  } finally {
    expect(performance.now() - began).toBeLessThan(limits.whole + leeway);
  }
};

/** What became of a call: its answer, or the words of its fault. */
const outcomeOf = (work: () => Promise<unknown>): Promise<unknown> =>
  within(() => work().catch((error: Error) => error.message));

const store = () => s3Store({ bucket: 'records', limits });
const xml = (body: string, headers: Readonly<Record<string, string>> = {}): Manners => ({
  status: 200,
  body: `<?xml version="1.0"?>\n${body}`,
  headers: { 'content-type': 'application/xml', etag: '"e"', ...headers },
});
const sum = (text: string): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return bytes.toString('base64');
};
const internal = '<Error><Code>InternalError</Code><Message>We encountered an internal error.</Message></Error>';
const elsewhere: Manners = {
  status: 307,
  headers: { location: 'http://records.s3.eu-west-1.amazonaws.com/a', 'content-type': 'application/xml' },
  body: '<Error><Code>TemporaryRedirect</Code><Endpoint>records.s3.eu-west-1.amazonaws.com</Endpoint></Error>',
};

describe('S3 on a bad day', () => {
  const read = () => store().get('a.xml');
  const write = () => store().put('a.json', '{}', { ifAbsent: true });
  const look = () => store().head('a.json');
  const list = () => store().list('publications/');

  it.each<[string, Manners, () => Promise<unknown>, RegExp]>([
    ['a read that nobody answers', 'silent', read, /^S3 could not read s3:\/\/records\/a\.xml: TimeoutError\.$/],
    ['a write that nobody answers', 'silent', write, /could not write .*TimeoutError/],
    ['a look that nobody answers', 'silent', look, /could not look at .*TimeoutError/],
    ['a list that nobody answers', 'silent', list, /could not list .*TimeoutError/],
    ['a body that never ends', 'dripping', read, /could not read .*TimeoutError/],
    ['a list that never ends', 'dripping', list, /could not list .*TimeoutError/],
    ['a body that is cut', 'cut', read, /could not read/],
    ['a list that is cut', 'cut', list, /could not list/],
    ['a body with another checksum', xml('<a/>', { 'x-amz-checksum-crc32': sum('<b/>') }), read, /could not read/],
    ['a write that is answered with 200 and an error', xml(internal), write, /could not write/],
    ['a list that is answered with 200 and an error', xml(internal), list, /could not list .*InternalError/],
    ['the same with a line after it', xml(`${internal}\n`), list, /could not list/],
    ['a list that says nothing', xml('<ListBucketResult></ListBucketResult>'), list, /could not list/],
    [
      'a list that goes on nowhere',
      xml('<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>'),
      list,
      /could not list/,
    ],
    ['a bucket that has moved', elsewhere, read, /could not read .*TemporaryRedirect/],
    ['a bucket that has moved, at a write', elsewhere, write, /could not write .*TemporaryRedirect/],
  ])('makes a fault of %s, in time', async (_, manners, work, fault) => {
    server.answerWith(manners);
    expect(await outcomeOf(work)).toMatch(fault);
  });

  it('gives back a user’s own XML that holds an error', async () => {
    const body = '<Error><Code>InternalError</Code></Error>';
    for (const headers of [{}, { 'x-amz-checksum-crc32': sum(body) }]) {
      server.answerWith({ status: 200, body, headers: { 'content-type': 'application/xml', etag: '"e"', ...headers } });
      expect(new TextDecoder().decode((await within(read))?.body)).toBe(body);
    }
  });
});

describe('the other services of AWS on a bad day', () => {
  const publish = () =>
    eventBridgeBus({ busName: 'vardag', limits }).publish([
      { name: 'StoryApproved', detail: { story: 'a', approval: 'b' } },
    ]);
  const mail = () => sesMailer({ from: 'vardag@nordhamn.example', limits }).send(aMail());
  const secret = () => secretsManagerSecret({ name: 'vardag/linkedin', limits }).get();
  const sign = () => stsApprover({ otherwise: 'laptop', limits }).sign();
  /** With an STS of its own, and no S3 server that could do without one. */
  const signAtAws = () => {
    vi.stubEnv('AWS_ENDPOINT_URL_STS', server.url);
    vi.stubEnv('AWS_ENDPOINT_URL', '');
    return sign();
  };
  const saying = (body: string): Manners => ({
    status: 200,
    body,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
  });
  const failedWithin = saying('{"__type":"InternalServiceError","message":"An error occurred."}');
  const page = saying('<html>Sign in to this network</html>');
  const failedEntry = saying('{"FailedEntryCount":1,"Entries":[{"ErrorCode":"InternalFailure"}]}');
  const refusedAll = expect.stringMatching(/refused 1 of 1 events/);
  const tooMany: Manners = { status: 429, body: '{"__type":"TooManyRequestsException","message":"Too many"}' };
  const slowDown: Manners = { status: 503, body: '' };
  const unreadable = expect.stringMatching(/is not valid JSON/);
  const moved: Manners = { status: 307, headers: { location: '/elsewhere' }, body: '' };
  const unknown = expect.objectContaining({ outcome: 'unknown' });
  const unreachable = expect.objectContaining({ signed: false, why: 'unreachable' });

  it.each<[string, Manners, () => Promise<unknown>, unknown]>([
    ['EventBridge is silent', 'silent', publish, expect.stringMatching(/requestTimeout|No whole answer/)],
    ['EventBridge drips', 'dripping', publish, 'No whole answer within 600 ms.'],
    ['EventBridge is cut off', 'cut', publish, expect.stringMatching(/aborted|hang up/)],
    ['EventBridge says 200 and an error', failedWithin, publish, refusedAll],
    ['EventBridge says 200 and that an entry failed', failedEntry, publish, refusedAll],
    ['EventBridge is a page of the network', page, publish, unreadable],
    ['EventBridge has moved', moved, publish, 'UnknownError'],
    ['SES is silent', 'silent', mail, unknown],
    ['SES drips', 'dripping', mail, unknown],
    ['SES is cut off', 'cut', mail, unknown],
    ['SES says 200 and an error', failedWithin, mail, unknown],
    ['SES is a page of the network', page, mail, unknown],
    ['SES has moved', moved, mail, unknown],
    ['SES throttles', tooMany, mail, expect.objectContaining({ outcome: 'refused' })],
    ['Secrets Manager is silent', 'silent', secret, expect.stringMatching(/requestTimeout|No whole answer/)],
    ['Secrets Manager drips', 'dripping', secret, 'No whole answer within 600 ms.'],
    ['Secrets Manager is cut off', 'cut', secret, expect.stringMatching(/aborted|hang up|No whole answer/)],
    ['Secrets Manager says 200 and an error', failedWithin, secret, expect.stringMatching(/no secret/)],
    ['Secrets Manager is a page of the network', page, secret, unreadable],
    ['Secrets Manager has moved', moved, secret, 'UnknownError'],
    ['STS is silent', 'silent', sign, unreachable],
    ['STS drips', 'dripping', sign, unreachable],
    ['STS is cut off', 'cut', sign, unreachable],
    ['STS throttles', slowDown, signAtAws, unreachable],
    ['STS says 200 and an error', xml(internal), signAtAws, unreachable],
    ['STS is a page of the network', page, signAtAws, unreachable],
    ['STS has moved', moved, signAtAws, unreachable],
  ])('the answer is there in time when %s', async (_, manners, work, expected) => {
    server.answerWith(manners);
    expect(await outcomeOf(work)).toEqual(expected);
  });

  it('asks SES once, however it fails', async () => {
    for (const manners of ['silent', 'cut', { status: 503, body: '{}' }] as const) {
      server.answerWith(manners);
      await outcomeOf(mail);
      expect(server.asked()).toBe(1);
    }
  });
});

describe('AWS when it throttles', () => {
  // The SDK waits half a second and more between such tries.
  const patient = { limits: { ...limits, whole: 8_000 } };
  const slowDown: Manners = { status: 503, body: '<Error><Code>SlowDown</Code></Error>' };
  const throttled: Manners = {
    status: 400,
    body: '{"__type":"ThrottlingException","message":"Rate exceeded"}',
    headers: { 'content-type': 'application/x-amz-json-1.1' },
  };
  const event = { name: 'StoryApproved', detail: { story: 'a', approval: 'b' } } as const;

  it.each<[string, Manners, () => Promise<unknown>, RegExp]>([
    ['S3', slowDown, () => s3Store({ bucket: 'records', ...patient }).get('a'), /could not read .*SlowDown/],
    [
      'EventBridge',
      throttled,
      () => eventBridgeBus({ busName: 'vardag', ...patient }).publish([event]),
      /^Rate exceeded$/,
    ],
    ['Secrets Manager', throttled, () => secretsManagerSecret({ name: 'a', ...patient }).get(), /^Rate exceeded$/],
  ])('is asked three times and then a fault (%s)', async (_, manners, work, fault) => {
    server.answerWith(manners);
    await expect(work()).rejects.toThrow(fault);
    expect(server.asked()).toBe(3);
  });

  it('is not asked again past the deadline', async () => {
    server.answerWith(slowDown);
    expect(await outcomeOf(() => store().get('a'))).toMatch(/SlowDown|TimeoutError/);
  });
});
