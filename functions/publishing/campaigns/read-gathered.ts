import type { Finding } from '#functions/ground/findings/finding.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { campaignFindings } from '#functions/publishing/campaigns/campaign-findings.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { LinedCampaign } from '#functions/publishing/campaigns/lined-campaign.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

export type ReadGathered = {
  readonly gathered: Gathered | null;
  /** The campaigns with the lines of their files. */
  readonly lined: readonly LinedCampaign[];
  readonly findings: readonly Finding[];
};

/** Reads all that planning and the newsroom look at. `gathered` is null without a brand. */
export const readGathered = async (deps: Pick<Deps, 'content' | 'reports' | 'clock'>): Promise<ReadGathered> => {
  const [settings, campaigns, consents, stories, publications, plans] = await Promise.all([
    readSettings(deps),
    readCampaigns(deps),
    readConsents(deps),
    readAllJson<StoryFacts>(deps.reports, 'stories/'),
    readAllJson<PublicationProjection>(deps.reports, 'publications/'),
    readAllPlans(deps),
  ]);
  const findings = [...settings.findings, ...campaigns.findings, ...consents.findings];
  if (settings.settings === null) return { gathered: null, lined: [], findings };
  const { settings: employer } = settings;
  const loose = campaignFindings(campaigns.lined, {
    settings: employer,
    stories: new Set(stories.map(({ id }) => id)),
    now: deps.clock.now(),
  });
  return {
    gathered: {
      settings: employer,
      campaigns: campaigns.campaigns,
      broken: campaigns.broken,
      consents: consents.consents,
      stories,
      publications,
      planned: plans.flatMap((plan) => plan.planned),
    },
    lined: campaigns.lined,
    findings: [...findings, ...loose],
  };
};
