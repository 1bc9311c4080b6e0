import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { describeObjectStore } from '#test/contracts/object-store.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

const run = promisify(execFile);
const writer = join(import.meta.dirname, 'racing-writer.ts');

describeObjectStore(
  'a directory',
  async () => {
    const folder = await temporaryFolder();
    return { store: directoryStore(folder.path), close: folder.remove };
  },
  { keepsTags: false, atomic: true },
);

describe('the directory store', () => {
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());
  const at = (...segments: readonly string[]) => join(folder.path, ...segments);

  test('gives each of several processes what it alone won, and loses no step of a shared counter', async () => {
    const rounds = 25;
    await directoryStore(folder.path).put('counter', '0');
    const names = ['anna', 'bo', 'cilla', 'dan'];
    const won = await Promise.all(
      names.map(async (name) => {
        const { stdout } = await run(process.execPath, [writer, folder.path, name, String(rounds)]);
        return (JSON.parse(stdout) as string[]).map((key) => ({ key, name }));
      }),
    );
    expect(won.flat().map(({ key }) => key)).toHaveLength(rounds);
    for (const { key, name } of won.flat()) expect(await readFile(at(key), 'utf8')).toBe(name);
    expect(await readFile(at('counter'), 'utf8')).toBe(String(rounds * names.length));
    expect(await readdir(at('.vardag-store'))).toEqual([]);
  });

  test('breaks the lock of a process that has died', async () => {
    const store = directoryStore(folder.path);
    await store.put('a.txt', 'one');
    const { stdout: dead } = await run(process.execPath, ['-p', 'process.pid']);
    const lock = `lock-${createHash('sha256').update('a.txt').digest('hex').slice(0, 32)}`;
    await writeFile(at('.vardag-store', lock), `${dead.trim()} ${hostname()}`);
    expect(await store.put('a.txt', 'two')).toMatchObject({ written: true });
    expect(await readdir(at('.vardag-store'))).toEqual([]);
  });

  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const lockOf = (key: string) => `lock-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
  const leave = async (name: string, text: string, minutes: number): Promise<void> => {
    await mkdir(at('.vardag-store'), { recursive: true });
    await writeFile(at('.vardag-store', name), text);
    await utimes(at('.vardag-store', name), minutesAgo(minutes), minutesAgo(minutes));
  };
  const own = () => readdir(at('.vardag-store'));

  test('breaks the lock of a machine that is gone after a minute, also when whoever began to break it is gone', async () => {
    await leave(lockOf('a.txt'), '4711 a-machine-that-is-gone', 2);
    await leave(`${lockOf('a.txt')}.breaker`, '', 2);
    expect(await directoryStore(folder.path).put('a.txt', 'a')).toMatchObject({ written: true });
    expect(await own()).toEqual([]);
  });

  test('waits for the lock of another machine that is younger', async () => {
    await leave(lockOf('a.txt'), '4711 another-machine', 0);
    let isWritten = false;
    const put = directoryStore(folder.path)
      .put('a.txt', 'a')
      .then(() => {
        isWritten = true;
      });
    await pause(300);
    expect(isWritten).toBe(false);
    await rm(at('.vardag-store', lockOf('a.txt')));
    await put;
    expect(isWritten).toBe(true);
  });

  test.each([
    ['writes', (store: ObjectStore) => store.put('b.txt', 'b')],
    ['lists', (store: ObjectStore) => store.list('')],
  ])('keeps nothing of what a killed process wrote in part, once somebody %s', async (_what, act) => {
    const { stdout: dead } = await run(process.execPath, ['-p', 'process.pid']);
    await leave('new-0', 'displayName: Elsa', 2);
    await leave('ticket-0', `${dead.trim()} ${hostname()}`, 2);
    await leave(lockOf('a.txt'), `${dead.trim()} ${hostname()}`, 2);
    await leave(lockOf('c.txt'), '4711 a-machine-that-is-gone', 2);
    await leave(`${lockOf('d.txt')}.breaker`, '', 2);
    await leave('new-1', 'is being written', 0);
    await leave(lockOf('e.txt'), `${process.pid} ${hostname()}`, 2);
    await act(directoryStore(folder.path));
    expect((await own()).sort()).toEqual([lockOf('e.txt'), 'new-1'].sort());
  });

  test('has no part-written or temporary file in a listing', async () => {
    const store = directoryStore(folder.path);
    await store.put('a.txt', 'one');
    await writeFile(at('.vardag-store', 'new-left-behind'), 'half');
    expect((await store.list('')).map(({ key }) => key)).toEqual(['a.txt']);
    await expect(store.get('.vardag-store/new-left-behind')).rejects.toThrow("store's own folder");
  });

  test('reads what people save by hand, and sees when they save again', async () => {
    const store = directoryStore(folder.path);
    await mkdir(at('stories'));
    await writeFile(at('stories/story.md'), 'one');
    await utimes(at('stories/story.md'), 1_000, 1_000);
    const before = await store.head('stories/story.md');
    await writeFile(at('stories/story.md'), 'two');
    await utimes(at('stories/story.md'), 1_000, 1_000);
    expect((await store.head('stories/story.md'))?.etag).not.toBe(before?.etag);
  });

  test('finds a file whose name a Mac decomposed', async () => {
    const store = directoryStore(folder.path);
    await writeFile(at('förskola.jpg'.normalize('NFD')), 'x');
    expect((await store.list('')).map(({ key }) => key)).toEqual(['förskola.jpg'.normalize('NFC')]);
    expect(await store.get('förskola.jpg'.normalize('NFC'))).not.toBeNull();
    expect(await store.put('förskola.jpg', 'y', { ifAbsent: true })).toEqual({ written: false, reason: 'exists' });
    await store.remove('förskola.jpg');
    expect(await store.list('')).toEqual([]);
  });

  test('does not follow a symbolic link out of its folder, for reading or for writing', async () => {
    const outside = await temporaryFolder();
    await writeFile(join(outside.path, 'secret.txt'), 'x');
    await symlink(outside.path, at('link'));
    const store = directoryStore(folder.path);
    await expect(store.get('link/secret.txt')).rejects.toThrow('outside the store');
    await expect(store.put('link/new.txt', 'x')).rejects.toThrow('outside the store');
    expect(await store.list('')).toEqual([]);
    expect(await readdir(outside.path)).toEqual(['secret.txt']);
    await outside.remove();
  });

  test('removes emptied folders, but not the two upper levels that people look for', async () => {
    const store = directoryStore(folder.path);
    await store.put('stories/drafts/a/pictures/b.jpg', 'x');
    await store.remove('stories/drafts/a/pictures/b.jpg');
    expect(await readdir(at('stories'))).toEqual(['drafts']);
    expect(await readdir(at('stories/drafts'))).toEqual([]);
  });

  test('says so when a file stands where a folder is needed', async () => {
    const store = directoryStore(folder.path);
    await store.put('a', 'x');
    await expect(store.put('a/b', 'y', { ifAbsent: true })).rejects.toThrow('A file stands where the folder');
  });

  test('is empty before its folder exists', async () => {
    const store = directoryStore(at('not', 'yet'));
    expect(await store.list('')).toEqual([]);
    expect(await store.get('a.txt')).toBeNull();
    await store.remove('a.txt');
  });
});
