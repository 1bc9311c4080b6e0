import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Unsigned } from '#functions/ground/ports/approver.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { findStory } from '#functions/story/stories/list-stories.ts';
import { moveStory } from '#functions/story/stories/move-story.ts';
import { noteReturn, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { storyFileKey, storyFolderKey } from '#functions/story/stories/story.ts';

type Needs = Parameters<typeof checkContent>[0] & Pick<Deps, 'content' | 'records' | 'clock' | 'writer' | 'approver'>;

export type DraftApproval =
  | { readonly moved: true; readonly by: string }
  | { readonly moved: false; readonly why: 'errors'; readonly findings: readonly Finding[] }
  | { readonly moved: false; readonly why: 'absent' }
  | { readonly moved: false; readonly why: 'unsigned'; readonly unsigned: Unsigned };

/**
 * Moves a draft without errors to `approved/`, signed as whoever asks. Without a signature nothing is moved. With `elsewhere`
 * the records are kept by a pipeline that sees the move itself.
 */
export const approveDraft = async (
  deps: Needs,
  named: string,
  { elsewhere }: { readonly elsewhere: boolean },
): Promise<DraftApproval> => {
  const place = await findStory(deps, 'drafts', named);
  if (place === null) return { moved: false, why: 'absent' };
  const { id, name } = place;
  const folder = storyFolderKey('drafts', name);
  const findings = (await checkContent(deps, [folder])).filter((finding) => finding.severity === 'error');
  if (findings.length > 0) return { moved: false, why: 'errors', findings };
  const signature = await deps.approver.sign();
  if (!signature.signed) return { moved: false, why: 'unsigned', unsigned: signature };
  if (!elsewhere && (await deps.content.head(storyFileKey('drafts', name))) !== null)
    await noteReturn(deps, await readApprovals(deps, id), id);
  await moveStory(deps, name, 'drafts', 'approved', { 'approved-by': signature.by });
  return { moved: true, by: signature.by };
};
