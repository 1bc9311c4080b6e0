import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';

/** One telling of a story: a campaign's slot in all its channels. */
export type StoryPublications = {
  readonly campaign: string;
  readonly story: string;
  /** The slot's instant, or when it went out. */
  readonly at: string;
  readonly facts: readonly PublicationProjection[];
};

const wentOut = (projection: PublicationProjection): boolean =>
  projection.publishedAt !== null || ['sending', 'unknown', 'withdrawing', 'removed'].includes(projection.state);

/** What has gone out, or may have, newest first. Blocks in single ads belong to the story's release to the job ads. */
export const storyPublicationsOf = (
  publications: readonly PublicationProjection[],
  most: number,
): readonly StoryPublications[] => {
  const own = publications.filter((projection) => projection.vacancy === null);
  const groups = Map.groupBy(own, (projection) => `${projection.campaign} ${projection.story}`);
  return [...groups.values()]
    .filter((group) => group.some(wentOut))
    .flatMap((facts): readonly StoryPublications[] => {
      const [first] = facts;
      const at = facts
        .flatMap((projection) => (wentOut(projection) ? (projection.instant ?? projection.publishedAt ?? []) : []))
        .sort()[0];
      return first === undefined || at === undefined
        ? []
        : [{ campaign: first.campaign, story: first.story, at, facts }];
    })
    .sort((a, b) => b.at.localeCompare(a.at) || a.story.localeCompare(b.story))
    .slice(0, most);
};
