import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import {
  Code,
  Identifier,
  IsoDuration,
  LocalDate,
  LocalDateTime,
  LocalTime,
  TimeZone,
} from '#functions/ground/findings/field-forms.ts';
import { Goals } from '#functions/publishing/campaigns/goals.ts';
import { recurrenceRule } from '#functions/publishing/campaigns/recurrence-rule.ts';

export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof Weekday>;

/** An iCalendar rule of whole days; the time of day is said by `at`. */
const isDayRule = (rule: string): boolean => recurrenceRule(rule) !== null;

const SlotPattern = z
  .strictObject({
    days: z.array(Weekday).min(1).optional(),
    rule: z.string().refine(isDayRule, 'FREQ=WEEKLY;BYDAY=TU').optional(),
    at: LocalTime,
  })
  .refine(
    (slot) => (slot.days === undefined) !== (slot.rule === undefined),
    '{ days: [tue], at: "09:00" } / { rule: "FREQ=WEEKLY;BYDAY=TU", at: "09:00" }',
  );
export type SlotPattern = z.infer<typeof SlotPattern>;

/** `campaigns/<id>.yaml` (docs/content-formats.md). Dates are whole days in `timeZone`, the last one included. */
export const Campaign = z.strictObject({
  id: Identifier,
  name: z.string().regex(/\S/, 'Höstens bristyrken').max(200),
  /** Is seen and previewed, and plans and sends nothing. */
  draft: z.boolean().default(false),
  from: LocalDate,
  until: LocalDate,
  timeZone: TimeZone.default('Europe/Stockholm'),
  slots: z.array(SlotPattern).min(1),
  channels: z.array(ChannelName).min(1),
  pick: z
    .strictObject({
      units: z.array(z.string()).default([]),
      occupations: z.array(Code).default([]),
      values: z.array(z.string()).default([]),
      languages: z.array(z.enum(['sv', 'en'])).default([]),
    })
    .default({ units: [], occupations: [], values: [], languages: [] }),
  balance: z.array(z.enum(['value', 'unit', 'occupation'])).default(['value', 'unit', 'occupation']),
  perWeek: z.number().int().min(1).optional(),
  perPerson: IsoDuration.default('P90D'),
  perUnit: IsoDuration.default('P7D'),
  maxLateness: IsoDuration.default('PT2H'),
  pinned: z.array(z.strictObject({ slot: LocalDateTime, story: z.string() })).default([]),
  /** Slots that a person has said are to stay empty. */
  skipped: z.array(z.strictObject({ slot: LocalDateTime, reason: z.string().regex(/\S/, 'Studiedag') })).default([]),
  goals: Goals.default({}),
});
export type Campaign = z.infer<typeof Campaign>;
