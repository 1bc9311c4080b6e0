import type { DetailOf } from '#functions/events/vardag-event.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { PublishingDeps } from '#functions/ports/deps.ts';
import type { JobBoardPost } from '#functions/posts/post.ts';
import { trackedLink } from '#functions/posts/tracked-link.ts';
import type { ClearedStory } from '#functions/publications/cleared-story.ts';
import { noMatchingVacancy, refuse, type Stop } from '#functions/publications/stop.ts';
import { openingText } from '#functions/stories/opening.ts';
import { storyPath } from '#functions/story-site/page-paths.ts';
import { matchStories } from '#functions/vacancies/match.ts';
import { openVacancies } from '#functions/vacancies/open-vacancies.ts';
import { readVacancies } from '#functions/vacancies/read-vacancies.ts';
import { storyBlock } from '#functions/vacancies/story-block.ts';

/** The block that stands in matching ads. Boards take vacancies, not stories: without an open, matching ad it is refused. */
export const composeJobBoards = async (
  deps: PublishingDeps,
  due: DetailOf<'PublicationDue'>,
  { story, approval }: ClearedStory,
  settings: Settings,
): Promise<JobBoardPost | Stop> => {
  const { front } = story;
  const day = deps.clock.now().toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const { vacancies } = await readVacancies(deps, settings.organisation);
  const asked = {
    story: story.id,
    occupation: front.occupation,
    unit: front.unit,
    language: front.language,
    since: day.toString(),
  };
  const matching = openVacancies(vacancies, day).filter(
    (vacancy) => matchStories(vacancy, [asked], day).story !== null,
  );
  if (matching.length === 0) return refuse(noMatchingVacancy, front.occupation);
  const person = front.people[0] ?? { name: settings.brand.employer[front.language], role: front.title };
  const link = trackedLink({
    site: settings.brand.site,
    path: `/${storyPath(story.id)}`,
    link: front.link,
    story: story.id,
    source: 'job-ads',
    valueTag: approval.values.primary,
  });
  const html = storyBlock({ story: story.id, person, text: openingText(story), link, language: front.language });
  return {
    channel: 'job-boards',
    story: story.id,
    campaign: due.campaign,
    title: front.title,
    language: front.language,
    unit: front.unit,
    occupation: front.occupation,
    html,
  };
};
