import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { type Ended, endedPermissions } from '#functions/publishing/withdrawals/ended-permissions.ts';

const withdrawnIn = ({ gathered }: NewsroomFacts): ReadonlySet<string> =>
  new Set(gathered.stories.filter((story) => story.folder === 'withdrawn').map((story) => story.id));

/** Stories that are still published without permission, by the same judgement as the take-down. */
export const endedIn = (facts: NewsroomFacts): readonly Ended[] =>
  endedPermissions(
    facts.gathered.publications,
    facts.gathered.stories,
    withdrawnIn(facts),
    facts.gathered.consents,
    facts.now,
    timeZoneOf(facts),
  );

/** By story: when it was first seen withdrawn. */
export type FirstSeen = Readonly<Record<string, string>>;

/**
 * No file says when a folder was moved or a permission narrowed, so the first run that sees it keeps the moment. A story
 * that is back is forgotten.
 */
export const seenWithdrawn = (before: FirstSeen, facts: NewsroomFacts): FirstSeen => {
  const now = [...new Set([...withdrawnIn(facts), ...endedIn(facts).map(({ projection }) => projection.story)])].sort();
  return Object.fromEntries(now.map((story) => [story, before[story] ?? facts.now.toString()]));
};
