import type { Temporal } from 'temporal-polyfill';
import { sheetKey } from '#functions/newsroom/address.ts';
import { deskOf } from '#functions/newsroom/gather/desk-of.ts';
import { putPage } from '#functions/newsroom/gather/put-page.ts';
import { renderSheetPictures } from '#functions/newsroom/gather/sheet/render-sheet-pictures.ts';
import { sheetOf } from '#functions/newsroom/gather/sheet/sheet-of.ts';
import { sheetPage } from '#functions/newsroom/review-sheet/sheet-page.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { ReviewedStory, ReviewFacts } from '#functions/review/review-story.ts';
import { sheetSurroundings } from '#functions/review/sheet-surroundings.ts';
import { readApprovals } from '#functions/stories/pin-approval.ts';
import type { Story } from '#functions/stories/story.ts';
import type { StoryFacts } from '#functions/stories/story-facts.ts';
import { absolute, pageKey, storyPath } from '#functions/story-site/page-paths.ts';
import { matchStories } from '#functions/vacancies/match.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';

export type WrittenSheet = { readonly thumb: string | null };

const fittingAds = (story: Story, vacancies: readonly Vacancy[], day: Temporal.PlainDate): readonly string[] => {
  const { occupation, unit, language } = story.front;
  const asked = { story: story.id, occupation, unit, language, since: day.toString() };
  return vacancies.filter((vacancy) => matchStories(vacancy, [asked], day).story !== null).map(({ title }) => title);
};

/** Makes the pictures that the sheet shows, and writes the sheet. `reviewed` holds the findings of the approval too. */
export const writeSheet = async (
  deps: Deps,
  facts: ReviewFacts,
  reviewed: ReviewedStory,
  approval: StoryFacts['approval'],
): Promise<WrittenSheet> => {
  const { settings, consents } = facts;
  const { id } = reviewed.place;
  const { story } = reviewed.read;
  const [shown, around, approvals, page] = await Promise.all([
    renderSheetPictures(deps, reviewed),
    sheetSurroundings(deps, facts),
    readApprovals(deps, id),
    deps.site.head(pageKey(storyPath(id))),
  ]);
  const now = deps.clock.now();
  const { language } = deps;
  const day = now.toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const view = sheetOf({
    reviewed,
    findings: reviewed.findings,
    isApproved: approval !== null,
    approvals,
    settings,
    consents,
    shown,
    ads: story === null ? [] : fittingAds(story, around.vacancies, day),
    page: page === null ? null : absolute(settings.brand.site, storyPath(id)),
    desk: deskOf({ settings, ...around, now, language }),
    now,
    language,
  });
  await putPage(deps.reports, sheetKey(id), sheetPage(view, language));
  return { thumb: shown.thumb?.src ?? null };
};
