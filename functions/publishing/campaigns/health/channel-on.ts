import { channelWords } from '#functions/ground/channels/channel-words.ts';
import { channelsOff } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { Ahead, CampaignRule } from '#functions/publishing/campaigns/health/health-warning.ts';

/** Each channel of the campaign is switched on. */
export const channelOn: CampaignRule = (id, { gathered }) => {
  const off = channelsOff(gathered.settings);
  const own = gathered.campaigns.find((campaign) => campaign.id === id)?.channels ?? [];
  return own
    .filter((channel) => off.includes(channel))
    .map(
      (channel): Ahead => ({
        cause: 'channel-off',
        severity: 'error',
        message: {
          sv: `${channelWords(channel, 'sv')} är avstängd, så inget går ut där.`,
          en: `${channelWords(channel, 'en')} is switched off, so nothing goes out there.`,
        },
        hint: {
          sv: 'Slå på den i channels.yaml, eller ta bort den ur kampanjen.',
          en: 'Switch it on in channels.yaml, or remove it from the campaign.',
        },
      }),
    );
};
