import type { BoardAdList } from '#functions/ads/job-boards/board-ad-list.ts';
import { deskOf } from '#functions/newsroom/screens/gather/desk-of.ts';
import { linkOf } from '#functions/newsroom/screens/gather/link-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/gather/newsroom-facts.ts';
import type { JobAdsView } from '#functions/newsroom/screens/job-ads/job-ads-view.ts';

/** The ads at boards, with their stories by title. */
export const jobAdsOf = (facts: NewsroomFacts, { ads }: BoardAdList, board: string | null): JobAdsView => {
  const { stories } = facts.gathered;
  return {
    desk: deskOf({ ...facts, ...facts.gathered }),
    board,
    ads: ads.map((ad) => ({
      ...ad,
      story: ad.story === null ? null : linkOf(stories, ad.story),
      takeOut: ad.takeOut.map((story) => linkOf(stories, story)),
    })),
  };
};
