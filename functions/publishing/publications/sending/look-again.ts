import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import { clearToSend } from '#functions/publishing/publications/sending/clear-to-send.ts';
import { refuse, type Stop } from '#functions/publishing/publications/sending/stop.ts';

/**
 * The look between the entry that says that a request leaves and the request: pause, consent and approval, read anew. Whoever
 * pauses after this entry sees it and waits for its end; whoever paused before it is seen here.
 */
export const lookAgain = async (
  deps: PublishingDeps,
  due: DetailOf<'PublicationDue'>,
  approval: string | null,
): Promise<Stop | null> => {
  const clearance = await clearToSend(deps, due);
  if (clearance.stop !== null) return clearance.stop;
  return clearance.approval === approval ? null : refuse('changed-after-approval', '');
};
