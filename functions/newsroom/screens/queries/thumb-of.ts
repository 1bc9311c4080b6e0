import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import { thumbnail } from '#functions/story/pictures/variants.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** The small picture of a story. A withdrawn story is named where the record needs it, and shown nowhere. */
export const thumbOf = (story: StoryFacts | null): PictureView | null =>
  story === null || story.thumb === null || story.folder === 'withdrawn'
    ? null
    : {
        src: story.thumb,
        alt: story.alt ?? '',
        width: thumbnail.width,
        height: thumbnail.height ?? thumbnail.width,
        language: story.language,
      };
