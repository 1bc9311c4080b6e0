import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Unsigned } from '#functions/ground/ports/approver.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { answerValues, type UnknownValues } from '#functions/jobs/answer-values.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { keepNewestSheet } from '#functions/newsroom/review/newest-sheet.ts';
import { findStory } from '#functions/story/stories/list-stories.ts';
import { moveStory } from '#functions/story/stories/move-story.ts';
import { noteReturn, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { storyFileKey, storyFolderKey } from '#functions/story/stories/story.ts';

type Needs = Parameters<typeof checkContent>[0] & Pick<Deps, 'content' | 'records' | 'clock' | 'writer' | 'approver'>;

export type DraftApproval =
  | { readonly moved: true; readonly by: string }
  | { readonly moved: false; readonly why: 'errors'; readonly findings: readonly Finding[] }
  | { readonly moved: false; readonly why: 'absent' }
  | UnknownValues
  /** `seen` is the version that lies there now. */
  | { readonly moved: false; readonly why: 'unseen'; readonly seen: string }
  | { readonly moved: false; readonly why: 'unsigned'; readonly unsigned: Unsigned };

export type Approving = {
  /** The records are kept by a pipeline that sees the move itself. */
  readonly elsewhere: boolean;
  /** The version that the person has read, by its short hash. */
  readonly seen: string | null;
  /** The person's answer about employer values; left out: none was given. */
  readonly values?: readonly string[];
};

type Checked = Awaited<ReturnType<typeof checkContent>>;

/** Its `story.md` has arrived, and pictures are left where they came from: a move that died. */
const isHalfMoved = async ({ content }: Pick<Deps, 'content'>, name: string): Promise<boolean> =>
  (await content.head(storyFileKey('drafts', name))) === null &&
  (await content.head(storyFileKey('approved', name))) !== null;

/** The version that lies there, by its short hash; null where nothing can be read. */
const seenNow = ({ stories }: Checked, id: string): string | null =>
  stories.find((story) => story.id === id)?.seen ?? null;

/**
 * Moves a draft without errors to `approved/`, signed as whoever asks, if it is the version that they have read. Without a
 * signature nothing is moved. An answer about the values is written first, in the same act, so that what is pinned holds it.
 * Asked again, it ends a move that died.
 */
export const approveDraft = async (
  deps: Needs,
  named: string,
  { elsewhere, seen, values }: Approving,
): Promise<DraftApproval> => {
  const place = await findStory(deps, 'drafts', named);
  if (place === null) return { moved: false, why: 'absent' };
  const { id, name } = place;
  const folder = storyFolderKey('drafts', name);
  const checked = await checkContent(deps, [folder]);
  const findings = checked.findings.filter((finding) => finding.severity === 'error');
  if (findings.length > 0) return { moved: false, why: 'errors', findings };
  let now = seenNow(checked, id);
  const half = await isHalfMoved(deps, name);
  if (!half && (now === null || now !== seen?.toLowerCase())) return { moved: false, why: 'unseen', seen: now ?? '' };
  const signature = await deps.approver.sign();
  if (!signature.signed) return { moved: false, why: 'unsigned', unsigned: signature };
  if (values !== undefined && !half) {
    const refused = await answerValues(deps, name, values);
    if (refused !== null) return refused;
    now = seenNow(await checkContent(deps, [folder]), id);
  }
  if (!elsewhere && !half) {
    await noteReturn(deps, await readApprovals(deps, id), id);
    // What the person has read is the newest sheet, whether or not a review has written it since the last change.
    await keepNewestSheet(deps, id, { seen: now, spent: null });
  }
  const tags = { 'approved-by': signature.by, ...(now === null ? {} : { 'approved-seen': now }) };
  await moveStory(deps, name, 'drafts', 'approved', tags);
  return { moved: true, by: signature.by };
};
