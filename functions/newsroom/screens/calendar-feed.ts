import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import type { RevisedEvent } from '#functions/newsroom/screens/feed-revision.ts';

/** How long a slot is drawn; a post has no length. */
const drawn = { minutes: 30 } as const;

/** How often a calendar may ask, in seconds. Some ask when they want all the same. */
const asksEach = 3600;

/** A slot whose story was withdrawn leaves no title in anybody's calendar. */
const cancelled = { sv: 'Inställd tid', en: 'Cancelled slot' } as const;

/**
 * `calendar.ics` for a subscription (https://www.rfc-editor.org/rfc/rfc5545, https://www.rfc-editor.org/rfc/rfc7986). Times are UTC, which
 * every reader shows in its own zone. Without a METHOD, DTSTAMP is the last change; nothing depends on when it is written, so that
 * the same plan gives the same bytes.
 */
export const calendarFeed = (feed: readonly RevisedEvent[], name: string, language: Language): string => {
  const calendar = ical({ name, prodId: { company: 'vardag', product: 'calendar' }, ttl: asksEach });
  for (const { uid, revision, event } of feed) {
    const { at, sequence, changedAt } = revision;
    const told = event === null ? ICalEventStatus.CANCELLED : ICalEventStatus.TENTATIVE;
    calendar.createEvent({
      id: uid,
      sequence,
      start: at,
      end: Temporal.Instant.from(at).add(drawn).toString(),
      stamp: changedAt,
      lastModified: changedAt,
      summary: event?.summary ?? cancelled[language],
      description: event?.description || null,
      status: event?.isPublished ? ICalEventStatus.CONFIRMED : told,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return `${calendar.toString()}\r\n`;
};
