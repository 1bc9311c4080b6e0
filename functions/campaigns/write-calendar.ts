import { calendarFeed } from '#functions/campaigns/calendar-feed.ts';
import { feedEvents } from '#functions/campaigns/feed-events.ts';
import type { Gathered } from '#functions/campaigns/gather-plan-facts.ts';
import { putChanged } from '#functions/ledger/put-changed.ts';
import { pageKeys } from '#functions/newsroom/address.ts';
import { calendarPage } from '#functions/newsroom/calendar/calendar-page.ts';
import { calendarOf, shownSlots } from '#functions/newsroom/gather/calendar/calendar-of.ts';
import { putPage } from '#functions/newsroom/gather/put-page.ts';
import { readNewsroomFacts } from '#functions/newsroom/gather/read-newsroom-facts.ts';
import type { Deps } from '#functions/ports/deps.ts';

/** Writes the calendar's page and the file that calendars subscribe to, from the day plans as they stand. */
export const writeCalendar = async (
  deps: Pick<Deps, 'content' | 'reports' | 'clock' | 'language'>,
  gathered: Gathered,
): Promise<void> => {
  const facts = await readNewsroomFacts(deps, gathered);
  const slots = shownSlots(facts);
  await putPage(deps.reports, pageKeys.calendar, calendarPage(calendarOf(facts, slots), facts.language));
  const feed = calendarFeed(feedEvents(slots, facts), gathered.settings.brand.employer[facts.language]);
  await putChanged(deps.reports, pageKeys.subscription, feed, 'text/calendar; charset=utf-8');
};
