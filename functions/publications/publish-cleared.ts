import type { DetailOf } from '#functions/events/vardag-event.ts';
import type { Chain } from '#functions/ledger/chain.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { PublishingDeps } from '#functions/ports/deps.ts';
import type { ClearedStory } from '#functions/publications/cleared-story.ts';
import { composePost } from '#functions/publications/compose-post.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import { stateOf } from '#functions/publications/publication-state.ts';
import { say } from '#functions/publications/record.ts';
import { saidOf, sendAndRecord } from '#functions/publications/send-and-record.ts';
import { standingStop } from '#functions/publications/standing-permission.ts';

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
  settings: Settings,
): Promise<Chain<PublicationEntry> | null> => {
  const channel = deps.channels[due.channel];
  const post = await composePost(deps, due, cleared, settings);
  if ('stop' in post)
    return post.stop === 'wait'
      ? claimed
      : say(deps, claimed, due, { kind: 'refused', reason: post.reason, detail: post.detail });
  const { begun } = stateOf(claimed);
  const prepare = await channel.prepare(post, begun === null ? null : { pictures: begun });
  if (prepare.outcome !== 'prepared') return say(deps, claimed, due, saidOf(prepare));
  const { pictures } = prepare.prepared;
  const prepared = await say(deps, claimed, due, { kind: 'prepared', pictures });
  if (prepared === null) return null;
  const stop = await standingStop(deps, due, cleared.story, settings);
  if (stop?.stop === 'wait') return prepared;
  if (stop?.stop === 'refused')
    return say(deps, prepared, due, { kind: 'refused', reason: stop.reason, detail: stop.detail });
  return sendAndRecord(deps, prepared, due, { post, pictures });
};
