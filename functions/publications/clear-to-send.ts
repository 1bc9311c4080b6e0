import type { DetailOf } from '#functions/events/vardag-event.ts';
import { requireSettings } from '#functions/organisation/read-settings.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { PublishingDeps } from '#functions/ports/deps.ts';
import { type ClearedStory, clearStory } from '#functions/publications/cleared-story.ts';
import { pairStop } from '#functions/publications/pair-stop.ts';
import { standingStop } from '#functions/publications/standing-permission.ts';
import type { Stop } from '#functions/publications/stop.ts';
import { readApprovals } from '#functions/stories/pin-approval.ts';

type Due = DetailOf<'PublicationDue'>;

/** Whether a story may be sent now, with all that says so read anew. `approval` names the approval that was looked at. */
export type Clearance = { readonly approval: string | null; readonly settings: Settings } & (
  | { readonly stop: null; readonly cleared: ClearedStory }
  | { readonly stop: Stop }
);

export const clearToSend = async (deps: PublishingDeps, due: Due): Promise<Clearance> => {
  const settings = await requireSettings(deps);
  const approvals = await readApprovals(deps, due.story);
  const seen = { approval: approvals.head, settings };
  const cleared = await clearStory(deps, due.story, approvals);
  if ('stop' in cleared) return { ...seen, stop: cleared };
  const stop = (await standingStop(deps, due, cleared.story, settings)) ?? (await pairStop(deps, due, settings));
  return stop === null ? { ...seen, stop, cleared } : { ...seen, stop };
};
