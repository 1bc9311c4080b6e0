import { type CampaignVerdict, campaignVerdicts, playCampaigns } from '#test/bench/campaigns/play-campaigns.ts';

export type CampaignTally = {
  readonly counts: Readonly<Record<CampaignVerdict, number>>;
  readonly reasons: ReadonlyMap<string, number>;
  /** Seeds of runs that went wrong, to be replayed. */
  readonly wrong: readonly number[];
};

export const tallyCampaigns = async (seeds: Iterable<number>): Promise<CampaignTally> => {
  const counts = Object.fromEntries(campaignVerdicts.map((verdict) => [verdict, 0])) as Record<CampaignVerdict, number>;
  const wrong: number[] = [];
  for (const seed of seeds) {
    const played = await playCampaigns(seed);
    for (const [verdict, count] of played) counts[verdict] += count;
    if ([...played.keys()].some((verdict) => verdict !== 'right' && verdict !== 'for a person')) wrong.push(seed);
  }
  return { counts, reasons: new Map(), wrong };
};
