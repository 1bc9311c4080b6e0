import { openVacancies } from '#functions/ads/vacancies/open-vacancies.ts';
import { readVacancies } from '#functions/ads/vacancies/read-vacancies.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ReviewFacts } from '#functions/newsroom/review/review-story.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import type { PauseInForce } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

/** What every sheet of a review shows besides its story. */
export type SheetSurroundings = {
  readonly pauses: readonly PauseInForce[];
  readonly campaigns: readonly Campaign[];
  /** Open on the day of the review. */
  readonly vacancies: readonly Vacancy[];
};

type Needs = Pick<Deps, 'content' | 'reports' | 'vacancies' | 'clock' | 'log'>;

const read = async (deps: Needs, { settings }: ReviewFacts): Promise<SheetSurroundings> => {
  const day = deps.clock.now().toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const [{ pauses }, { campaigns }, { vacancies }] = await Promise.all([
    readPauses(deps),
    readCampaigns(deps),
    readVacancies(deps, settings.organisation),
  ]);
  return { pauses, campaigns, vacancies: openVacancies(vacancies, day) };
};

/** By the facts of a review, so that feeds are fetched once for all its sheets. */
const known = new WeakMap<ReviewFacts, Promise<SheetSurroundings>>();

export const sheetSurroundings = (deps: Needs, facts: ReviewFacts): Promise<SheetSurroundings> => {
  const standing = known.get(facts);
  if (standing !== undefined) return standing;
  const reading = read(deps, facts);
  known.set(facts, reading);
  return reading;
};
