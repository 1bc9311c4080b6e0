import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Unsigned } from '#functions/ground/ports/approver.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { answerValues, type UnknownValues } from '#functions/jobs/answer-values.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { moveStory } from '#functions/story/stories/move-story.ts';
import { noteReturn, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { storyFileKey, storyFolderKey } from '#functions/story/stories/story.ts';

type Needs = Parameters<typeof checkContent>[0] & Pick<Deps, 'content' | 'records' | 'clock' | 'writer' | 'approver'>;

export type DraftApproval =
  | { readonly moved: true; readonly by: string }
  | { readonly moved: false; readonly why: 'errors'; readonly findings: readonly Finding[] }
  | { readonly moved: false; readonly why: 'absent' }
  | UnknownValues
  | { readonly moved: false; readonly why: 'unsigned'; readonly unsigned: Unsigned };

/**
 * Moves a draft without errors to `approved/`, signed as whoever asks. Without a signature nothing is moved. With `elsewhere`
 * the records are kept by a pipeline that sees the move itself. An answer about the values is written first, so that what is
 * pinned holds it.
 */
export const approveDraft = async (
  deps: Needs,
  id: string,
  { elsewhere, values }: { readonly elsewhere: boolean; readonly values?: readonly string[] },
): Promise<DraftApproval> => {
  const folder = storyFolderKey('drafts', id);
  const findings = (await checkContent(deps, [folder])).filter((finding) => finding.severity === 'error');
  if (findings.length > 0) return { moved: false, why: 'errors', findings };
  if ((await deps.content.list(`${folder}/`)).length === 0) return { moved: false, why: 'absent' };
  const signature = await deps.approver.sign();
  if (!signature.signed) return { moved: false, why: 'unsigned', unsigned: signature };
  if (values !== undefined) {
    const refused = await answerValues(deps, id, values);
    if (refused !== null) return refused;
  }
  if (!elsewhere && (await deps.content.head(storyFileKey('drafts', id))) !== null)
    await noteReturn(deps, await readApprovals(deps, id), id);
  await moveStory(deps, id, 'drafts', 'approved', { 'approved-by': signature.by });
  return { moved: true, by: signature.by };
};
