import { Temporal } from 'temporal-polyfill';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';

type Dates = Pick<Vacancy, 'published' | 'closes'>;

/** An ad that closes within this many days is left as it is: a block placed now would hardly be seen. */
const soonDays = 2;

/** Both days count: the ad is open from the morning it is published to the end of its last day. */
export const isOpen = (vacancy: Dates, day: Temporal.PlainDate): boolean =>
  vacancy.published <= day.toString() && day.toString() <= vacancy.closes;

export const closesSoon = (vacancy: Dates, day: Temporal.PlainDate): boolean =>
  day.until(Temporal.PlainDate.from(vacancy.closes), { largestUnit: 'days' }).days <= soonDays;

/** The vacancies that are open on the employer's day. */
export const openVacancies = (vacancies: readonly Vacancy[], day: Temporal.PlainDate): readonly Vacancy[] =>
  vacancies.filter((vacancy) => isOpen(vacancy, day));
