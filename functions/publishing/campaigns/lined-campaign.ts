import type { CheckedYaml } from '#functions/ground/findings/checked-yaml.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';

/** A campaign with the lines of its file. */
export type LinedCampaign = {
  readonly campaign: Campaign;
  readonly file: string;
  readonly lineOf: CheckedYaml<Campaign>['lineOf'];
};
