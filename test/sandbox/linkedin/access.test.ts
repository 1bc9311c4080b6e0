import { expect, test } from 'vitest';
import { aSandbox, day, encoded, page, tuesday } from '#test/builders/linkedin-sandbox.ts';

const someone = { organization: page, role: 'ADMINISTRATOR' };
const byAuthor = `/rest/posts?q=author&author=${encoded(page)}`;
const statistics = `/rest/organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity=${encoded(page)}`;

test('row 1: a request without Authorization is 401 with an empty token', async () => {
  const { call } = await aSandbox();
  const { status, json } = await call(byAuthor, { token: null });
  expect(status).toBe(401);
  expect(json).toEqual({ message: 'Empty oauth2_access_token', serviceErrorCode: 401, status: 401 });
});

test('row 2: an unknown token is 65600', async () => {
  const { call } = await aSandbox();
  const { status, json } = await call(byAuthor, { token: 'invented' });
  expect([status, json.serviceErrorCode, json.code]).toEqual([401, 65600, 'INVALID_ACCESS_TOKEN']);
});

test('row 3: an expired token is 65602 from the millisecond of its end', async () => {
  const { call, clock, addToken } = await aSandbox();
  await addToken({ token: 'old', scopes: ['r_organization_social'], grants: [someone], expiresAt: tuesday + day });
  clock.at = tuesday + day - 1;
  expect((await call(byAuthor, { token: 'old' })).status).toBe(200);
  clock.at = tuesday + day;
  const { status, json } = await call(byAuthor, { token: 'old' });
  expect([status, json.serviceErrorCode, json.code]).toEqual([401, 65602, 'EXPIRED_ACCESS_TOKEN']);
});

test('row 4: a revoked token is 65601', async () => {
  const { call, addToken } = await aSandbox();
  await addToken({ token: 'gone', scopes: ['r_organization_social'], revoked: true });
  const { status, json } = await call(byAuthor, { token: 'gone' });
  expect([status, json.serviceErrorCode, json.code]).toEqual([401, 65601, 'REVOKED_ACCESS_TOKEN']);
});

test('row 5: a request without a version is VERSION_MISSING', async () => {
  const { call } = await aSandbox();
  const { status, json } = await call(byAuthor, { version: null });
  expect(status).toBe(400);
  expect(json).toEqual({
    status: 400,
    code: 'VERSION_MISSING',
    message: 'A version must be present. Please specify a version by adding the Linkedin-Version header.',
  });
});

test.each(['202511', '202512', '202613', '202612', '202504'])(
  'row 6: version %s is not active on 24 November 2026',
  async (version) => {
    const { call } = await aSandbox();
    const { status, json } = await call(byAuthor, { version });
    expect(status).toBe(426);
    const message = `Requested version ${version}01 is not active`;
    expect(json).toEqual({ status: 426, code: 'NONEXISTENT_VERSION', message });
  },
);

test.each(['202601', '202609', '202611'])('version %s is active on 24 November 2026', async (version) => {
  const { call } = await aSandbox();
  expect((await call(byAuthor, { version })).status).toBe(200);
});

test('a version ends in the middle of its month a year later', async () => {
  const { call, clock } = await aSandbox();
  clock.at = Date.UTC(2027, 8, 14, 23);
  expect((await call(byAuthor, { version: '202609' })).status).toBe(200);
  clock.at = Date.UTC(2027, 8, 15);
  expect((await call(byAuthor, { version: '202609' })).status).toBe(426);
});

test.each(['2026-10', 'latest', '20261'])('row 7: version %s is malformed', async (version) => {
  const { call } = await aSandbox();
  const { status, json } = await call(byAuthor, { version });
  expect([status, json.code]).toEqual([400, 'ILLEGAL_ARGUMENT']);
});

test('row 18: an organization as author or owner needs the organization scope', async () => {
  const { call, create, addToken } = await aSandbox();
  await addToken({ token: 'member', scopes: ['w_member_social'], grants: [someone] });
  const post = await create({}, { token: 'member' });
  const message = 'Organization permissions must be used when using organization as';
  expect([post.status, post.json.message]).toEqual([400, `${message} author`]);
  const body = { initializeUploadRequest: { owner: page } };
  const image = await call('/rest/images?action=initializeUpload', { body, token: 'member' });
  expect([image.status, image.json.message]).toEqual([400, `${message} owner`]);
});

test('row 19: a scope that does not cover the method is 403 and names the method and the version', async () => {
  const { create, addToken } = await aSandbox();
  await addToken({ token: 'reader', scopes: ['r_organization_social'], grants: [someone] });
  const { status, json } = await create({}, { token: 'reader' });
  expect(status).toBe(403);
  expect(json).toEqual({
    status: 403,
    serviceErrorCode: 100,
    code: 'ACCESS_DENIED',
    message: 'Not enough permissions to access: partnerApiPostsExternal.CREATE.20260901',
  });
});

