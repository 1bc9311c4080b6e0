import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';

/** Policy: a story has something to tell, and before the marker too when there is one. */
export const bodyIsThere: Rule = ({ story }) => {
  const lastLine = story.source.trimEnd().split('\n').length;
  if (story.blocks.length === 0)
    return [
      aboutStory(
        story,
        lastLine,
        'text-missing',
        'error',
        { sv: 'Berättelsen har ingen text.', en: 'The story has no text.' },
        { sv: 'Skriv texten under rutan med uppgifter.', en: 'Write the text below the block of facts.' },
      ),
    ];
  if (story.hasMarker && !story.blocks.some((block) => block.opening))
    return [
      aboutStory(
        story,
        story.blocks[0]?.line ?? null,
        'opening-missing',
        'error',
        { sv: 'Det står ingen text före <!-- more -->.', en: 'There is no text before <!-- more -->.' },
        {
          sv: 'Texten före märket blir inlägget på LinkedIn. Flytta ner märket.',
          en: 'The text before the marker becomes the LinkedIn post. Move the marker down.',
        },
      ),
    ];
  return [];
};
