import type { Temporal } from 'temporal-polyfill';
import type { BoardAdList } from '#functions/ads/job-boards/board-ad-list.ts';
import type { PastedBlock } from '#functions/ads/vacancies/pasted-block.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { AccessReport } from '#functions/publishing/access/access-report.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { readNewComments } from '#functions/publishing/engagement/new-comments.ts';
import type { Person } from '#functions/story/organisation/person.ts';
import type { PauseInForce } from '#functions/story/quiet/pause.ts';

/** What every page of the newsroom is filled from. */
export type NewsroomFacts = {
  readonly gathered: Gathered;
  readonly planned: readonly PlannedPublication[];
  readonly pauses: readonly PauseInForce[];
  /** Who works here, where their names are asked for. */
  readonly people?: readonly Person[];
  /** The latest look at the sign-in to LinkedIn; null before the first. */
  readonly access: AccessReport | null;
  /** Ads at boards, as the last run left them. */
  readonly boardAds: BoardAdList;
  /** What people say they have pasted into ads, by ad. */
  readonly pasted?: ReadonlyMap<string, PastedBlock>;
  /** What is wrong with files beside the stories. */
  readonly content?: readonly Finding[];
  /** The ads as they were last read, where a story asks people to go to one. */
  readonly vacancies?: readonly Vacancy[];
  /** Posts under which somebody has written lately. */
  readonly comments?: Awaited<ReturnType<typeof readNewComments>>;
  readonly now: Temporal.Instant;
  /** The pages' language. */
  readonly language: Language;
};

export const timeZoneOf = ({ gathered }: Pick<NewsroomFacts, 'gathered'>): string => gathered.settings.brand.timeZone;

/** The employer's local day at the pipeline's now. */
export const todayOf = (facts: Pick<NewsroomFacts, 'gathered' | 'now'>): Temporal.PlainDate =>
  facts.now.toZonedDateTimeISO(timeZoneOf(facts)).toPlainDate();
