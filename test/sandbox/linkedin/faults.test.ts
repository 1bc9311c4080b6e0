import { expect, test } from 'vitest';
import type { Fault } from '#functions/sandbox/linkedin/faults/fault.ts';
import { aPicture, aSandbox, encoded, page } from '#test/builders/linkedin-sandbox.ts';

const byAuthor = `/rest/posts?q=author&author=${encoded(page)}&sortBy=CREATED`;

test('a create cut after the write leaves a post that the finder and the duplicate check name', async () => {
  const { sandbox, create, call } = await aSandbox();
  sandbox.faults.next('create-cut-after-write');
  await expect(create()).rejects.toThrow('fetch failed');
  const [post] = sandbox.posts();
  expect((await call(byAuthor)).json.elements[0].id).toBe(post?.id);
  expect((await create()).json.message).toContain(post?.id);
});

test('a create cut before the write leaves nothing', async () => {
  const { sandbox, create } = await aSandbox();
  sandbox.faults.next('create-cut-before-write');
  await expect(create()).rejects.toThrow('fetch failed');
  expect(sandbox.posts()).toEqual([]);
  expect((await create()).status).toBe(201);
});

test('a create can succeed without telling the id', async () => {
  const { sandbox, create } = await aSandbox();
  sandbox.faults.next('create-without-id');
  const { status, headers } = await create();
  expect([status, headers.get('x-restli-id'), sandbox.posts().length]).toEqual([201, null, 1]);
});

test.each([
  ['error-before-write', 0],
  ['error-after-write', 1],
] as const)('%s is 500 and leaves %i posts', async (fault, left) => {
  const { sandbox, create } = await aSandbox();
  sandbox.faults.next(fault);
  expect((await create()).status).toBe(500);
  expect(sandbox.posts()).toHaveLength(left);
});

test.each<[Fault, number, (text: string) => boolean]>([
  ['unavailable', 503, (text) => text.includes('"status":503')],
  ['bare-forbidden', 403, (text) => text === '{"status":403}'],
  ['html-error', 502, (text) => text.startsWith('<!DOCTYPE html>')],
  ['throttled', 429, (text) => text.includes('"serviceErrorCode":101')],
  ['token-revoked', 401, (text) => text.includes('"serviceErrorCode":65601')],
])('%s strikes one request', async (fault, status, shaped) => {
  const { sandbox, call } = await aSandbox();
  sandbox.faults.next(fault);
  const answer = await call(byAuthor);
  expect(answer.status).toBe(status);
  expect(answer.text).toSatisfy(shaped);
  expect((await call(byAuthor)).status).toBe(200);
});

test('a conflict can be ordered for a delete', async () => {
  const { sandbox, call, published } = await aSandbox();
  const path = `/rest/posts/${encoded(await published())}`;
  sandbox.faults.next('conflict');
  expect((await call(path, { method: 'DELETE' })).status).toBe(409);
  expect((await call(path, { method: 'DELETE' })).status).toBe(204);
});

test('a post can be accepted and then hidden', async () => {
  const { sandbox, call, published } = await aSandbox();
  sandbox.faults.next('create-hidden');
  const urn = await published();
  expect((await call(`/rest/posts/${encoded(urn)}`)).status).toBe(404);
  expect((await call(byAuthor)).json.elements).toEqual([]);
  expect(sandbox.posts()[0]?.hidden).toBe(true);
});

test('a fault waits for the operation it is ordered for, as often as ordered', async () => {
  const { sandbox, call, create } = await aSandbox();
  sandbox.faults.next('unavailable', { on: 'posts.FINDER-author', times: 2 });
  expect((await create()).status).toBe(201);
  expect((await call(byAuthor)).status).toBe(503);
  expect((await call(byAuthor)).status).toBe(503);
  expect((await call(byAuthor)).status).toBe(200);
  expect([sandbox.faults.pending(), sandbox.faults.struck('unavailable')]).toEqual([0, 2]);
});

test('a probability strikes some requests, the same ones for the same seed', async () => {
  const statuses = async (seed: number) => {
    const { sandbox, call } = await aSandbox({ seed });
    sandbox.faults.chance('unavailable', 0.5);
    const found: number[] = [];
    for (let n = 0; n < 24; n += 1) found.push((await call(byAuthor)).status);
    return found;
  };
  const first = await statuses(3);
  expect(new Set(first)).toEqual(new Set([200, 503]));
  expect(await statuses(3)).toEqual(first);
  expect(await statuses(4)).not.toEqual(first);
});

