import type { JobCard } from '#functions/site/job-card.ts';
import { colleagues, jobsLike, mostRelated, relatedAmong } from '#functions/site/related-stories.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { rootUnit } from '#functions/story/organisation/organisation.ts';

/** Kinship for a whole site. Cards of one kind have the same kin, so each kind is looked for once. */
export type RelatedFinder = {
  readonly related: (card: StoryCard) => readonly StoryCard[];
  readonly jobs: (card: StoryCard) => readonly JobCard[];
  readonly colleagues: (job: JobCard) => readonly StoryCard[];
};

const once = <Card, Kin>(kindOf: (card: Card) => readonly unknown[], find: (card: Card) => Kin) => {
  const found = new Map<string, Kin>();
  return (card: Card): Kin => {
    const kind = JSON.stringify(kindOf(card));
    const kin = found.get(kind) ?? find(card);
    found.set(kind, kin);
    return kin;
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
