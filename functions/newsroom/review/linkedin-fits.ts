import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';

/** The most pictures in one post (docs/reference/linkedin.md#what-a-post-holds). */
const maxPictures = 20;

/** Policy: a post is never cut. What does not fit in LinkedIn is told before it is approved. */
export const linkedInFits: Rule = ({ story, composed }) => {
  const line = story.front.linkedin ? story.lineOf(['linkedin', 'text']) : (story.blocks[0]?.line ?? null);
  const { length, limit, fits } = composed.linkedin;
  const tooLong = fits
    ? []
    : [
        aboutStory(
          story,
          line,
          'linkedin-too-long',
          'error',
          {
            sv: `LinkedIn-texten blir ${length} tecken. Högst ${limit} går in.`,
            en: `The LinkedIn text becomes ${length} characters. ${limit} fit at most.`,
          },
          { sv: 'Flytta upp <!-- more --> eller korta texten.', en: 'Move <!-- more --> up, or shorten the text.' },
        ),
      ];
  const images = story.front.images.length;
  const tooMany =
    images <= maxPictures
      ? []
      : [
          aboutStory(
            story,
            story.lineOf(['images']),
            'too-many-pictures',
            'error',
            {
              sv: `Berättelsen har ${images} bilder. LinkedIn tar högst ${maxPictures}.`,
              en: `The story has ${images} pictures. LinkedIn takes ${maxPictures} at most.`,
            },
            {
              sv: `Välj ut de ${maxPictures} som bär berättelsen.`,
              en: `Choose the ${maxPictures} that carry the story.`,
            },
          ),
        ];
  return [...tooLong, ...tooMany];
};
