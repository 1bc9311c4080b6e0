import type { JobCard } from '#functions/site/job-card.ts';
import { colleagues, jobsLike, mostRelated, relatedAmong } from '#functions/site/related-stories.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { rootUnit } from '#functions/story/organisation/organisation.ts';

/** Related stories for a whole site. Cards of one kind have the same ones, so each kind is looked for once. */
export type RelatedFinder = {
  readonly related: (card: StoryCard) => readonly StoryCard[];
  readonly jobs: (card: StoryCard) => readonly JobCard[];
  readonly colleagues: (job: JobCard) => readonly StoryCard[];
};

const once = <Card, Found>(kindOf: (card: Card) => readonly unknown[], find: (card: Card) => Found) => {
  const found = new Map<string, Found>();
  return (card: Card): Found => {
    const kind = JSON.stringify(kindOf(card));
    const related = found.get(kind) ?? find(card);
    found.set(kind, related);
    return related;
  };
};

export const relatedFinder = (cards: readonly StoryCard[], jobs: readonly JobCard[], today: string): RelatedFinder => {
  const among = once(
    ({ language, occupation, root, values }: StoryCard) => [
      language,
      occupation.code,
      root.id,
      values.map((value) => value.id).sort(),
    ],
    // One more than is shown, because the story itself is among them.
    (card) => relatedAmong(card, cards, mostRelated + 1),
  );
  return {
    related: (card) =>
      among(card)
        .filter((other) => other.id !== card.id)
        .slice(0, mostRelated),
    jobs: once(
      ({ occupation, root }) => [occupation.code, root.id],
      (card) => jobsLike(card, jobs, today),
    ),
    colleagues: once(
      ({ occupation, unit, language }) => [occupation, unit === null ? null : rootUnit(unit.path), language],
      (job) => colleagues(job, cards),
    ),
  };
};
