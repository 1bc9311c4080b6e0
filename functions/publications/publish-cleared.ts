import type { DetailOf } from '#functions/events/vardag-event.ts';
import { canonicalJson } from '#functions/ledger/canonical-json.ts';
import type { Chain } from '#functions/ledger/chain.ts';
import { sha256 } from '#functions/ledger/sha256.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { Deferred, Refused } from '#functions/ports/channel.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { Post } from '#functions/posts/post.ts';
import { archivePost } from '#functions/publications/archive-post.ts';
import type { ClearedStory } from '#functions/publications/cleared-story.ts';
import { composePost } from '#functions/publications/compose-post.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import { recordOutcome, type Said, say } from '#functions/publications/record.ts';
import { resolveSend } from '#functions/publications/resolve-send.ts';
import { standingStop } from '#functions/publications/standing-permission.ts';

type Due = DetailOf<'PublicationDue'>;

/** What a channel would be asked to show, as one hash; pictures are named apart from it. */
const textHash = (post: Post): string => {
  if (post.channel === 'linkedin') return sha256(post.commentary);
  if (post.channel === 'job-boards') return sha256(post.html);
  return sha256(canonicalJson(post.files.map((file) => ({ key: file.key, hash: sha256(file.body) }))));
};

const saidOf = (answer: Refused | Deferred): Said =>
  answer.outcome === 'refused'
    ? { kind: 'refused', reason: answer.reason, detail: answer.detail }
    : { kind: 'deferred', reason: answer.reason, notBefore: answer.notBefore.toString() };

/**
 * From a claim to an outcome: pictures, one more look at pause and consent, then the send. Every step is an entry that can
 * only be written by the run that still holds the claim; `null` means that another run took over.
 */
export const publishCleared = async (
  deps: Deps,
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
  const prepare = await channel.prepare(post);
  if (prepare.outcome !== 'prepared') return say(deps, claimed, due, saidOf(prepare));
  const { pictures } = prepare.prepared;
  const prepared = await say(deps, claimed, due, { kind: 'prepared', pictures });
  if (prepared === null) return null;
  const stop = await standingStop(deps, due, cleared.story, settings);
  if (stop?.stop === 'wait') return prepared;
  if (stop?.stop === 'refused')
    return say(deps, prepared, due, { kind: 'refused', reason: stop.reason, detail: stop.detail });
  const sending = await say(deps, prepared, due, { kind: 'sending', textHash: textHash(post), pictures });
  if (sending === null) return null;
  const sent = await channel.send(post, prepare.prepared);
  if (sent.outcome === 'published') {
    const { externalId, url } = sent;
    const published = await recordOutcome(deps, sending, due, { kind: 'published', externalId, url, how: 'answered' });
    await archivePost(deps, due.publication, post, { externalId, url, at: deps.clock.now().toString() });
    return published;
  }
  if (sent.outcome === 'unknown') {
    const unknown = await recordOutcome(deps, sending, due, {
      kind: 'unknown',
      reason: sent.reason,
      needsPerson: false,
    });
    return resolveSend(deps, unknown, due);
  }
  return recordOutcome(deps, sending, due, saidOf(sent));
};
