import { type BoardAdList, boardAdsKey } from '#functions/ads/job-boards/board-ad-list.ts';
import { readKeptVacancies } from '#functions/ads/vacancies/kept-vacancies.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { strays } from '#functions/newsroom/review/strays.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { readPasted } from '#functions/newsroom/screens/queries/read-pasted.ts';
import { readAccessReport } from '#functions/publishing/access/access-report.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { readNewComments } from '#functions/publishing/engagement/new-comments.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'clock' | 'language'>;

/**
 * Adds to what planning has gathered what only pages ask for: the day plans, the pauses, the sign-in, what HR has pasted, and files that
 * nothing reads beside those that `findings` tell of.
 */
export const readNewsroomFacts = async (
  deps: Needs,
  gathered: Gathered,
  findings: readonly Finding[],
): Promise<NewsroomFacts> => {
  const asks = gathered.stories.some(({ folder, asksFor }) => folder === 'approved' && Boolean(asksFor));
  const now = deps.clock.now();
  const [plans, { pauses, findings: ofPauses }, { people }, access, boardAds, comments, files, hand, kept] =
    await Promise.all([
      readAllPlans(deps),
      readPauses(deps),
      readPeople(deps),
      readAccessReport(deps),
      readJson<BoardAdList>(deps.reports, boardAdsKey),
      readNewComments(deps.reports, now),
      deps.content.list(''),
      readPasted(deps),
      asks ? readKeptVacancies(deps) : null,
    ]);
  return {
    gathered,
    planned: plans.flatMap((plan) => plan.planned),
    pauses,
    people,
    access,
    boardAds: boardAds ?? { ads: [] },
    pasted: hand.pasted,
    comments,
    content: [...findings, ...ofPauses, ...hand.findings, ...strays(files.map(({ key }) => key))],
    ...(kept === null ? {} : { vacancies: kept.vacancies }),
    now,
    language: deps.language,
  };
};

/** The same for those who have gathered nothing; null without a brand. */
export const readNewsroom = async (deps: Needs): Promise<NewsroomFacts | null> => {
  const { gathered, findings } = await readGathered(deps);
  return gathered === null ? null : readNewsroomFacts(deps, gathered, findings);
};
