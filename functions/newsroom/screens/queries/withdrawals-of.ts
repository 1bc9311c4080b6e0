import { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { endedIn, type FirstSeen } from '#functions/newsroom/screens/queries/ended-stories.ts';
import { instantOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { factsOfStory, linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { OpenWithdrawal, WithdrawalCause } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { Ended } from '#functions/publishing/withdrawals/ended-permissions.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { consentEnds, consentRefusal } from '#functions/story/consent/permits.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** Every channel is to be clear within a day (docs/reference/law.md#withdrawal). */
const promised = { hours: 24 } as const;

type Channels = OpenWithdrawal['channels'];

const states: Partial<Record<PublicationProjection['state'], Channels[number]['state']>> = {
  published: 'standing',
  withdrawing: 'removing',
  removed: 'removed',
  sending: 'unknown',
  unknown: 'unknown',
};

const channelsOf = (facts: readonly PublicationProjection[]): Channels =>
  ChannelName.options.flatMap((channel) =>
    facts
      .filter((projection) => projection.channel === channel)
      .flatMap((projection) => {
        const state = states[projection.state];
        return state === undefined
          ? []
          : [{ channel, state, at: null, url: state === 'removed' ? null : projection.url }];
      }),
  );

export const causeOf = (reason: string): WithdrawalCause => {
  if (reason === 'story-withdrawn') return 'story-withdrawn';
  return reason === 'consent-withdrawn' ? 'consent-withdrawn' : 'consent-ended';
};

/** Whose permission it is that no longer holds. */
const endedConsent = (story: StoryFacts | null, ended: Ended, facts: NewsroomFacts): Consent | null => {
  const use = {
    channel: ended.projection.channel,
    images: (story?.images ?? 0) > 0,
    at: facts.now,
    timeZone: timeZoneOf(facts),
  };
  const consents = (story?.people ?? []).flatMap(({ consent }) => facts.gathered.consents.get(consent) ?? []);
  return consents.find((consent) => consentRefusal(consent, use) !== null) ?? null;
};

const askedAt = (cause: WithdrawalCause, consent: Consent | null, timeZone: string): string | null => {
  if (consent === null || cause === 'story-withdrawn') return null;
  if (cause === 'consent-withdrawn') return consent.withdrawnAt ? instantOf(consent.withdrawnAt, timeZone) : null;
  return consentEnds(consent, timeZone).toString();
};

/** Stories that may no longer stand, and where they still do; the one with the nearest deadline first. */
export const openWithdrawals = (facts: NewsroomFacts, firstSeen: FirstSeen): readonly OpenWithdrawal[] => {
  const { publications, stories } = facts.gathered;
  return [...Map.groupBy(endedIn(facts), ({ projection }) => projection.story)]
    .flatMap(([id, [first]]): readonly OpenWithdrawal[] => {
      if (first === undefined) return [];
      const cause = causeOf(first.reason);
      const consent = cause === 'story-withdrawn' ? null : endedConsent(factsOfStory(stories, id), first, facts);
      const ended = askedAt(cause, consent, timeZoneOf(facts));
      const isPast = ended !== null && Temporal.Instant.compare(ended, facts.now) <= 0;
      const asked = (isPast ? ended : null) ?? firstSeen[id] ?? facts.now.toString();
      return [
        {
          story: linkOf(stories, id),
          cause,
          person: consent?.displayName ?? null,
          asked,
          deadline: Temporal.Instant.from(asked).add(promised).toString(),
          channels: channelsOf(
            publications.filter((projection) => projection.story === id && projection.vacancy === null),
          ),
        },
      ];
    })
    .sort((a, b) => a.deadline.localeCompare(b.deadline));
};
