import type { BoardAdList } from '#functions/ads/job-boards/board-ad-list.ts';
import type { JobAdsView } from '#functions/newsroom/screens/job-ads/job-ads-view.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';

/** The ads at boards, with their stories by title. */
export const jobAdsOf = (facts: NewsroomFacts, { ads }: BoardAdList, board: string | null): JobAdsView => {
  const { stories } = facts.gathered;
  return {
    context: pageContextOf({ ...facts, ...facts.gathered }),
    board,
    ads: ads.map((ad) => ({
      ...ad,
      story: ad.story === null ? null : linkOf(stories, ad.story),
      takeOut: ad.takeOut.map((story) => linkOf(stories, story)),
    })),
  };
};
