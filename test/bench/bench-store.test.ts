import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { benchStore } from '#test/bench/bench-store.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

const key = fc.constantFrom(
  'a.json',
  'b.json',
  'publications/x/0.json',
  'publications/x/1.json',
  'publications/y/0.json',
);
const prefix = fc.constantFrom('', 'a', 'publications/', 'publications/x/', 'publications/x/1', 'z/');
const body = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('å'.repeat(600_000)));
const options = fc.constantFrom<'always' | 'absent' | 'same' | 'other'>('always', 'absent', 'same', 'other');
type Step =
  | {
      readonly does: 'put';
      readonly key: string;
      readonly body: string;
      readonly when: 'always' | 'absent' | 'same' | 'other';
    }
  | { readonly does: 'get' | 'head' | 'remove' | 'list'; readonly key: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('put'), key, body, when: options }),
  fc.record({ does: fc.constantFrom('get', 'head', 'remove'), key }),
  fc.record({ does: fc.constant('list'), key: prefix }),
) as fc.Arbitrary<Step>;

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What a store answers, without its own way of naming versions. */
const answer = async (store: ObjectStore, one: Step): Promise<unknown> => {
  if (one.does === 'list') return (await store.list(one.key)).map(({ key: standing, size }) => [standing, size]);
  const head = await store.head(one.key);
  if (one.does === 'put') {
    const { written } = await store.put(one.key, one.body, {
      ...(one.when === 'absent' ? { ifAbsent: true } : {}),
      ...(one.when === 'same' ? { ifMatch: head?.etag ?? 'none' } : {}),
      ...(one.when === 'other' ? { ifMatch: 'other' } : {}),
    });
    return written;
  }
  if (one.does === 'head') return head === null ? null : [head.key, head.size];
  if (one.does === 'remove') return store.remove(one.key);
  const stored = await store.get(one.key);
  return stored === null ? null : [stored.key, text(stored.body), stored.etag === head?.etag];
};

describe('the store of the bench', () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  it('answers as any store, also when it is opened anew', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        n += 1;
        const place = `${folder.path}/${n}`;
        const [bench, memory] = [benchStore(place), memoryStore()];
        for (const one of steps) expect(await answer(bench, one)).toEqual(await answer(memory, one));
        bench.close();
        const opened = benchStore(place);
        for (const { key: standing } of await memory.list(''))
          expect(await answer(opened, { does: 'get', key: standing })).toEqual(
            await answer(memory, { does: 'get', key: standing }),
          );
        expect(await answer(opened, { does: 'list', key: '' })).toEqual(
          await answer(memory, { does: 'list', key: '' }),
        );
      }),
      { numRuns: 40 },
    );
  });
});
