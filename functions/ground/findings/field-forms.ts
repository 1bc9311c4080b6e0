import * as z from 'zod';
import { isDay, isDayOrInstant, isLocalDateTime, isTimeZone } from '#functions/ground/findings/calendar-time.ts';

/** Of the right form, and not there: `schema-finding.ts` tells so in its own words. */
export const noSuchDay = 'no-such-day';
const absent = { params: { rule: noSuchDay } };

/** Forms that fields of many files share. The message of a form is the example a person is shown. */
export const Identifier = z.string().regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]*$/u, 'små-bokstaver-och-streck, 2026-a');
export const LocalDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '2026-11-24', abort: true })
  .refine(isDay, absent);
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '"09:00"');
export const LocalDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, { error: '2026-11-24T09:00', abort: true })
  .refine(isLocalDateTime, absent);
/** A date, or an instant with its offset. */
export const DateOrInstant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/, {
    error: '2026-11-24 / 2026-11-24T09:00+01:00',
    abort: true,
  })
  .refine(isDayOrInstant, absent);
export const IsoDuration = z
  .string()
  .regex(
    /^P(?=.)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?(T(?=.)(\d{1,5}H)?(\d{1,6}M)?(\d{1,7}S)?)?$/,
    'P90D, PT2H',
  );
export const TimeZone = z.string().refine(isTimeZone, 'Europe/Stockholm');
export const WebAddress = z
  .string()
  .max(2_000, 'https://…')
  .regex(/^https?:\/\/[^\s/]\S*$/, 'https://…')
  .refine((address) => URL.canParse(address), 'https://…');
export const HexColour = z.string().regex(/^#[0-9a-fA-F]{6}$/, '"#0b3d5c"');
/** Codes that people write with or without quotes. */
export const Code = z.union([z.string(), z.number().transform(String)]);
/** The same words for Swedish and English readers. */
export const Bilingual = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;
