import { digestContext } from '#functions/newsroom/digests/digest-context.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { digestKeys } from '#functions/newsroom/digests/digest-keys.ts';
import { daysOf } from '#functions/newsroom/digests/job-ad-clicks.ts';
import { countOf, measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { BehindView } from '#functions/newsroom/digests/page/behind-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { storyLinkOf } from '#functions/newsroom/digests/story-link-of.ts';
import { timeSaved } from '#functions/newsroom/digests/time-saved.ts';
import { snapshotName } from '#functions/publishing/engagement/snapshot.ts';
import { dayVisitsKey } from '#functions/publishing/visits/day-visits.ts';

/** The publications, readings and days of a period, as they were read. */
export const behindOf = (facts: DigestFacts, period: Period, asOf: string): BehindView => {
  const link = (id: string) => storyLinkOf(id, facts.stories, facts.language);
  const days = daysOf(period, facts.settings.brand.timeZone);
  return {
    context: digestContext(facts, asOf),
    key: digestKeys(period.text).behind,
    period: period.text,
    told: publishedStories(facts, period).flatMap(({ id, publications }) =>
      publications.map(({ channel, publishedAt }) => ({ story: link(id), channel, at: publishedAt ?? '' })),
    ),
    readings: measuredPosts(facts, period).flatMap(({ projection, attempts }) =>
      attempts.map((attempt) => ({
        story: link(projection.story),
        reading: {
          measuredAt: attempt.measuredAt,
          impressions: countOf(attempt.impressions),
          likes: countOf(attempt.likes),
          comments: countOf(attempt.comments),
          unread: attempt.unread,
          key: snapshotName(attempt),
        },
      })),
    ),
    saved: timeSaved(facts, period),
    days: facts.visits
      .filter(({ day }) => days.includes(day))
      .map(({ day, rows }) => {
        const jobs = rows.filter(({ page }) => page === 'job');
        return {
          day,
          people: jobs.reduce((sum, { people }) => sum + people, 0),
          raw: jobs.reduce((sum, { raw }) => sum + raw, 0),
          key: dayVisitsKey(day),
        };
      }),
  };
};
