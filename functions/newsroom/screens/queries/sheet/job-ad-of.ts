import { excerpt } from '#functions/ads/vacancies/excerpt.ts';
import type { JobAdPreview } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { openingText } from '#functions/story/stories/opening.ts';
import type { Story } from '#functions/story/stories/story.ts';

/** As the block in the ad takes them; a test holds the two together. */
const maxText = 600;
const words = {
  sv: { meet: 'Möt', read: 'Läs hela berättelsen' },
  en: { meet: 'Meet', read: 'Read the whole story' },
} as const;

/** The block as it will stand in ads; null when every board is off. */
export const jobAdOf = (
  story: Pick<Story, 'front' | 'blocks' | 'hasMarker'>,
  settings: EmployerSettings,
  ads: readonly string[],
): JobAdPreview | null => {
  const boards = Object.values(settings.channels.jobBoards);
  if (boards.length > 0 && boards.every((board) => !board?.on)) return null;
  const { front } = story;
  const { language } = front;
  const person = front.people[0] ?? { name: settings.brand.employer[language], role: front.title };
  return {
    vacancies: [...new Set(ads)],
    heading: `${words[language].meet} ${person.name}, ${person.role}`,
    text: excerpt(openingText(story), maxText, language),
    linkText: words[language].read,
  };
};
