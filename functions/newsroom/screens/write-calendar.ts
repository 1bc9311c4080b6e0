import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';
import { pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { calendarPage } from '#functions/newsroom/screens/calendar/calendar-page.ts';
import { calendarFeed } from '#functions/newsroom/screens/calendar-feed.ts';
import { feedEvents } from '#functions/newsroom/screens/feed-events.ts';
import {
  type FeedRevisions,
  feedRevisionsKey,
  type RevisedEvent,
  revisedFeed,
  revisionsOf,
} from '#functions/newsroom/screens/feed-revision.ts';
import { calendarPagesOf } from '#functions/newsroom/screens/queries/calendar/calendar-doors.ts';
import { calendarOf, shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { drawnPages } from '#functions/newsroom/screens/queries/drawn-pages.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { titlesFeed, titlesFeedKey } from '#functions/newsroom/screens/titles-feed.ts';

/** The slots that subscribers see, with their versions. */
export const currentFeed = async (
  deps: Pick<Deps, 'reports'>,
  facts: NewsroomFacts,
  slots: readonly SlotFacts[],
): Promise<readonly RevisedEvent[]> => {
  const before = (await readJson<FeedRevisions>(deps.reports, feedRevisionsKey)) ?? {};
  return revisedFeed(before, feedEvents(slots, facts), facts.now);
};

const folder = 'newsroom/calendar/';
const calendarType = 'text/calendar; charset=utf-8';

/** Pages of months and campaigns that nothing is left of. */
const forgetPages = async (
  { reports }: Pick<Deps, 'reports'>,
  listed: readonly ObjectHead[],
  kept: ReadonlySet<string>,
): Promise<void> => {
  for (const { key } of listed) if (key.endsWith('/index.html') && !kept.has(key)) await reports.remove(key);
};

/** Writes the calendar's pages and the file that calendars subscribe to, from the day plans as they stand. */
export const writeCalendar = async (deps: Pick<Deps, 'reports'>, facts: NewsroomFacts): Promise<void> => {
  const slots = shownSlots(facts);
  const pages = calendarPagesOf(facts, slots).map((shown) => calendarOf(facts, slots, shown));
  const listed = await deps.reports.list(folder);
  const drawn = await drawnPages(deps.reports, folder, listed);
  for (const view of pages) await drawn.put(view.key ?? pageKeys.calendar, calendarPage(view, facts.language));
  await drawn.keep();
  await forgetPages(deps, listed, new Set(pages.flatMap(({ key }) => key ?? [])));
  const feed = await currentFeed(deps, facts, slots);
  const { language } = facts;
  const name = facts.gathered.settings.brand.employer[language];
  // First the versions: a run that dies between the two has named the change, and the next one shows it under that name.
  await putChanged(deps.reports, feedRevisionsKey, JSON.stringify(revisionsOf(feed), null, 1), 'application/json');
  for (const [key, shown] of [
    [pageKeys.subscription, feed],
    [titlesFeedKey, titlesFeed(feed)],
  ] as const)
    await putChanged(deps.reports, key, calendarFeed(shown, name, language), calendarType);
};
