import { jobBoardChannel } from '#functions/adapters/channels/job-board-channel.ts';
import { siteChannel } from '#functions/adapters/channels/site-channel.ts';
import type { Channel } from '#functions/ground/ports/channel.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';

/** Every channel: LinkedIn as it was built, and those that are our own stores. */
export const channelsOf = (
  { site, reports, records, clock }: Pick<CommonDeps, 'site' | 'reports' | 'records' | 'clock'>,
  linkedin: Channel,
): Deps['channels'] => ({
  linkedin,
  site: siteChannel({ site, reports }),
  'job-boards': jobBoardChannel({ site, reports, records, clock }),
});
