import type { Finding } from '#functions/ground/findings/finding.ts';
import { hasErrors } from '#functions/ground/findings/finding.ts';
import { lastOf } from '#functions/ground/ledger/chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ComposedStory } from '#functions/newsroom/review/composed-story.ts';
import { isSamePerson } from '#functions/newsroom/review/is-same-person.ts';
import type { ReviewedStory } from '#functions/newsroom/review/review-story.ts';
import { fixedInLinkedIn } from '#functions/publishing/publications/correcting/fixed-in-linkedin.ts';
import { type ApprovedPost, approvalInForce, changeInWords } from '#functions/story/stories/approval.ts';
import { noteReturn, pinApproval, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { signerName } from '#functions/story/stories/signer-name.ts';
import { type Story, storyFileKey, storyFolderKey } from '#functions/story/stories/story.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { firstChange, hashStory } from '#functions/story/stories/story-hashes.ts';

export type ApprovalOutcome = {
  readonly approval: StoryFacts['approval'];
  /** True when this run pinned it. */
  readonly pinnedNow: boolean;
  readonly findings: readonly Finding[];
};

const none = (findings: readonly Finding[] = []): ApprovalOutcome => ({ approval: null, pinnedNow: false, findings });

/** All that LinkedIn will be asked to show, besides the pictures. */
const postOf = ({ front }: Story, { linkedin, targeting, link }: ComposedStory): ApprovedPost => ({
  shown: linkedin.shown,
  commentary: linkedin.commentary,
  ...(targeting === null ? {} : { targeting }),
  ...(front.images.length > 0 ? {} : { card: link }),
});

const again = {
  sv: 'Flytta mappen tillbaka till drafts, läs granskningen, och flytta den till approved igen.',
  en: 'Move the folder back to drafts, read the review, and move it to approved again.',
};

/**
 * Policy: what was approved is what is published. Moving a folder to `approved/` pins every byte, once; a later change is
 * never pinned silently, and nobody approves their own story.
 */
export const approveReviewed = async (
  deps: Pick<Deps, 'content' | 'records' | 'clock' | 'writer' | 'user'>,
  reviewed: ReviewedStory,
): Promise<ApprovalOutcome> => {
  const { place, read, composed } = reviewed;
  if (place.folder === 'withdrawn') return none();
  const chain = await readApprovals(deps, place.id);
  if (place.folder === 'drafts') {
    await noteReturn(deps, chain, place.id);
    return none();
  }
  if (read.story === null || composed === null) return none();
  const file = storyFileKey('approved', place.name);
  const hashes = hashStory(read.story, read.file, read.images);
  const approved = approvalInForce(chain.entries);
  if (approved !== null) {
    const change = firstChange(approved.hashes, hashes);
    if (change === null)
      return { ...none(), approval: { hash: chain.head ?? '', at: approved.at, by: approved.approvedBy } };
    const where = change.file === null ? file : `${storyFolderKey('approved', place.name)}/${change.file}`;
    return none([
      {
        file: where,
        line: null,
        rule: 'changed-after-approval',
        severity: 'error',
        message: changeInWords(change),
        hint: again,
      },
    ]);
  }
  if (hasErrors(reviewed.findings)) return none();
  const approvedBy = (await deps.content.tags(file))['approved-by'] ?? deps.user;
  if (isSamePerson(approvedBy, read.story.front.author))
    return none([
      {
        file,
        line: read.story.lineOf(['author']),
        rule: 'approver-is-author',
        severity: 'error',
        message: {
          sv: `${signerName(approvedBy)} har skrivit berättelsen och kan inte godkänna den.`,
          en: `${signerName(approvedBy)} wrote the story and can't approve it.`,
        },
        hint: { sv: 'Be en kollega flytta mappen.', en: 'Ask a colleague to move the folder.' },
      },
    ]);
  const head = await pinApproval(deps, chain, {
    story: place.id,
    author: read.story.front.author,
    approvedBy,
    hashes,
    linkedin: postOf(read.story, composed),
    fixed: fixedInLinkedIn(read.story, hashes.images),
    values: composed.values,
  });
  if (head === null) return approveReviewed(deps, reviewed);
  return {
    approval: { hash: head, at: deps.clock.now().toString(), by: approvedBy },
    pinnedNow: lastOf(chain)?.kind !== 'approved',
    findings: [],
  };
};
