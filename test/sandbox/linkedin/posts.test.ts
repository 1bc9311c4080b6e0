import { expect, test } from 'vitest';
import { aSandbox, day, encoded, page, tuesday } from '#test/builders/linkedin-sandbox.ts';

test('a post is created with an id in the header alone and read back', async () => {
  const { create, call } = await aSandbox();
  const { status, text, headers } = await create();
  expect([status, text]).toEqual([201, '']);
  const urn = headers.get('x-restli-id') ?? '';
  expect(urn).toMatch(/^urn:li:share:\d{19}$/);
  const { json } = await call(`/rest/posts/${encoded(urn)}`);
  expect(json).toMatchObject({
    id: urn,
    author: page,
    commentary: 'Vi bestämmer veckan tillsammans.',
    distribution: { feedDistribution: 'MAIN_FEED' },
    createdAt: tuesday,
    publishedAt: tuesday,
    lifecycleStateInfo: { isEditedByAuthor: false },
  });
  expect(json).not.toHaveProperty('content');
  expect(json.distribution).not.toHaveProperty('targetEntities');
});

test('several pictures give a ugcPost and keep their order, one picture gives a share', async () => {
  const { published, upload, sandbox } = await aSandbox();
  const images = [await upload(), await upload()].map((id) => ({ id, altText: 'En planeringstavla' }));
  const urn = await published({ content: { multiImage: { images: images.toReversed() } } });
  expect(urn).toMatch(/^urn:li:ugcPost:\d{19}$/);
  expect(sandbox.posts()[0]?.content?.multiImage?.images).toEqual(images.toReversed());
  expect(await published({ content: { media: images[0] } })).toMatch(/^urn:li:share:/);
});

test('ids differ within the same millisecond', async () => {
  const { published } = await aSandbox();
  const urns = new Set<string>();
  for (let n = 0; n < 5; n += 1) urns.add(await published({ commentary: `Dag ${n}` }));
  expect(urns.size).toBe(5);
});

test('row 44: the same post again names the original as long as it stands', async () => {
  const { create, published, clock } = await aSandbox();
  const original = await published();
  clock.at += 30 * day;
  const { status, json } = await create();
  expect(status).toBe(422);
  expect(json).toEqual({
    errorDetailType: 'com.linkedin.common.error.BadRequest',
    message: `com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of ${original}`,
    errorDetails: { inputErrors: [{ description: 'Duplicate post is detected', input: {}, code: 'DUPLICATE_POST' }] },
    status: 422,
  });
});

test('row 44: a deleted original counts for ten minutes, and other pictures make another post', async () => {
  const { call, create, published, upload, clock } = await aSandbox();
  const original = await published();
  expect((await create({ content: { media: { id: await upload() } } })).status).toBe(201);
  await call(`/rest/posts/${encoded(original)}`, { method: 'DELETE' });
  clock.at += 599_999;
  expect((await create()).status).toBe(422);
  clock.at += 1;
  expect((await create()).status).toBe(201);
});

test('row 45: with ghosts, a text deleted less than 48 hours ago is refused by an URN that is gone', async () => {
  const { call, create, published, clock, sandbox } = await aSandbox();
  sandbox.faults.set({ ghostDuplicates: true });
  const original = await published();
  await call(`/rest/posts/${encoded(original)}`, { method: 'DELETE' });
  clock.at += 2 * day;
  const { status, json } = await create();
  expect(status).toBe(422);
  expect(json.message).toContain(`duplicate of ${original}`);
  expect((await call(`/rest/posts/${encoded(original)}`)).status).toBe(404);
  clock.at += 1;
  expect((await create()).status).toBe(201);
});

const patching = { headers: { 'x-restli-method': 'PARTIAL_UPDATE' } };

test.each([
  ['/content/media/title', { content: { media: { $set: { title: 'Ny' } } } }],
  ['/content', { $set: { content: {} } }],
  ['/author', { $set: { author: page } }],
  ['/distribution', { $set: { distribution: {} } }],
  ['/visibility', { $set: { visibility: 'PUBLIC' } }],
])('row 46: %s may be set on create only', async (path, patch) => {
  const { call, published } = await aSandbox();
  const { status, json } = await call(`/rest/posts/${encoded(await published())}`, { body: { patch }, ...patching });
  expect(status).toBe(422);
  expect(json.message).toBe(`ERROR :: ${path} :: CreateOnly field present in a partial_update request\n`);
});

