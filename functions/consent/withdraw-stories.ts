import { readGathered } from '#functions/campaigns/read-gathered.ts';
import { type Ended, endedPermissions } from '#functions/consent/ended-permissions.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/consent/takedown-receipt.ts';
import { appendEntry } from '#functions/ledger/append-entry.ts';
import { readChain } from '#functions/ledger/read-chain.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { emptyReport, type JobReport, type Outcome } from '#functions/publications/job-report.ts';
import { takeDown } from '#functions/publications/take-down.ts';
import { listStories } from '#functions/stories/read-story.ts';
import { writeSite } from '#functions/story-site/write-site.ts';

/** One receipt a publication; a run that died after the removal writes it the next time. */
const keepReceipt = async (deps: Deps, outcome: Outcome, reason: string): Promise<void> => {
  const chain = await readChain<TakedownReceipt>(deps.records, receiptPrefix(outcome.story));
  if (
    chain.entries.some((entry) => entry.publication === outcome.publication && entry.externalId === outcome.externalId)
  )
    return;
  const { story, publication, channel, externalId } = outcome;
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

/** Ads first: their blocks must be out of pages and feeds before they can be read back as gone. */
const inOrder = (ended: readonly Ended[]): readonly Ended[] =>
  [...ended].sort(
    (a, b) =>
      Number(b.fact.channel === 'job-boards') - Number(a.fact.channel === 'job-boards') ||
      a.fact.publication.localeCompare(b.fact.publication),
  );

/**
 * Clears every channel of stories that may no longer stand, reads back, and keeps a receipt for each. What a channel
 * refuses or does not answer stays "withdrawing" and is tried again by the next run.
 */
export const withdrawStories = async (deps: Deps): Promise<JobReport> => {
  const { gathered, findings } = await readGathered(deps);
  if (gathered === null) return { ...emptyReport, findings };
  const places = await listStories(deps);
  const withdrawn = new Set(places.filter((place) => place.folder === 'withdrawn').map((place) => place.id));
  const ended = inOrder(
    endedPermissions(
      gathered.publications,
      gathered.stories,
      withdrawn,
      gathered.consents,
      deps.clock.now(),
      gathered.settings.brand.timeZone,
    ),
  );
  const outcomes: Outcome[] = [];
  for (const { fact, reason } of ended) {
    const outcome = await takeDown(deps, fact, reason);
    outcomes.push(outcome);
    if (outcome.state === 'removed') await keepReceipt(deps, outcome, reason);
  }
  const stories = new Map(ended.map(({ fact, reason }) => [fact.story, reason]));
  if (stories.size > 0) {
    await writeSite(deps);
    await deps.bus.publish(
      [...stories].map(([story, reason]) => ({ name: 'StoryWithdrawn', detail: { story, reason } })),
    );
  }
  const left = outcomes.filter((outcome) => outcome.state !== 'removed').length;
  return { outcomes, findings, notes: [`${outcomes.length - left} removed, ${left} left for the next run`] };
};
