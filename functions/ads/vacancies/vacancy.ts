import * as z from 'zod';
import { Code, Identifier, LocalDate, WebAddress } from '#functions/ground/findings/field-forms.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { FeedKind } from '#functions/ground/ports/vacancy-source.ts';
import { employmentForms, workExtents } from '#functions/story/organisation/employment-terms.ts';

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
  employmentType: z.enum(employmentForms).default('permanent'),
  extent: z.enum(workExtents).default('full-time'),
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
  /** Path in `organisation.yaml`. Null when the source doesn't say, or says something unknown there. */
  readonly unit: string | null;
  /** SSYK 2012 group. A vacancy without one gets no story block. */
  readonly occupation: string | null;
  /** Concept id of an occupation, where the source is more exact than a group; Platsbanken asks for it. */
  readonly occupationName?: string | null;
  /** Its id at Teamtailor, where its ad came from there. */
  readonly teamtailorJob?: string;
  /** How the occupation was read from the headline, where the source does not say it. */
  readonly occupationHow?: Text;
  /** Where the work is done. `municipality` is the kommun code. */
  readonly place: {
    readonly name: string | null;
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly municipality: string | null;
  };
  /** Further towns where the work is done, when there are several. */
  readonly otherTowns?: readonly { readonly city: string; readonly municipality: string | null }[];
};

/** The recruiting systems whose feeds are read. */
export const feedKinds = [
  'varbi',
  'teamtailor-json',
  'teamtailor-xml',
  'jobylon',
  'reachmee',
] as const satisfies FeedKind[];

const Feed = z.strictObject({ id: Identifier, kind: z.enum(feedKinds), url: z.string().min(1) });

/** `vacancies/feeds.yaml`. */
export const VacancyFeeds = z.strictObject({ feeds: z.array(Feed).default([]) });
export type VacancyFeeds = z.infer<typeof VacancyFeeds>;
