import { isOpen } from '#functions/ads/vacancies/open-vacancies.ts';
import { countedSince } from '#functions/newsroom/digests/coverage-of.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { goalJobAdClicks } from '#functions/newsroom/digests/goal-job-ad-clicks.ts';
import { latestCount, measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { ShortageRow } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { summedFigure, unknownSum } from '#functions/newsroom/digests/sourced-figure.ts';
import { notYetRead, someUnread } from '#functions/newsroom/digests/unread-words.ts';
import { snapshotName } from '#functions/publishing/engagement/snapshot.ts';
import { findOccupation } from '#functions/story/organisation/organisation.ts';

const formula = 'impressions';

type Posts = ReturnType<typeof measuredPosts>;

const seenOf = (posts: Posts): ShortageRow['seen'] => {
  const read = posts.flatMap((post) => latestCount(post, 'impressions') ?? []);
  if (posts.length > 0 && read.length === 0) return unknownSum(formula, notYetRead);
  const unread = posts.length - read.length;
  return summedFigure(
    formula,
    read.reduce((sum, { count }) => sum + count, 0),
    read.map(({ reading }) => snapshotName(reading)),
    unread > 0 ? someUnread(unread, posts.length) : null,
  );
};

/** Vacancies in which a story stands on some board. */
const withStories = ({ publications }: DigestFacts): ReadonlySet<string> =>
  new Set(publications.flatMap(({ vacancy, state }) => (vacancy !== null && state === 'published' ? [vacancy] : [])));

const adsOf = (facts: DigestFacts, ssyk: string): ShortageRow['ads'] => {
  const { vacancies, now, settings } = facts;
  if (vacancies === null) return null;
  const today = now.toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const own = vacancies.filter(
    (vacancy) =>
      isOpen(vacancy, today) && findOccupation(settings.organisation, vacancy.occupation ?? '')?.ssyk === ssyk,
  );
  const told = withStories(facts);
  return { open: own.length, withStory: own.filter(({ id }) => told.has(id)).length };
};

const withoutStory = ({ ads }: ShortageRow): number => (ads === null ? 0 : ads.open - ads.withStory);

/**
 * What is told of the occupations that are hard to recruit for, since the running campaigns began: the severest shortage first,
 * then what is told of least, then where most open ads have no story.
 */
export const shortageRows = (facts: DigestFacts, period: Period): readonly ShortageRow[] => {
  const span = { from: countedSince(facts, period), until: period.until };
  const told = publishedStories(facts, span);
  const posts = measuredPosts(facts, span);
  return facts.settings.organisation.occupations
    .filter(({ shortage }) => shortage > 0)
    .map(({ ssyk, name, shortage }): ShortageRow => {
      const isOf = (occupation: string | undefined) =>
        occupation !== undefined && findOccupation(facts.settings.organisation, occupation)?.ssyk === ssyk;
      const own = told.filter(({ story }) => isOf(story?.occupation));
      return {
        occupation: name[facts.language],
        shortage,
        told: own.length,
        seen: seenOf(posts.filter(({ story }) => isOf(story?.occupation))),
        toJobs:
          own.length === 0 ? summedFigure('goal-job-ad-clicks', 0, [], null) : goalJobAdClicks(facts, own, period),
        ads: adsOf(facts, ssyk),
      };
    })
    .sort((a, b) => b.shortage - a.shortage || a.told - b.told || withoutStory(b) - withoutStory(a));
};
