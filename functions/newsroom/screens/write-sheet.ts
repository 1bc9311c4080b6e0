import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import { sheetKey } from '#functions/newsroom/page-kit/address.ts';
import type { ReviewedStory, ReviewFacts } from '#functions/newsroom/review/review-story.ts';
import { aroundStory } from '#functions/newsroom/screens/around-story.ts';
import { putPage } from '#functions/newsroom/screens/queries/put-page.ts';
import { renderSheetPictures } from '#functions/newsroom/screens/queries/sheet/render-sheet-pictures.ts';
import { sheetOf } from '#functions/newsroom/screens/queries/sheet/sheet-of.ts';
import { sheetPage } from '#functions/newsroom/screens/review-sheet/sheet-page.ts';
import { brandFor } from '#functions/story/organisation/sender.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

type Needs = CommonDeps & Pick<Deps, 'pictures' | 'detector' | 'vacancies'>;

export type WrittenSheet = { readonly thumb: string | null };

/** Makes the pictures that the sheet shows, and writes the sheet. `reviewed` holds the findings of the approval too. */
export const writeSheet = async (
  deps: Needs,
  facts: ReviewFacts,
  reviewed: ReviewedStory,
  reading: ValueReading,
  approval: StoryFacts['approval'],
): Promise<WrittenSheet> => {
  const { settings, consents } = facts;
  const { id } = reviewed.place;
  const { story } = reviewed.read;
  const [shown, around, approvals] = await Promise.all([
    renderSheetPictures(deps, reviewed, {
      brand: brandFor(settings.brand, story?.front.unit ?? null),
      mark: reviewed.mark,
    }),
    aroundStory(deps, facts, id, story),
    readApprovals(deps, id),
  ]);
  const { language } = deps;
  const view = sheetOf({
    reviewed,
    reading,
    findings: reviewed.findings,
    isApproved: approval !== null,
    approvals,
    settings,
    consents,
    shown,
    ...around,
    now: deps.clock.now(),
    language,
  });
  await putPage(deps.reports, sheetKey(id), sheetPage(view, language));
  return { thumb: shown.thumb?.src ?? null };
};
