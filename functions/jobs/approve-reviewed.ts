import type { Finding } from '#functions/ground/findings/finding.ts';
import { hasErrors } from '#functions/ground/findings/finding.ts';
import { lastOf } from '#functions/ground/ledger/chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import { approvalFindings } from '#functions/newsroom/review/approval-findings.ts';
import { approvedPost } from '#functions/newsroom/review/approved-post.ts';
import { keepNewestSheet, type NewestSheet, readNewestSheet } from '#functions/newsroom/review/newest-sheet.ts';
import type { ReviewedStory } from '#functions/newsroom/review/review-story.ts';
import { readSigners, signerFinding } from '#functions/newsroom/review/signers.ts';
import { fixedInLinkedIn } from '#functions/publishing/publications/correcting/fixed-in-linkedin.ts';
import { disposalPrefix } from '#functions/publishing/records/disposal.ts';
import { chooseValues, suggestedValues } from '#functions/story/employer-values/choose-values.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { noteReturn, pinApproval, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { firstChange, hashStory } from '#functions/story/stories/story-hashes.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock' | 'writer' | 'user'>;

export type ApprovalOutcome = {
  readonly approval: StoryFacts['approval'];
  /** True when this run pinned it. */
  readonly pinnedNow: boolean;
  readonly findings: readonly Finding[];
};

const none = (findings: readonly Finding[] = []): ApprovalOutcome => ({ approval: null, pinnedNow: false, findings });

/** Why the version that lies in `approved/` is not the one that its newest sheet showed; null when it is, or has no sheet yet. */
const unseen = async (deps: Needs, { place, seen }: ReviewedStory): Promise<NewestSheet['spent']> => {
  const sheet = await readNewestSheet(deps, place.id);
  if (sheet?.spent === 'withdrawn') return 'withdrawn';
  const { 'approved-seen': named } = await deps.content.tags(storyFileKey('approved', place.name));
  if (sheet === null || named === seen) return null;
  return sheet.spent ?? (sheet.seen === seen ? null : 'changed');
};

/** Whether somebody is about to approve the version that lies there. */
const isSaidOf = async (deps: Needs, { place, seen }: ReviewedStory): Promise<boolean> => {
  const sheet = await readNewestSheet(deps, place.id);
  return sheet?.by !== undefined && sheet.seen === seen && sheet.spent === null;
};

/**
 * Policy: what was read is what is approved, and what was approved is what is published. Moving a folder to `approved/` pins
 * every byte, once, if it is the version that the newest sheet showed; a later change is never pinned silently, and nobody
 * approves their own story.
 */
export const approveReviewed = async (
  deps: Needs,
  reviewed: ReviewedStory,
  reading: ValueReading,
): Promise<ApprovalOutcome> => {
  const { place, read, composed, seen } = reviewed;
  const chain = await readApprovals(deps, place.id);
  if (place.folder !== 'approved') {
    // What somebody has said of this very version is kept until it is there, and not longer than it is.
    const isKept = place.folder === 'drafts' && lastOf(chain)?.kind !== 'approved' && (await isSaidOf(deps, reviewed));
    await noteReturn(deps, chain, place.id);
    const spent = place.folder === 'withdrawn' ? 'withdrawn' : null;
    if (!isKept) await keepNewestSheet(deps, place.id, { seen, spent });
    return none();
  }
  if (read.story === null || composed === null) return none();
  const hashes = hashStory(read.story, read.file, read.images, reviewed.mark);
  const approved = approvalInForce(chain.entries);
  if (approved !== null) {
    const change = firstChange(approved.hashes, hashes);
    if (change !== null) return none([approvalFindings.changed(place, change)]);
    // The run that pinned it may not have lived to say so.
    await keepNewestSheet(deps, place.id, { seen, spent: null });
    return { ...none(), approval: { hash: chain.head ?? '', at: approved.at, by: approved.approvedBy } };
  }
  if (chain.entries.length === 0 && (await deps.records.list(`${disposalPrefix(place.id)}/`)).length > 0)
    return none([approvalFindings.erased(place)]);
  const spent = await unseen(deps, reviewed);
  if (hasErrors(reviewed.findings)) {
    if ((await readNewestSheet(deps, place.id)) === null) await keepNewestSheet(deps, place.id, { seen, spent: null });
    return none();
  }
  if (spent !== null) {
    await keepNewestSheet(deps, place.id, { seen, spent });
    return none([approvalFindings.unseen(place, spent)]);
  }
  const signers = await readSigners(deps, reviewed);
  const wrong = signerFinding(read.story, signers);
  if (wrong !== null) return none([wrong]);
  const suggested = suggestedValues(reading);
  const head = await pinApproval(deps, chain, {
    story: place.id,
    author: read.story.front.author,
    approvedBy: signers.approvedBy,
    hashes,
    people: read.story.front.people.map(({ name, consent }) => ({ name, consent })),
    linkedin: approvedPost(read.story, composed),
    fixed: fixedInLinkedIn(read.story, hashes.images),
    values: chooseValues(suggested, read.story.front.values),
    suggested,
  });
  if (head === null) return approveReviewed(deps, reviewed, reading);
  await keepNewestSheet(deps, place.id, { seen, spent: null });
  return {
    approval: { hash: head, at: deps.clock.now().toString(), by: signers.approvedBy },
    pinnedNow: lastOf(chain)?.kind !== 'approved',
    findings: [],
  };
};
