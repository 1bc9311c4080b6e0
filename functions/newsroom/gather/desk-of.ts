import type { Campaign } from '#functions/campaigns/campaign.ts';
import type { Pause } from '#functions/campaigns/pause.ts';
import { channelWords } from '#functions/newsroom/channel-words.ts';
import type { Desk, PauseNotice } from '#functions/newsroom/desk.ts';
import { instantOf } from '#functions/newsroom/gather/instant-of.ts';
import { campaignName, unitName } from '#functions/newsroom/gather/named.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/gather/newsroom-facts.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { Language } from '#functions/stories/language.ts';

const scopeOf = (
  { scope }: Pause,
  settings: Settings,
  campaigns: readonly Campaign[],
  language: Language,
): Pick<PauseNotice, 'scope' | 'name'> => {
  if (scope === 'all') return { scope: 'all', name: null };
  if ('unit' in scope) return { scope: 'unit', name: unitName(settings, scope.unit, language) };
  if ('campaign' in scope) return { scope: 'campaign', name: campaignName(campaigns, scope.campaign) };
  return { scope: 'channel', name: channelWords(scope.channel, language) };
};

/** What stands around every page: whose newsroom, as of when, and whether it is paused. */
export const deskOf = (facts: Pick<NewsroomFacts, 'gathered' | 'pause' | 'now' | 'language'>): Desk => {
  const { gathered, pause, now, language } = facts;
  const timeZone = timeZoneOf(facts);
  return {
    employer: gathered.settings.brand.employer[language],
    timeZone,
    asOf: now.toString(),
    paused:
      pause === null
        ? null
        : {
            ...scopeOf(pause, gathered.settings, gathered.campaigns, language),
            by: pause.by,
            since: instantOf(pause.since, timeZone),
            reason: pause.reason.replace(/\.$/, ''),
          },
  };
};
