import type { Pausables } from '#functions/desk/calendar/pause-body.ts';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import { allUnits } from '#functions/story/organisation/organisation.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';

/** Everything but a single story: that is held where it stands. */
export const pausablesOf = async (deps: Pick<Deps, 'content' | 'language'>): Promise<Pausables> => {
  const [{ settings }, { campaigns }] = await Promise.all([readSettings(deps), readCampaigns(deps)]);
  const { language } = deps;
  const units = settings === null ? [] : allUnits(settings.organisation);
  return [
    ...ChannelName.options.map((name) => ({ scope: `channel:${name}`, name: channelWords(name, language) })),
    ...campaigns.map(({ id, name }) => ({ scope: `campaign:${id}`, name })),
    ...units.map(({ path, unit }) => ({ scope: `unit:${path}`, name: inLanguage(unit.name, language) })),
  ];
};
