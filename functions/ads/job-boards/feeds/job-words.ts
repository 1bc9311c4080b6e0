import { municipalityIn, occupationIn, type TaxonomyNames } from '#functions/ads/vacancies/taxonomy-names.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

export const categoryOf = ({ occupation }: Vacancy, taxonomy: TaxonomyNames): string | null =>
  occupation === null ? null : (occupationIn(taxonomy, occupation)?.label ?? null);

/** The town, or the municipality where the ad says no town. */
export const cityOf = ({ place }: Vacancy, taxonomy: TaxonomyNames): string | null =>
  place.city ?? (place.municipality === null ? null : (municipalityIn(taxonomy, place.municipality)?.label ?? null));

/** `34500 - 40500 SEK per month`, or the ad's own words. */
export const salaryWords = ({ salary }: Vacancy): string | null => {
  if (salary === undefined) return null;
  const bounds = [...new Set([salary.min, salary.max])].filter((bound) => bound !== undefined);
  return bounds.length === 0 ? salary.text : `${bounds.join(' - ')} ${salary.currency} per ${salary.unit}`;
};

/** `2026-11-24` as `24.11.2026`. */
export const dottedDay = (day: string): string => day.split('-').reverse().join('.');
