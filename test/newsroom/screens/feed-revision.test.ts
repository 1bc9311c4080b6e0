import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarFeed } from '#functions/newsroom/screens/calendar-feed.ts';
import {
  type FeedEvent,
  type FeedRevisions,
  revisedFeed,
  revisionsOf,
} from '#functions/newsroom/screens/feed-revision.ts';
import { calendarReaders as readers, type SeenEvent as Seen } from '#test/builders/newsroom/calendar-readers.ts';

const event = (at: string, summary: string): FeedEvent => ({
  campaign: 'host',
  at,
  title: summary,
  summary,
  description: 'Höstens bristyrken.',
  isPublished: false,
});
const [first, second, third] = ['2026-12-01T08:00:00Z', '2026-12-08T08:00:00Z', '2026-12-15T08:00:00Z'] as const;
const [monday, tuesday] = ['2026-11-23T06:00:00Z', '2026-11-24T06:00:00Z'] as const;

const planned = [event(first, 'Elsa'), event(second, 'Omar'), event(third, 'Karin')];

/** What a run writes, beside what the runs before it did. */
const run = (before: FeedRevisions, events: readonly FeedEvent[], now: string) => {
  const feed = revisedFeed(before, events, Temporal.Instant.from(now));
  return { text: calendarFeed(feed, 'Nordhamn', 'sv'), kept: revisionsOf(feed) };
};

const seen = (at: string, summary: string, sequence: number, changed: string, status = 'TENTATIVE'): Seen => ({
  at,
  summary,
  status,
  sequence,
  changed,
});
const stands = (at: string, summary: string) => seen(at, summary, 0, monday);
const gone = (at: string) => seen(at, 'Inställd tid', 1, tuesday, 'CANCELLED');
const moved = '2026-12-16T08:00:00Z';

describe.each(Object.keys(readers))('a calendar that reads with %s', (name) => {
  const read = readers[name] as (text: string) => readonly Seen[];
  it.each<[string, readonly FeedEvent[], readonly Seen[]]>([
    [
      'sees a slot that moved go, and come elsewhere',
      [...planned.slice(0, 2), event(moved, 'Karin')],
      [stands(first, 'Elsa'), stands(second, 'Omar'), gone(third), seen(moved, 'Karin', 0, tuesday)],
    ],
    [
      'sees two slots that changed stories change',
      [event(first, 'Omar'), event(second, 'Elsa'), event(third, 'Karin')],
      [seen(first, 'Omar', 1, tuesday), seen(second, 'Elsa', 1, tuesday), stands(third, 'Karin')],
    ],
    ['sees a slot that is skipped go', planned.slice(1), [gone(first), stands(second, 'Omar'), stands(third, 'Karin')]],
    [
      'sees a story that was withdrawn go, and its title with it',
      planned.filter(({ summary }) => summary !== 'Omar'),
      [stands(first, 'Elsa'), gone(second), stands(third, 'Karin')],
    ],
  ])('%s', (_, events, expected) => {
    const before = run({}, planned, monday);
    expect(read(before.text)).toEqual([stands(first, 'Elsa'), stands(second, 'Omar'), stands(third, 'Karin')]);
    const { text } = run(before.kept, events, tuesday);
    expect([...read(text)].sort((a, b) => a.at.localeCompare(b.at))).toEqual(expected);
  });
});

describe('the versions of slots', () => {
  it('are the same bytes for the same plan, whenever it is written', () => {
    const before = run({}, planned, monday);
    const again = run(before.kept, [...planned].reverse(), tuesday);
    expect(again).toEqual(before);
  });

  it('count on when a slot comes back, and when it goes again', () => {
    const before = run({}, planned, monday);
    const without = run(before.kept, planned.slice(1), tuesday);
    const back = run(without.kept, planned, '2026-11-25T06:00:00Z');
    const counts = [before, without, back].map(({ kept }) => kept['host.20261201T080000Z@vardag']?.sequence);
    expect(counts).toEqual([0, 1, 2]);
  });

  it.each([
    ['the moment before thirty days have passed', '2026-12-31T07:59:59Z', 1],
    ['when they have', '2026-12-31T08:00:00Z', 0],
    ['after', '2026-12-31T08:00:01Z', 0],
  ])('of a slot that is gone are kept %s', (_, now, count) => {
    const { kept } = run(run({}, planned.slice(0, 1), monday).kept, [], now);
    expect(Object.keys(kept)).toHaveLength(count);
  });

  it('keep no title', () => {
    expect(JSON.stringify(run({}, planned, monday).kept)).not.toContain('Elsa');
  });

  it('take no time in anybody’s day, say how often to ask, and name no method', () => {
    const { text } = run({}, planned.slice(0, 1), monday);
    const lines = text.split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'TRANSP:TRANSPARENT',
        'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
        'SEQUENCE:0',
        'DTSTAMP:20261123T060000Z',
        'LAST-MODIFIED:20261123T060000Z',
      ]),
    );
    expect(text).not.toContain('METHOD');
  });
});
