import { blockPlace } from '#functions/ads/job-boards/ad-outcome.ts';
import { readAds } from '#functions/ads/job-boards/read-ads.ts';
import { readKeptVacancies } from '#functions/ads/vacancies/kept-vacancies.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { compact } from '#functions/ground/ledger/compact.ts';
import { type ByItself, byItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { oneLook } from '#functions/ground/ledger/snapshot.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport, type Outcome } from '#functions/ground/run-report/job-report.ts';
import { clearWithdrawn } from '#functions/jobs/clear-withdrawn.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { placeStories } from '#functions/publishing/placements/place-stories.ts';
import { beginTakeDown, finishTakeDown } from '#functions/publishing/publications/closing/take-down.ts';
import { askForPages, markPages } from '#functions/publishing/publications/ledger/pages-marker.ts';
import { type Ended, endedPermissions } from '#functions/publishing/withdrawals/ended-permissions.ts';
import { keepMissingReceipts, keepReceipt } from '#functions/publishing/withdrawals/keep-receipt.ts';
import { lateTakedowns } from '#functions/publishing/withdrawals/late-takedowns.ts';
import { keepLastRead, noteDoubts } from '#functions/publishing/withdrawals/note-doubts.ts';
import { readPermissionFacts } from '#functions/publishing/withdrawals/permission-facts.ts';
import { readBack } from '#functions/publishing/withdrawals/read-back.ts';
import { cameBack, receiptsPrefix } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { newWatch, nowGone, stillThere, type TakedownWatch } from '#functions/publishing/withdrawals/takedown-watch.ts';
import { guardRun, keepWatches, readWatches, untoldTakedowns } from '#functions/publishing/withdrawals/watches.ts';
import { noteReturn, readApprovals } from '#functions/story/stories/pin-approval.ts';

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

const ledgerOf = ({ projection }: Ended): string => `publications/${projection.publication}`;

const receiptOf = ({ publication }: Outcome): string => `receipts/${publication}`;

/** One publication that can't be taken down keeps no other standing, nor do ads and pages that can't be written. */
const takeDownAll = async (deps: Needs, ended: readonly Ended[]): Promise<ByItself<Outcome>> => {
  const started = await eachByItself(deps, ended, { fileOf: ledgerOf }, async (one) => ({
    one,
    inTheWay: await beginTakeDown(deps, one.projection, one.reason, one.reason === cameBack),
  }));
  const stopped = started.answers.flatMap(({ inTheWay }) => inTheWay ?? []);
  const begun = started.answers.flatMap(({ one, inTheWay }) => (inTheWay === null ? [one] : []));
  // Blocks leave the ads, and pages and feeds are written without the story, before anything is read back.
  // Before the hourly run has ever read vacancies no story stands in an ad.
  const known = await readKeptVacancies(deps);
  const placed = await eachByItself(deps, known === null ? [] : [known], { fileOf: () => 'vacancies/' }, (vacancies) =>
    placeStories(deps, vacancies),
  );
  const ads = placed.answers.flatMap(({ outcomes }) => outcomes);
  const finished = await eachByItself(deps, begun, { fileOf: ledgerOf }, ({ projection }) =>
    finishTakeDown(deps, projection),
  );
  const stories = new Set(ended.map(({ projection }) => projection.story));
  const gone = ads.filter((outcome) => outcome.state === 'removed' && stories.has(outcome.story));
  return {
    answers: [...stopped, ...finished.answers, ...gone],
    findings: [started, placed, finished].flatMap(({ findings }) => findings),
  };
};

/** Wakes the planning too, which plans without them and draws the newsroom. */
const tellWithdrawn = (deps: Needs, stories: ReadonlyMap<string, { readonly reason: string }>): Promise<void> =>
  deps.bus.publish([...stories].map(([story, { reason }]) => ({ name: 'StoryWithdrawn', detail: { story, reason } })));

type Cleared = {
  readonly outcomes: readonly Outcome[];
  readonly watches: readonly TakedownWatch[];
  readonly findings: readonly Finding[];
};

/** Takes down, reads back, and keeps a receipt of what is gone. Says when what is left is tried again. */
const clearEnded = async (
  deps: Needs,
  ended: readonly Ended[],
  kept: ReadonlyMap<string, TakedownWatch>,
): Promise<Cleared> => {
  if (ended.length === 0) return { outcomes: [], watches: [], findings: [] };
  const begun = ended.map(({ projection, reason, since }) => {
    const watch = kept.get(projection.publication);
    if (watch?.gone === null) return watch;
    const now = deps.clock.now();
    return newWatch(projection.publication, reason, since ?? now.toString(), now);
  });
  await guardRun(deps, kept, begun);
  await markPages(deps);
  const { answers: outcomes, findings: standing } = await takeDownAll(deps, ended);
  const byStory = new Map(ended.map((one) => [one.projection.story, one]));
  const removed = outcomes.filter(({ state }) => state === 'removed');
  const receipts = await eachByItself(deps, removed, { fileOf: receiptOf }, (outcome) => {
    const { reason = '', since } = byStory.get(outcome.story) ?? {};
    return keepReceipt(deps, outcome, { reason, ended: since ?? undefined });
  });
  const boards = await byItself(deps, receiptsPrefix, () => keepBoardReceipts(deps, byStory));
  const gone = new Set(removed.map(({ publication }) => publication));
  const watches = begun.map((watch) =>
    gone.has(watch.publication) ? nowGone(watch, deps.clock.now()) : stillThere(watch, deps.clock.now()),
  );
  await tellWithdrawn(deps, byStory);
  return { outcomes, watches, findings: [...standing, ...receipts.findings, ...boards.findings] };
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
  const moved = [...withdrawn].filter((id) => permission.pinned.get(id)?.inForce === true);
  const returns = await eachByItself(deps, moved, { fileOf: (id) => `approvals/${id}` }, async (id) =>
    noteReturn(deps, await readApprovals(deps, id), id),
  );
  const whole = gathered.publications.filter((projection) => projection.vacancy === null);
  const kept = await readWatches(deps);
  const missing = await byItself(deps, receiptsPrefix, () =>
    keepMissingReceipts(deps, whole, (publication) => kept.get(publication)?.ended),
  );
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
  const { outcomes, watches, findings: standing } = await clearEnded(deps, ended, kept);
  const untold = untoldTakedowns(whole, kept).map(({ story, reason }) => [story, { reason: reason ?? '' }] as const);
  if (untold.length > 0) await tellWithdrawn(deps, new Map(untold));
  const all = [...looked.watches, ...watches];
  await keepWatches(deps, kept, all, now);
  const left = outcomes.filter((outcome) => outcome.state !== 'removed');
  const gone = new Set(outcomes.flatMap(({ state, publication }) => (state === 'removed' ? publication : [])));
  if (gone.size > 0) await keepLastRead(deps, review, permission, gathered.consents, gone);
  const cleared = await byItself(deps, 'cleared-pictures/', () =>
    clearWithdrawn(deps, gathered, permission.pinned, withdrawn, outcomes),
  );
  const late = lateTakedowns(all, whole, now);
  // Last: it helps who reads the receipts, and nobody who waits for something to go.
  const packed = await eachByItself(
    deps,
    gone.size === 0 ? [] : [receiptsPrefix],
    { fileOf: (prefix) => prefix },
    (prefix) => compact(deps, prefix, deps.records),
  );
  // A consent that can't be read is told as what it means here: something stands in doubt, or somebody has answered.
  const told = findings.filter(({ file }) => !file.startsWith('consents/'));
  // What is taken down wakes the planning, which draws; only what a run that died has left is asked for.
  const closed = cleared.answers.some((count) => count > 0);
  const asked = ended.length === 0 || closed ? await askForPages(given) : [];
  const faults = [returns, missing, looked, cleared, packed].flatMap((one) => one.findings);
  const counts = `${outcomes.length - left.length} removed, ${left.length} left for the next run`;
  return {
    outcomes,
    findings: [...told, ...faults, ...standing, ...doubted.findings, ...late.findings],
    notes: [ended.length === 0 ? 'nothing to take down' : counts, ...asked],
    measures: {
      ...(ended.length === 0 ? {} : { TakedownsLeft: left.length + standing.length }),
      ...(returned.length === 0 ? {} : { CameBack: returned.length }),
      ...doubted.measures,
      ...late.measures,
    },
  };
};
