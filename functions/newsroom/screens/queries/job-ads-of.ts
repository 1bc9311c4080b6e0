import type { JobAdsView } from '#functions/newsroom/screens/job-ads/job-ads-view.ts';
import { handAds } from '#functions/newsroom/screens/queries/hand-ads.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';

/** The ads at boards, with their stories by title. */
export const jobAdsOf = (facts: NewsroomFacts, board: string | null): JobAdsView => {
  const { stories } = facts.gathered;
  return {
    context: pageContextOf({ ...facts, ...facts.gathered }),
    board,
    ads: handAds(facts).map((ad) => ({
      ...ad,
      story: ad.story === null ? null : linkOf(stories, ad.story),
      takeOut: ad.takeOut.map((story) => linkOf(stories, story)),
    })),
  };
};
