import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import { composePost } from '#functions/publishing/publications/composing/compose-post.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { archiveKey, archivePost } from '#functions/publishing/publications/sending/archive-post.ts';
import { clearStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

type Due = DetailOf<'PublicationDue'>;

/** What the claim's approval pins, composed once more; null when the story is no longer what was approved then. */
const composedAgain = async (deps: PublishingDeps, due: Due, approval: string | null) => {
  const approvals = await readApprovals(deps, due.story);
  if (approvals.head !== approval) return null;
  const settings = await requireSettings(deps);
  const cleared = await clearStory(deps, due.story, settings, approvals);
  if ('stop' in cleared) return null;
  const post = await composePost(deps, due, cleared, settings);
  return 'stop' in post ? null : post;
};

/**
 * Archives a published post whose run died before it could, or that was found by looking. The same approval gives the
 * same post; if it is gone already, the ledger and the approval remain, and the log says that the archive lacks it.
 */
export const archiveMissing = async (deps: PublishingDeps, chain: Chain<PublicationEntry>, due: Due): Promise<void> => {
  const { externalId, url, publishedAt, claim } = stateOf(chain);
  if (externalId === null || publishedAt === null) return;
  if ((await deps.records.head(archiveKey(due.publication))) !== null) return;
  const post = await composedAgain(deps, due, claim?.approval ?? null);
  if (post === null) deps.log.warn('a published post could not be archived', { publication: due.publication });
  else await archivePost(deps, due.publication, post, { externalId, url, at: publishedAt });
};
