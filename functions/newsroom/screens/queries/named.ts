import type { Language } from '#functions/ground/language/language.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { findUnit } from '#functions/story/organisation/organisation.ts';

/** Names that people know, for the ids that files use; an id that nobody has named stands for itself. */
export const unitName = (
  { organisation }: Pick<EmployerSettings, 'organisation'>,
  path: string,
  language: Language,
): string => findUnit(organisation, path)?.name[language] ?? path;

export const valueName = ({ values }: Pick<EmployerSettings, 'values'>, id: string, language: Language): string =>
  values.find((value) => value.id === id)?.name[language] ?? id;

export const campaignName = (campaigns: readonly Pick<Campaign, 'id' | 'name'>[], id: string): string =>
  campaigns.find((campaign) => campaign.id === id)?.name ?? id;
