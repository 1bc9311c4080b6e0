import type { Temporal } from 'temporal-polyfill';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { PageContext, PauseNotice } from '#functions/newsroom/page-kit/page-context.ts';
import { instantOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { campaignName, unitName } from '#functions/newsroom/screens/queries/named.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import type { Pause } from '#functions/story/quiet/pause.ts';

const scopeOf = (
  { scope }: Pause,
  settings: EmployerSettings,
  campaigns: readonly Campaign[],
  language: Language,
): Pick<PauseNotice, 'scope' | 'name'> => {
  if (scope === 'all') return { scope: 'all', name: null };
  if ('unit' in scope) return { scope: 'unit', name: unitName(settings, scope.unit, language) };
  if ('campaign' in scope) return { scope: 'campaign', name: campaignName(campaigns, scope.campaign) };
  return { scope: 'channel', name: channelWords(scope.channel, language) };
};

export type PageContextFacts = {
  readonly settings: EmployerSettings;
  readonly campaigns: readonly Campaign[];
  readonly pause: Pause | null;
  readonly now: Temporal.Instant;
  readonly language: Language;
};

/** What stands around every page: whose newsroom, as of when, and whether it is paused. */
export const pageContextOf = ({ settings, campaigns, pause, now, language }: PageContextFacts): PageContext => {
  const { employer, timeZone } = settings.brand;
  return {
    employer: employer[language],
    timeZone,
    asOf: now.toString(),
    paused:
      pause === null
        ? null
        : {
            ...scopeOf(pause, settings, campaigns, language),
            by: pause.by,
            since: instantOf(pause.since, timeZone),
            reason: pause.reason.replace(/\.$/, ''),
          },
  };
};
