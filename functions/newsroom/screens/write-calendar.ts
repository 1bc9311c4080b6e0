import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { calendarPage } from '#functions/newsroom/screens/calendar/calendar-page.ts';
import { calendarFeed } from '#functions/newsroom/screens/calendar-feed.ts';
import { feedEvents } from '#functions/newsroom/screens/feed-events.ts';
import { calendarOf, shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { putPage } from '#functions/newsroom/screens/queries/put-page.ts';

/** Writes the calendar's page and the file that calendars subscribe to, from the day plans as they stand. */
export const writeCalendar = async (deps: Pick<Deps, 'reports'>, facts: NewsroomFacts): Promise<void> => {
  const slots = shownSlots(facts);
  await putPage(deps.reports, pageKeys.calendar, calendarPage(calendarOf(facts, slots), facts.language));
  const feed = calendarFeed(feedEvents(slots, facts), facts.gathered.settings.brand.employer[facts.language]);
  await putChanged(deps.reports, pageKeys.subscription, feed, 'text/calendar; charset=utf-8');
};
