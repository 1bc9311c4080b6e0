import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { appendLog } from '#functions/publishing/records/log/append-log.ts';
import { checkpointOf, checkpointText } from '#functions/publishing/records/log/checkpoint.ts';
import { newestCheckpoint } from '#functions/publishing/records/log/newest-checkpoint.ts';
import { readLog } from '#functions/publishing/records/log/read-log.ts';
import { emptyTree, leafOf, rootOf, withLeaf } from '#functions/publishing/records/log/tree.ts';
import { aLife, dyingStore } from '#test/builders/core/dying-store.ts';
import { nine } from '#test/builders/core/newsroom-world.ts';

const origin = 'jobba.nordhamn.example/records';

describe('the log over the record', () => {
  let records: ObjectStore;
  let now: Temporal.Instant;
  beforeEach(() => {
    records = memoryStore();
    now = nine;
  });
  const append = (store = records, writer = 'run-1') =>
    appendLog({ records: store, clock: fixedClock(now), writer }, origin, 20);
  const fill = async (...keys: readonly string[]) => {
    for (const key of keys) await records.put(key, `bytes of ${key}`);
  };
  const leaves = async () => (await readLog(records)).pages.flatMap(({ page }) => page.leaves.map(([key]) => key));
  const text = async (key: string) => new TextDecoder().decode((await records.get(key))?.body);
  const keys = async () => (await records.list('log/')).map(({ key }) => key);

  it('writes nothing over an empty record', async () => {
    expect((await append()).added).toBe(0);
    expect(await keys()).toEqual([]);
    expect(await newestCheckpoint({ records })).toBeNull();
  });

  it('takes each object once, with the hash of its bytes', async () => {
    await fill('approvals/a/0.json', 'archive/a/1.jpg');
    expect((await append()).added).toBe(2);
    expect((await append()).added).toBe(0);
    await fill('approvals/a/1.json');
    expect((await append()).added).toBe(1);
    expect((await readLog(records)).pages.flatMap(({ page }) => page.leaves)).toEqual(
      ['approvals/a/0.json', 'archive/a/1.jpg', 'approvals/a/1.json'].map((key) => [key, sha256(`bytes of ${key}`)]),
    );
  });

  it('has a page a night, numbered on, with its checkpoint beside it', async () => {
    await fill('approvals/a/0.json');
    await append();
    now = nine.add({ hours: 24 });
    await fill('approvals/a/1.json');
    const { log } = await append();
    expect(await keys()).toEqual([
      'log/2026-11-24/0.json',
      'log/2026-11-24/0.txt',
      'log/2026-11-25/1.json',
      'log/2026-11-25/1.txt',
    ]);
    expect(await text('log/2026-11-25/1.txt')).toBe(checkpointText(checkpointOf(origin, log.tree)));
  });

  it('says in its checkpoint which record, how many objects, and the root over them', async () => {
    await fill('approvals/a/0.json');
    await append();
    const root = rootOf(withLeaf(emptyTree, leafOf('approvals/a/0.json', sha256('bytes of approvals/a/0.json'))));
    expect(await newestCheckpoint({ records })).toEqual({ origin, size: 1, root, at: nine.toString() });
  });

  it('keeps the name that the record had first', async () => {
    await fill('approvals/a/0.json');
    await append();
    await fill('approvals/a/1.json');
    await appendLog({ records, clock: fixedClock(now), writer: 'run-1' }, 'another.example/records');
    expect((await newestCheckpoint({ records }))?.origin).toBe(origin);
  });

  it('goes on under the newest day when its clock has gone back', async () => {
    await fill('approvals/a/0.json');
    await append();
    now = nine.subtract({ hours: 48 });
    await fill('approvals/a/1.json');
    await append();
    expect(await keys()).toContain('log/2026-11-24/1.json');
  });

  it('splits a large record into pages, each of which stands by itself', async () => {
    await fill(...Array.from({ length: 41 }, (_, n) => `archive/${n}.json`));
    await append();
    expect((await readLog(records)).pages.map(({ page }) => page.leaves.length)).toEqual([20, 20, 1]);
  });

  it('lets one of two runs be first, and loses and doubles nothing', async () => {
    await fill(...Array.from({ length: 30 }, (_, n) => `archive/${n}.json`));
    await Promise.all([append(records, 'run-1'), append(records, 'run-2')]);
    await append();
    expect((await leaves()).toSorted()).toEqual([...new Set(await leaves())].toSorted());
    expect(await leaves()).toHaveLength(30);
  });

  it('takes the answer to its own retried write for its own', async () => {
    await fill('approvals/a/0.json');
    const retried: ObjectStore = {
      ...records,
      put: async (key, body, options) => {
        await records.put(key, body, options);
        return records.put(key, body, options);
      },
    };
    expect((await append(retried)).added).toBe(1);
    expect(await keys()).toEqual(['log/2026-11-24/0.json', 'log/2026-11-24/0.txt']);
  });

  it.each([
    ['before', false],
    ['after', true],
  ])('is whole after a run that died %s any of its writes', async (_when, kept) => {
    for (let left = 0; left < 6; left += 1) {
      records = memoryStore();
      await fill(...Array.from({ length: 21 }, (_, n) => `archive/${n}.json`));
      await append(dyingStore(records, aLife(left), kept)).catch(() => undefined);
      await fill('archive/later.json');
      await append();
      expect(await leaves()).toHaveLength(22);
      expect(new Set(await leaves()).size).toBe(22);
      const pages = (await keys()).filter((key) => key.endsWith('.json'));
      expect(await keys()).toEqual(pages.flatMap((key) => [key, key.replace('.json', '.txt')]));
    }
  });

  it('does not go on from a page that does not follow the one before', async () => {
    await fill('approvals/a/0.json');
    await append();
    await records.put('log/2026-11-24/0.json', (await text('log/2026-11-24/0.json')).replace('"n":0', '"n":7'));
    await expect(append()).rejects.toThrow('Run "vardag verify"');
  });
});
