import { readAds } from '#functions/ads/job-boards/read-ads.ts';
import type { CommonDeps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { closeStories } from '#functions/jobs/close-stories.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { clearPictures } from '#functions/publishing/withdrawals/clear-pictures.ts';
import type { StoryPeople } from '#functions/story/stories/pinned-people.ts';

const isOver: readonly Outcome['state'][] = ['removed', 'refused', 'missed'];

/** Stories of which something stands, or may stand, anywhere. */
const standingStories = async (
  deps: CommonDeps,
  { publications }: Gathered,
  outcomes: readonly Outcome[],
): Promise<ReadonlySet<string>> => {
  const gone = new Set(outcomes.flatMap(({ state, publication }) => (state === 'removed' ? [publication] : [])));
  const ads = [...(await readAds(deps)).values()].flatMap(({ state }) => state.mayHold);
  const open = publications.filter(({ publication, state }) => !isOver.includes(state) && !gone.has(publication));
  return new Set([...ads, ...open.map(({ story }) => story)]);
};

/**
 * Removes what was made of the pictures of withdrawn stories, and what the reports say of those that are gone everywhere. Pages that the
 * review has not written anew may still show a picture of what is withdrawn; then the next run clears it. Answers how many were closed.
 */
export const clearWithdrawn = async (
  deps: CommonDeps,
  gathered: Gathered,
  pinned: ReadonlyMap<string, StoryPeople>,
  withdrawn: ReadonlySet<string>,
  outcomes: readonly Outcome[],
): Promise<number> => {
  const left = new Set(outcomes.filter(({ state }) => state !== 'removed').map(({ story }) => story));
  const seen = gathered.stories.filter(
    ({ id, folder }) => folder === 'withdrawn' && withdrawn.has(id) && !left.has(id),
  );
  await clearPictures(
    deps,
    seen.map(({ id }) => id),
  );
  if (seen.length === 0) return 0;
  const standing = await standingStories(deps, gathered, outcomes);
  return closeStories(
    deps,
    gathered,
    seen.filter(({ id }) => !standing.has(id)),
    pinned,
  );
};
