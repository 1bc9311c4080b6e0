import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aPicture, aSandbox, day, encoded, page, tuesday } from '#test/builders/linkedin-sandbox.ts';

test('an image goes from waiting over one PROCESSING to AVAILABLE, and its bytes come back', async () => {
  const { register, put, imageStatus, call } = await aSandbox();
  const { image, uploadUrl, uploadUrlExpiresAt } = await register();
  expect(image).toMatch(/^urn:li:image:C4E10AQ[\w-]{15}$/);
  expect(uploadUrlExpiresAt).toBeGreaterThan(tuesday);
  expect(await imageStatus(image)).toBe('WAITING_UPLOAD');
  const bytes = await aPicture();
  expect(await put(uploadUrl, bytes)).toEqual({ status: 201, text: '' });
  expect(await imageStatus(image)).toBe('PROCESSING');
  const { json } = await call(`/rest/images/${encoded(image)}`);
  expect(json).toMatchObject({ owner: page, id: image, status: 'AVAILABLE' });
  const stored = await fetch(json.downloadUrl);
  expect(stored.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await stored.arrayBuffer()).equals(bytes)).toBe(true);
});

test('processing can last for polls and for milliseconds of the clock', async () => {
  const { sandbox, register, put, imageStatus, clock } = await aSandbox();
  sandbox.faults.set({ processingPolls: 0, processingMs: 5_000 });
  const { image, uploadUrl } = await register();
  await put(uploadUrl, await aPicture());
  expect(await imageStatus(image)).toBe('PROCESSING');
  clock.at += 4_999;
  expect(await imageStatus(image)).toBe('PROCESSING');
  clock.at += 1;
  expect(await imageStatus(image)).toBe('AVAILABLE');
});

test('images are read in a batch', async () => {
  const { upload, call } = await aSandbox();
  const one = await upload();
  const missing = 'urn:li:image:missing';
  const { json } = await call(`/rest/images?ids=List(${encoded(one)},${encoded(missing)})`);
  expect(json.results[one].status).toBe('AVAILABLE');
  expect(json.statuses).toEqual({ [one]: 200, [missing]: 404 });
});

test('a token for members alone may not read an image', async () => {
  const { upload, call, addToken } = await aSandbox();
  const image = await upload();
  await addToken({ token: 'member', scopes: ['w_member_social'] });
  const { status, json } = await call(`/rest/images/${encoded(image)}`, { token: 'member' });
  expect(status).toBe(403);
  expect(json.message).toMatch(/^Accessing this image resource is forbidden/);
});

test('row 50: an upload address works once and until it expires', async () => {
  const { register, put, clock } = await aSandbox();
  const bytes = await aPicture();
  const used = await register();
  expect((await put(used.uploadUrl, bytes)).status).toBe(201);
  const again = await put(used.uploadUrl, bytes);
  expect([again.status, JSON.parse(again.text).code]).toEqual([400, 'EXPIRED_UPLOAD_URL']);
  const late = await register();
  clock.at += day;
  const expired = await put(late.uploadUrl, bytes);
  expect([expired.status, JSON.parse(expired.text).code]).toEqual([400, 'EXPIRED_UPLOAD_URL']);
});

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#808080' } });

const animation = (frames: number) => {
  const raw = { width: 2, height: 2 * frames, channels: 3 as const, pageHeight: 2 };
  const pixels = Uint8Array.from({ length: 12 * frames }, (_, n) => Math.floor(n / 12));
  return sharp(pixels, { raw }).gif({ keepDuplicateFrames: true }).toBuffer();
};

test.each([
  ['text', async () => Buffer.from('<svg>')],
  ['WebP', () => plain(20, 20).webp().toBuffer()],
  ['a truncated JPEG', async () => (await plain(400, 400).jpeg().toBuffer()).subarray(0, 700)],
  ['36 152 320 pixels', () => plain(6_456, 5_600).png({ compressionLevel: 1 }).toBuffer()],
  ['a GIF of 251 frames', () => animation(251)],
])('row 51: %s is taken with 201 and fails in processing', async (_case, make) => {
  const { register, put, imageStatus } = await aSandbox();
  const { image, uploadUrl } = await register();
  expect((await put(uploadUrl, await make())).status).toBe(201);
  expect(await imageStatus(image)).toBe('PROCESSING');
  expect(await imageStatus(image)).toBe('PROCESSING_FAILED');
});

test.each([
  ['JPEG', () => plain(20, 20).jpeg().toBuffer()],
  ['PNG', () => plain(20, 20).png().toBuffer()],
  ['GIF of 250 frames', () => animation(250)],
])('a %s is accepted', async (_case, make) => {
  const { upload, imageStatus } = await aSandbox();
  expect(await imageStatus(await upload(await make()))).toBe('AVAILABLE');
});

test('row 52: where the bearer is demanded, an upload without it is 401', async () => {
  const { sandbox, register, put } = await aSandbox();
  sandbox.faults.set({ uploadAuthorization: 'bearer' });
  const { uploadUrl } = await register();
  expect((await put(uploadUrl, await aPicture())).status).toBe(401);
  const authorization = 'Bearer sandbox-token';
  expect((await put(uploadUrl, await aPicture(), { authorization })).status).toBe(201);
});

test('row 52: where the bearer is not wanted, an upload with it is 400 with a page', async () => {
  const { sandbox, register, put } = await aSandbox();
  sandbox.faults.set({ uploadAuthorization: 'none' });
  const { uploadUrl } = await register();
  const { status, text } = await put(uploadUrl, await aPicture(), { authorization: 'Bearer sandbox-token' });
  expect(status).toBe(400);
  expect(text).toMatch(/^<!DOCTYPE html>/);
  expect((await put(uploadUrl, await aPicture())).status).toBe(201);
});
