import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { type Chain, emptyChain, type Link } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

const prefix = 'publications/3f-x';
const entry = (by: string) => ({ kind: 'claimed', at: '2026-11-24T08:00:00Z', by });
const start = emptyChain<Link>(prefix);
const read = (records: ObjectStore) => readChain<Link>(records, prefix);
const grown = async (records: ObjectStore, chain: Chain<Link>, by: string) => {
  const appended = await appendEntry<Link>(records, chain, entry(by));
  if (!appended.appended) throw new Error('taken');
  return appended.chain;
};

/** A store whose next put is carried out and then reported as `fault` or as refused. */
const commitsAndSays = (store: ObjectStore, answer: Error | 'exists'): ObjectStore => ({
  ...store,
  put: async (...given) => {
    await store.put(...given);
    if (answer instanceof Error) throw answer;
    return { written: false, reason: answer };
  },
});

describe('appendEntry', () => {
  it('numbers entries and hashes each into the next', async () => {
    const records = memoryStore();
    const chain = await grown(records, await grown(records, start, 'a'), 'b');
    expect(chain.entries.map(({ n, previous }) => [n, previous?.length ?? null])).toEqual([
      [0, null],
      [1, 64],
    ]);
    expect(await read(records)).toEqual(chain);
  });

  it('lets one of sixteen writers win, and the others know that they did not', async () => {
    const records = memoryStore();
    const writers = Array.from({ length: 16 }, (_, n) => `w${n}`);
    const outcomes = await Promise.all(writers.map((by) => appendEntry<Link>(records, start, entry(by))));
    const winners = writers.filter((_, n) => outcomes[n]?.appended);
    expect(winners).toHaveLength(1);
    expect((await read(records)).entries.map((one) => one.by)).toEqual(winners);
  });

  it('reads back its own earlier success when the store says that it exists', async () => {
    const records = memoryStore();
    expect(await appendEntry<Link>(commitsAndSays(records, 'exists'), start, entry('a'))).toMatchObject({
      appended: true,
    });
  });

  it("does not take another writer's equal entry for its own", async () => {
    const records = memoryStore();
    await grown(records, start, 'a');
    expect(await appendEntry<Link>(records, start, entry('b'))).toEqual({ appended: false, reason: 'taken' });
  });

  it('finds that a put which failed was carried out after all', async () => {
    const records = memoryStore();
    const torn = commitsAndSays(records, new Error('socket hang up'));
    expect(await appendEntry<Link>(torn, start, entry('a'))).toMatchObject({ appended: true });
    expect((await read(records)).entries).toHaveLength(1);
  });

  it('finds that another writer came first when its own put failed', async () => {
    const records = memoryStore();
    await grown(records, start, 'a');
    const torn = commitsAndSays(records, new Error('socket hang up'));
    expect(
      await appendEntry<Link>(
        {
          ...torn,
          put: async () => {
            throw new Error('cut');
          },
        },
        start,
        entry('b'),
      ),
    ).toEqual({
      appended: false,
      reason: 'taken',
    });
  });

  it('throws with the cause when nothing was written', async () => {
    const cause = new Error('disk full');
    const broken = { ...memoryStore(), put: () => Promise.reject(cause) };
    const failure = appendEntry<Link>(broken, start, entry('a'));
    await expect(failure).rejects.toMatchObject({ message: expect.stringContaining(`${prefix}/0.json`), cause });
  });
});
