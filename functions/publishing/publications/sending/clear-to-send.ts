import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { type PublicationState, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { type ClearedStory, clearStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { permissionStop } from '#functions/publishing/publications/sending/permission-in-force.ts';
import { refuse, type Stop } from '#functions/publishing/publications/sending/stop.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

type Due = DetailOf<'PublicationDue'>;

const notReady = (detail: string): Stop => refuse('pair-not-ready', detail);

/** The other one came to nothing in this very slot, or is taken down. */
const hasFailed = ({ last, claim, kind }: PublicationState, { instant }: Due): boolean => {
  if (last?.kind === 'missed') return last.instant === instant;
  if (kind === 'refused') return claim?.instant === instant;
  return kind === 'withdrawing' || kind === 'removed';
};

/**
 * LinkedIn can't take two posts in one request, so one of a pair goes first, by its id, and the other follows once it
 * stands. The first goes only when the second may go too.
 */
const orderStop = async (deps: Pick<PublishingDeps, 'records'>, due: Due, pair: string): Promise<Stop | null> => {
  const { campaign, channel } = due;
  const other = publicationId({ campaign, story: pair, channel, vacancy: null });
  const state = stateOf(await readChain<PublicationEntry>(deps.records, publicationPrefix(other)));
  if (hasFailed(state, due)) return notReady(pair);
  return other > due.publication || state.kind === 'published' ? null : { stop: 'wait', reason: 'pair-first' };
};

/** Policy: a pair is published both or neither, so what stops the other language stops this one. */
const pairStop = async (deps: PublishingDeps, due: Due, settings: EmployerSettings): Promise<Stop | null> => {
  if (due.pair === null) return null;
  const other = await clearStory(deps, due.pair);
  const stop = 'stop' in other ? other : await permissionStop(deps, due, other.story, settings);
  if (stop?.stop === 'refused') return notReady(`${due.pair}: ${stop.detail}`);
  if (stop !== null) return stop;
  return deps.channels[due.channel].repeatable ? null : orderStop(deps, due, due.pair);
};

/** Whether a story may be sent now, with all that says so read anew. `approval` names the approval that was looked at. */
export type Clearance = { readonly approval: string | null; readonly settings: EmployerSettings } & (
  | { readonly stop: null; readonly cleared: ClearedStory }
  | { readonly stop: Stop }
);

export const clearToSend = async (deps: PublishingDeps, due: Due): Promise<Clearance> => {
  const settings = await requireSettings(deps);
  const approvals = await readApprovals(deps, due.story);
  const seen = { approval: approvals.head, settings };
  const cleared = await clearStory(deps, due.story, approvals);
  if ('stop' in cleared) return { ...seen, stop: cleared };
  const stop = (await permissionStop(deps, due, cleared.story, settings)) ?? (await pairStop(deps, due, settings));
  return stop === null ? { ...seen, stop, cleared } : { ...seen, stop };
};