test.each(['urn:li:organization:42', '5515715', 'urn:li:person:somebodyElse'])(
  'row 20: author %s is not one the token may use',
  async (author) => {
    const { create } = await aSandbox();
    const { status, json } = await create({ author });
    expect([status, json.code]).toEqual([403, 'ACCESS_DENIED']);
    expect(json.message).toContain('processing fields [/author]');
  },
);

test('row 20: an analyst of the page may not publish on it', async () => {
  const { create, addToken } = await aSandbox();
  const grants = [{ organization: page, role: 'ANALYST' }];
  await addToken({ token: 'analyst', scopes: ['w_organization_social'], grants });
  expect((await create({}, { token: 'analyst' })).status).toBe(403);
});

test.each([
  ['without the scope', { scopes: ['r_organization_social'], grants: [someone] }],
  [
    'as content administrator',
    { scopes: ['rw_organization_admin'], grants: [{ organization: page, role: 'CONTENT_ADMINISTRATOR' }] },
  ],
])('row 21: statistics are refused %s', async (_case, held) => {
  const { call, addToken } = await aSandbox();
  await addToken({ token: 'other', ...held });
  const { status, json } = await call(statistics, { token: 'other' });
  const name = 'organizationalEntityShareStatistics.FINDER-organizationalEntity.20260901';
  expect([status, json.message]).toEqual([403, `Not enough permissions to access: ${name}`]);
});

test('row 22: reactions need r_organization_social_feed', async () => {
  const { call, published, addToken } = await aSandbox();
  const urn = await published();
  await addToken({ token: 'narrow', scopes: ['rw_organization_admin'], grants: [someone] });
  const { status, json } = await call(`/rest/socialMetadata/${encoded(urn)}`, { token: 'narrow' });
  expect([status, json.message]).toEqual([403, 'Not enough permissions to access: socialMetadata.GET.20260901']);
});

test('row 23: BATCH_GET is refused on the Development tier and works on the Standard one', async () => {
  const development = await aSandbox({ tier: 'development' });
  const urn = await development.published();
  const refused = await development.call(`/rest/posts?ids=List(${encoded(urn)})`);
  expect(refused.status).toBe(403);
  expect(refused.json.message).toContain('partnerApiPostsExternal.BATCH_GET.20260901');
  const standard = await aSandbox();
  const other = await standard.published();
  const given = await standard.call(`/rest/posts?ids=List(${encoded(other)},${encoded('urn:li:share:1')})`);
  expect(given.json.results[other].author).toBe(page);
  expect(given.json.statuses).toEqual({ [other]: 200, 'urn:li:share:1': 404 });
});

test('row 24: statistics for a share of somebody else are refused and name its place', async () => {
  const { call, published } = await aSandbox();
  const own = await published();
  const shares = `${encoded(own)},${encoded('urn:li:share:7141138937766391808')}`;
  const { status, json } = await call(`${statistics}&shares=List(${shares})`);
  expect(status).toBe(403);
  expect(json.message).toMatch(/^Unpermitted fields present in PARAMETER: .*\[\/shares\[1\]\]$/);
});

test('row 56: the day of a Development member has a hundred calls, and the next UTC day has a hundred again', async () => {
  const { call, clock, sandbox } = await aSandbox({ tier: 'development' });
  sandbox.faults.set({ memberQuota: 3 });
  for (let n = 0; n < 3; n += 1) expect((await call(byAuthor)).status).toBe(200);
  const { status, json, headers } = await call(byAuthor);
  expect([status, json.serviceErrorCode]).toEqual([429, 101]);
  expect(json.message).toBe('Resource level throttle MEMBER DAY limit for calls to this resource is reached.');
  expect(headers.has('retry-after')).toBe(false);
  clock.at = Date.UTC(2026, 10, 25);
  expect((await call(byAuthor)).status).toBe(200);
});

test('row 56: the application has its own quota, and the Development tier its own size', async () => {
  const { call, sandbox } = await aSandbox();
  sandbox.faults.set({ applicationQuota: 1 });
  expect((await call(byAuthor)).status).toBe(200);
  expect((await call(byAuthor)).json.message).toContain('APPLICATION DAY limit');
  const development = await aSandbox({ tier: 'development' });
  const statuses: number[] = [];
  for (let n = 0; n < 101; n += 1) statuses.push((await development.call(byAuthor)).status);
  expect(statuses.indexOf(429)).toBe(100);
});

test('the pages that the member administers are found by role', async () => {
  const { call } = await aSandbox();
  const { json } = await call('/rest/organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED');
  expect(json.elements).toMatchObject([{ organization: page, role: 'ADMINISTRATOR', state: 'APPROVED' }]);
  const none = await call('/rest/organizationAcls?q=roleAssignee&role=ANALYST');
  expect(none.json.elements).toEqual([]);
});
