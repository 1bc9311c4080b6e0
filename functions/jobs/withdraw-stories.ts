import { blockPlace } from '#functions/ads/job-boards/ad-outcome.ts';
import { readAds } from '#functions/ads/job-boards/read-ads.ts';
import { type ByItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport, type Outcome } from '#functions/ground/run-report/job-report.ts';
import { drawMarkedPages, markPages } from '#functions/newsroom/screens/queries/marked-pages.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { placeStories } from '#functions/publishing/placements/place-stories.ts';
import { beginTakeDown, finishTakeDown } from '#functions/publishing/publications/closing/take-down.ts';
import { clearPictures } from '#functions/publishing/withdrawals/clear-pictures.ts';
import { type Ended, endedPermissions } from '#functions/publishing/withdrawals/ended-permissions.ts';
import { keepMissingReceipts, keepReceipt } from '#functions/publishing/withdrawals/keep-receipt.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';

type Needs = CommonDeps & Pick<Deps, 'channels' | 'vacancies' | 'jobBoards' | 'styles'>;

/** For each ad at a board that a story ever stood in: an earlier run may have cleared it without living to write this. */
const keepBoardReceipts = async (deps: Needs, reasons: ReadonlyMap<string, string>): Promise<void> => {
  for (const projection of (await readAds(deps)).values())
    for (const [story, reason] of reasons)
      if (projection.state.held.includes(story) && !projection.state.mayHold.includes(story)) {
        const externalId = blockPlace(projection, story);
        await keepReceipt(deps, { story, publication: projection.ad, channel: 'job-boards', externalId }, reason);
      }
};

const ledgerOf = ({ projection }: Ended): string => `publications/${projection.publication}`;

/** One publication that can't be taken down keeps no other standing, nor do ads and pages that can't be written. */
const takeDownAll = async (deps: Needs, ended: readonly Ended[]): Promise<ByItself<Outcome>> => {
  const started = await eachByItself(deps, ended, { fileOf: ledgerOf }, async (one) => ({
    one,
    inTheWay: await beginTakeDown(deps, one.projection, one.reason),
  }));
  const stopped = started.answers.flatMap(({ inTheWay }) => inTheWay ?? []);
  const begun = started.answers.flatMap(({ one, inTheWay }) => (inTheWay === null ? [one] : []));
  // Blocks leave the ads, and pages and feeds are written without the story, before anything is read back.
  const placed = await eachByItself(deps, ['vacancies/'], { fileOf: (file) => file }, () => placeStories(deps));
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

/**
 * Clears every channel of stories that may no longer stand, reads back, and keeps a receipt for each. What a channel
 * refuses or does not answer stays "withdrawing" and is tried again by the next run.
 */
export const withdrawStories = async (deps: Needs): Promise<JobReport> => {
  const { gathered, findings } = await readGathered(deps);
  if (gathered === null) return { ...emptyReport, findings };
  const withdrawn = new Set((await listStories(deps, 'withdrawn')).map((place) => place.id));
  const whole = gathered.publications.filter((projection) => projection.vacancy === null);
  await keepMissingReceipts(deps, whole);
  const ended = endedPermissions(
    whole,
    gathered.stories,
    withdrawn,
    gathered.consents,
    deps.clock.now(),
    gathered.settings.brand.timeZone,
  );
  // Pages that the review has not written anew may still show a picture; then the next run clears it.
  const seen = gathered.stories.filter(({ id, folder }) => folder === 'withdrawn' && withdrawn.has(id));
  const clear = (left: ReadonlySet<string>): Promise<void> =>
    clearPictures(
      deps,
      seen.flatMap(({ id }) => (left.has(id) ? [] : [id])),
    );
  const faults = [...findings];
  const doItself = async (place: string, work: () => Promise<void>): Promise<void> => {
    faults.push(...(await eachByItself(deps, [place], { fileOf: (one) => one }, work)).findings);
  };
  if (ended.length === 0) {
    await doItself('cleared-pictures/', () => clear(new Set()));
    const drawn = await drawMarkedPages(deps, 'at-once');
    return { ...drawn, findings: [...faults, ...drawn.findings], notes: ['nothing to take down', ...drawn.notes] };
  }
  await markPages(deps);
  const { answers: outcomes, findings: standing } = await takeDownAll(deps, ended);
  const reasons = new Map(ended.map(({ projection, reason }) => [projection.story, reason]));
  for (const outcome of outcomes.filter(({ state }) => state === 'removed'))
    await doItself(`receipts/${outcome.publication}`, () =>
      keepReceipt(deps, outcome, reasons.get(outcome.story) ?? ''),
    );
  await doItself('receipts/', () => keepBoardReceipts(deps, reasons));
  // Wakes the planning too, which plans without them and draws the newsroom.
  await deps.bus.publish(
    [...reasons].map(([story, reason]) => ({ name: 'StoryWithdrawn', detail: { story, reason } })),
  );
  const left = outcomes.filter((outcome) => outcome.state !== 'removed');
  await doItself('cleared-pictures/', () => clear(new Set(left.map(({ story }) => story))));
  const notes = [`${outcomes.length - left.length} removed, ${left.length} left for the next run`];
  const measures = { TakedownsLeft: left.length + standing.length };
  return { outcomes, findings: [...faults, ...standing], notes, measures };
};
