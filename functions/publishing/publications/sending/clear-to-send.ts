import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import { type ClearedStory, clearStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { pairStop } from '#functions/publishing/publications/sending/pair-stop.ts';
import { standingStop } from '#functions/publishing/publications/sending/standing-permission.ts';
import type { Stop } from '#functions/publishing/publications/sending/stop.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import type { Settings } from '#functions/story/organisation/settings.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

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
