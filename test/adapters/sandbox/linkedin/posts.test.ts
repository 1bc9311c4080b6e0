import { expect, test } from 'vitest';
import { aPicture, aPost, aSandbox, day, encoded, page, tuesday } from '#test/builders/linkedin-sandbox.ts';

const article = { source: 'https://jobba.nordhamn.example/elsa', title: 'Elsa' };
const schemaMessage = (line: string) => ({ message: `ERROR :: ${line}\n`, status: 422 });

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

test.each([
  ['commentary', '/commentary'],
  ['visibility', '/visibility'],
  ['distribution', '/distribution'],
  ['lifecycleState', '/lifecycleState'],
  ['author', '/author'],
])('row 25: a missing %s is named by the schema layer', async (field, path) => {
  const { create, sandbox } = await aSandbox();
  const { status, json } = await create({ [field]: undefined });
  expect(status).toBe(422);
  expect(json).toEqual(schemaMessage(`${path} :: field is required but not found and has no default value`));
  expect(sandbox.posts()).toEqual([]);
});

test('row 25: a missing distribution.feedDistribution is named, and a setting gives the documented 400', async () => {
  const { create, sandbox } = await aSandbox();
  const nested = await create({ distribution: {} });
  expect(nested.json.message).toContain('/distribution/feedDistribution :: field is required');
  sandbox.faults.set({ missingField: 'business' });
  const { status, json } = await create({ distribution: {} });
  expect([status, json.code]).toEqual([400, 'MISSING_FIELD']);
  expect(json.message).toBe('distribution.feedDistribution is required but missing');
});

test.each([
  ['/colour', { colour: 'blue' }],
  ['/distribution/targetEnties', { distribution: { feedDistribution: 'MAIN_FEED', targetEnties: [] } }],
  ['/content/media/description', { content: { media: { id: 'urn:li:image:x', description: 'no' } } }],
  ['/content/video', { content: { video: {} } }],
])('row 26: the unknown field %s is refused, not ignored', async (path, fields) => {
  const { create } = await aSandbox();
  const { status, json } = await create(fields);
  expect(status).toBe(422);
  expect(json).toEqual(schemaMessage(`${path} :: unrecognized field found but not allowed`));
});

test('row 27: a wrong symbol is no enum symbol, and a setting gives the documented 400', async () => {
  const { create, sandbox } = await aSandbox();
  const { status, json } = await create({ visibility: 'EVERYBODY' });
  expect(status).toBe(422);
  expect(json).toEqual(schemaMessage('/visibility :: "EVERYBODY" is not an enum symbol'));
  sandbox.faults.set({ wrongEnum: 'business' });
  const documented = await create({ visibility: 'EVERYBODY' });
  expect([documented.status, documented.json.code]).toEqual([400, 'INVALID_VALUE_FOR_FIELD']);
});

test.each([
  ['/distribution/targetEntities', { distribution: { feedDistribution: 'NONE', targetEntities: {} } }, 'DataList'],
  ['/distribution', { distribution: [] }, 'DataMap'],
  ['/commentary', { commentary: 7 }, 'String'],
  ['/isReshareDisabledByAuthor', { isReshareDisabledByAuthor: 'no' }, 'Boolean'],
])('row 28: a wrong type at %s is refused', async (path, fields, wanted) => {
  const { create } = await aSandbox();
  const { status, json } = await create(fields);
  expect(status).toBe(422);
  expect(json.message).toMatch(new RegExp(`^ERROR :: ${path} :: .* is not backed by a ${wanted}\\n$`));
});

test.each(['id', 'createdAt', 'lifecycleStateInfo'])('row 29: the read-only field %s is refused', async (field) => {
  const { create } = await aSandbox();
  const { status, json } = await create({ [field]: 1 });
  expect(status).toBe(422);
  expect(json).toEqual(schemaMessage(`/${field} :: ReadOnly field present in a create request`));
});

test('row 30: there are no drafts', async () => {
  const { create } = await aSandbox();
  const { status, json } = await create({ lifecycleState: 'DRAFT' });
  expect(status).toBe(400);
  expect(json).toMatchObject({ code: 'INVALID_VALUE_FOR_FIELD', message: "lifecycleState can't be set to DRAFT" });
});

