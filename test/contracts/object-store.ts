import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ObjectStore, PutOptions } from '#functions/ground/ports/object-store.ts';

export type OpenedStore = { readonly store: ObjectStore; readonly close?: () => Promise<void> };

/** What an implementation is known not to do; everything else is required of all. */
export type StoreTraits = {
  readonly keepsTags: boolean;
  /** False where the server checks and then writes without a lock; the races are not run there. */
  readonly atomic: boolean;
};

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const keysOf = (objects: readonly { readonly key: string }[]) => objects.map(({ key }) => key);

/** What every use case may rely on, whichever store it is given. Each test keeps to keys of its own. */
export const describeObjectStore = (name: string, make: () => Promise<OpenedStore>, traits: StoreTraits) =>
  describe(`the object store on ${name}`, () => {
    let opened: OpenedStore;
    const store = () => opened.store;
    const put = (key: string, body: Uint8Array | string, options?: PutOptions) => store().put(key, body, options);
    const etagOf = async (key: string) => (await store().head(key))?.etag ?? 'none';
    beforeAll(async () => {
      opened = await make();
    });
    afterAll(async () => opened.close?.());

    test.each([
      ['no bytes at all', new Uint8Array()],
      ['every byte value', Uint8Array.from({ length: 256 }, (_, value) => value)],
      ['a megabyte', new Uint8Array(1_048_576).map((_, at) => (at * 31) % 251)],
    ])('gives back %s', async (what, bytes) => {
      const key = `bytes/${what}`;
      const outcome = await put(key, bytes);
      const found = await store().get(key);
      expect(found?.key).toBe(key);
      expect(Buffer.compare(found?.body ?? Buffer.from('?'), bytes)).toBe(0);
      expect(outcome).toEqual({ written: true, etag: found?.etag });
      expect(await store().head(key)).toEqual({ key, etag: found?.etag, size: bytes.length });
    });

    test('stores a text as UTF-8', async () => {
      await put('text/greeting.txt', 'Hej på dig, Åsa! 🌲', { contentType: 'text/plain; charset=utf-8' });
      expect(text((await store().get('text/greeting.txt'))?.body)).toBe('Hej på dig, Åsa! 🌲');
    });

    test('answers null for what is not there, and for a folder', async () => {
      await put('missing/folder/file.txt', 'x');
      for (const key of ['missing/other.txt', 'missing/folder', 'missing/folder/file.txt/deeper']) {
        expect(await store().get(key)).toBeNull();
        expect(await store().head(key)).toBeNull();
        expect(await store().tags(key)).toEqual({});
      }
    });

    test('replaces an object, and its ETag follows the bytes', async () => {
      await put('replace/a.txt', 'one');
      const before = await etagOf('replace/a.txt');
      await put('replace/a.txt', 'two');
      expect(text((await store().get('replace/a.txt'))?.body)).toBe('two');
      const after = await etagOf('replace/a.txt');
      expect(after).not.toBe(before);
      expect(await etagOf('replace/a.txt')).toBe(after);
      expect((await store().list('replace/'))[0]?.etag).toBe(after);
    });

    test('creates once: the second is refused and the first is kept', async () => {
      expect(await put('once/a.json', 'first', { ifAbsent: true })).toMatchObject({ written: true });
      expect(await put('once/a.json', 'second', { ifAbsent: true })).toEqual({ written: false, reason: 'exists' });
      expect(text((await store().get('once/a.json'))?.body)).toBe('first');
    });

    test('creates again after a removal', async () => {
      await put('again/a.json', 'first', { ifAbsent: true });
      await store().remove('again/a.json');
      expect(await put('again/a.json', 'second', { ifAbsent: true })).toMatchObject({ written: true });
    });

    test('replaces only what is unchanged when asked to', async () => {
      await put('match/a.json', 'one');
      const seen = await etagOf('match/a.json');
      const outcome = await put('match/a.json', 'two', { ifMatch: seen });
      expect(outcome).toEqual({ written: true, etag: await etagOf('match/a.json') });
      expect(await put('match/a.json', 'three', { ifMatch: seen })).toEqual({ written: false, reason: 'changed' });
      expect(text((await store().get('match/a.json'))?.body)).toBe('two');
    });

    test('takes a removed object for a changed one', async () => {
      await put('match/gone.json', 'one');
      const seen = await etagOf('match/gone.json');
      await store().remove('match/gone.json');
      expect(await put('match/gone.json', 'two', { ifMatch: seen })).toEqual({ written: false, reason: 'changed' });
      expect(await store().get('match/gone.json')).toBeNull();
    });

    test('lists by raw prefix, in key order, with sizes', async () => {
      const keys = ['a/b/2', 'a/b/10', 'a/b', 'a-b/1', 'ab/1', 'a/B', 'a/é', 'a/z'].map((key) => `list/${key}`);
      const files = keys.filter((key) => key !== 'list/a/b');
      for (const key of files) await put(key, key);
      const under = (prefix: string) => store().list(prefix).then(keysOf);
      expect(await under('list/a/')).toEqual(['list/a/B', 'list/a/b/10', 'list/a/b/2', 'list/a/z', 'list/a/é']);
      expect(await under('list/a')).toEqual([
        ...['list/a-b/1', 'list/a/B', 'list/a/b/10', 'list/a/b/2', 'list/a/z', 'list/a/é', 'list/ab/1'],
      ]);
      expect(await under('list/a/b/1')).toEqual(['list/a/b/10']);
      expect(await under('list/none/')).toEqual([]);
      expect((await store().list('list/ab/')).map(({ size }) => size)).toEqual(['list/ab/1'.length]);
      expect(await under('')).toEqual(expect.arrayContaining(files));
    });

    test('lists more than one page of a small server', async () => {
      const keys = Array.from({ length: 23 }, (_, n) => `pages/${String(n).padStart(2, '0')}`);
      for (const key of keys) await put(key, 'x');
      expect(keysOf(await store().list('pages/'))).toEqual(keys);
    });

    test('removes, and does not mind removing again', async () => {
      await put('remove/deep/down/a.txt', 'x');
      await put('remove/deep/b.txt', 'y');
      await store().remove('remove/deep/down/a.txt');
      await store().remove('remove/deep/down/a.txt');
      await store().remove('remove/deep');
      expect(keysOf(await store().list('remove/'))).toEqual(['remove/deep/b.txt']);
    });

    test('keeps Swedish letters, spaces and signs in keys, however they were typed', async () => {
      const key = 'stories/vår förskola/Åsa & Örjan (1) + 50 %.jpg';
      await put(key.normalize('NFD'), 'x');
      expect(keysOf(await store().list('stories/vår '))).toEqual([key.normalize('NFC')]);
      expect(await store().get(key.normalize('NFC'))).toMatchObject({ key: key.normalize('NFC') });
      expect(await store().get(key.normalize('NFD'))).toMatchObject({ key: key.normalize('NFC') });
      await store().remove(key);
      expect(await store().head(key)).toBeNull();
    });

    test.each([
      ['a climb', '../a'],
      ['a hidden climb', 'a/../../b'],
      ['an absolute path', '/a'],
      ['an empty segment', 'a//b'],
      ['a folder', 'a/'],
      ['a dot', './a'],
      ['nothing', ''],
      ['a path of Windows', 'a\\..\\b'],
      ['a control sign', 'a\u0000b'],
      ['more than 1024 bytes', 'å'.repeat(513)],
    ])('throws for %s as a key', async (_, key) => {
      await expect(put(key, 'x')).rejects.toThrow('is not a key');
      await expect(store().get(key)).rejects.toThrow('is not a key');
    });

    test(traits.keepsTags ? 'keeps tags' : 'answers no tags, as it keeps none', async () => {
      await put('tags/a.txt', 'x', { tags: { 'approved-by': 'AROA:anna.k@nordhamn.example', note: 'a = b + c' } });
      await put('tags/b.txt', 'x');
      const expected = { 'approved-by': 'AROA:anna.k@nordhamn.example', note: 'a = b + c' };
      expect(await store().tags('tags/a.txt')).toEqual(traits.keepsTags ? expected : {});
      expect(await store().tags('tags/b.txt')).toEqual({});
    });

    if (traits.atomic) describeRaces(store);
  });

const describeRaces = (store: () => ObjectStore) => {
  const writers = Array.from({ length: 16 }, (_, n) => `writer ${n}`);
  const winners = (outcomes: readonly { readonly written: boolean }[]) =>
    writers.filter((_, n) => outcomes[n]?.written === true);

  test.each([1, 2, 3, 4, 5])('has one winner when sixteen create the same key (round %i)', async (round) => {
    const key = `race/create-${round}`;
    const outcomes = await Promise.all(writers.map((writer) => store().put(key, writer, { ifAbsent: true })));
    expect([text((await store().get(key))?.body)]).toEqual(winners(outcomes));
  });

  test.each([1, 2, 3, 4, 5])('has one winner when sixteen replace the same version (round %i)', async (round) => {
    const key = `race/replace-${round}`;
    await store().put(key, 'start');
    const etag = (await store().head(key))?.etag ?? 'none';
    const outcomes = await Promise.all(writers.map((writer) => store().put(key, writer, { ifMatch: etag })));
    expect([text((await store().get(key))?.body)]).toEqual(winners(outcomes));
  });
};
