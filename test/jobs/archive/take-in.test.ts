import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { takeIn } from '#functions/jobs/archive/take-in.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import type { World } from '#test/builders/core/newsroom-world.ts';
import { archivedWorld, nextYear, type PackedFiles, packed } from '#test/builders/records/archived-world.ts';

const text = (body: Uint8Array | undefined): string => new TextDecoder().decode(body);

let world: World;
let files: PackedFiles;
beforeAll(async () => {
  world = await archivedWorld();
  ({ files } = await packed(world));
}, 60_000);

describe('a package that is taken in', () => {
  it('is taken in where nothing is, and verifies there', async () => {
    const records = memoryStore();
    const read = async (path: string) => files.get(path) ?? null;
    const taken = await takeIn({ records }, read);
    expect(taken).toMatchObject({ taken: true, verified: { broken: null, onChainsAlone: 0 } });
    const own = (await verifyRecords(world.deps)).log;
    expect((await verifyRecords({ records })).log).toEqual(own);
    expect(await takeIn({ records }, read)).toMatchObject({ taken: true, verified: { broken: null } });
  });

  it.each([
    ['a file is missing', 'missing', (path: string) => (path.endsWith('post.json') ? null : undefined)],
    ['a file was changed', 'changed', (path: string) => (path.endsWith('post.json') ? new Uint8Array(3) : undefined)],
    ['there is no manifest', 'no-manifest', (path: string) => (path === 'manifest-sha256.txt' ? null : undefined)],
  ] as const)('is not taken in when %s', async (_what, why, instead) => {
    const records = memoryStore();
    const read = async (path: string) => {
      const other = instead(path);
      return other === undefined ? (files.get(path) ?? null) : other;
    };
    expect(await takeIn({ records }, read)).toMatchObject({ taken: false, why });
    expect(await records.list('')).toEqual([]);
  });

  const hash = 'a'.repeat(64);
  it.each([
    ['no line', 'x', 'line', 1],
    ['a hash that is short', `${'a'.repeat(63)}  data/a`, 'line', 1],
    ['a hash that is long', `${'a'.repeat(65)}  data/a`, 'line', 1],
    ['no file', `${hash}  `, 'line', 1],
    ['a path that climbs', `${hash}  data/../../a`, 'outside', 1],
    ['a path that climbs where it ends', `${hash}  data/..`, 'outside', 1],
    ['an absolute path', `${hash}  /etc/passwd`, 'outside', 1],
    ['a drive', `${hash}  C:/a`, 'outside', 1],
    ['a home', `${hash}  ~/a`, 'outside', 1],
    ['backslashes', `${hash}  data\\..\\a`, 'outside', 1],
    ['a path that climbs behind an escape', `${hash}  data%0A/../a`, 'outside', 1],
    ['a point', `${hash}  ./data/a`, 'outside', 1],
    ['an empty folder', `${hash}  data//a`, 'outside', 1],
    ['a file twice', `${hash}  data/a\n${hash}  data/a`, 'twice', 2],
  ] as const)(
    'is not taken in when its manifest has %s, and says on which line',
    async (_what, manifest, why, line) => {
      const whole = text(files.get('manifest-sha256.txt')).trimEnd().split('\n');
      for (const before of [[], whole]) {
        const written = new TextEncoder().encode([...before, ...manifest.split('\n'), ''].join('\n'));
        const records = memoryStore();
        const read = async (path: string) => (path === 'manifest-sha256.txt' ? written : (files.get(path) ?? null));
        expect(await takeIn({ records }, read)).toEqual({
          taken: false,
          path: `manifest-sha256.txt:${before.length + line}`,
          why,
        });
        expect(await records.list('')).toEqual([]);
      }
    },
  );

  it('is taken in with a manifest of another hand: capitals, tabs and other ends of lines', async () => {
    const lines = text(files.get('manifest-sha256.txt')).trimEnd().split('\n');
    const written = lines
      .map((one) => one.replace(/^(\S+) +/, (_, sum: string) => `${sum.toUpperCase()}\t`))
      .join('\r\n');
    const read = async (path: string) =>
      path === 'manifest-sha256.txt' ? new TextEncoder().encode(`\uFEFF${written}\r\n`) : (files.get(path) ?? null);
    expect(await takeIn({ records: memoryStore() }, read)).toMatchObject({ taken: true, verified: { broken: null } });
  });

  it('is not taken in when nothing of the record but its log is in it', async () => {
    const lines = text(files.get('manifest-sha256.txt')).split('\n');
    const written = lines.filter((one) => !one.includes('/data/records/') || one.includes('/records/log/')).join('\n');
    const read = async (path: string) =>
      path === 'manifest-sha256.txt' ? new TextEncoder().encode(written) : (files.get(path) ?? null);
    const records = memoryStore();
    expect(await takeIn({ records }, read)).toMatchObject({ taken: false, why: 'empty' });
    expect(await records.list('')).toEqual([]);
  });

  it('throws for no manifest, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const read = async (path: string) => (path === 'manifest-sha256.txt' ? bytes : null);
        expect(await takeIn({ records: memoryStore() }, read)).toMatchObject({ taken: false });
      }),
    );
  });

  it('tells of a file that goes while the package is taken in', async () => {
    const looks = new Map<string, number>();
    const read = async (path: string) => {
      looks.set(path, (looks.get(path) ?? 0) + 1);
      return path.endsWith('post.json') && looks.get(path) === 2 ? null : (files.get(path) ?? null);
    };
    expect(await takeIn({ records: memoryStore() }, read)).toMatchObject({ taken: false, why: 'missing' });
  });

  it('takes no fault of the disk for a file that is missing', async () => {
    const read = async (): Promise<Uint8Array> => {
      throw new Error('EACCES');
    };
    await expect(takeIn({ records: memoryStore() }, read)).rejects.toThrow('EACCES');
  });

  it('writes over nothing that lies there', async () => {
    const records = memoryStore();
    const key = [...files.keys()].find((path) => path.includes('/records/approvals/'))?.split('/records/')[1] ?? '';
    await records.put(key, 'another');
    expect(await takeIn({ records }, async (path) => files.get(path) ?? null)).toMatchObject({
      taken: false,
      why: 'other',
    });
    expect((await records.list('')).length).toBe(1);
  });

  it('is taken in by itself, of several years, in any order, and says which lie elsewhere', async () => {
    await nextYear(world);
    const { files: next } = await packed(world, 2027);
    const from = (all: PackedFiles) => async (path: string) => all.get(path) ?? null;
    const records = memoryStore();
    expect(await takeIn({ records }, from(next))).toMatchObject({
      taken: true,
      verified: { broken: null, elsewhere: [2026], onChainsAlone: 0 },
    });
    expect((await verifyRecords({ records })).broken).not.toBeNull();
    expect(await takeIn({ records }, from(files))).toMatchObject({
      taken: true,
      verified: { broken: null, elsewhere: [] },
    });
    expect(await verifyRecords({ records })).toEqual(await verifyRecords(world.deps));
  });

  it('is not whole where a file of its own year is gone', async () => {
    const records = memoryStore();
    await takeIn({ records }, async (path) => files.get(path) ?? null);
    const [first] = await records.list('archive/');
    await records.remove(first?.key ?? '');
    expect((await verifyRecords({ records }, [], 'years')).broken?.key).toBe(first?.key);
  });
});
