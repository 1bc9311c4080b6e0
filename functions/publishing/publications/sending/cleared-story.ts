import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { refuse, type Stop } from '#functions/publishing/publications/sending/stop.ts';
import {
  type ApprovalEntry,
  type Approved,
  approvalInForce,
  changeInWords,
} from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { readStory } from '#functions/story/stories/read-story.ts';
import type { Story } from '#functions/story/stories/story.ts';
import { firstChange, hashStory } from '#functions/story/stories/story-hashes.ts';

/** A story whose every byte is what was approved. */
export type ClearedStory = {
  readonly story: Story;
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly approval: Approved;
};

/** Policy: what was approved is what is published; one changed byte is refused, with a reason that people can read. */
export const clearStory = async (
  deps: Pick<Deps, 'content' | 'records' | 'language'>,
  id: string,
  approvals: Chain<ApprovalEntry> | null = null,
): Promise<ClearedStory | Stop> => {
  const chain = approvals ?? (await readApprovals(deps, id));
  const approval = approvalInForce(chain.entries);
  const read = await readStory(deps, 'approved', id);
  if (read.file.length === 0) return refuse('not-approved', `stories/approved/${id}`);
  if (approval === null) return refuse('not-approved', id);
  if (read.story === null)
    return refuse('changed-after-approval', changeInWords({ what: 'file', file: null })[deps.language]);
  const change = firstChange(approval.hashes, hashStory(read.story, read.file, read.images));
  if (change !== null) return refuse('changed-after-approval', changeInWords(change)[deps.language]);
  return { story: read.story, images: read.images, approval };
};
