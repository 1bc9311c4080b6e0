import * as z from 'zod';

const urns = (type: string) =>
  z.array(z.string().regex(new RegExp(`^urn:li:${type}:\\d+$`), `urn:li:${type}:105117694`)).optional();

/**
 * Whom a LinkedIn post is shown to: values of a facet are alternatives, facets narrow each other
 * (docs/reference/linkedin.md#audience). A facet that LinkedIn does not know would be refused there, so it is refused
 * here.
 */
export const Targeting = z.strictObject({
  geoLocations: urns('geo'),
  interfaceLocales: z
    .array(
      z.strictObject({
        language: z.string().regex(/^[a-z]{2,3}$/, 'sv'),
        country: z.string().regex(/^[A-Z]{2}$/, 'SE'),
      }),
    )
    .optional(),
  industries: urns('industry'),
  jobFunctions: urns('function'),
  seniorities: urns('seniority'),
  staffCountRanges: z.array(z.string().regex(/^SIZE_[A-Z0-9_]+$/, 'SIZE_51_TO_200')).optional(),
  degrees: urns('degree'),
  fieldsOfStudy: urns('fieldOfStudy'),
  organizations: urns('organization'),
});
export type Targeting = z.infer<typeof Targeting>;
