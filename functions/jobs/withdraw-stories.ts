import { blockPlace } from '#functions/ads/job-boards/ad-outcome.ts';
import { readAds } from '#functions/ads/job-boards/read-ads.ts';
import { readKeptVacancies } from '#functions/ads/vacancies/kept-vacancies.ts';
import { oneLook } from '#functions/ground/ledger/snapshot.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport, type Outcome } from '#functions/ground/run-report/job-report.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { placeStories } from '#functions/publishing/placements/place-stories.ts';
import { beginTakeDown, finishTakeDown } from '#functions/publishing/publications/closing/take-down.ts';
import { clearPictures } from '#functions/publishing/withdrawals/clear-pictures.ts';
import { type Ended, endedPermissions } from '#functions/publishing/withdrawals/ended-permissions.ts';
import { keepMissingReceipts, keepReceipt } from '#functions/publishing/withdrawals/keep-receipt.ts';
import { lateTakedowns } from '#functions/publishing/withdrawals/late-takedowns.ts';
import { noteDoubts } from '#functions/publishing/withdrawals/note-doubts.ts';
import { readPermissionFacts } from '#functions/publishing/withdrawals/permission-facts.ts';
import { readBack } from '#functions/publishing/withdrawals/read-back.ts';
import { cameBack } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { newWatch, nowGone, stillThere, type TakedownWatch } from '#functions/publishing/withdrawals/takedown-watch.ts';
import { guardRun, keepWatches, readWatches } from '#functions/publishing/withdrawals/watches.ts';
import { noteReturn, readApprovals } from '#functions/story/stories/pin-approval.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

type Needs = CommonDeps & Pick<Deps, 'channels' | 'jobBoards' | 'styles'>;

/** For each ad at a board that a story ever stood in: an earlier run may have cleared it without living to write this. */
const keepBoardReceipts = async (deps: Needs, ended: ReadonlyMap<string, Ended>): Promise<void> => {
  for (const projection of (await readAds(deps)).values())
    for (const [story, { reason, since }] of ended)
      if (projection.state.held.includes(story) && !projection.state.mayHold.includes(story)) {
        const removed = {
          story,
          publication: projection.ad,
          channel: 'job-boards',
          externalId: blockPlace(projection, story),
        };
        await keepReceipt(deps, { ...removed, channel: 'job-boards' }, { reason, ended: since ?? undefined });
      }
};

const takeDownAll = async (deps: Needs, ended: readonly Ended[]): Promise<readonly Outcome[]> => {
  const stopped: Outcome[] = [];
  const begun: Ended[] = [];
  for (const one of ended) {
    const inTheWay = await beginTakeDown(deps, one.projection, one.reason, one.reason === cameBack);
    if (inTheWay === null) begun.push(one);
    else stopped.push(inTheWay);
  }
  // Blocks leave the ads, and pages and feeds are written without the story, before anything is read back.
  // Before the hourly run has ever read vacancies no story stands in an ad.
  const known = await readKeptVacancies(deps);
  const ads = known === null ? [] : (await placeStories(deps, known)).outcomes;
  const finished: Outcome[] = [];
  for (const { projection } of begun) finished.push(await finishTakeDown(deps, projection));
  const stories = new Set(ended.map(({ projection }) => projection.story));
  return [
    ...stopped,
    ...finished,
    ...ads.filter((outcome) => outcome.state === 'removed' && stories.has(outcome.story)),
  ];
};

type Cleared = { readonly outcomes: readonly Outcome[]; readonly watches: readonly TakedownWatch[] };

