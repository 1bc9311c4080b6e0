import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { taggedText } from '#functions/story/employer-values/tag-values.ts';
import { sentencesIn } from '#functions/story/stories/prose/sentences.ts';
import { plainBody } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

/** Every sentence of the sample stories, as a reader of values cuts them. */
export const sampleSentences = (content: string): readonly string[] => {
  const folders = ['approved', 'drafts'] as const;
  return folders.flatMap((folder) =>
    readdirSync(join(content, 'stories', folder))
      .sort()
      .flatMap((id) => {
        const { story } = readStoryBytes(folder, id, readFileSync(join(content, 'stories', folder, id, 'story.md')));
        if (story === null) return [];
        const { title, language } = story.front;
        return sentencesIn(taggedText({ title, body: plainBody(story), language }), language).map(({ text }) => text);
      }),
  );
};
