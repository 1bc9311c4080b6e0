import { Temporal } from 'temporal-polyfill';
import type { CalendarBand } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { dayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

const later = (a: string, b: string): string => (a > b ? a : b);

/** Days on which nothing is published, and why. A pause has no end yet: its band goes on to the last day shown. */
export const calendarBands = (
  facts: NewsroomFacts,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly CalendarBand[] => {
  const bands: CalendarBand[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 })) {
    const quiet = quietReason(facts.gathered.settings.calendar, day);
    const last = bands.at(-1);
    if (quiet === null) continue;
    if (last?.text.sv === quiet.text.sv && last.until === day.subtract({ days: 1 }).toString())
      bands.splice(-1, 1, { ...last, until: day.toString() });
    else bands.push({ ...quiet, from: day.toString(), until: day.toString() });
  }
  const pauses = facts.pauses.map((pause): CalendarBand => {
    const since = later(dayOf(pause.since, timeZoneOf(facts)), from.toString());
    const text = { sv: `Paus: ${pause.reason}`, en: `Paused: ${pause.reason}` };
    return { kind: 'pause', from: since, until: until.toString(), text };
  });
  return [...pauses, ...bands];
};