test('row 31: a blank commentary without content is refused', async () => {
  const { create } = await aSandbox();
  const { status, json } = await create({ commentary: ' \n ' });
  expect(status).toBe(400);
  expect(json).toMatchObject({ code: 'INVALID_VALUE_BLANK_FIELD', message: "commentary can't be blank" });
});

test('row 32: 3000 characters are accepted and 3001 are not, escapes counted', async () => {
  const { create } = await aSandbox();
  expect((await create({ commentary: 'a'.repeat(3_000) })).status).toBe(201);
  const { status, json } = await create({ commentary: `\\(${'a'.repeat(2_999)}` });
  expect([status, json.code]).toEqual([400, 'FIELD_LENGTH_TOO_LONG']);
  expect(json.message).toBe("commentary length 3001 can't exceeded maximum 3000 length");
});

test('row 33: an alternative text over 4086 characters is refused', async () => {
  const { create, upload } = await aSandbox();
  const id = await upload();
  const { status, json } = await create({ content: { media: { id, altText: 'a'.repeat(4_087) } } });
  expect([status, json.code]).toEqual([400, 'FIELD_LENGTH_TOO_LONG']);
  expect((await create({ content: { media: { id, altText: 'a'.repeat(4_086) } } })).status).toBe(201);
});

test.each(['urn:li:digitalmediaAsset:C4', 'urn:li:share:7141138937766391808', 'picture.jpg'])(
  'row 34: %s is not the URN of an image',
  async (id) => {
    const { create } = await aSandbox();
    const { status, json } = await create({ content: { media: { id } } });
    expect([status, json.code]).toEqual([400, 'INVALID_URN_TYPE']);
    expect(json.message).toBe(`content.media.id value ${id} must be a urn:li:image URN`);
  },
);

test('row 35: an unknown image is invalid', async () => {
  const { create } = await aSandbox();
  const { status, json } = await create({ content: { media: { id: 'urn:li:image:C4E10AQunknown' } } });
  expect(status).toBe(400);
  expect(json).toMatchObject({ code: 'INVALID_IMAGE_ID', message: 'This Image ID is invalid' });
});

test('row 36: an image of another owner is refused', async () => {
  const { create, upload, addToken } = await aSandbox();
  const other = 'urn:li:organization:42';
  const grants = [page, other].map((organization) => ({ organization, role: 'ADMINISTRATOR' }));
  const scopes = ['w_organization_social', 'r_organization_social'];
  await addToken({ token: 'both', scopes, grants });
  const id = await upload(undefined, other, 'both');
  const { status, json } = await create({ content: { media: { id } } });
  expect(status).toBe(400);
  expect(json.errorDetails.inputErrors[0]).toMatchObject({
    code: 'INVALID_CONTENT_OWNERSHIP',
    description: 'One or more of the contents is not owned by the author',
  });
});

test('row 37: an image that waits for its bytes or is being processed is not ready', async () => {
  const { create, register, put, call, sandbox } = await aSandbox();
  const { image, uploadUrl } = await register();
  const content = { media: { id: image } };
  const waiting = await create({ content });
  expect([waiting.status, waiting.json.code]).toEqual([400, 'MEDIA_ASSET_WAITING_UPLOAD']);
  await put(uploadUrl, await aPicture());
  const processing = await create({ content });
  expect([processing.status, processing.json.code]).toEqual([400, 'MEDIA_ASSET_WAITING_UPLOAD']);
  sandbox.faults.set({ unreadyImage: 'hide' });
  const hidden = await create({ content });
  expect(hidden.status).toBe(201);
  const path = `/rest/posts/${encoded(hidden.headers.get('x-restli-id') ?? '')}`;
  expect((await call(path)).status).toBe(404);
  expect((await call(`${path}?viewContext=AUTHOR`)).json.lifecycleState).toBe('PUBLISH_FAILED');
});

