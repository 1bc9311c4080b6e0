import type { Text } from '#functions/findings/text.ts';
import type { Brand } from '#functions/organisation/brand.ts';
import type { AccessibilityFacts } from '#functions/story-site/accessibility-page.ts';
import type { JobCard } from '#functions/story-site/job-card.ts';
import type { StoryCard } from '#functions/story-site/story-card.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';

/** A vacancy with what the organisation and the job-board channel know of it. */
export type SiteJob = {
  readonly vacancy: Vacancy;
  readonly unitName: Text | null;
  readonly occupationName: Text | null;
  readonly block: string | null;
};

export type SiteFacts = {
  readonly brand: Brand;
  /** Every published story. */
  readonly cards: readonly StoryCard[];
  readonly jobs: readonly SiteJob[];
  readonly accessibility: AccessibilityFacts;
  /** A local date; jobs closed before it are not listed. */
  readonly today: string;
};

export const jobCard = ({ vacancy, unitName }: SiteJob): JobCard => ({
  id: vacancy.id,
  title: vacancy.title,
  language: vacancy.language,
  unit: vacancy.unit !== null && unitName !== null ? { path: vacancy.unit, name: unitName } : null,
  occupation: vacancy.occupation,
  closes: vacancy.closes,
});
