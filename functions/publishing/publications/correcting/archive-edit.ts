import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import type { Post } from '#functions/ground/ports/post.ts';
import { composeEdit, wordsOf } from '#functions/publishing/publications/correcting/compose-edit.ts';
import type { Edited, PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { clearStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { approvalByHash } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

type Due = DetailOf<'PublicationDue'>;

/** `n` is the number of the entry that says that the change stands. */
export const archiveEditKey = (publication: string, n: number): string => `archive/${publication}/edits/${n}.json`;

const whatIsShown = (post: Post): unknown => {
  if (post.channel === 'linkedin') return { text: post.shown, commentary: post.commentary };
  if (post.channel === 'job-boards') return { story: post.story, html: post.html };
  return { page: post.page, url: post.url, html: post.files.find((file) => file.key === post.page)?.body };
};

const composedAgain = async (
  deps: PublishingDeps,
  chain: Chain<PublicationEntry>,
  due: Due,
  { approval }: Edited,
): Promise<Post | null> => {
  const approvals = await readApprovals(deps, due.story);
  const approved = approvalByHash(approvals, approval);
  if (due.channel === 'linkedin') return approved === null ? null : wordsOf(approved);
  if (approvals.head !== approval) return null;
  const settings = await requireSettings(deps);
  const cleared = await clearStory(deps, due.story, settings, approvals);
  if ('stop' in cleared) return null;
  const { publishedAt } = stateOf(chain);
  const post = await composeEdit(deps, due, cleared, { settings, publishedAt });
  return 'stop' in post ? null : post;
};

/** Keeps the last change of what stands as it is shown, beside what was published first. Written once. */
export const archiveEdit = async (deps: PublishingDeps, chain: Chain<PublicationEntry>, due: Due): Promise<void> => {
  const { edit, externalId, url } = stateOf(chain);
  if (edit?.kind !== 'edited') return;
  const key = archiveEditKey(due.publication, edit.n);
  if ((await deps.records.head(key)) !== null) return;
  const post = await composedAgain(deps, chain, due, edit);
  if (post === null) return deps.log.warn('a change could not be archived', { publication: due.publication });
  const { at, approval } = edit;
  const kept = { publication: due.publication, externalId, url, at, approval, shown: whatIsShown(post) };
  await deps.records.put(key, JSON.stringify(kept), { ifAbsent: true, contentType: 'application/json' });
};
