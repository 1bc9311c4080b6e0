import { afterEach, describe, expect, it } from 'vitest';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import type { SendOutcome } from '#functions/ground/ports/channel.ts';
import {
  author,
  now,
  picture,
  post,
  settings,
  standing,
  token,
} from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type StubAnswer, type StubServer, startStub } from '#test/adapters/channels/linkedin/stub-server.ts';

let stub: StubServer;
afterEach(async () => {
  await stub.close();
});

const urn = 'urn:li:share:7141138937766391808';
const url = `https://www.linkedin.com/feed/update/${urn}/`;
const duplicate: StubAnswer = {
  status: 422,
  body: {
    errorDetailType: 'com.linkedin.common.error.BadRequest',
    message: `com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of ${urn}`,
    errorDetails: { inputErrors: [{ description: 'Duplicate post is detected', input: {}, code: 'DUPLICATE_POST' }] },
    status: 422,
  },
};

const send = async (created: StubAnswer, read: StubAnswer = { status: 404 }): Promise<SendOutcome> => {
  stub = await startStub(({ method }) => (method === 'POST' ? created : read));
  const channel = linkedInChannel(settings(stub.url, { timeouts: { call: 600, upload: 600 } }));
  return await channel.send(post(), { pictures: [] });
};
const posted = (): number => stub.requests.filter(({ method }) => method === 'POST').length;

const refused = (
  status: number,
  body: unknown,
  reason: string,
): readonly [StubAnswer, SendOutcome['outcome'], string] => [{ status, body }, 'refused', reason];
const denied = 'Not enough permissions to access: partnerApiPostsExternal.CREATE.20260901';

