import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarFeed } from '#functions/newsroom/screens/calendar-feed.ts';
import { feedEvents } from '#functions/newsroom/screens/feed-events.ts';
import { type FeedEvent, revisedFeed, revisionsOf } from '#functions/newsroom/screens/feed-revision.ts';
import { shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import { titlesFeed } from '#functions/newsroom/screens/titles-feed.ts';
import { factsOf } from '#test/builders/newsroom/facts.ts';
import { factOf, plannedOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

/** Content lines as https://www.rfc-editor.org/rfc/rfc5545#section-3.1 has them: folded lines joined again. */
const linesOf = (feed: string): readonly string[] => feed.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (feed: string, name: string): readonly string[] =>
  linesOf(feed).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

const event = (part: Partial<FeedEvent> = {}): FeedEvent => ({
  campaign: 'host',
  at: '2026-12-01T08:00:00Z',
  title: 'Vi bestämmer veckan tillsammans',
  summary: 'Vi bestämmer veckan tillsammans (LinkedIn)',
  description: 'Höstens bristyrken. Fastnålad.',
  isPublished: false,
  ...part,
});

const now = Temporal.Instant.from('2026-11-24T07:00:00Z');
const feedOf = (events: readonly FeedEvent[]): string => calendarFeed(revisedFeed({}, events, now), 'Nordhamn', 'sv');

describe('the calendar to subscribe to', () => {
  it('is made of content lines of at most 75 octets, between matching begins and ends', () => {
    const feed = feedOf([event({ summary: 'Å'.repeat(200) }), event({ at: '2026-12-08T08:00:00Z' })]);
    expect(feed.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(valuesOf(feed, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT', 'VEVENT']);
    expect(valuesOf(feed, 'END')).toEqual(['VEVENT', 'VEVENT', 'VCALENDAR']);
    expect(valuesOf(feed, 'SUMMARY')[0]).toBe('Å'.repeat(200));
  });

  it.each([
    ['in winter', '2026-12-01T08:00:00Z', '20261201T080000Z', '20261201T083000Z'],
    ['in summer', '2026-06-02T07:00:00Z', '20260602T070000Z', '20260602T073000Z'],
  ])('gives times in UTC, %s', (_, at, start, end) => {
    const feed = feedOf([event({ at })]);
    expect(['DTSTART', 'DTEND', 'DTSTAMP'].map((name) => valuesOf(feed, name)[0])).toEqual([
      start,
      end,
      '20261124T070000Z',
    ]);
  });

  it('names an event by its slot, so that another story in it changes the event', () => {
    const uids = [event(), event({ summary: 'En annan' }), event({ campaign: 'var' })].map(
      (one) => valuesOf(feedOf([one]), 'UID')[0],
    );
    expect(uids).toEqual([
      'host.20261201T080000Z@vardag',
      'host.20261201T080000Z@vardag',
      'var.20261201T080000Z@vardag',
    ]);
  });

  it('escapes what has a meaning of its own', () => {
    const feed = feedOf([event({ summary: 'Ett, två; tre\\ fyra', description: 'Rad\nEND:VCALENDAR' })]);
    expect(valuesOf(feed, 'SUMMARY')).toEqual(['Ett\\, två\\; tre\\\\ fyra']);
    expect(valuesOf(feed, 'DESCRIPTION')).toEqual(['Rad\\nEND:VCALENDAR']);
  });

  it('gives the same bytes for the same plan', () => {
    expect(feedOf([event()])).toBe(feedOf([event()]));
  });
});

describe('what calendar programs read without a sign-in', () => {
  const shown = [event(), event({ at: '2026-12-08T08:00:00Z', title: 'Natten', summary: 'Natten (LinkedIn)' })];
  const bare = (events: readonly FeedEvent[]) => titlesFeed(revisedFeed({}, events, now));
  const feed = calendarFeed(bare(shown), 'Nordhamn', 'sv');

  it('is titles and times, and names no campaign, channel or reason', () => {
    expect(valuesOf(feed, 'SUMMARY')).toEqual(['Vi bestämmer veckan tillsammans', 'Natten']);
    expect(valuesOf(feed, 'DTSTART')).toEqual(['20261201T080000Z', '20261208T080000Z']);
    expect(valuesOf(feed, 'DESCRIPTION')).toEqual([]);
    expect(feed).not.toMatch(/host|LinkedIn|Fastnålad|Höstens/);
  });

  it('says which slot by the same id each time, and what is gone without a title', () => {
    const before = revisionsOf(revisedFeed({}, shown, now));
    const gone = calendarFeed(titlesFeed(revisedFeed(before, [event()], now)), 'Nordhamn', 'sv');
    expect(valuesOf(gone, 'UID')).toEqual(valuesOf(feed, 'UID'));
    expect(new Set(valuesOf(feed, 'UID')).size).toBe(2);
    expect(valuesOf(gone, 'SUMMARY')).toEqual(['Vi bestämmer veckan tillsammans', 'Inställd tid']);
    expect(gone).not.toContain('Natten');
  });
});

it('holds slots with a story; a pair of languages is one event, and empty or missed slots are none', () => {
  const facts = factsOf({
    stories: [storyOf(), storyOf({ id: 'elsas-week', title: 'We decide together', language: 'en' })],
    publications: [factOf()],
    planned: [
      plannedOf(),
      plannedOf({ channel: 'site', story: 'elsas-week' }),
      plannedOf({ instant: '2026-12-08T08:00:00Z', story: null }),
      plannedOf({ instant: '2026-11-10T08:00:00Z' }),
    ],
  });
  expect(feedEvents(shownSlots(facts), facts)).toEqual([
    expect.objectContaining({ at: '2026-11-17T08:00:00Z', isPublished: true }),
    {
      campaign: 'host',
      at: '2026-12-01T08:00:00Z',
      title: 'Vi bestämmer veckan tillsammans / We decide together',
      summary: 'Vi bestämmer veckan tillsammans / We decide together (LinkedIn och Berättelsesidan)',
      description: 'Höstens bristyrken. Inte berättat förr: värdet Delaktighet.',
      isPublished: false,
    },
  ]);
});
