import type { AdForm } from '#functions/ads/job-boards/ad-form.ts';
import { composePlatsbanken } from '#functions/ads/job-boards/compose-platsbanken.ts';
import { removeStrictBlock } from '#functions/ads/job-boards/strict-block.ts';
import type { TaxonomyNames } from '#functions/ads/vacancies/taxonomy-names.ts';
import type { PlatsbankenAd } from '#functions/ground/ports/platsbanken-ad.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import type { PlatsbankenSettings } from '#functions/story/organisation/platsbanken-settings.ts';

/** A whole ad, of which the story is a part. */
export const platsbankenForm = (
  settings: EmployerSettings,
  board: PlatsbankenSettings,
  taxonomy: TaxonomyNames,
): AdForm<PlatsbankenAd> => ({
  compose: ({ told: _, ...composing }) => composePlatsbanken({ ...composing, settings, board, taxonomy }),
  without: (last, day) => {
    const tomorrow = day.add({ days: 1 }).toString();
    return {
      ...last,
      description: removeStrictBlock(last.description),
      lastPublishDate: last.lastPublishDate < tomorrow ? tomorrow : last.lastPublishDate,
    };
  },
});
