import { Temporal } from 'temporal-polyfill';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';

/** A story that was told on LinkedIn in the campaign of `aCampaign`. */
export const aPublicationHistory = (
  story: string,
  instant: string,
  fields: Partial<PublicationHistory> = {},
): PublicationHistory => ({
  campaign: 'hosten',
  story,
  channel: 'linkedin',
  instant: Temporal.Instant.from(instant),
  persons: [story],
  unit: 'utbildning.forskolan-solrosen',
  occupation: '2343',
  value: 'delaktighet',
  ...fields,
});
