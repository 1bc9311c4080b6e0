import type { Campaign } from '#functions/campaigns/campaign.ts';
import type { Pause } from '#functions/campaigns/pause.ts';
import { readCampaigns } from '#functions/campaigns/read-campaigns.ts';
import { readPause } from '#functions/campaigns/read-pause.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { ReviewFacts } from '#functions/review/review-story.ts';
import { openVacancies } from '#functions/vacancies/open-vacancies.ts';
import { readVacancies } from '#functions/vacancies/read-vacancies.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';

/** What every sheet of a review shows besides its story. */
export type SheetSurroundings = {
  readonly pause: Pause | null;
  readonly campaigns: readonly Campaign[];
  /** Open on the day of the review. */
  readonly vacancies: readonly Vacancy[];
};

type Needs = Pick<Deps, 'content' | 'reports' | 'vacancies' | 'clock'>;

const read = async (deps: Needs, { settings }: ReviewFacts): Promise<SheetSurroundings> => {
  const day = deps.clock.now().toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const [pause, { campaigns }, { vacancies }] = await Promise.all([
    readPause(deps),
    readCampaigns(deps),
    readVacancies(deps, settings.organisation),
  ]);
  return { pause, campaigns, vacancies: openVacancies(vacancies, day) };
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
