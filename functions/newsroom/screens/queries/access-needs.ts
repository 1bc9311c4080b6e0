import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { localDayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { accessEnds } from '#functions/publishing/access/access-ends.ts';
import { daysLeft } from '#functions/publishing/access/days-left.ts';
import { warningDays } from '#functions/publishing/access/due-warnings.ts';

/** What the sign-in to LinkedIn stands on and that ends within two months, the first to end first. */
export const accessNeeds = (facts: NewsroomFacts): readonly Need[] => {
  const { access, gathered, now } = facts;
  if (access === null || !gathered.settings.channels.linkedin.on) return [];
  return accessEnds(access, now)
    .filter(({ until }) => daysLeft(until, now) <= warningDays[0])
    .sort((a, b) => a.until.localeCompare(b.until))
    .map(({ what, until }) => ({
      kind: 'access-ends',
      channel: 'linkedin',
      what,
      until: localDayOf(until, timeZoneOf(facts)).toString(),
    }));
};
