import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { storyLinkOf } from '#functions/newsroom/digests/story-link-of.ts';
import { consentEnds } from '#functions/story/consent/permits.ts';

const daysAhead = 60;

/** Permissions behind approved stories that end within 60 days of now, the first to end first; those withdrawn are over. */
export const consentsEnding = (facts: DigestFacts): DigestView['consentsEnding'] => {
  const { timeZone } = facts.settings.brand;
  const last = facts.now.toZonedDateTimeISO(timeZone).add({ days: daysAhead }).toInstant();
  const ending = new Map(
    [...facts.consents].flatMap(([id, consent]) => {
      const ends = consentEnds(consent, timeZone);
      const isSoon = Temporal.Instant.compare(ends, facts.now) > 0 && Temporal.Instant.compare(ends, last) <= 0;
      if (consent.withdrawnAt || !isSoon) return [];
      const until = ends.subtract({ nanoseconds: 1 }).toZonedDateTimeISO(timeZone).toPlainDate().toString();
      return [[id, { person: consent.displayName, until }] as const];
    }),
  );
  return facts.stories
    .filter((story) => story.folder === 'approved')
    .flatMap((story) =>
      story.people.flatMap(({ consent }) => {
        const own = ending.get(consent);
        return own === undefined ? [] : [{ ...own, story: storyLinkOf(story.id, facts.stories, facts.language) }];
      }),
    )
    .sort((a, b) => a.until.localeCompare(b.until) || a.person.localeCompare(b.person, 'sv'));
};
