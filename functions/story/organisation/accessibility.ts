import * as z from 'zod';
import { Bilingual, LocalDate } from '#functions/ground/findings/field-forms.ts';
import { ReaderContact } from '#functions/story/organisation/reader-contact.ts';

const Shortcoming = z.strictObject({
  what: Bilingual,
  why: Bilingual,
  /** `fault` is to be mended, `burden` is excepted as a disproportionate burden, `outside` is not covered by the act. */
  kind: z.enum(['fault', 'burden', 'outside']).default('fault'),
});
export type Shortcoming = z.infer<typeof Shortcoming>;

/** `accessibility` in brand.yaml: what only people can say of the site (docs/reference/law.md#accessibility). */
export const Accessibility = z.strictObject({
  contact: ReaderContact.optional(),
  assessed: z
    .strictObject({
      on: LocalDate,
      by: Bilingual,
      how: Bilingual,
      /** Only a site that fails on the whole has to be told so: the rest follows from the shortcomings. */
      conforms: z.enum(['as-listed', 'not']).default('as-listed'),
    })
    .optional(),
  shortcomings: z.array(Shortcoming).max(200).default([]),
  /** The day the statement was last changed; the day of the assessment when it is not told. */
  updated: LocalDate.optional(),
});
export type Accessibility = z.infer<typeof Accessibility>;

/** The three words of the act for how far a site follows it. */
export type Conformance = 'fully' | 'partly' | 'not';

/** Null before anybody has assessed the site: then nothing may be claimed. What the act does not cover takes nothing away. */
export const conformanceOf = ({ assessed, shortcomings }: Accessibility): Conformance | null => {
  if (assessed === undefined) return null;
  if (assessed.conforms === 'not') return 'not';
  return shortcomings.some(({ kind }) => kind !== 'outside') ? 'partly' : 'fully';
};
