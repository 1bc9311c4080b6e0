import type { SandboxWorld } from '../sandbox-world.ts';
import { duplicateOf } from './content-refusals.ts';
import type { NewPost } from './new-post.ts';
import { picturesOf, type SandboxPost } from './sandbox-post.ts';

const tenMinutes = 600_000;
const twoDays = 172_800_000;

const mediaKey = (post: SandboxPost): string =>
  JSON.stringify([picturesOf(post).map(({ id }) => id), post.content?.article?.source ?? null]);

/**
 * Refuses what was said already: same author, same text and same media while the original stands or within ten
 * minutes of it; with ghosts switched on, also the same text within 48 hours of its deletion.
 */
export const checkDuplicate = (world: SandboxWorld, { author, commentary }: NewPost, draft: SandboxPost): void => {
  const now = world.now();
  const ghosts = world.faults.settings().ghostDuplicates;
  const original = world.state.posts.find((post) => {
    if (post.author !== author || post.sentCommentary !== commentary) return false;
    if (ghosts && post.deletedAt !== null) return now - post.deletedAt <= twoDays;
    const stands = post.deletedAt === null || now - post.createdAt < tenMinutes;
    return stands && mediaKey(post) === mediaKey(draft);
  });
  if (original !== undefined) throw duplicateOf(original.id);
};
