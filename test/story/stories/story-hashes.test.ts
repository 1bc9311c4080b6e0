import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { firstChange, hashStory, type StoryHashes } from '#functions/story/stories/story-hashes.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

const source = aStorySource({ images: [{ file: 'elsa.jpg', alt: 'Elsa' }] });
const bytes = new TextEncoder().encode(source);
const picture = new Uint8Array([255, 216, 1, 2, 3]);

/** Null when the changed file is no story any more, which a publication refuses as well. */
const hashed = (file: Uint8Array, images: ReadonlyMap<string, Uint8Array>): StoryHashes | null => {
  const { story } = readStoryFile('approved', 'x', new TextDecoder().decode(file));
  return story === null ? null : hashStory(story, file, images, null);
};
const approved = hashed(bytes, new Map([['elsa.jpg', picture]])) as StoryHashes;
const changeOf = (text: string, images = new Map([['elsa.jpg', picture]])) => {
  const now = hashed(new TextEncoder().encode(text), images);
  return now === null ? 'unreadable' : firstChange(approved, now);
};
const withByte = (of: Uint8Array, index: number, value: number) =>
  of.with(index % of.length, value) as Uint8Array<ArrayBuffer>;

describe('firstChange', () => {
  it('says nothing when every byte is the same', () => {
    expect(changeOf(source)).toBeNull();
  });

  it.each([
    ['a word of the text', source.replace('lyssnar', 'hör'), { what: 'text', file: null }],
    ['a publishing field', source.replace('anna.k', 'bo.l'), { what: 'fields', file: null }],
    ['only blank space', `${source}\n`, { what: 'file', file: null }],
    ['the order of fields', source.replace(/(title: .*\n)(language: .*\n)/, '$2$1'), { what: 'file', file: null }],
  ])('notices %s and names it', (_what, changed, expected) => {
    expect(changed).not.toBe(source);
    expect(changeOf(changed)).toEqual(expected);
  });

  it('notices a picture that changed, was lost or was added', () => {
    const image = (file: string) => ({ what: 'image', file });
    expect(changeOf(source, new Map([['elsa.jpg', withByte(picture, 2, 9)]]))).toEqual(image('elsa.jpg'));
    expect(changeOf(source, new Map())).toEqual(image('elsa.jpg'));
    expect(
      changeOf(
        source,
        new Map([
          ['elsa.jpg', picture],
          ['b.jpg', picture],
        ]),
      ),
    ).toEqual(image('b.jpg'));
  });

  it('notices any changed byte of the file', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (index, value) => {
        fc.pre(bytes[index] !== value);
        const now = hashed(withByte(bytes, index, value), new Map([['elsa.jpg', picture]]));
        return now === null || firstChange(approved, now) !== null;
      }),
    );
  });

  it('notices any changed byte of a picture', () => {
    const image = fc.uint8Array({ minLength: 1, maxLength: 200 });
    const story = hashed(bytes, new Map()) as StoryHashes;
    fc.assert(
      fc.property(image, fc.nat(), fc.integer({ min: 1, max: 255 }), (before, at, add) => {
        const index = at % before.length;
        const after = withByte(before, index, ((before[index] ?? 0) + add) % 256);
        const of = (body: Uint8Array) => ({ ...story, ...pick(body) });
        return firstChange(of(before), of(after))?.what === 'image';
      }),
    );
  });
});

const pick = (body: Uint8Array) => {
  const hashes = hashed(bytes, new Map([['elsa.jpg', body]])) as StoryHashes;
  return { images: hashes.images };
};