test.each([{ patch: null }, { patch: { $set: {} } }, {}])('row 47: the empty change %j is refused', async (body) => {
  const { call, published } = await aSandbox();
  const { status, json } = await call(`/rest/posts/${encoded(await published())}`, { body, ...patching });
  expect([status, json.code]).toEqual([400, 'MISSING_FIELD']);
});

test('row 48: a deleted post cannot be read or changed, while deleting it again succeeds', async () => {
  const { call, published } = await aSandbox();
  const path = `/rest/posts/${encoded(await published())}`;
  expect((await call(path, { method: 'DELETE' })).status).toBe(204);
  expect((await call(path, { method: 'DELETE' })).status).toBe(204);
  const missing = { status: 404, code: 'NOT_FOUND', message: 'Could not find entity' };
  expect((await call(path)).json).toEqual(missing);
  const body = { patch: { $set: { commentary: 'Ny' } } };
  expect((await call(path, { body, ...patching })).json).toEqual(missing);
});

test('row 49: of two writes at once to a post one is refused with a conflict', async () => {
  const { call, published, sandbox } = await aSandbox();
  const path = `/rest/posts/${encoded(await published())}`;
  sandbox.faults.set({ writeMs: 150 });
  const change = (commentary: string) => call(path, { body: { patch: { $set: { commentary } } }, ...patching });
  const answers = await Promise.all([change('Ett'), change('Två')]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  expect(answers.find(({ status }) => status === 409)?.json).toEqual({
    status: 409,
    code: 'CONFLICT',
    message: 'A write conflict occurred. Retry the request.',
  });
});

test('a changed text is read back, marked as edited', async () => {
  const { call, published, clock } = await aSandbox();
  const path = `/rest/posts/${encoded(await published())}`;
  clock.at += 1_000;
  const { status, text } = await call(path, { body: { patch: { $set: { commentary: 'Ny #Vardag' } } }, ...patching });
  expect([status, text]).toEqual([204, '']);
  expect((await call(path)).json).toMatchObject({
    commentary: 'Ny {hashtag|\\#|Vardag}',
    lifecycleStateInfo: { isEditedByAuthor: true },
    lastModifiedAt: tuesday + 1_000,
    createdAt: tuesday,
  });
});

test('row 60: an unescaped reserved character is accepted and cuts the stored text', async () => {
  const { create, sandbox, call } = await aSandbox();
  const { status, headers } = await create({ commentary: 'Vi är fyra (av tio) i laget.' });
  expect(status).toBe(201);
  expect(sandbox.posts()[0]).toMatchObject({ commentary: 'Vi är fyra ', shownText: 'Vi är fyra ' });
  const { json } = await call(`/rest/posts/${encoded(headers.get('x-restli-id') ?? '')}`);
  expect(json.commentary).toBe('Vi är fyra ');
});

test('row 60: while developing, a setting refuses such a text', async () => {
  const { create, sandbox } = await aSandbox();
  sandbox.faults.set({ littleText: 'refuse' });
  expect((await create({ commentary: 'Vi är fyra (av tio)' })).status).toBe(400);
  expect((await create({ commentary: 'Vi är fyra \\(av tio\\)' })).status).toBe(201);
});

test('the finder pages through the posts of an author, newest first', async () => {
  const { call, published, clock } = await aSandbox();
  const urns: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    urns.unshift(await published({ commentary: `Dag ${n}` }));
    clock.at += day;
  }
  const find = async (query: string) => (await call(`/rest/posts?q=author&author=${encoded(page)}&${query}`)).json;
  const ids = (found: { elements: readonly { id: string }[] }) => found.elements.map(({ id }) => id);
  expect(ids(await find('sortBy=CREATED&count=2'))).toEqual(urns.slice(0, 2));
  const last = await find('sortBy=CREATED&count=2&start=4');
  expect(ids(last)).toEqual(urns.slice(4));
  expect(last.paging).toMatchObject({ start: 4, count: 2 });
  const oldest = `/rest/posts/${encoded(urns[4] ?? '')}`;
  await call(oldest, { body: { patch: { $set: { commentary: 'Ändrad' } } }, ...patching });
  expect(ids(await find('count=1'))).toEqual([urns[4]]);
});

test.each(['count=0', 'count=101', 'count=x', 'sortBy=SIZE'])('the finder refuses %s', async (query) => {
  const { call } = await aSandbox();
  const { status, json } = await call(`/rest/posts?q=author&author=${encoded(page)}&${query}`);
  expect([status, json.code]).toEqual([400, 'ILLEGAL_ARGUMENT']);
});
