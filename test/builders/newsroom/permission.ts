import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { endedPermissions, type PermissionReview } from '#functions/publishing/withdrawals/ended-permissions.ts';
import type { PermissionFacts } from '#functions/publishing/withdrawals/permission-facts.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** Every folder lies where its facts say, and no approval says anything of people. */
export const permissionOf = (stories: readonly StoryFacts[], part: Partial<PermissionFacts> = {}): PermissionFacts => ({
  places: new Map(stories.map(({ id, folder }) => [id, [folder]])),
  pinned: new Map(),
  unreadable: new Set(),
  lastRead: new Map(),
  answers: new Map(),
  doubts: {},
  ...part,
});

export const reviewOf = ({ gathered, now }: NewsroomFacts, part: Partial<PermissionFacts> = {}): PermissionReview =>
  endedPermissions(
    gathered,
    permissionOf(gathered.stories, {
      // A story without facts lies where it was approved.
      places: new Map([
        ...gathered.publications.map(({ story }) => [story, ['approved' as const]] as const),
        ...gathered.stories.map(({ id, folder }) => [id, [folder]] as const),
      ]),
      ...part,
    }),
    now,
  );
