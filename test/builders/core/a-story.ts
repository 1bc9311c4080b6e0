import type { Story } from '#functions/story/stories/story.ts';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

/** A story as it is read from `approved/`; the same arguments as its source. */
export const aStory = (...given: Parameters<typeof aStorySource>): Story => {
  const { story, findings } = readStoryFile('approved', 'vi-bestammer-veckan', aStorySource(...given));
  if (story === null) throw new Error(`The builder's story does not hold: ${JSON.stringify(findings)}`);
  return story;
};
