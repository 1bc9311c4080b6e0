import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { Ended } from '#functions/publishing/withdrawals/ended-permissions.ts';

const withdrawnIn = ({ gathered }: NewsroomFacts): readonly string[] =>
  gathered.stories.filter((story) => story.folder === 'withdrawn').map((story) => story.id);

/** By story: when it was first seen withdrawn. */
export type FirstSeen = Readonly<Record<string, string>>;

/**
 * No file says when a folder was moved or a permission narrowed, so the first run that sees it keeps the moment. A story
 * that is back is forgotten.
 */
export const seenWithdrawn = (before: FirstSeen, facts: NewsroomFacts, ended: readonly Ended[]): FirstSeen => {
  const now = [...new Set([...withdrawnIn(facts), ...ended.map(({ projection }) => projection.story)])].sort();
  return Object.fromEntries(now.map((story) => [story, before[story] ?? facts.now.toString()]));
};