/** Takes down, reads back, and keeps a receipt of what is gone. Says when what is left is tried again. */
const clearEnded = async (
  deps: Needs,
  ended: readonly Ended[],
  kept: ReadonlyMap<string, TakedownWatch>,
): Promise<Cleared> => {
  if (ended.length === 0) return { outcomes: [], watches: [] };
  const begun = ended.map(({ projection, reason, since }) => {
    const watch = kept.get(projection.publication);
    if (watch?.gone === null) return watch;
    const now = deps.clock.now();
    return newWatch(projection.publication, reason, since ?? now.toString(), now);
  });
  await guardRun(deps, kept, begun);
  const outcomes = await takeDownAll(deps, ended);
  const byStory = new Map(ended.map((one) => [one.projection.story, one]));
  for (const outcome of outcomes)
    if (outcome.state === 'removed') {
      const { reason = '', since } = byStory.get(outcome.story) ?? {};
      await keepReceipt(deps, outcome, { reason, ended: since ?? undefined });
    }
  await keepBoardReceipts(deps, byStory);
  const gone = new Set(outcomes.flatMap(({ publication, state }) => (state === 'removed' ? [publication] : [])));
  const watches = begun.map((watch) =>
    gone.has(watch.publication) ? nowGone(watch, deps.clock.now()) : stillThere(watch, deps.clock.now()),
  );
  // Wakes the planning too, which plans without them and draws the newsroom.
  await deps.bus.publish(
    [...byStory].map(([story, { reason }]) => ({ name: 'StoryWithdrawn', detail: { story, reason } })),
  );
  return { outcomes, watches };
};

/** Pages that the review has not written anew may still show a picture of what is withdrawn; then the next run clears it. */
const clearWithdrawn = (
  deps: Needs,
  stories: readonly StoryFacts[],
  withdrawn: ReadonlySet<string>,
  left: readonly Outcome[],
): Promise<void> => {
  const standing = new Set(left.map(({ story }) => story));
  const seen = stories.filter(({ id, folder }) => folder === 'withdrawn' && withdrawn.has(id) && !standing.has(id));
  return clearPictures(
    deps,
    seen.map(({ id }) => id),
  );
};

/**
 * Clears every channel of stories that may no longer stand, reads back, and keeps a receipt for each. What a channel refuses
 * or does not answer stays "withdrawing" and is tried again soon. What is gone is looked for again, and what has come back is
 * taken down anew. What nobody can say the permission of is asked about, and left standing until the time to answer is over.
 */
export const withdrawStories = async (given: Needs): Promise<JobReport> => {
  const deps = oneLook(given, ['content', 'records', 'reports']);
  const now = deps.clock.now();
  const { gathered, findings } = await readGathered(deps);
  if (gathered === null) return { ...emptyReport, findings };
  const permission = await readPermissionFacts(deps);
  const review = endedPermissions(gathered, permission, now);
  const doubted = await noteDoubts(deps, review, permission, gathered.consents);
  const withdrawn = new Set(
    [...permission.places].flatMap(([id, folders]) => (folders.includes('withdrawn') ? id : [])),
  );
  // Moved back, it is approved anew or not at all.
  for (const id of withdrawn)
    if (permission.pinned.get(id)?.inForce === true) await noteReturn(deps, await readApprovals(deps, id), id);
  const whole = gathered.publications.filter((projection) => projection.vacancy === null);
  const kept = await readWatches(deps);
  await keepMissingReceipts(deps, whole, (publication) => kept.get(publication)?.ended);
  const looked = await readBack(deps, whole, kept);
  const returned = looked.cameBack.map(
    (projection): Ended => ({ projection, reason: cameBack, since: now.toString() }),
  );
  const ended = [...review.ended, ...returned].map((one): Ended => {
    const watch = kept.get(one.projection.publication);
    // What was begun for one reason is ended for it.
    if (watch?.gone === null) return { ...one, reason: watch.reason, since: watch.ended };
    return { ...one, since: one.since ?? now.toString() };
  });
  const { outcomes, watches } = await clearEnded(deps, ended, kept);
  const all = [...looked.watches, ...watches];
  await keepWatches(deps, kept, all, now);
  const left = outcomes.filter((outcome) => outcome.state !== 'removed');
  await clearWithdrawn(deps, gathered.stories, withdrawn, left);
  const late = lateTakedowns(all, whole, now);
  const counts = `${outcomes.length - left.length} removed, ${left.length} left for the next run`;
  return {
    outcomes,
    findings: [...doubted.findings, ...late.findings],
    notes: [ended.length === 0 ? 'nothing to take down' : counts],
    measures: {
      ...(ended.length === 0 ? {} : { TakedownsLeft: left.length }),
      ...(returned.length === 0 ? {} : { CameBack: returned.length }),
      ...doubted.measures,
      ...late.measures,
    },
  };
};
