import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { compact } from '#functions/ground/ledger/compact.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';

const prefix = 'publications/';
const keyOf = (n: number): string => `${prefix}${String(n).padStart(6, '0')}.json`;
const bodyOf = (n: number, version: number): string => JSON.stringify({ n, version });

const storeOf = async (facts: number): Promise<ObjectStore> => {
  const store = memoryStore();
  for (let n = 0; n < facts; n += 1) await store.put(keyOf(n), bodyOf(n, 0));
  return store;
};
/** What a reader without packs reads. */
const oneByOne = async (store: ObjectStore): Promise<readonly unknown[]> => {
  const heads = await store.list(prefix);
  return Promise.all(heads.map(async ({ key }) => JSON.parse(new TextDecoder().decode((await store.get(key))?.body))));
};
const packsOf = async (store: ObjectStore): Promise<readonly string[]> =>
  (await store.list('packs/')).map(({ key }) => key);
const packedText = async (store: ObjectStore): Promise<string> => {
  const bodies = await Promise.all((await packsOf(store)).map((key) => store.get(key)));
  return bodies.map((stored) => new TextDecoder().decode(stored?.body)).join('\n');
};
/** Requests of a reader that has read nothing before, as another process would be. */
const requestsToRead = async (store: ObjectStore): Promise<number> => {
  const counted = countingStore(store);
  await readAllJson(counted.store, prefix);
  return counted.requests();
};

describe('packed facts', () => {
  it('are read with a few requests, where each would be one', async () => {
    const reports = await storeOf(12_000);
    expect(await requestsToRead(reports)).toBe(12_002);
    expect(await compact({ reports }, prefix)).toBe(3);
    expect(await requestsToRead(reports)).toBe(5);
    await reports.put(keyOf(7), bodyOf(7, 1));
    expect(await requestsToRead(reports)).toBe(6);
  });

  it('are left alone while nothing has changed, or little is new', async () => {
    const reports = await storeOf(1_500);
    await compact({ reports }, prefix);
    await reports.put(keyOf(2_000), bodyOf(2_000, 0));
    expect(await compact({ reports }, prefix)).toBe(0);
    expect(await packsOf(reports)).toEqual(['packs/publications/000001.json']);
  });

  it('are not made of a city’s few', async () => {
    const reports = await storeOf(99);
    expect(await compact({ reports }, prefix)).toBe(0);
    expect(await packsOf(reports)).toEqual([]);
  });

  it('outlive neither a change nor a removal', async () => {
    const reports = await storeOf(1_500);
    await reports.put(keyOf(3), JSON.stringify({ name: 'Elsa' }));
    await reports.put(keyOf(4), JSON.stringify({ name: 'Bo' }));
    await compact({ reports }, prefix);
    expect(await packedText(reports)).toMatch(/Elsa.*Bo/);
    await reports.put(keyOf(3), JSON.stringify({ name: null }));
    await reports.remove(keyOf(4));
    expect(await compact({ reports }, prefix)).toBe(1);
    expect(await packedText(reports)).not.toMatch(/Elsa|Bo/);
    expect(await packsOf(reports)).toEqual(['packs/publications/000002.json']);
  });

  it('are made of a hundred', async () => {
    const reports = await storeOf(100);
    expect(await compact({ reports }, prefix)).toBe(1);
    expect(await requestsToRead(reports)).toBe(3);
  });

  it.each([
    [9, 0],
    [10, 1],
  ])('of which %i lie loose beside a full pack and another are packed anew %i times', async (loose, written) => {
    const reports = await storeOf(5_200);
    expect(await compact({ reports }, prefix)).toBe(2);
    for (let n = 0; n < loose; n += 1) await reports.put(keyOf(6_000 + n), bodyOf(n, 0));
    expect(await compact({ reports }, prefix)).toBe(written);
    // The full one stays as it is; the other is joined with what is new.
    expect(await packsOf(reports)).toEqual(
      ['000001', written === 0 ? '000002' : '000003'].map((name) => `packs/publications/${name}.json`),
    );
    expect(await requestsToRead(reports)).toBe(4 + (written === 0 ? loose : 0));
  });

  it('of another store are kept beside the reports', async () => {
    const [records, reports] = [await storeOf(150), memoryStore()];
    expect(await compact({ reports }, prefix, records)).toBe(1);
    expect(await packsOf(records)).toEqual([]);
    const counted = countingStore(records);
    expect(await readAllJson(counted.store, prefix, reports)).toEqual(await oneByOne(records));
    expect(counted.requests()).toBe(1);
  });

  it('of a prefix that is no folder are numbered as others are', async () => {
    const reports = memoryStore();
    for (let n = 0; n < 150; n += 1) await reports.put(`visits/2026-${n}.json`, '{}');
    await compact({ reports }, 'visits/2');
    await reports.put('visits/2026-1.json', '{"changed":true}');
    await compact({ reports }, 'visits/2');
    expect(await packsOf(reports)).toEqual(['packs/visits/2/000002.json']);
  });

  it('go when so few are left that nobody reads the packs', async () => {
    const reports = await storeOf(1_200);
    await compact({ reports }, prefix);
    for (let n = 0; n < 1_101; n += 1) await reports.remove(keyOf(n));
    await compact({ reports }, prefix);
    expect(await packsOf(reports)).toEqual([]);
    expect(await readAllJson(reports, prefix)).toHaveLength(99);
  });

  it('are never read instead of what stands, whatever was changed and wherever a packing died', async () => {
    const range = fc.record({ from: fc.nat(2_500), count: fc.integer({ min: 1, max: 1_400 }) });
    const step = fc.oneof(
      range.map((over) => ({ does: 'put', ...over }) as const),
      range.map((over) => ({ does: 'remove', ...over }) as const),
      fc.record({ does: fc.constant('pack'), dies: fc.option(fc.nat(4)) } as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const reports = await storeOf(1_300);
        for (const [version, one] of steps.entries()) {
          if (one.does === 'pack') {
            let writes = 0;
            const mortal =
              <Given extends readonly unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
              (...given: Given): Promise<Answer> => {
                writes += 1;
                return one.dies !== null && writes > one.dies ? Promise.reject(new Error('killed')) : call(...given);
              };
            const store = { ...reports, put: mortal(reports.put), remove: mortal(reports.remove) };
            await compact({ reports: store }, prefix).catch((fault: Error) => expect(fault.message).toBe('killed'));
          } else
            for (let n = one.from; n < one.from + one.count; n += 1)
              await (one.does === 'put' ? reports.put(keyOf(n), bodyOf(n, version + 1)) : reports.remove(keyOf(n)));
          expect(await readAllJson({ ...reports }, prefix)).toEqual(await oneByOne(reports));
        }
        await compact({ reports }, prefix);
        const inPacks = (await packedText(reports))
          .split('\n')
          .flatMap((text) => (text === '' ? [] : JSON.parse(text)));
        const standing = new Map((await reports.list(prefix)).map(({ key, etag }) => [key, etag]));
        expect(inPacks.filter(([key, etag]) => standing.get(key) !== etag)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
