import { describe, expect, it } from 'vitest';
import { cachingStore } from '#functions/adapters/object-store/caching-store.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { describeObjectStore } from '#test/contracts/object-store.ts';

describeObjectStore('a remembering store', async () => ({ store: cachingStore(memoryStore()) }), {
  keepsTags: true,
  atomic: true,
});

describe('a remembering store', () => {
  it('asks the store behind it once, and writes through at once', async () => {
    const inner = memoryStore();
    await inner.put('a.txt', 'one');
    let asked = 0;
    const store = cachingStore({
      ...inner,
      get: async (key) => {
        asked += 1;
        return inner.get(key);
      },
    });
    for (let turn = 0; turn < 3; turn += 1) expect((await store.get('a.txt'))?.body.length).toBe(3);
    expect(asked).toBe(1);
    await store.put('a.txt', 'three');
    expect((await inner.get('a.txt'))?.body.length).toBe(5);
    expect((await store.get('a.txt'))?.body.length).toBe(5);
  });
});
