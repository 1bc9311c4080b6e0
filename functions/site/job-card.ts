import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** What story pages and lists know of an open job. `closes` is the last day to apply, `2026-12-31`. */
export type JobCard = {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly unit: { readonly path: string; readonly name: Text } | null;
  readonly occupation: string | null;
  readonly occupationName: Text | null;
  readonly closes: string;
} & Pick<Vacancy, 'employmentType' | 'extent'>;

/** The last day to apply is still a day to apply. `today` is a local date. */
export const isOpen = (job: Pick<JobCard, 'closes'>, today: string): boolean => job.closes >= today;
