import * as z from 'zod';
import { IsoDuration, LocalDate } from '#functions/ground/findings/field-forms.ts';
import { holidayCountries } from '#functions/story/organisation/holiday-countries.ts';

const isCountry = (text: string): boolean => text === 'off' || holidayCountries.includes(text);

/** `calendar.yaml`: days without publishing, all dates whole days, the last one included; and who outside sees the calendar. */
export const QuietCalendar = z.strictObject({
  /** European country (ISO code) whose public holidays are kept free; `off` to publish on them. */
  holidays: z.union([z.string().refine(isCountry, 'SE'), z.literal(false)]).default('SE'),
  /** How far ahead the plan stands; two weeks where nothing is said. */
  frozen: IsoDuration.optional(),
  quiet: z.array(z.strictObject({ from: LocalDate, until: LocalDate, reason: z.string() })).default([]),
  elections: z.array(z.strictObject({ day: LocalDate, warnFrom: LocalDate, blockFrom: LocalDate })).default([]),
  /** Written, people may take an address for their calendar program; the decision is the data protection officer's. */
  subscription: z.strictObject({ decision: z.string().trim().min(1).max(200) }).optional(),
});
export type QuietCalendar = z.infer<typeof QuietCalendar>;
