import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { DigestView, TrustLine } from '#functions/newsroom/digests/page/digest-view.ts';
import { isInPeriod, type Period } from '#functions/newsroom/digests/period.ts';
import { storyLinkOf } from '#functions/newsroom/digests/story-link-of.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';

const inOrder = (lines: readonly TrustLine[]): readonly TrustLine[] =>
  [...lines].sort((a, b) => a.at.localeCompare(b.at));

/**
 * Slots whose time is over and that a publication's projection no longer tells of: planned again for later, or never taken up.
 * A projection only knows the last slot; the day plan keeps what was meant.
 */
const passedOver = (facts: DigestFacts, period: Period): readonly { slot: PlannedPublication; reason: string }[] =>
  facts.plans
    .flatMap((plan) => plan.planned)
    .filter((slot) => isInPeriod(period, slot.instant) && Temporal.Instant.compare(slot.latest, facts.now) < 0)
    .flatMap((slot) => {
      if (slot.publication === null) return [];
      const projection = facts.publications.find((one) => one.publication === slot.publication);
      if (projection === undefined) return [{ slot, reason: 'nobody-served' }];
      const isLater = projection.instant !== null && Temporal.Instant.compare(projection.instant, slot.instant) > 0;
      return isLater ? [{ slot, reason: 'told-later' }] : [];
    });

/** What did not go as planned in the period, with its reason in words. */
export const trustLines = (facts: DigestFacts, period: Period): DigestView['trust'] => {
  const link = (story: string) => storyLinkOf(story, facts.stories, facts.language);
  const settled = (states: readonly PublicationProjection['state'][]): readonly TrustLine[] =>
    facts.publications
      .filter((projection) => states.includes(projection.state) && isInPeriod(period, projection.instant))
      .map(({ story, channel, instant, reason }) => ({
        story: link(story),
        channel,
        at: instant ?? '',
        reason: reasonWords(reason),
      }));
  const passed = passedOver(facts, period).map(({ slot, reason }) => ({
    story: link(slot.story ?? ''),
    channel: slot.channel,
    at: slot.instant,
    reason: reasonWords(reason),
  }));
  const removed = facts.receipts
    .filter((receipt) => isInPeriod(period, receipt.at))
    .map(({ story, channel, at, reason }) => ({ story: link(story), channel, at, reason: reasonWords(reason) }));
  return {
    missed: inOrder([...settled(['missed']), ...passed]),
    refused: inOrder(settled(['refused'])),
    unknown: inOrder(settled(['unknown', 'sending'])),
    removed: inOrder(removed),
  };
};
