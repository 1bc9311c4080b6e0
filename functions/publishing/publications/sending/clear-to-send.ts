import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import { type ClearedStory, clearStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { pairStop } from '#functions/publishing/publications/sending/pair-stop.ts';
import { permissionStop } from '#functions/publishing/publications/sending/permission-in-force.ts';
import type { Stop } from '#functions/publishing/publications/sending/stop.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

type Due = DetailOf<'PublicationDue'>;

/** Whether a story may be sent now, with all that says so read anew. `approval` names the approval that was looked at. */
export type Clearance = { readonly approval: string | null; readonly settings: EmployerSettings } & (
  | { readonly stop: null; readonly cleared: ClearedStory }
  | { readonly stop: Stop }
);

export const clearToSend = async (deps: PublishingDeps, due: Due): Promise<Clearance> => {
  const settings = await requireSettings(deps);
  const approvals = await readApprovals(deps, due.story);
  const seen = { approval: approvals.head, settings };
  const cleared = await clearStory(deps, due.story, settings, approvals);
  if ('stop' in cleared) return { ...seen, stop: cleared };
  const stop = (await permissionStop(deps, due, cleared, settings)) ?? (await pairStop(deps, due, settings));
  return stop === null ? { ...seen, stop, cleared } : { ...seen, stop };
};
