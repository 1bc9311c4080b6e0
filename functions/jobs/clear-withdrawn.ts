import { readAds } from '#functions/ads/job-boards/read-ads.ts';
import type { CommonDeps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { closeStories } from '#functions/jobs/close-stories.ts';
import { isClosed } from '#functions/newsroom/screens/closed-story.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { clearPictures } from '#functions/publishing/withdrawals/clear-pictures.ts';
import { isConsentOver } from '#functions/story/consent/permits.ts';
import type { StoryPeople } from '#functions/story/stories/pinned-people.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

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
 * Stories that lie in `approved/` still, were taken down everywhere, and whom somebody in them permits no more: what the reports say of
 * them would stand for as long as nobody moves the folder.
 */
const endedWhereTheyLie = (
  { clock }: CommonDeps,
  { settings, consents, stories, publications }: Gathered,
  outcomes: readonly Outcome[],
): readonly StoryFacts[] => {
  // What this run took down is gone too: a run after it would find it, and have nothing else to do.
  const told = new Set(
    [...publications, ...outcomes].flatMap(({ state, story }) => (state === 'removed' ? [story] : [])),
  );
  const now = clock.now();
  const isOver = (id: string): boolean => {
    const consent = consents.get(id);
    return consent !== undefined && isConsentOver(consent, now, settings.brand.timeZone);
  };
  return stories.filter(
    ({ id, folder, people }) => folder === 'approved' && told.has(id) && people.some(({ consent }) => isOver(consent)),
  );
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
  const over = endedWhereTheyLie(deps, gathered, outcomes);
  const standing =
    seen.length + over.length === 0 ? new Set<string>() : await standingStories(deps, gathered, outcomes);
  const ended = over.filter(({ id }) => !standing.has(id));
  await clearPictures(
    deps,
    [...seen, ...ended].map(({ id }) => id),
    new Set(gathered.stories.filter(isClosed).map(({ id }) => id)),
  );
  return closeStories(deps, gathered, [...seen.filter(({ id }) => !standing.has(id)), ...ended], pinned);
};
