import ical, { ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

/** One slot that tells a story. */
export type FeedEvent = {
  /** Id of the campaign: with `at` it names the slot, whatever story stands in it. */
  readonly campaign: string;
  /** The slot's instant. */
  readonly at: string;
  readonly summary: string;
  readonly description: string;
  readonly isPublished: boolean;
};

/** How long a slot is drawn; a post has no length. */
const drawn = { minutes: 30 } as const;

const uidOf = ({ campaign, at }: FeedEvent): string =>
  `${campaign}.${Temporal.Instant.from(at).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}@vardag`;

/**
 * `calendar.ics` for a subscription. Times are UTC, which every reader shows in its own zone, and nothing in it depends on
 * when it was written: the same plan gives the same bytes. Another story in a slot changes its event, and adds none.
 */
export const calendarFeed = (events: readonly FeedEvent[], name: string): string => {
  const calendar = ical({ name, prodId: { company: 'vardag', product: 'calendar' } });
  for (const event of events)
    calendar.createEvent({
      id: uidOf(event),
      start: event.at,
      end: Temporal.Instant.from(event.at).add(drawn).toString(),
      stamp: event.at,
      summary: event.summary,
      description: event.description,
      status: event.isPublished ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    });
  return `${calendar.toString()}\r\n`;
};
