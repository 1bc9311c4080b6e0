import type { Temporal } from 'temporal-polyfill';
import { monthText, type Period, parsePeriod, quarterText, weekText } from '#functions/newsroom/digests/period.ts';

/** The ISO week before the one that this local day is in. */
export const lastFullWeek = (now: Temporal.Instant, timeZone: string): Period => {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const period = parsePeriod(weekText(today.subtract({ days: today.dayOfWeek })), timeZone);
  if ('refused' in period) throw new Error(`The week before ${today} is no period.`);
  return period;
};

/**
 * The periods that ended when this local day began: on a Monday the ISO week, on the first the month, and on the first of
 * January, April, July and October the quarter too.
 */
export const lastFullPeriods = (now: Temporal.Instant, timeZone: string): readonly Period[] => {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const yesterday = today.subtract({ days: 1 });
  const texts = [
    ...(today.dayOfWeek === 1 ? [weekText(yesterday)] : []),
    ...(today.day === 1 ? [monthText(yesterday)] : []),
    ...(today.day === 1 && today.month % 3 === 1 ? [quarterText(yesterday)] : []),
  ];
  return texts.flatMap((text) => {
    const period = parsePeriod(text, timeZone);
    return 'refused' in period ? [] : [period];
  });
};
