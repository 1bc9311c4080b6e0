import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { snapshotOf } from '#functions/ground/ledger/snapshot.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';
import { describeObjectStore } from '#test/contracts/object-store.ts';

describeObjectStore('one look at a store', async () => ({ store: snapshotOf(memoryStore()) }), {
  keepsTags: true,
  atomic: true,
});

const text = async (store: ObjectStore, key: string) => new TextDecoder().decode((await store.get(key))?.body);
const keys = async (store: ObjectStore, prefix: string) => (await store.list(prefix)).map(({ key }) => key);

describe('one look at a store', () => {
  it('is asked once for each thing, and for nothing that this run wrote itself', async () => {
    const { store, requests } = countingStore(memoryStore());
    const look = snapshotOf(store);
    for (let n = 0; n < 3; n += 1) await Promise.all([look.get('a'), look.head('a'), look.list('')]);
    expect(requests()).toBe(3);
    await look.put('a', 'mine');
    expect([await text(look, 'a'), (await look.head('a'))?.size, await keys(look, '')]).toEqual(['mine', 4, ['a']]);
    await look.remove('a');
    expect([await look.get('a'), await look.head('a'), await keys(look, '')]).toEqual([null, null, []]);
    expect(requests()).toBe(5);
  });

  it('stays as it was while others write, until a condition of ours does not hold', async () => {
    const store = memoryStore();
    await store.put('a', 'first');
    const look = snapshotOf(store);
    expect([await text(look, 'a'), await keys(look, '')]).toEqual(['first', ['a']]);
    await store.put('a', 'theirs');
    await store.put('b', 'theirs');
    expect([await text(look, 'a'), await keys(look, '')]).toEqual(['first', ['a']]);
    expect(await look.put('b', 'mine', { ifAbsent: true })).toEqual({ written: false, reason: 'exists' });
    expect([await text(look, 'a'), await text(look, 'b'), await keys(look, '')]).toEqual([
      'theirs',
      'theirs',
      ['a', 'b'],
    ]);
  });

  it('looks anew after a write whose end is not known', async () => {
    const store = memoryStore();
    const look = snapshotOf({
      ...store,
      put: async (key, body) => {
        await store.put(key, body);
        throw new Error('The line broke.');
      },
    });
    expect([await look.get('a'), await keys(look, '')]).toEqual([null, []]);
    await expect(look.put('a', 'mine')).rejects.toThrow('The line broke.');
    expect([await text(look, 'a'), await keys(look, '')]).toEqual(['mine', ['a']]);
  });

  it('remembers no fault', async () => {
    const store = memoryStore();
    await store.put('a', 'there');
    let broken = true;
    const look = snapshotOf({
      ...store,
      get: (key) => (broken ? Promise.reject(new Error('The line broke.')) : store.get(key)),
    });
    await expect(look.get('a')).rejects.toThrow('The line broke.');
    broken = false;
    expect(await text(look, 'a')).toBe('there');
  });

  it('keeps no more than fits', async () => {
    const { store, requests } = countingStore(memoryStore());
    await store.put('large', new Uint8Array(40_000_000));
    await store.put('larger', new Uint8Array(40_000_000));
    const look = snapshotOf(store);
    const before = requests();
    for (const key of ['large', 'large', 'larger', 'larger'])
      expect((await look.get(key))?.body.length).toBe(40_000_000);
    expect(requests() - before).toBe(3);
  });
});
