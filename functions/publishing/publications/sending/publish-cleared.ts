import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import { composePost } from '#functions/publishing/publications/composing/compose-post.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry } from '#functions/publishing/publications/ledger/record.ts';
import type { ClearedStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { permissionStop } from '#functions/publishing/publications/sending/permission-in-force.ts';
import { saidOf, sendAndRecord } from '#functions/publishing/publications/sending/send-and-record.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';

type Due = DetailOf<'PublicationDue'>;

/**
 * From a claim to an outcome: pictures, one more look at pause and consent, then the send. Every step is an entry that can
 * only be written by the run that still holds the claim; `null` means that another run took over.
 */
export const publishCleared = async (
  deps: PublishingDeps,
  claimed: Chain<PublicationEntry>,
  due: Due,
  cleared: ClearedStory,
  settings: EmployerSettings,
): Promise<Chain<PublicationEntry> | null> => {
  const channel = deps.channels[due.channel];
  const post = await composePost(deps, due, cleared, settings);
  if ('stop' in post)
    return post.stop === 'wait'
      ? claimed
      : recordEntry(deps, claimed, due, { kind: 'refused', reason: post.reason, detail: post.detail });
  // A person is asked, and nothing leaves until the person opens it.
  if (due.channel === 'linkedin' && settings.channels.linkedin.by === 'hand')
    return recordEntry(deps, claimed, due, { kind: 'prepared', pictures: [], byHand: true });
  const { begun } = stateOf(claimed);
  const prepare = await channel.prepare(post, begun === null ? null : { pictures: begun });
  if (prepare.outcome !== 'prepared') return recordEntry(deps, claimed, due, saidOf(prepare));
  const { pictures } = prepare.prepared;
  const prepared = await recordEntry(deps, claimed, due, { kind: 'prepared', pictures });
  if (prepared === null) return null;
  const stop = await permissionStop(deps, due, cleared, settings);
  if (stop?.stop === 'wait') return prepared;
  if (stop?.stop === 'refused')
    return recordEntry(deps, prepared, due, { kind: 'refused', reason: stop.reason, detail: stop.detail });
  return sendAndRecord(deps, prepared, due, { post, pictures });
};
