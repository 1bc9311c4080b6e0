import { describe, expect, it } from 'vitest';
import { alikeStories, type KnownText } from '#functions/story/stories/alike.ts';

/** A text that has so many of 128 values in common with the one of 128. */
const textOf = (id: string, same: number, fields: Partial<KnownText> = {}): KnownText => ({
  id,
  title: `Om ${id}`,
  language: 'sv',
  translationOf: null,
  signature: Uint32Array.from({ length: 128 }, (_, n) => (n < same ? n : 1_000 + n)),
  ...fields,
});
const own = textOf('elsa', 128);

describe('stories that are like another', () => {
  it.each([
    [15, []],
    [16, [16 / 128]],
    [31, [31 / 128]],
    [32, [0.25]],
    [33, [33 / 128]],
    [128, [1]],
  ])('%i of 128 values the same', (same, shares) => {
    expect(alikeStories(own, [textOf('omar', same)]).map(({ share }) => share)).toEqual(shares);
  });

  it.each([
    ['itself', own],
    ['in another language', textOf('omar', 100, { language: 'en' })],
    ['which translates it', textOf('omar', 100, { translationOf: 'elsa' })],
  ])('are none: %s', (_, other) => {
    expect(alikeStories(own, [other])).toEqual([]);
  });

  it('are none of what it translates itself', () => {
    expect(alikeStories({ ...own, translationOf: 'omar' }, [textOf('omar', 100)])).toEqual([]);
  });

  it('come with the most like first, and by their ids, twenty at most', () => {
    const others = Array.from({ length: 30 }, (_, n) => textOf(`s${10 + n}`, n < 3 ? 60 + n : 40));
    const found = alikeStories(own, others.toReversed()).map(({ id }) => id);
    expect(found.slice(0, 5)).toEqual(['s12', 's11', 's10', 's13', 's14']);
    expect(found).toHaveLength(20);
  });
});
