import { z } from 'zod';
import { Code, Identifier, LocalDate, WebAddress } from '#functions/findings/field-forms.ts';

const Contact = z.strictObject({
  name: z.string(),
  role: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  union: z.boolean().default(false),
});

const Salary = z.strictObject({
  text: z.string(),
  min: z.number().optional(),
  max: z.number().optional(),
  currency: z.string().default('SEK'),
  unit: z.enum(['hour', 'day', 'week', 'month', 'year']).default('month'),
});

/** `vacancies/<id>.yaml`. `description` is Markdown. `closes` is the last day to apply. */
export const VacancyFile = z.strictObject({
  title: z.string().min(1),
  language: z.enum(['sv', 'en']).default('sv'),
  unit: z.string().min(1),
  occupation: Code,
  description: z.string().min(1),
  employmentType: z.enum(['permanent', 'temporary', 'on-demand', 'summer']).default('permanent'),
  extent: z.enum(['full-time', 'part-time']).default('full-time'),
  openings: z.number().int().min(1).default(1),
  published: LocalDate,
  closes: LocalDate,
  applyUrl: WebAddress,
  contacts: z.array(Contact).default([]),
  salary: Salary.optional(),
});
export type VacancyFile = z.infer<typeof VacancyFile>;

/** A vacancy from any source, in one shape. `html` is the ad's text, sanitised, without a story block. */
export type Vacancy = Omit<VacancyFile, 'description' | 'unit' | 'occupation'> & {
  readonly id: string;
  /** `yaml`, or the id of the feed it came from. */
  readonly source: string;
  readonly html: string;
  /** Null when the source says neither; such a vacancy gets no story block. */
  readonly unit: string | null;
  readonly occupation: string | null;
  /** Where the work is done. */
  readonly place: {
    readonly name: string | null;
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly municipality: string | null;
  };
};

/** `vacancies/feeds.yaml`. */
export const VacancyFeeds = z.strictObject({
  feeds: z.array(z.strictObject({ id: Identifier, kind: z.enum(['varbi']), url: z.string().min(1) })).default([]),
});
export type VacancyFeeds = z.infer<typeof VacancyFeeds>;
