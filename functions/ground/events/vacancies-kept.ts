import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/** Vacancies were read, and differ from what was known: who waited for them goes on. */
export const VacanciesKept = eventType('VacanciesKept', z.object({ at: z.string(), count: z.int() }), {
  at: '2026-11-24T08:00:00Z',
  count: 112,
});
