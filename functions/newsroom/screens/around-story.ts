import type { Temporal } from 'temporal-polyfill';
import { matchStories } from '#functions/ads/vacancies/match.ts';
import { taxonomy } from '#functions/ads/vacancies/taxonomy.ts';
import { groupOf } from '#functions/ads/vacancies/taxonomy-names.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { ReviewFacts } from '#functions/newsroom/review/review-story.ts';
import { sheetSurroundings } from '#functions/newsroom/review/sheet-surroundings.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import { absolute, pageKey, storyPath } from '#functions/site/page-paths.ts';
import type { Person } from '#functions/story/organisation/person.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';
import type { Story } from '#functions/story/stories/story.ts';

/** What the sheet of one story shows besides the story and the employer's files. */
export type AroundStory = {
  /** Titles of open ads that the story fits. */
  readonly ads: readonly string[];
  /** The address of its page, once it stands. */
  readonly page: string | null;
  /** Who works here: a sheet says their names, not how they sign in. */
  readonly people: readonly Person[];
  readonly context: PageContext;
};

const fittingAds = (story: Story, vacancies: readonly Vacancy[], day: Temporal.PlainDate): readonly string[] => {
  const { occupation, unit, language } = story.front;
  const asked = { story: story.id, occupation: groupOf(taxonomy(), occupation), unit, language, since: day.toString() };
  return vacancies.filter((vacancy) => matchStories(vacancy, [asked], day).story !== null).map(({ title }) => title);
};

/** The signature of a review and its sheet both ask here, so that neither knows of more than the other. */
export const aroundStory = async (
  deps: Pick<Deps, 'content' | 'reports' | 'vacancies' | 'site' | 'clock' | 'language' | 'log'>,
  facts: ReviewFacts,
  id: string,
  story: Story | null,
): Promise<AroundStory> => {
  const { settings } = facts;
  const { site, timeZone } = settings.brand;
  const [around, page, { people }] = await Promise.all([
    sheetSurroundings(deps, facts),
    deps.site.head(pageKey(storyPath(id))),
    readPeople(deps),
  ]);
  const now = deps.clock.now();
  const day = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    ads: story === null ? [] : fittingAds(story, around.vacancies, day),
    page: page === null ? null : absolute(site, storyPath(id)),
    people,
    context: pageContextOf({ settings, ...around, people, now, language: deps.language }),
  };
};
