import type { Temporal } from 'temporal-polyfill';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { consentRefusal } from '#functions/story/consent/permits.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

export type Ended = { readonly projection: PublicationProjection; readonly reason: string };

const standing = ['published', 'sending', 'unknown', 'withdrawing'];

/**
 * What stands although it may not any more. Policy: a withdrawn story, or one whose person's permission has ended for the
 * channel, is cleared everywhere it stands. A story whose facts are not there is left alone until the review has written
 * them anew: a store that was emptied by mistake must not take down everything.
 */
export const endedPermissions = (
  publications: readonly PublicationProjection[],
  stories: readonly StoryFacts[],
  withdrawn: ReadonlySet<string>,
  consents: ReadonlyMap<string, Consent>,
  at: Temporal.Instant,
  timeZone: string,
): readonly Ended[] =>
  publications
    .filter((projection) => standing.includes(projection.state))
    .flatMap((projection): readonly Ended[] => {
      if (withdrawn.has(projection.story)) return [{ projection, reason: 'story-withdrawn' }];
      if (projection.state === 'withdrawing') return [{ projection, reason: projection.reason ?? 'story-withdrawn' }];
      const story = stories.find((one) => one.id === projection.story);
      if (story === undefined) return [];
      for (const person of story.people) {
        const consent = consents.get(person.consent);
        if (consent === undefined) return [{ projection, reason: 'consent-missing' }];
        const refusal = consentRefusal(consent, {
          channel: projection.channel,
          images: story.images > 0,
          at,
          timeZone,
        });
        if (refusal !== null) return [{ projection, reason: refusal.reason }];
      }
      return [];
    });
