import type { Temporal } from 'temporal-polyfill';
import type { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { publicHoliday } from '#functions/story/quiet/public-holidays.ts';

const friday = 5;

const isWorkingDay = ({ holidays }: QuietCalendar, day: Temporal.PlainDate): boolean =>
  day.dayOfWeek <= friday &&
  (typeof holidays !== 'string' || holidays === 'off' || publicHoliday(holidays, day) === null);

/** The day that is so many working days after this one; before it, where `days` is negative. */
export const addWorkingDays = (calendar: QuietCalendar, from: Temporal.PlainDate, days: number): Temporal.PlainDate => {
  const step = Math.sign(days);
  let [day, left] = [from, Math.abs(days)];
  while (left > 0) {
    day = day.add({ days: step });
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
};