test('a new post can be late in the finder though GET knows it', async () => {
  const { sandbox, call, published, clock } = await aSandbox();
  sandbox.faults.set({ finderDelayMs: 30_000 });
  const urn = await published();
  expect((await call(`/rest/posts/${encoded(urn)}`)).status).toBe(200);
  clock.at += 29_999;
  expect((await call(byAuthor)).json.elements).toEqual([]);
  clock.at += 1;
  expect((await call(byAuthor)).json.elements).toHaveLength(1);
});

test('a refreshed token can be answered as revoked in its first seconds', async () => {
  const { sandbox, call, clock } = await aSandbox();
  sandbox.faults.set({ newTokenRevokedMs: 5_000 });
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: 'sandbox-refresh-token',
    client_id: 'sandbox-client',
    client_secret: 'sandbox-secret',
  }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const token = (await call('/oauth/v2/accessToken', { body, headers })).json.access_token;
  expect((await call(byAuthor, { token })).json.serviceErrorCode).toBe(65601);
  clock.at += 5_000;
  expect((await call(byAuthor, { token })).status).toBe(200);
});

test('an upload can stay PROCESSING, fail, be cut or be refused for the moment', async () => {
  const { sandbox, register, put, imageStatus } = await aSandbox();
  const bytes = await aPicture();
  sandbox.faults.next('upload-stays-processing');
  const stuck = await register();
  await put(stuck.uploadUrl, bytes);
  for (let n = 0; n < 5; n += 1) expect(await imageStatus(stuck.image)).toBe('PROCESSING');
  sandbox.faults.next('upload-fails');
  const failed = await register();
  await put(failed.uploadUrl, bytes);
  await imageStatus(failed.image);
  expect(await imageStatus(failed.image)).toBe('PROCESSING_FAILED');
  const other = await register();
  sandbox.faults.next('upload-cut');
  await expect(put(other.uploadUrl, bytes)).rejects.toThrow('fetch failed');
  sandbox.faults.next('upload-unavailable');
  expect((await put(other.uploadUrl, bytes)).status).toBe(503);
  expect((await put(other.uploadUrl, bytes)).status).toBe(201);
});

test('another process orders faults, looks inside and starts over through HTTP', async () => {
  const { call, create, sandbox } = await aSandbox();
  const orders = { next: [{ fault: 'create-without-id' }], chance: { unavailable: 0 }, set: { processingPolls: 3 } };
  const ordered = await call('/_sandbox/faults', { body: orders });
  expect(ordered.json).toMatchObject({ queue: [{ fault: 'create-without-id' }], settings: { processingPolls: 3 } });
  expect((await create()).headers.has('x-restli-id')).toBe(false);
  expect((await call('/_sandbox/state')).json).toMatchObject({ posts: [{ author: page }], faults: { queue: [] } });
  expect((await call('/_sandbox/reset', { method: 'POST' })).status).toBe(204);
  expect(sandbox.posts()).toEqual([]);
  expect(sandbox.faults.settings().processingPolls).toBe(1);
  expect((await create()).status).toBe(201);
});

test.each([{ next: [{ fault: 'earthquake' }] }, { set: { colour: 'blue' } }, { chance: { cut: 2 } }, { nxt: [] }])(
  'the order %j is refused as a whole',
  async (body) => {
    const { call, sandbox } = await aSandbox();
    expect((await call('/_sandbox/faults', { body })).status).toBe(400);
    expect(sandbox.faults.pending()).toBe(0);
  },
);

test('clearing takes back orders and settings', async () => {
  const { call, sandbox } = await aSandbox();
  sandbox.faults.next('cut');
  sandbox.faults.set({ littleText: 'refuse' });
  expect((await call('/_sandbox/faults', { body: { clear: true } })).status).toBe(200);
  expect((await call(byAuthor)).status).toBe(200);
  expect(sandbox.faults.settings().littleText).toBe('cut');
});

test('a cut rejects a direct call of fetch as well', async () => {
  const { sandbox } = await aSandbox();
  sandbox.faults.next('cut');
  const headers = { authorization: 'Bearer sandbox-token', 'linkedin-version': '202609' };
  const request = () => new Request(sandbox.url + byAuthor, { headers });
  await expect(sandbox.fetch(request())).rejects.toThrow('fetch failed');
  expect((await sandbox.fetch(request())).status).toBe(200);
});
