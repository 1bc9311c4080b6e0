import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Mark } from '#functions/ground/picture-forms/mark.ts';
import { approvedPost } from '#functions/newsroom/review/approved-post.ts';
import type { ComposedStory } from '#functions/newsroom/review/composed-story.ts';
import type { ReadStory } from '#functions/story/stories/read-story.ts';
import { hashStory } from '#functions/story/stories/story-hashes.ts';

/** Short enough to be written off a sheet, and long enough that no other version has it. */
const length = 12;

/**
 * The version of a story that its sheet shows, as a short hash over all that an approval pins: every byte, the mark, the post
 * and the values. Null while the story can't be read.
 */
export const seenVersion = (
  { read, composed }: { readonly read: ReadStory; readonly composed: ComposedStory },
  mark: Mark | null,
): string | null => {
  if (read.story === null) return null;
  const hashes = hashStory(read.story, read.file, read.images, mark);
  const values = read.story.front.values ?? null;
  return sha256(canonicalJson({ hashes, post: approvedPost(read.story, composed), values })).slice(0, length);
};
