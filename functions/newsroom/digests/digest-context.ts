import { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { PageContext, PauseNotice } from '#functions/newsroom/page-kit/page-context.ts';
import { findUnit } from '#functions/story/organisation/organisation.ts';
import { type PauseScope, partsOf } from '#functions/story/quiet/pause.ts';

/** What a pause is for, by its name in the page's language. */
export const scopeName = (of: PauseScope, facts: DigestFacts): Pick<PauseNotice, 'scope' | 'name'> => {
  const [scope, name] = partsOf(of);
  if (scope === 'all') return { scope, name };
  if (scope === 'unit')
    return { scope, name: findUnit(facts.settings.organisation, name)?.name[facts.language] ?? name };
  if (scope === 'campaign') return { scope, name: facts.campaigns.find((one) => one.id === name)?.name ?? name };
  if (scope === 'story') return { scope, name: facts.stories.find((one) => one.id === name)?.title ?? name };
  return { scope, name: channelWords(ChannelName.parse(name), facts.language) };
};

/** A date as an instant: its first moment on the employer's clock. */
const instantOf = (value: string, timeZone: string): string =>
  (value.includes('T')
    ? Temporal.Instant.from(value)
    : Temporal.PlainDate.from(value).toZonedDateTime(timeZone).toInstant()
  ).toString();

/** What the page knows about the newsroom it belongs to. */
export const digestContext = (facts: DigestFacts, asOf: string): PageContext => {
  const { brand } = facts.settings;
  return {
    employer: brand.employer[facts.language],
    timeZone: brand.timeZone,
    asOf,
    pauses: facts.pauses.map((pause) => ({
      ...scopeName(pause.scope, facts),
      by: pause.by,
      since: instantOf(pause.since, brand.timeZone),
      reason: pause.reason,
      file: pause.file,
    })),
  };
};
