import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { JobCard } from '#functions/site/job-card.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

/** A vacancy with what the organisation and the job-board channel know of it. */
export type SiteJob = {
  readonly vacancy: Vacancy;
  readonly unitName: Text | null;
  readonly occupationName: Text | null;
  readonly block: string | null;
};

export type SiteFacts = {
  readonly brand: Brand;
  /** The rules of its stylesheet. */
  readonly style: string;
  /** Every published story. */
  readonly cards: readonly StoryCard[];
  readonly jobs: readonly SiteJob[];
  /** What administrations and companies are called, by their ids. */
  readonly rootNames: ReadonlyMap<string, Text>;
  /** A local date; jobs closed before it are not listed. */
  readonly today: string;
};

export const jobCard = ({ vacancy, unitName, occupationName }: SiteJob): JobCard => ({
  id: vacancy.id,
  title: vacancy.title,
  language: vacancy.language,
  unit: vacancy.unit !== null && unitName !== null ? { path: vacancy.unit, name: unitName } : null,
  occupation: vacancy.occupation,
  occupationName,
  closes: vacancy.closes,
  employmentType: vacancy.employmentType,
  extent: vacancy.extent,
});
