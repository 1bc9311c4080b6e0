import { readGathered } from '#functions/campaigns/read-gathered.ts';
import { type Ended, endedPermissions } from '#functions/consent/ended-permissions.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/consent/takedown-receipt.ts';
import { appendEntry } from '#functions/ledger/append-entry.ts';
import { readChain } from '#functions/ledger/read-chain.ts';
import { writeNewsroom } from '#functions/newsroom/gather/write-newsroom.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { emptyReport, type JobReport, type Outcome } from '#functions/publications/job-report.ts';
import { beginTakeDown, finishTakeDown } from '#functions/publications/take-down.ts';
import { listStories } from '#functions/stories/read-story.ts';
import { placeStories } from '#functions/vacancies/place-stories.ts';

/** One receipt a publication; a run that died after the removal writes it the next time. */
const keepReceipt = async (deps: Deps, outcome: Outcome, reason: string): Promise<void> => {
  const chain = await readChain<TakedownReceipt>(deps.records, receiptPrefix(outcome.story));
  const { story, publication, channel, externalId } = outcome;
  if (chain.entries.some((entry) => entry.publication === publication && entry.externalId === externalId)) return;
  await appendEntry<TakedownReceipt>(deps.records, chain, {
    kind: 'removed',
    at: deps.clock.now().toString(),
    by: deps.writer,
    story,
    reason,
    publication,
    channel,
    externalId,
    readBack: 'absent',
  });
};

const takeDownAll = async (deps: Deps, ended: readonly Ended[]): Promise<readonly Outcome[]> => {
  const stopped: Outcome[] = [];
  const begun: Ended[] = [];
  for (const one of ended) {
    const inTheWay = await beginTakeDown(deps, one.fact, one.reason);
    if (inTheWay === null) begun.push(one);
    else stopped.push(inTheWay);
  }
  // Blocks leave the ads, and pages and feeds are written without the story, before anything is read back.
  const ads = await placeStories(deps);
  const finished: Outcome[] = [];
  for (const { fact } of begun) finished.push(await finishTakeDown(deps, fact));
  const stories = new Set(ended.map(({ fact }) => fact.story));
  return [
    ...stopped,
    ...finished,
    ...ads.filter((outcome) => outcome.state === 'removed' && stories.has(outcome.story)),
  ];
};

/**
 * Clears every channel of stories that may no longer stand, reads back, and keeps a receipt for each. What a channel
 * refuses or does not answer stays "withdrawing" and is tried again by the next run.
 */
export const withdrawStories = async (deps: Deps): Promise<JobReport> => {
  const { gathered, findings } = await readGathered(deps);
  if (gathered === null) return { ...emptyReport, findings };
  const withdrawn = new Set((await listStories(deps, 'withdrawn')).map((place) => place.id));
  const whole = gathered.publications.filter((fact) => fact.vacancy === null);
  const ended = endedPermissions(
    whole,
    gathered.stories,
    withdrawn,
    gathered.consents,
    deps.clock.now(),
    gathered.settings.brand.timeZone,
  );
  if (ended.length === 0) return { ...emptyReport, notes: ['nothing to take down'] };
  const outcomes = await takeDownAll(deps, ended);
  const reasons = new Map(ended.map(({ fact, reason }) => [fact.story, reason]));
  for (const outcome of outcomes)
    if (outcome.state === 'removed') await keepReceipt(deps, outcome, reasons.get(outcome.story) ?? '');
  await deps.bus.publish(
    [...reasons].map(([story, reason]) => ({ name: 'StoryWithdrawn', detail: { story, reason } })),
  );
  await writeNewsroom(deps);
  const left = outcomes.filter((outcome) => outcome.state !== 'removed').length;
  return { outcomes, findings: [], notes: [`${outcomes.length - left} removed, ${left} left for the next run`] };
};
