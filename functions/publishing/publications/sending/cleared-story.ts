import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { refuse, type Stop } from '#functions/publishing/publications/sending/stop.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { readMark } from '#functions/story/pictures/read-mark.ts';
import {
  type ApprovalEntry,
  type Approved,
  approvalInForce,
  changeInWords,
} from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { readStory } from '#functions/story/stories/read-story.ts';
import { type Story, storyFileKey, storyFolderKey } from '#functions/story/stories/story.ts';
import { firstChange, hashStory } from '#functions/story/stories/story-hashes.ts';

/** A story whose every byte is what was approved. */
export type ClearedStory = {
  readonly story: Story;
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly approval: Approved;
};

/** A story in two folders is not sent: nobody can say which of them is meant. In `withdrawn/` it is withdrawn, wherever else. */
const folderStop = async (deps: Pick<Deps, 'content'>, id: string, name: string): Promise<Stop | null> => {
  const [withdrawn, draft] = await Promise.all([
    deps.content.list(`${storyFolderKey('withdrawn', name)}/`),
    deps.content.head(storyFileKey('drafts', name)),
  ]);
  if (withdrawn.some(({ key }) => !isIgnored(key))) return refuse('story-withdrawn', id);
  return draft === null ? null : { stop: 'wait', reason: 'in-two-folders' };
};

/** Policy: what was approved is what is published; one changed byte is refused, with a reason that people can read. */
export const clearStory = async (
  deps: Pick<Deps, 'content' | 'records' | 'language'>,
  id: string,
  { brand }: Pick<EmployerSettings, 'brand'>,
  approvals: Chain<ApprovalEntry> | null = null,
): Promise<ClearedStory | Stop> => {
  const chain = approvals ?? (await readApprovals(deps, id));
  const approval = approvalInForce(chain.entries);
  const read = await readStory(deps, 'approved', id);
  if (read.file.length === 0) return refuse('not-approved', `stories/approved/${id}`);
  const stop = await folderStop(deps, id, read.name);
  if (stop !== null) return stop;
  if (approval === null) return refuse('not-approved', id);
  if (read.story === null)
    return refuse('changed-after-approval', changeInWords({ what: 'file', file: null })[deps.language]);
  const { mark } = await readMark(deps, brand, read.story.front.unit);
  const change = firstChange(approval.hashes, hashStory(read.story, read.file, read.images, mark));
  if (change !== null) return refuse('changed-after-approval', changeInWords(change)[deps.language]);
  return { story: read.story, images: read.images, approval };
};
