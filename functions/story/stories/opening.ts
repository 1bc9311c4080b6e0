import { type Block, blockText, type Story } from '#functions/story/stories/story.ts';

/** Without a marker the LinkedIn text is whole paragraphs up to this many characters (docs/content-formats.md#storymd). */
const maxWithoutMarker = 700;

const joined = (blocks: readonly Block[]): string =>
  blocks.reduce((text, block, index) => {
    if (index === 0) return blockText(block);
    const listGoesOn = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
    return `${text}${listGoesOn ? '\n' : '\n\n'}${blockText(block)}`;
  }, '');

/** The words of the story that a LinkedIn reader meets: the author's own text, the opening, or whole first paragraphs. */
export const openingText = (story: Pick<Story, 'front' | 'blocks' | 'hasMarker'>): string => {
  if (story.front.linkedin) return story.front.linkedin.text.trim();
  if (story.hasMarker) return joined(story.blocks.filter((block) => block.opening));
  const fitting = story.blocks.filter(
    (_, index) => joined(story.blocks.slice(0, index + 1)).length <= maxWithoutMarker,
  );
  return joined(fitting.length > 0 ? fitting : story.blocks.slice(0, 1));
};
