import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Unsigned } from '#functions/ground/ports/approver.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type Answered, answeredValues, type UnknownValues } from '#functions/jobs/answered-values.ts';
import { checkStory } from '#functions/jobs/check-story.ts';
import { keepNewestSheet, readNewestSheet } from '#functions/newsroom/review/newest-sheet.ts';
import { findStory, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { isMoveLeft, moveStory } from '#functions/story/stories/move-story.ts';
import { noteReturn, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';

type Needs = Parameters<typeof checkStory>[0] & Pick<Deps, 'records' | 'writer' | 'approver'>;

export type DraftApproval =
  | { readonly moved: true; readonly by: string; readonly seen: string | null }
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

/** Its `story.md` has arrived, and pictures are left where they came from: a move that died. */
const isHalfMoved = async ({ content }: Pick<Deps, 'content'>, name: string): Promise<boolean> =>
  (await content.head(storyFileKey('drafts', name))) === null &&
  (await content.head(storyFileKey('approved', name))) !== null;

/** What would be approved: the draft as it lies there, or the reason why not. */
export type Approvable =
  | Exclude<DraftApproval, { readonly moved: true }>
  | {
      readonly moved: null;
      readonly place: StoryLocation;
      readonly half: boolean;
      readonly seen: string | null;
    };

/** The version that was read became this one by the reader's own answer about the values. */
export const isAnsweredBefore = async (
  deps: Pick<Deps, 'reports'>,
  id: string,
  now: string | null,
  seen: string,
): Promise<boolean> => {
  const sheet = await readNewestSheet(deps, id);
  return sheet?.was === seen && sheet.seen === now && sheet.spent === null;
};

/** Looks whether a draft could be approved now, and writes nothing. */
export const approvable = async (deps: Needs, named: string, given: string | null): Promise<Approvable> => {
  const place = await findStory(deps, 'drafts', named);
  if (place === null) return { moved: false, why: 'absent' };
  const { id, name } = place;
  const half = await isHalfMoved(deps, name);
  if (half) return { moved: null, place, half, seen: given };
  const checked = await checkStory(deps, place, await isMoveLeft(deps, id, 'drafts', 'approved'));
  const findings = checked.findings.filter((finding) => finding.severity === 'error');
  if (findings.length > 0) return { moved: false, why: 'errors', findings };
  const [now, seen] = [checked.seen, given?.toLowerCase() ?? ''];
  if (now !== null && (now === seen || (await isAnsweredBefore(deps, id, now, seen))))
    return { moved: null, place, half, seen: now };
  return { moved: false, why: 'unseen', seen: now ?? '' };
};

/** As the store would be with the answer in it. */
const withAnswer = (deps: Needs, { key, text }: Answered): Needs => ({
  ...deps,
  content: {
    ...deps.content,
    get: async (asked) => {
      const stored = await deps.content.get(asked);
      return asked === key && stored !== null ? { ...stored, body: new TextEncoder().encode(text) } : stored;
    },
  },
});

/**
 * Moves a draft without errors to `approved/`, signed as whoever asks, if it is the version that they have read. Without a
 * signature nothing is moved. An answer about the values is written first, in the same act, so that what is pinned holds it.
 * Asked again, it ends an approval that died.
 */
export const approveDraft = async (
  deps: Needs,
  named: string,
  { elsewhere, seen, values }: Approving,
): Promise<DraftApproval> => {
  const found = await approvable(deps, named, seen);
  if (found.moved !== null) return found;
  const { place, half } = found;
  const { id, name } = place;
  const signature = await deps.approver.sign();
  if (!signature.signed) return { moved: false, why: 'unsigned', unsigned: signature };
  const answered = values === undefined || half ? null : await answeredValues(deps, name, values);
  if (answered !== null && 'moved' in answered) return answered;
  const now = answered === null ? found.seen : (await checkStory(withAnswer(deps, answered), place, true)).seen;
  if (!elsewhere && !half) {
    await noteReturn(deps, await readApprovals(deps, id), id);
    // What the person has read is the newest sheet, whether or not a review has written it since the last change.
    const was = now === seen || seen === null ? {} : { was: seen.toLowerCase() };
    await keepNewestSheet(deps, id, { seen: now, spent: null, by: signature.by, ...was });
  }
  if (answered !== null) {
    const { key, etag, text } = answered;
    const put = await deps.content.put(key, text, { ifMatch: etag, contentType: 'text/markdown; charset=utf-8' });
    if (!put.written) return { moved: false, why: 'unseen', seen: (await checkStory(deps, place)).seen ?? '' };
  }
  const tags = { 'approved-by': signature.by, ...(now === null ? {} : { 'approved-seen': now }) };
  await moveStory(deps, name, 'drafts', 'approved', tags);
  return { moved: true, by: signature.by, seen: now };
};
