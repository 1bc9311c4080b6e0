import { expect, test } from 'vitest';
import { aPicture, aSandbox, encoded, page } from '#test/builders/linkedin-sandbox.ts';

const article = { source: 'https://jobba.nordhamn.example/elsa', title: 'Elsa' };

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
