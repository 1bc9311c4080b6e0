import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSecret } from '#functions/adapters/secret-store/file-secret.ts';
import { describeSecretStore } from '#test/contracts/secret-store.ts';
import { temporaryFolder } from '#test/servers/temporary-folder.ts';

describeSecretStore('a file', async () => {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'secrets', 'linkedin.json');
  return {
    store: fileSecret(path),
    again: () => fileSecret(path),
    empty: fileSecret(join(folder.path, 'nowhere', 'linkedin.json')),
    close: () => folder.remove(),
  };
});

describe.skipIf(process.platform === 'win32')('the file of a secret', () => {
  it('is its owner’s alone, also where an open one lay before, and nothing else is left beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder.path, 'secrets', 'linkedin.json');
    await mkdir(dirname(path), { mode: 0o755 });
    await writeFile(path, 'old', { mode: 0o644 });
    await chmod(path, 0o644);
    await fileSecret(path).put('new');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
    expect(await readdir(dirname(path))).toEqual(['linkedin.json']);
    await folder.remove();
  });
});
