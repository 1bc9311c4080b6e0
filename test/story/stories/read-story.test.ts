import { expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { readStory } from '#functions/story/stories/read-story.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

it('refuses a story that is not UTF-8, with the line and what to do, and replaces no letter', async () => {
  const content = memoryStore();
  const source = aStorySource({ title: 'Vi väljer' }, 'Vi väljer.');
  const bytes = Uint8Array.from(source, (letter) => letter.charCodeAt(0));
  await content.put('stories/drafts/x/story.md', bytes);
  const read = await readStory({ content }, 'drafts', 'x');
  expect(read.story).toBeNull();
  expect(read.file).toEqual(bytes);
  expect(read.findings).toMatchObject([{ file: 'stories/drafts/x/story.md', line: 2, rule: 'not-utf-8' }]);
  expect(read.findings[0]?.hint.sv).toContain('UTF-8');
  await content.put('stories/drafts/x/story.md', source);
  expect((await readStory({ content }, 'drafts', 'x')).story?.front.title).toBe('Vi väljer');
});
