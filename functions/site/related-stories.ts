import { isOpen, type JobCard } from '#functions/site/job-card.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { rootUnit } from '#functions/story/organisation/organisation.ts';

/** How many related stories a page shows. */
export const mostRelated = 3;

const newestFirst = (a: StoryCard, b: StoryCard): number =>
  b.published.localeCompare(a.published) || a.id.localeCompare(b.id);

const best = <T>(
  items: Iterable<T>,
  score: (item: T) => number,
  order: (a: T, b: T) => number,
  most = mostRelated,
): readonly T[] => {
  const first: { readonly item: T; readonly points: number }[] = [];
  for (const item of items) {
    const points = score(item);
    if (points <= 0) continue;
    const place = first.findIndex((one) => one.points < points || (one.points === points && order(item, one.item) < 0));
    if (place >= 0) first.splice(place, 0, { item, points });
    else if (first.length < most) first.push({ item, points });
    if (first.length > most) first.pop();
  }
  return first.map(({ item }) => item);
};

/** The stories in the same language that are the nearest to this one, itself included when it is among them. */
export const relatedAmong = (card: StoryCard, cards: readonly StoryCard[], most: number): readonly StoryCard[] => {
  const values = new Set(card.values.map((value) => value.id));
  const score = (other: StoryCard): number =>
    (other.occupation.code === card.occupation.code ? 4 : 0) +
    (other.root.id === card.root.id ? 2 : 0) +
    (other.values.some((value) => values.has(value.id)) ? 1 : 0) +
    // Someone else's story is a better way on than none.
    0.5;
  const others = cards.filter((other) => other.language === card.language);
  return best(others, score, newestFirst, most);
};

/** Up to three stories in the same language to read after this one: same occupation, then unit, then shared values. */
export const relatedStories = (card: StoryCard, cards: readonly StoryCard[]): readonly StoryCard[] =>
  relatedAmong(
    card,
    cards.filter((other) => other.id !== card.id),
    mostRelated,
  );

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
      const likeness =
        (card.occupation.code === job.occupation ? 4 : 0) +
        (job.unit !== null && rootUnit(job.unit.path) === card.root.id ? 2 : 0);
      return likeness === 0 ? 0 : likeness + (card.language === job.language ? 1 : 0);
    },
    newestFirst,
  );
