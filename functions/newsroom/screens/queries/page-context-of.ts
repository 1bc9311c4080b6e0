import type { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { PageContext, PauseNotice } from '#functions/newsroom/page-kit/page-context.ts';
import { instantOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { campaignName, unitName } from '#functions/newsroom/screens/queries/named.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import type { Person } from '#functions/story/organisation/person.ts';
import { nameOf } from '#functions/story/organisation/read-people.ts';
import { type Pause, type PauseInForce, partsOf } from '#functions/story/quiet/pause.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

const scopeOf = (
  pause: Pause,
  { settings, campaigns, stories, language }: PageContextFacts,
): Pick<PauseNotice, 'scope' | 'name' | 'story'> => {
  const [scope, name] = partsOf(pause.scope);
  if (scope === 'all') return { scope, name };
  if (scope === 'unit') return { scope, name: unitName(settings, name, language) };
  if (scope === 'campaign') return { scope, name: campaignName(campaigns, name) };
  if (scope === 'story')
    return { scope, name: stories?.find((one) => one.id === name)?.title ?? name, ...(name ? { story: name } : {}) };
  return { scope, name: channelWords(ChannelName.parse(name), language) };
};

export type PageContextFacts = {
  readonly settings: EmployerSettings;
  readonly campaigns: readonly Campaign[];
  readonly pauses: readonly PauseInForce[];
  /** Who works here, so that a pause says a name and no sign-in. */
  readonly people?: readonly Person[];
  readonly stories?: readonly StoryFacts[];
  readonly now: Temporal.Instant;
  readonly language: Language;
};

/** What stands around every page: whose newsroom, as of when, and what is paused. */
export const pageContextOf = (facts: PageContextFacts): PageContext => {
  const { settings, pauses, now, language } = facts;
  const { employer, timeZone } = settings.brand;
  return {
    employer: employer[language],
    timeZone,
    asOf: now.toString(),
    pauses: pauses.map((pause) => ({
      ...scopeOf(pause, facts),
      by: nameOf(facts.people ?? [], pause.by),
      since: instantOf(pause.since, timeZone),
      reason: pause.reason.replace(/\.$/, ''),
      file: pause.file,
    })),
  };
};
