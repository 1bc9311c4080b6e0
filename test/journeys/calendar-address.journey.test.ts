import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { type Ran, vardag } from '#test/builders/journeys/vardag.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

/** Every step is a process: a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder: TemporaryFolder;
const run = (...args: readonly string[]): Promise<Ran> =>
  vardag(['calendar-address', ...args, '--workspace', folder.path], { VARDAG_LANGUAGE: 'en' });
const put = async (file: string, text: string): Promise<void> => {
  await mkdir(join(folder.path, 'content'), { recursive: true });
  await writeFile(join(folder.path, 'content', file), text);
};
/** Everything that the workspace holds. */
const written = async (): Promise<string> => {
  const files = await readdir(folder.path, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
};

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

describe('vardag calendar-address', () => {
  it('is off until the officer has decided, and for people of people.yaml', async () => {
    await put('people.yaml', 'people: []\n');
    expect(await run()).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('data protection officer'),
    });
    await put('calendar.yaml', 'subscription: { decision: DPO-2026-14 }\n');
    expect(await run()).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('people.yaml') });
  });

  it('prints an address once, keeps its hash alone, and ends it', async () => {
    await put('people.yaml', `people:\n  - { name: Hanna, signIn: ${userInfo().username}, roles: [hr] }\n`);
    const made = await run();
    const [, secret = ''] = /^http:\/\/127\.0\.0\.1:4600\/calendar\/([\w-]{43})\.ics\n$/.exec(made.stdout) ?? [];
    expect([made.code, secret.length]).toEqual([0, 43]);
    expect(await written()).toContain(sha256(secret));
    expect(await written()).not.toContain(secret);
    const again = JSON.parse((await run('--json')).stdout) as { readonly address: string };
    expect(again.address).not.toContain(secret);
    expect(await run('--revoke')).toMatchObject({ code: 0, stderr: expect.stringContaining('Done') });
  });
});