describe('sending a post to LinkedIn', () => {
  it.each(['urn:li:share:7141138937766391808', 'urn:li:ugcPost:7141138937766391809'])(
    'is published when a 201 names %s',
    async (id) => {
      expect(await send({ status: 201, headers: { 'x-restli-id': id } })).toEqual({
        outcome: 'published',
        externalId: id,
        url: `https://www.linkedin.com/feed/update/${id}/`,
      });
      expect(stub.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
    },
  );

  it.each<readonly [string, StubAnswer, string]>([
    ['a 201 without an id', { status: 201 }, 'no-post-id'],
    ['a 201 with an id of another kind', { status: 201, headers: { 'x-restli-id': '42' } }, 'no-post-id'],
    ['a cut connection', 'reset', 'broken'],
    ['no answer in time', 'hang', 'timeout'],
    ['a 201 that breaks off', { status: 201, headers: { 'content-length': '99' }, half: true }, 'broken'],
    ['a redirection', { status: 302, headers: { location: '/rest/posts' } }, 'http-302'],
    ['a 408', { status: 408 }, 'http-408'],
    ['a 409', { status: 409, body: { status: 409, code: 'CONFLICT' } }, 'CONFLICT'],
    ['a 500', { status: 500, body: { status: 500 } }, 'http-500'],
    ['a 502 page', { status: 502, body: '<html>Bad gateway</html>' }, 'http-502'],
    ['a 503', { status: 503 }, 'http-503'],
    ['a duplicate that names no original', { status: 422, body: { code: 'DUPLICATE_POST' } }, 'DUPLICATE_POST'],
  ])('is unknown after %s, and is not sent again', async (_, answer, reason) => {
    expect(await send(answer)).toEqual({ outcome: 'unknown', reason });
    expect(posted()).toBe(1);
  });

  it.each([
    refused(400, { status: 400, code: 'FIELD_LENGTH_TOO_LONG', message: 'commentary length' }, 'FIELD_LENGTH_TOO_LONG'),
    refused(400, { status: 400, message: 'Organization permissions must be used' }, 'http-400'),
    refused(403, { status: 403, serviceErrorCode: 100, code: 'ACCESS_DENIED', message: denied }, 'ACCESS_DENIED'),
    refused(403, { status: 403 }, 'http-403'),
    refused(404, { status: 404, code: 'NOT_FOUND', message: 'Could not find entity' }, 'NOT_FOUND'),
    refused(422, { status: 422, message: 'ERROR :: /distribution :: field is required' }, 'http-422'),
    refused(400, '<html>Bad request</html>', 'http-400'),
    refused(
      400,
      { status: 400, errorDetails: { inputErrors: [{ code: 'INVALID_CONTENT_OWNERSHIP' }] } },
      'INVALID_CONTENT_OWNERSHIP',
    ),
  ])('%j is %s for %s', async (answer, outcome, reason) => {
    expect(await send(answer)).toMatchObject({ outcome, reason });
    expect(posted()).toBe(1);
  });

  it.each([
    [401, 65600, 'access', '2026-11-24T08:05:00Z'],
    [401, 65601, 'access', '2026-11-24T08:05:00Z'],
    [401, 65602, 'access', '2026-11-24T08:05:00Z'],
    [426, null, 'api-version', '2026-11-24T09:00:00Z'],
  ])('waits after %i %s because of %s', async (status, serviceErrorCode, reason, notBefore) => {
    const outcome = await send({ status, body: { status, serviceErrorCode } });
    expect({ ...outcome, notBefore: String('notBefore' in outcome && outcome.notBefore) }).toEqual({
      outcome: 'deferred',
      reason,
      notBefore,
    });
  });

  it('waits for the next day of UTC when the quota is used up', async () => {
    const outcome = await send({ status: 429, body: { status: 429, serviceErrorCode: 101 } });
    if (outcome.outcome !== 'deferred') throw new Error(outcome.outcome);
    expect(outcome.reason).toBe('throttled');
    const wait = outcome.notBefore.since(now).total('seconds');
    expect(wait).toBeGreaterThanOrEqual(16 * 3600);
    expect(wait).toBeLessThan(16 * 3600 + 900);
  });

  it('waits when nobody listens, since nothing was sent', async () => {
    stub = await startStub(() => 'hang');
    const { url: gone } = stub;
    await stub.close();
    for (const base of [gone, gone.replace('127.0.0.1', 'localhost')]) {
      expect(await linkedInChannel(settings(base)).send(post(), { pictures: [] })).toMatchObject({
        outcome: 'deferred',
        reason: 'unreachable',
      });
    }
  });

  it.each<readonly [string, StubAnswer, SendOutcome]>([
    ['is this post', { status: 200, body: standing() }, { outcome: 'published', externalId: urn, url }],
    [
      'says something else',
      { status: 200, body: standing({ commentary: 'Vi planerar' }) },
      { outcome: 'refused', reason: 'DUPLICATE_POST', detail: `LinkedIn holds it for a repeat of ${urn}.` },
    ],
    ['is gone', { status: 404 }, { outcome: 'unknown', reason: 'ghost-duplicate' }],
    ['may not be read', { status: 403, body: { status: 403 } }, { outcome: 'unknown', reason: 'duplicate-unread' }],
    [
      'is hidden',
      { status: 200, body: standing({ lifecycleState: 'PUBLISH_FAILED' }) },
      { outcome: 'unknown', reason: 'duplicate-hidden' },
    ],
    [
      'is somebody else’s',
      { status: 200, body: standing({ author: 'urn:li:organization:1' }) },
      { outcome: 'refused', reason: 'DUPLICATE_POST', detail: `LinkedIn holds it for a repeat of ${urn}.` },
    ],
  ])('asks for the original of a duplicate, which %s', async (_, read, outcome) => {
    expect(await send(duplicate, read)).toEqual(outcome);
    expect(posted()).toBe(1);
  });

  it('sends one request with the headers and the body that LinkedIn asks for', async () => {
    await send({ status: 201, headers: { 'x-restli-id': urn } });
    const [request] = stub.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/rest/posts' });
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      'linkedin-version': '202609',
      'x-restli-protocol-version': '2.0.0',
      'x-restli-method': 'create',
      'content-type': 'application/json',
    });
    expect(JSON.parse(String(request?.body))).toEqual({
      author,
      commentary: post().commentary,
      visibility: 'PUBLIC',
      distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
      lifecycleState: 'PUBLISHED',
      isReshareDisabledByAuthor: false,
    });
  });

  const alt = picture().alt;
  const article = { url: 'https://a.example/', title: 'Elsas vecka', description: 'Hur vi planerar' };
  it.each([
    ['one picture', 1, { media: { id: 'urn:li:image:0', altText: alt } }],
    [
      'two pictures',
      2,
      { multiImage: { images: ['urn:li:image:0', 'urn:li:image:1'].map((id) => ({ id, altText: alt })) } },
    ],
    ['a link alone', 0, { article: { source: article.url, title: article.title, description: article.description } }],
  ])('carries %s', async (_, count, content) => {
    stub = await startStub(() => ({ status: 201, headers: { 'x-restli-id': urn } }));
    const pictures = Array.from({ length: count }, () => picture());
    const prepared = { pictures: pictures.map((__, index) => `urn:li:image:${index}`) };
    await linkedInChannel(settings(stub.url)).send(post({ pictures, article }), prepared);
    expect(JSON.parse(String(stub.requests[0]?.body)).content).toEqual(content);
  });

  it('does not send a post with other pictures than it prepared', async () => {
    stub = await startStub(() => ({ status: 201 }));
    const channel = linkedInChannel(settings(stub.url));
    await expect(channel.send(post({ pictures: [picture()] }), { pictures: [] })).rejects.toThrow('prepared');
    expect(stub.requests).toEqual([]);
  });
});
