import { Temporal } from 'temporal-polyfill';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

type Dates = Pick<Vacancy, 'published' | 'closes'>;

/** An ad that closes within this many days is left as it is: a block placed now would hardly be seen. */
const soonDays = 2;

/** For many ads. Both days count: the ad is open from the morning it is published to the end of its last day. */
export const openOn = (day: Temporal.PlainDate): ((vacancy: Dates) => boolean) => {
  const date = day.toString();
  return ({ published, closes }) => published <= date && date <= closes;
};

export const isOpen = (vacancy: Dates, day: Temporal.PlainDate): boolean => openOn(day)(vacancy);

export const closesSoon = (vacancy: Dates, day: Temporal.PlainDate): boolean =>
  day.until(Temporal.PlainDate.from(vacancy.closes), { largestUnit: 'days' }).days <= soonDays;

/** The vacancies that are open on the employer's day. */
export const openVacancies = (vacancies: readonly Vacancy[], day: Temporal.PlainDate): readonly Vacancy[] =>
  vacancies.filter(openOn(day));
