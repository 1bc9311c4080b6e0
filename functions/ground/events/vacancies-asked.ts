import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/** A publication waits for vacancies that were never read, or were changed since. */
export const VacanciesAsked = eventType('VacanciesAsked', z.object({ publication: z.string() }), {
  publication: '80-vinter.natten-pa-alvgarden.job-boards',
});
