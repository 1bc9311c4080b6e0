import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { unusedPictures } from '#functions/newsroom/review/unused-pictures.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

const place = { folder: 'drafts', id: 'x', name: 'x' } as const;
const home = 'stories/drafts/x';
const unusedOf = async (files: readonly string[]): Promise<readonly string[]> => {
  const content = memoryStore();
  const source = aStorySource({ images: [{ file: 'elsa.jpg', alt: 'Elsa visar en tavla.' }] });
  await content.put(`${home}/story.md`, source, { contentType: 'text/markdown' });
  const keys = [`${home}/story.md`, ...files.map((file) => `${home}/${file}`)];
  return (await unusedPictures({ content }, [place], keys)).map(({ message }) => message.en);
};

describe('a picture that nobody uses', () => {
  it('is told, with its name', async () => {
    expect(await unusedOf(['elsa.jpg', 'amir.png'])).toEqual([
      'The picture amir.png lies in the folder but is not used.',
    ]);
  });

  it.each([
    ['the one that the story names', 'elsa.jpg'],
    ['one that differs in capitals alone: the review of pictures says so', 'ELSA.JPG'],
    ['what is no picture', 'reason.txt'],
    ['what an editor left', '._amir.png'],
  ])('is not %s', async (_what, file) => {
    expect(await unusedOf([file])).toEqual([]);
  });
});
