import { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { FirstSeen } from '#functions/newsroom/screens/queries/ended-stories.ts';
import { instantOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { factsOfStory, linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { OpenWithdrawal, WithdrawalCause } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { isDoubt } from '#functions/publishing/withdrawals/doubt.ts';
import type { Ended } from '#functions/publishing/withdrawals/ended-permissions.ts';
import { takedownDeadline } from '#functions/publishing/withdrawals/takedown-watch.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { consentEnds, consentRefusal } from '#functions/story/consent/permits.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

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
  if (reason === 'story-withdrawn' || reason === 'came-back') return reason;
  if (isDoubt(reason)) return reason;
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
export const openWithdrawals = (
  facts: NewsroomFacts,
  ended: readonly Ended[],
  firstSeen: FirstSeen,
): readonly OpenWithdrawal[] => {
  const { publications, stories } = facts.gathered;
  return [...Map.groupBy(ended, ({ projection }) => projection.story)]
    .flatMap(([id, [first]]): readonly OpenWithdrawal[] => {
      if (first === undefined) return [];
      const cause = causeOf(first.reason);
      const consent = cause === 'story-withdrawn' ? null : endedConsent(factsOfStory(stories, id), first, facts);
      const said = first.since ?? askedAt(cause, consent, timeZoneOf(facts));
      const isPast = said !== null && Temporal.Instant.compare(said, facts.now) <= 0;
      const asked = (isPast ? said : null) ?? firstSeen[id] ?? facts.now.toString();
      return [
        {
          story: linkOf(stories, id),
          cause,
          person: consent?.displayName ?? null,
          by: null,
          asked,
          deadline: takedownDeadline({ ended: asked }).toString(),
          channels: channelsOf(
            publications.filter((projection) => projection.story === id && projection.vacancy === null),
          ),
        },
      ];
    })
    .sort((a, b) => a.deadline.localeCompare(b.deadline));
};
