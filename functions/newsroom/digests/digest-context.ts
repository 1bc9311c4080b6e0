import { Temporal } from 'temporal-polyfill';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { PageContext, PauseNotice } from '#functions/newsroom/page-kit/page-context.ts';
import { findUnit } from '#functions/story/organisation/organisation.ts';
import type { Pause } from '#functions/story/quiet/pause.ts';

const scopeOf = ({ scope }: Pause, facts: DigestFacts): Pick<PauseNotice, 'scope' | 'name'> => {
  if (scope === 'all') return { scope: 'all', name: null };
  if ('unit' in scope)
    return {
      scope: 'unit',
      name: findUnit(facts.settings.organisation, scope.unit)?.name[facts.language] ?? scope.unit,
    };
  if ('campaign' in scope)
    return {
      scope: 'campaign',
      name: facts.campaigns.find((one) => one.id === scope.campaign)?.name ?? scope.campaign,
    };
  return { scope: 'channel', name: channelWords(scope.channel, facts.language) };
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
  const { pause } = facts;
  return {
    employer: brand.employer[facts.language],
    timeZone: brand.timeZone,
    asOf,
    paused:
      pause === null
        ? null
        : {
            ...scopeOf(pause, facts),
            by: pause.by,
            since: instantOf(pause.since, brand.timeZone),
            reason: pause.reason,
          },
  };
};
