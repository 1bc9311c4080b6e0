import type { Temporal } from 'temporal-polyfill';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { consentRefusal } from '#functions/story/consent/permits.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

export type Ended = { readonly fact: PublicationProjection; readonly reason: string };

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
    .filter((fact) => standing.includes(fact.state))
    .flatMap((fact): readonly Ended[] => {
      if (withdrawn.has(fact.story)) return [{ fact, reason: 'story-withdrawn' }];
      if (fact.state === 'withdrawing') return [{ fact, reason: fact.reason ?? 'story-withdrawn' }];
      const story = stories.find((one) => one.id === fact.story);
      if (story === undefined) return [];
      for (const person of story.people) {
        const consent = consents.get(person.consent);
        if (consent === undefined) return [{ fact, reason: 'consent-missing' }];
        const refusal = consentRefusal(consent, { channel: fact.channel, images: story.images > 0, at, timeZone });
        if (refusal !== null) return [{ fact, reason: refusal.reason }];
      }
      return [];
    });
