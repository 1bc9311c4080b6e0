import { linkedInAccess } from '#functions/adapters/channels/linkedin/access/linkedin-access.ts';
import { budgetedChannel } from '#functions/adapters/channels/linkedin/budgeted-channel.ts';
import { budgetedEngagement } from '#functions/adapters/channels/linkedin/budgeted-engagement.ts';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { linkedInEngagement } from '#functions/adapters/channels/linkedin/linkedin-engagement.ts';
import type { Channel } from '#functions/ground/ports/channel.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { LinkedInContext } from '#functions/wiring/linkedin-of.ts';

/** LinkedIn as the pipeline meets it; on the Development tier every call is counted first. */
export const linkedInPorts = (
  linkedin: LinkedInContext,
  reports: ObjectStore,
): Pick<Deps, 'access' | 'engagement'> & { readonly channel: Channel } => {
  const access = linkedInAccess(linkedin, linkedin.secret);
  const channel = linkedInChannel(linkedin);
  const engagement = linkedInEngagement(linkedin);
  if (linkedin.tier === 'standard') return { access, channel, engagement };
  const budget = { reports, clock: linkedin.clock };
  return { access, channel: budgetedChannel(channel, budget), engagement: budgetedEngagement(engagement, budget) };
};
