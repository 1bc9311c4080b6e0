import { readKeptVacancies, vacancyFilesNow } from '#functions/ads/vacancies/kept-vacancies.ts';
import { matchStories } from '#functions/ads/vacancies/match.ts';
import { openVacancies } from '#functions/ads/vacancies/open-vacancies.ts';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import { groupOf } from '#functions/ads/vacancies/taxonomy-names.ts';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import type { JobBoardPost } from '#functions/ground/ports/post.ts';
import type { ClearedStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import {
  noMatchingVacancy,
  noVacanciesRead,
  refuse,
  type Stop,
} from '#functions/publishing/publications/sending/stop.ts';
import { storyPath } from '#functions/site/page-paths.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { storyLink } from '#functions/story/posts/short-link.ts';
import { openingText } from '#functions/story/stories/opening.ts';
import { publishedValues } from '#functions/story/stories/told-values.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';

/** The block as it stands in ads, whether or not one is open now. */
export const jobBoardPost = (
  due: DetailOf<'PublicationDue'>,
  { story, approval }: ClearedStory,
  { brand, channels }: EmployerSettings,
): JobBoardPost => {
  const { front } = story;
  const person = front.people[0] ?? { name: brand.employer[front.language], role: front.title };
  const target = {
    site: brand.site,
    path: `/${storyPath(story.id)}`,
    link: front.link,
    story: story.id,
    source: 'job-ads',
    valueTag: publishedValues(approval.values)[0] ?? null,
  } as const;
  const link = storyLink(target, channels.site.shortLinks);
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
    words: wordsHash(story),
  };
};

/** The block that stands in matching ads. Boards take vacancies, not stories: without an open, matching ad it is refused. */
export const composeJobBoards = async (
  deps: Pick<PublishingDeps, 'content' | 'reports' | 'clock' | 'bus'>,
  due: DetailOf<'PublicationDue'>,
  cleared: ClearedStory,
  settings: EmployerSettings,
): Promise<JobBoardPost | Stop> => {
  const { id, front } = cleared.story;
  const day = deps.clock.now().toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const [known, files] = await Promise.all([readKeptVacancies(deps), vacancyFilesNow(deps)]);
  if (known === null || known.filesRead !== files) {
    await deps.bus.publish([{ name: 'VacanciesAsked', detail: { publication: due.publication } }]);
    return { stop: 'wait', reason: noVacanciesRead };
  }
  const asked = {
    story: id,
    occupation: groupOf(known.taxonomy, front.occupation),
    unit: front.unit,
    language: front.language,
    since: day.toString(),
  };
  const matching = openVacancies(known.vacancies, day).filter(
    (vacancy) => matchStories(vacancy, [asked], day).story !== null,
  );
  if (matching.length === 0) return refuse(noMatchingVacancy, front.occupation);
  return jobBoardPost(due, cleared, settings);
};
