import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { aSandbox, encoded } from '#test/builders/linkedin-sandbox.ts';

const aDirectory = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'linkedin-sandbox-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
};

test('posts, pictures, faults and settings outlive the process that made them', async () => {
  const directory = await aDirectory();
  const stateFile = join(directory, 'deeper', 'linkedin.json');
  const first = await aSandbox({ stateFile });
  const id = await first.upload();
  const urn = await first.published({ content: { media: { id } } });
  first.sandbox.faults.next('unavailable');
  first.sandbox.faults.set({ processingPolls: 2 });
  const second = await aSandbox({ stateFile });
  expect((await second.call(`/rest/posts/${encoded(urn)}`)).status).toBe(503);
  expect((await second.call(`/rest/posts/${encoded(urn)}`)).json.content.media.id).toBe(id);
  expect(second.sandbox.faults.settings().processingPolls).toBe(2);
  const picture = await fetch(`${second.sandbox.url}/media/${id.replace('urn:li:image:', '')}`);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect((await second.create({ content: { media: { id } } })).status).toBe(422);
  expect(await readdir(join(directory, 'deeper'))).toEqual(['linkedin.json', 'linkedin.media']);
});

test('a write whose answer was cut is kept', async () => {
  const stateFile = join(await aDirectory(), 'linkedin.json');
  const first = await aSandbox({ stateFile });
  first.sandbox.faults.next('create-cut-after-write');
  await expect(first.create()).rejects.toThrow('fetch failed');
  const second = await aSandbox({ stateFile });
  expect(second.sandbox.posts()).toHaveLength(1);
});

test('two sandboxes over one file see what the other wrote', async () => {
  const stateFile = join(await aDirectory(), 'linkedin.json');
  const first = await aSandbox({ stateFile });
  const second = await aSandbox({ stateFile });
  const one = await first.published({ commentary: 'Ett' });
  const two = await second.published({ commentary: 'Två' });
  expect(first.sandbox.posts().map(({ id }) => id)).toEqual([one, two]);
  expect((await first.call(`/rest/posts/${encoded(two)}`)).status).toBe(200);
});

test('a reset empties the store of pictures as well', async () => {
  const directory = await aDirectory();
  const { upload, call } = await aSandbox({ stateFile: join(directory, 'linkedin.json') });
  await upload();
  await call('/_sandbox/reset', { method: 'POST' });
  expect(await readdir(directory)).toEqual(['linkedin.json']);
});

test('a file that is no state of the sandbox is refused at the start', async () => {
  const stateFile = join(await aDirectory(), 'linkedin.json');
  await writeFile(stateFile, '{"posts":[]}');
  await expect(startLinkedInSandbox({ now: Date.now, stateFile })).rejects.toThrow(
    'Not a state of the LinkedIn sandbox',
  );
});

test('another page may be given the built-in token later', async () => {
  const stateFile = join(await aDirectory(), 'linkedin.json');
  await aSandbox({ stateFile });
  const { create } = await aSandbox({ stateFile, organization: '42' });
  expect((await create({ author: 'urn:li:organization:42' })).status).toBe(201);
});

test('a taken port is an error, not a silent other one', async () => {
  const { sandbox } = await aSandbox();
  const port = Number(new URL(sandbox.url).port);
  await expect(startLinkedInSandbox({ now: Date.now, port })).rejects.toThrow('EADDRINUSE');
});
