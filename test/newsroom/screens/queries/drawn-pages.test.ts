import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { drawnPages } from '#functions/newsroom/screens/queries/drawn-pages.ts';

const folder = 'newsroom/';
const front = `${folder}index.html`;
const page = (text: string, written = '09:00') => `<main>${text}</main><footer class="colophon">${written}</footer>`;

describe('pages that are drawn time after time', () => {
  let store: ObjectStore;
  let read: string[];
  beforeEach(() => {
    const memory = memoryStore();
    read = [];
    store = {
      ...memory,
      get: (key) => {
        read.push(key);
        return memory.get(key);
      },
    };
  });
  const draw = async (pages: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const drawn = await drawnPages(store, folder, await store.list(folder));
    const written: string[] = [];
    for (const [key, body] of Object.entries(pages)) if (await drawn.put(key, body)) written.push(key);
    await drawn.keep();
    return written;
  };
  const textOf = async (key: string) => new TextDecoder().decode((await store.get(key))?.body);

  it('are written where they say something new, and no page is read to know it', async () => {
    const board = `${folder}stories/index.html`;
    expect(await draw({ [front]: page('Ett'), [board]: page('Inga') })).toEqual([front, board]);
    expect(await draw({ [front]: page('Två'), [board]: page('Inga') })).toEqual([front]);
    expect(await textOf(front)).toBe(page('Två'));
    expect(read.slice(0, 2)).toEqual([`${folder}drawn.json`, `${folder}drawn.json`]);
  });

  it('are not written only because they grew older', async () => {
    await draw({ [front]: page('Ett') });
    expect(await draw({ [front]: page('Ett', '10:00') })).toEqual([]);
  });

  it('leave their own file alone while nothing changes', async () => {
    await draw({ [front]: page('Ett') });
    const [before] = await store.list(`${folder}drawn.json`);
    await draw({ [front]: page('Ett') });
    expect(await store.list(`${folder}drawn.json`)).toEqual([before]);
  });

  it.each<readonly [string, () => Promise<unknown>]>([
    ['somebody else wrote them', () => store.put(front, page('Annat'))],
    ['they are gone', () => store.remove(front)],
    ['what was known of them is gone', () => store.remove(`${folder}drawn.json`)],
    ['what was known of them does not hold', () => store.put(`${folder}drawn.json`, '{"newsroom/index.html":1}')],
    ['what was known of them is no JSON', () => store.put(`${folder}drawn.json`, '{')],
  ])('are written again where %s', async (_, happen) => {
    await draw({ [front]: page('Ett') });
    await happen();
    expect(await draw({ [front]: page('Ett') })).toEqual([front]);
    expect(await textOf(front)).toBe(page('Ett'));
    expect(await draw({ [front]: page('Ett') })).toEqual([]);
  });
});