test('row 38: an image whose processing failed is refused', async () => {
  const { create, upload } = await aSandbox();
  const id = await upload(Buffer.from('not a picture'));
  const { status, json } = await create({ content: { media: { id } } });
  expect([status, json.code]).toEqual([400, 'MEDIA_ASSET_PROCESSING_FAILED']);
});

test.each([1, 21])('row 39: a set of %i images is refused', async (count) => {
  const { create } = await aSandbox();
  const images = Array.from({ length: count }, (_, n) => ({ id: `urn:li:image:${n}` }));
  const { status, json } = await create({ content: { multiImage: { images } } });
  expect([status, json.code]).toEqual([400, 'INVALID_VALUE_FOR_FIELD']);
});

test.each([{ media: { id: 'urn:li:image:x' }, article }, {}])(
  'row 40: content is exactly one kind (%j)',
  async (content) => {
    const { create } = await aSandbox();
    const { status, json } = await create({ content });
    expect(status).toBe(422);
    expect(json.message).toMatch(/^ERROR :: \/content :: union type .* with exactly one entry\n$/);
  },
);

test.each([
  ['MISSING_FIELD', { content: { article: { title: 'Elsa' } } }],
  ['INVALID_URL', { content: { article: { ...article, source: 'elsa' } } }],
  ['INVALID_URL', { contentLandingPage: 'ftp://nordhamn.example' }],
  ['INVALID_CALL_TO_ACTION', { contentCallToActionLabel: 'CLICK_HERE' }],
])('row 41: a link is answered %s (%j)', async (code, fields) => {
  const { create } = await aSandbox();
  const { status, json } = await create(fields);
  expect([status, json.code]).toEqual([400, code]);
});

test('a link with its card is published', async () => {
  const { published, upload, call } = await aSandbox();
  const urn = await published({ content: { article: { ...article, thumbnail: await upload() } } });
  const { json } = await call(`/rest/posts/${encoded(urn)}`);
  expect(json.content.article.source).toBe(article.source);
});

const targeted = (segment: Readonly<Record<string, unknown>>) => ({
  distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [segment] },
});

test('row 42: too small an audience or an unknown facet is a 404 on create, or by a setting a 400', async () => {
  const { create, sandbox } = await aSandbox();
  const unknown = await create(targeted({ geoLocations: ['urn:li:geo:1'] }));
  expect(unknown.status).toBe(404);
  expect(unknown.json).toEqual({ status: 404, code: 'NOT_FOUND', message: 'Could not find entity' });
  sandbox.faults.set({ audiences: { 'urn:li:geo:1': 299, 'urn:li:geo:2': 300 }, smallAudience: 'bad-request' });
  expect((await create(targeted({ geoLocations: ['urn:li:geo:1'] }))).status).toBe(400);
  expect((await create(targeted({ geoLocations: ['urn:li:geo:2'] }))).status).toBe(201);
});

test('targeting joins the values of a facet and intersects the facets', async () => {
  const { create, sandbox } = await aSandbox();
  const audiences = { 'urn:li:geo:1': 200, 'urn:li:geo:2': 200, sv_SE: 30_000 };
  sandbox.faults.set({ audiences });
  const geoLocations = ['urn:li:geo:1', 'urn:li:geo:2'];
  const interfaceLocales = [{ language: 'sv', country: 'SE' }];
  expect((await create(targeted({ geoLocations, interfaceLocales }))).status).toBe(404);
  expect((await create(targeted({ geoLocations }))).status).toBe(201);
});

test('row 43: a person cannot target', async () => {
  const { create, addToken } = await aSandbox();
  const author = 'urn:li:person:elsa';
  await addToken({ token: 'elsa', member: author, scopes: ['w_member_social'] });
  const { status, json } = await create(
    { author, ...targeted({ geoLocations: ['urn:li:geo:105117694'] }) },
    { token: 'elsa' },
  );
  expect([status, json.code]).toEqual([400, 'INVALID_VALUE_FOR_FIELD']);
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

test('a body with several defects names each on its own line', async () => {
  const { call } = await aSandbox();
  const { json } = await call('/rest/posts', { body: aPost({ visibility: 'X', colour: 1 }) });
  expect(json.message.trim().split('\n')).toHaveLength(2);
});
