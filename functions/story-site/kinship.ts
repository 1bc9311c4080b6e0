import { rootUnit } from '#functions/organisation/organisation.ts';
import { isOpen, type JobCard } from '#functions/story-site/job-card.ts';
import type { StoryCard } from '#functions/story-site/story-card.ts';

const most = 3;

const newestFirst = (a: StoryCard, b: StoryCard): number =>
  b.published.localeCompare(a.published) || a.id.localeCompare(b.id);

const best = <T>(items: readonly T[], score: (item: T) => number, order: (a: T, b: T) => number): readonly T[] =>
  items
    .filter((item) => score(item) > 0)
    .sort((a, b) => score(b) - score(a) || order(a, b))
    .slice(0, most);

/** Up to three stories in the same language to read after this one: same occupation, then unit, then shared values. */
export const relatedStories = (card: StoryCard, cards: readonly StoryCard[]): readonly StoryCard[] => {
  const values = new Set(card.values.map((value) => value.id));
  const score = (other: StoryCard): number =>
    (other.occupation.code === card.occupation.code ? 4 : 0) +
    (other.root.id === card.root.id ? 2 : 0) +
    (other.values.some((value) => values.has(value.id)) ? 1 : 0) +
    // Someone else's story is a better way on than none.
    0.5;
  const others = cards.filter((other) => other.id !== card.id && other.language === card.language);
  return best(others, score, newestFirst);
};

/** Up to three open jobs of the same kind: same occupation, those of the same administration first. */
export const jobsLike = (card: StoryCard, jobs: readonly JobCard[], today: string): readonly JobCard[] =>
  best(
    jobs.filter((job) => isOpen(job, today) && job.occupation === card.occupation.code),
    (job) => (job.unit !== null && rootUnit(job.unit.path) === card.root.id ? 2 : 1),
    (a, b) => a.closes.localeCompare(b.closes) || a.id.localeCompare(b.id),
  );

/** Up to three stories of a future colleague, in the ad's language first. */
export const colleagues = (job: JobCard, cards: readonly StoryCard[]): readonly StoryCard[] =>
  best(
    cards.filter((card) => card.translation === null || card.language === job.language),
    (card) => {
      const kin =
        (card.occupation.code === job.occupation ? 4 : 0) +
        (job.unit !== null && rootUnit(job.unit.path) === card.root.id ? 2 : 0);
      return kin === 0 ? 0 : kin + (card.language === job.language ? 1 : 0);
    },
    newestFirst,
  );
