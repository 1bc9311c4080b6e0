import type { Text } from '#functions/ground/language/text.ts';
import { type Chain, chainName, type Link } from '#functions/ground/ledger/chain.ts';
import type { HashChange, StoryHashes } from '#functions/story/stories/story-hashes.ts';
import type { Targeting } from '#functions/story/stories/targeting.ts';
import type { SuggestedValues, ToldValues } from '#functions/story/stories/told-values.ts';

/** The LinkedIn post as the review sheet showed it; published as it stands here. */
export type ApprovedPost = {
  readonly shown: string;
  readonly commentary: string;
  /** Left out: everyone. */
  readonly targeting?: Targeting;
  /** The tracked address that the drawn card of a story without pictures leads to; left out before there were such cards. */
  readonly card?: string;
};

/** Hashes of what LinkedIn fixes when a post is made. `card` is null for a post with pictures, which has none. */
export type LinkedInFixed = { readonly pictures: string; readonly altTexts: string; readonly card: string | null };

export type NamedPerson = { readonly name: string; readonly consent: string };

/** A communicator moved the story to `approved/`; this is what may be published, and nothing else. */
export type Approved = Link & {
  readonly kind: 'approved';
  readonly story: string;
  readonly author: string;
  readonly approvedBy: string;
  readonly hashes: StoryHashes;
  /** Whom it names, so that no later change of the file takes their protection away. Absent in approvals of earlier versions. */
  readonly people?: readonly NamedPerson[];
  readonly linkedin: ApprovedPost;
  /** Absent in approvals of earlier versions. */
  readonly fixed?: LinkedInFixed;
  readonly values: ToldValues;
  /** What was suggested before the choice; absent in approvals of earlier versions. */
  readonly suggested?: SuggestedValues;
};
/** The story was seen in `drafts/` again: the approval before it no longer counts. */
export type Returned = Link & { readonly kind: 'returned'; readonly story: string };

export type ApprovalEntry = Approved | Returned;

export const approvalPrefix = (story: string): string => `approvals/${chainName(story)}`;

/** The approval in force: the last entry, if it approves. */
export const approvalInForce = (entries: readonly ApprovalEntry[]): Approved | null => {
  const last = entries.at(-1);
  return last?.kind === 'approved' ? last : null;
};

/** The approval that a claim named, even if a newer one has followed; null when the hash is of none. */
export const approvalByHash = (chain: Chain<ApprovalEntry>, hash: string | null): Approved | null => {
  const index = chain.entries.findIndex((_, n) => (chain.entries[n + 1]?.previous ?? chain.head) === hash);
  const entry = chain.entries[index];
  return entry?.kind === 'approved' ? entry : null;
};

const named: Readonly<Record<HashChange['what'], Text>> = {
  text: { sv: 'Texten', en: 'The text' },
  fields: { sv: 'En uppgift överst i filen', en: 'A field at the top of the file' },
  file: { sv: 'Filen story.md', en: 'The file story.md' },
  image: { sv: 'Bilden', en: 'The picture' },
  mark: { sv: 'Märket på bilderna', en: 'The mark on the pictures' },
};

/** The readable reason why a changed story is refused. */
export const changeInWords = (change: HashChange): Text => {
  const what = named[change.what];
  const file = change.file === null ? '' : ` ${change.file}`;
  return {
    sv: `${what.sv}${file} har ändrats efter godkännandet.`,
    en: `${what.en}${file} has changed since the approval.`,
  };
};
