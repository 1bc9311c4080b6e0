import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { aPost, aSandbox, encoded, page } from '#test/builders/linkedin-sandbox.ts';

const byAuthor = `/rest/posts?q=author&author=${encoded(page)}`;
const statistics = `/rest/organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity=${encoded(page)}`;
const share = 'urn:li:share:7141138937766391808';

test('every answer carries the headers of Rest.li, and an error says so', async () => {
  const { call } = await aSandbox();
  const good = await call(byAuthor);
  expect(good.headers.get('x-li-uuid')).toMatch(/^[\w+/]{22}==$/);
  expect(good.headers.get('x-restli-protocol-version')).toBe('2.0.0');
  expect(good.headers.has('x-restli-error-response')).toBe(false);
  const bad = await call(byAuthor, { token: null });
  expect(bad.headers.has('x-li-uuid')).toBe(true);
  expect(bad.headers.get('x-restli-error-response')).toBe('true');
});

test.each([
  ['a list', `/rest/posts?ids=List(${encoded(share)})`],
  ['a record', `${statistics}&timeIntervals=(timeRange:(start:1,end:2),timeGranularityType:DAY)`],
])('row 8: %s is not understood without protocol 2.0.0', async (_case, path) => {
  const { call } = await aSandbox();
  for (const protocol of [null, '1.0.0']) {
    const { status, json } = await call(path, { headers: { 'x-restli-protocol-version': protocol } });
    expect([status, json.message]).toEqual([400, 'Invalid query parameters passed to request']);
  }
});

test('row 9: a colon left raw in a path key is a syntax exception', async () => {
  const { call } = await aSandbox();
  const { status, json } = await call(`/rest/posts/${share}`);
  expect(status).toBe(400);
  expect(json).toEqual({ status: 400, code: 'ILLEGAL_ARGUMENT', message: 'Syntax exception in path variables' });
});

test.each([`/rest/posts?q=author&author=${page}`, `/rest/posts?ids=List(${share})`])(
  'row 10: a colon left raw in a query value is refused (%s)',
  async (path) => {
    const { call } = await aSandbox();
    const { status, json } = await call(path);
    expect([status, json.message]).toEqual([400, 'Invalid query parameters passed to request']);
  },
);

test.each(['/rest/posts?q=author&author=%ZZ', '/rest/posts?q=author&%ZZ=1', '/rest/posts?ids=List(a'])(
  'a query that cannot be decoded is refused (%s)',
  async (path) => {
    const { call } = await aSandbox();
    const { status, json } = await call(path);
    expect([status, json.message]).toEqual([400, 'Invalid query parameters passed to request']);
  },
);

test.each([
  `shares[0]=${encoded(share)}`,
  `ugcPosts%5B0%5D=${encoded(share)}`,
  'timeIntervals.timeRange.start=1',
  'colour=blue',
])('row 11: query parameter %s is not allowed', async (parameter) => {
  const { call } = await aSandbox();
  const { status, json } = await call(`${statistics}&${parameter}`);
  expect([status, json.code]).toEqual([400, 'QUERY_PARAM_NOT_ALLOWED']);
});

test.each([`/rest/posts/${encoded(encoded(share))}`, `/rest/posts?ids=List(${encoded(encoded(share))})`])(
  'row 12: an URN encoded twice is no URN (%s)',
  async (path) => {
    const { call } = await aSandbox();
    const { status, json } = await call(path);
    expect([status, json.code]).toEqual([400, 'INVALID_URN_ID']);
  },
);

test.each([
  ['an address over 8 KB', `/rest/posts/${'a/'.repeat(4_200)}`],
  ['a query over 4 KB', `${byAuthor}&${'x'.repeat(4_100)}`],
  ['a path segment over 4 KB', `/rest/posts/${'a'.repeat(4_100)}`],
])('row 13: %s is 414 with an empty body', async (_case, path) => {
  const { call } = await aSandbox();
  const { status, text } = await call(path);
  expect([status, text]).toEqual([414, '']);
});

test('row 14: a POST without body and without Content-Length is 411 with an empty body', async () => {
  const { sandbox } = await aSandbox();
  const { port } = new URL(sandbox.url);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let read = '';
    socket.on('data', (chunk) => {
      read += chunk.toString();
    });
    socket.on('end', () => resolve(read));
    socket.on('error', reject);
    socket.write(`POST /rest/posts HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 411 /);
  expect(answer).not.toContain('{');
});

test('row 15: an unknown resource is 404 before the token is looked at', async () => {
  const { call } = await aSandbox();
  const { status, json } = await call('/rest/shares2', { token: null });
  expect(status).toBe(404);
  expect(json).toEqual({ serviceErrorCode: 0, message: 'Resource shares2 does not exist', status: 404 });
});

test.each([
  ['a POST to a post without PARTIAL_UPDATE', `/rest/posts/${encoded(share)}`, { body: {} }],
  ['a PUT on a post', `/rest/posts/${encoded(share)}`, { method: 'PUT', body: {} }],
  ['a header that contradicts the verb', byAuthor, { headers: { 'x-restli-method': 'GET_ALL' } }],
  ['an unknown finder', '/rest/posts?q=owner', {}],
  ['an unknown action', '/rest/images?action=upload', { body: {} }],
  ['a listing of everything', '/rest/posts', {}],
])('row 16: %s cannot be resolved', async (_case, path, sent) => {
  const { call } = await aSandbox();
  const { status, json } = await call(path, sent);
  const message = 'Resource method could not be resolved from request parameters.';
  expect(status).toBe(400);
  expect(json).toEqual({ status: 400, code: 'ILLEGAL_ARGUMENT', message });
});

test('the announced method may have any case', async () => {
  const { call } = await aSandbox();
  expect((await call(byAuthor, { headers: { 'x-restli-method': 'finder' } })).status).toBe(200);
  expect((await call(byAuthor, { headers: { 'x-restli-method': 'FINDER' } })).status).toBe(200);
});

test('row 17: a body that is not JSON cannot be parsed', async () => {
  const { call } = await aSandbox();
  const { status, json } = await call('/rest/posts', { body: '{"author":' });
  expect(status).toBe(400);
  expect(json.message).toMatch(/^Cannot parse /);
});

test('a long GET is understood when it is tunnelled through a POST', async () => {
  const { call, published } = await aSandbox();
  const urn = await published();
  const { status, json } = await call('/rest/posts', {
    body: `ids=List(${Array.from({ length: 100 }, () => encoded(urn)).join(',')})`,
    headers: { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect([status, json.statuses[urn]]).toEqual([200, 200]);
});

test('the checks come in order: path, token, version, syntax, permission, schema', async () => {
  const { call, addToken } = await aSandbox();
  await addToken({ token: 'reader', scopes: ['r_organization_social'] });
  const wrong = { body: { nonsense: true }, token: 'nobody', version: 'x' };
  const codes = [
    await call('/rest/nothing?a[0]=1', wrong),
    await call('/rest/posts?a[0]=1', wrong),
    await call('/rest/posts?a[0]=1', { ...wrong, token: 'reader' }),
    await call('/rest/posts?a[0]=1', { ...wrong, token: 'reader', version: '202609' }),
    await call('/rest/posts', { ...wrong, token: 'reader', version: '202609' }),
    await call('/rest/posts', { body: aPost({ nonsense: true }) }),
  ];
  expect(codes.map(({ status }) => status)).toEqual([404, 401, 400, 400, 403, 422]);
});
