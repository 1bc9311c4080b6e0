import { RestliClient } from 'linkedin-api-client';
import { expect, test } from 'vitest';
import { aPicture, aPost, aSandbox, day, page } from '#test/builders/linkedin-sandbox.ts';

const loopback = 'https://api.linkedin.com';
const access = { accessToken: 'sandbox-token', versionString: '202609' };

const aClient = (url: string): RestliClient => {
  const client = new RestliClient({ timeout: 10_000 });
  client.axiosInstance.interceptors.request.use((config) => {
    config.url = config.url?.replace(loopback, url) ?? '';
    if (!config.url.startsWith(url)) throw new Error(`Not on loopback: ${config.url}`);
    return config;
  });
  return client;
};

test('the client registers an image, creates, finds, reads, changes and deletes a post, and reads its numbers', async () => {
  const { sandbox, put, clock } = await aSandbox();
  const client = aClient(sandbox.url);
  const registered = await client.action({
    ...access,
    resourcePath: '/images',
    actionName: 'initializeUpload',
    data: { initializeUploadRequest: { owner: page } },
  });
  const { image, uploadUrl } = registered.data.value as unknown as { image: string; uploadUrl: string };
  await put(uploadUrl, await aPicture());
  const imagePath = { ...access, resourcePath: '/images/{urn}', pathKeys: { urn: image } };
  expect((await client.get(imagePath)).data['status']).toBe('PROCESSING');
  expect((await client.get(imagePath)).data['status']).toBe('AVAILABLE');

  const entity = { ...aPost({ content: { media: { id: image, altText: 'Elsa' } } }) };
  const created = await client.create({ ...access, resourcePath: '/posts', entity });
  const urn = String(created.createdEntityId);
  expect(urn).toMatch(/^urn:li:share:\d{19}$/);
  const postPath = { ...access, resourcePath: '/posts/{urn}', pathKeys: { urn } };
  const queryParams = { author: page, count: 20, sortBy: 'CREATED' };
  const found = await client.finder({ ...access, resourcePath: '/posts', finderName: 'author', queryParams });
  expect(found.data.elements).toMatchObject([{ id: urn }]);

  const changed = await client.partialUpdate({ ...postPath, patchSetObject: { commentary: 'Ny text' } });
  expect(changed.status).toBe(204);
  const read = await client.get({ ...postPath, queryParams: { viewContext: 'AUTHOR' } });
  expect(read.data).toMatchObject({ id: urn, commentary: 'Ny text' });
  const batch = await client.batchGet({ ...access, resourcePath: '/posts', ids: [urn] });
  expect(batch.data.results).toMatchObject({ [urn]: { id: urn } });

  clock.at += day;
  const finder = {
    ...access,
    resourcePath: '/organizationalEntityShareStatistics',
    finderName: 'organizationalEntity',
  };
  const numbers = await client.finder({ ...finder, queryParams: { organizationalEntity: page, shares: [urn] } });
  expect(numbers.data.elements).toMatchObject([{ share: urn }]);
  const timeIntervals = { timeRange: { start: clock.at - 2 * day, end: clock.at }, timeGranularityType: 'DAY' };
  const daily = await client.finder({ ...finder, queryParams: { organizationalEntity: page, timeIntervals } });
  expect(daily.data.elements).toHaveLength(3);
  const social = { ...access, resourcePath: '/socialMetadata/{urn}', pathKeys: { urn } };
  expect((await client.get(social)).data['entity']).toBe(urn);
  const sizes = { ...access, resourcePath: '/networkSizes/{urn}', pathKeys: { urn: page } };
  const followers = await client.get({ ...sizes, queryParams: { edgeType: 'COMPANY_FOLLOWED_BY_MEMBER' } });
  expect(followers.data['firstDegreeSize']).toBeGreaterThan(60_000);

  expect((await client.delete(postPath)).status).toBe(204);
  await expect(client.get(postPath)).rejects.toMatchObject({ response: { status: 404 } });
});

test('the client tunnels a long batch', async () => {
  const { sandbox, published } = await aSandbox();
  const urn = await published();
  const ids = [urn, ...Array.from({ length: 150 }, (_, n) => `urn:li:share:${7_000_000_000_000_000_000n + BigInt(n)}`)];
  const batch = await aClient(sandbox.url).batchGet({ ...access, resourcePath: '/posts', ids });
  expect(Object.keys(batch.data.results)).toEqual([urn]);
});
