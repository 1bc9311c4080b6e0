import { type BoardAdList, boardAdsKey } from '#functions/ads/job-boards/board-ad-list.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { readAccessReport } from '#functions/publishing/access/access-report.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'clock' | 'language'>;

/** Adds to what planning has gathered what only pages ask for: the day plans, the pauses and the sign-in. */
export const readNewsroomFacts = async (deps: Needs, gathered: Gathered): Promise<NewsroomFacts> => {
  const [plans, { pauses }, access, boardAds] = await Promise.all([
    readAllPlans(deps),
    readPauses(deps),
    readAccessReport(deps),
    readJson<BoardAdList>(deps.reports, boardAdsKey),
  ]);
  return {
    gathered,
    planned: plans.flatMap((plan) => plan.planned),
    pauses,
    access,
    boardAds: boardAds ?? { ads: [] },
    now: deps.clock.now(),
    language: deps.language,
  };
};

/** The same for those who have gathered nothing; null without a brand. */
export const readNewsroom = async (deps: Needs): Promise<NewsroomFacts | null> => {
  const { gathered } = await readGathered(deps);
  return gathered === null ? null : readNewsroomFacts(deps, gathered);
};
