import { readAccessReport } from '#functions/access/access-report.ts';
import { readAllPlans } from '#functions/campaigns/day-plans.ts';
import type { Gathered } from '#functions/campaigns/gather-plan-facts.ts';
import { readPause } from '#functions/campaigns/read-pause.ts';
import { type BoardAdList, boardAdsKey } from '#functions/job-boards/board-ad-list.ts';
import { readJson } from '#functions/ledger/read-json.ts';
import type { NewsroomFacts } from '#functions/newsroom/gather/newsroom-facts.ts';
import type { Deps } from '#functions/ports/deps.ts';

/** Adds to what planning has gathered what only pages ask for: the day plans, the pause and the sign-in. */
export const readNewsroomFacts = async (
  deps: Pick<Deps, 'content' | 'reports' | 'clock' | 'language'>,
  gathered: Gathered,
): Promise<NewsroomFacts> => {
  const [plans, pause, access, boardAds] = await Promise.all([
    readAllPlans(deps),
    readPause(deps),
    readAccessReport(deps),
    readJson<BoardAdList>(deps.reports, boardAdsKey),
  ]);
  return {
    gathered,
    planned: plans.flatMap((plan) => plan.planned),
    pause,
    access,
    boardAds: boardAds ?? { ads: [] },
    now: deps.clock.now(),
    language: deps.language,
  };
};
