import { describe, expect, it } from 'vitest';
import { toldRows } from '#functions/newsroom/digests/published-rows.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { period, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const projection = aPublicationProjection();
const rows = (part: Parameters<typeof someDigestFacts>[0]) =>
  toldRows(someDigestFacts({ publications: [projection], stories: [aStoryFacts()], ...part }), period('2026-W47'));

describe('a row of what was told', () => {
  it('has the story, its value, its unit, its picture and its numbers', () => {
    expect(rows({ snapshots: [aSnapshot(projection)] })).toMatchObject([
      {
        id: 'vi-bestammer-veckan',
        value: 'Delaktighet',
        unit: 'utbildning.forskolan-solrosen',
        picture: { src: 'pictures/aa/thumb.jpg', width: 480, height: 320 },
        impressions: { value: 1000 },
        reactions: { value: 15 },
        comments: { value: 3 },
        note: null,
      },
    ]);
  });

  it.each([
    ['nobody has read', [], /not been read yet/],
    [
      'the source did not give',
      [aSnapshot(projection, { impressions: null, unread: 'statistics: timeout' })],
      /timeout/,
    ],
  ])('has unknown impressions when they are what %s', (_, snapshots, why) => {
    const [row] = rows({ snapshots });
    expect(row).toMatchObject({ impressions: { value: null }, note: null });
    expect(row?.impressions.why?.en).toMatch(why);
  });

  it('of a post that nobody has seen has zero impressions', () => {
    const [row] = rows({ snapshots: [aSnapshot(projection, { impressions: 0 })] });
    expect(row).toMatchObject({ impressions: { value: 0 } });
  });

  it('tells nothing that only the sender sees of a single post: no rate, no clicks, no shares', () => {
    const [row] = rows({ snapshots: [aSnapshot(projection, { clicks: 271, shares: 83 })] });
    expect(JSON.stringify(row)).not.toMatch(/rate|271|83/);
  });

  it.each([
    [
      'failed later',
      { age: 'P3D', impressions: null, likes: null, unread: 'statistics: timeout' },
      'Läst 18 nov; det har inte gått att läsa sedan dess (statistics: timeout).',
    ],
    [
      'found the post gone',
      { age: 'P3D', impressions: null, likes: null, unread: 'statistics: gone; reactions: gone' },
      'Läst 18 nov; inlägget är borta sedan dess.',
    ],
    ['gave fewer', { age: 'P3D', impressions: 950 }, 'LinkedIn har rättat det från 1\u202f000.'],
    [
      'gave a negative number',
      { age: 'P3D', impressions: -4 },
      'Läst 18 nov; det har inte gått att läsa sedan dess (?).',
    ],
  ] as const)('keeps the number when an attempt %s, and says so', (_, later, note) => {
    const [row] = rows({ snapshots: [aSnapshot(projection), aSnapshot(projection, later)] });
    expect(row).toMatchObject({ impressions: { value: later.impressions === 950 ? 950 : 1000 }, note: { sv: note } });
    expect(row?.reactions.value).toBe(15);
  });

  it.each([
    ['was taken down', { publications: [{ ...projection, state: 'removed' as const }] }],
    ['is being taken down', { publications: [{ ...projection, state: 'withdrawing' as const }] }],
    ['is no longer approved', { stories: [aStoryFacts({ folder: 'withdrawn' })] }],
    ['nobody knows any more', { stories: [] }],
  ])('shows no picture of a story that %s', (_, part) => {
    expect(rows(part)).toMatchObject([{ id: 'vi-bestammer-veckan', picture: null }]);
  });

  it('stands in order of time, not of how well it did', () => {
    const early = aPublicationProjection({ story: 'a', publishedAt: '2026-11-16T08:00:00Z' });
    const snapshots = [aSnapshot(early, { clicks: 0 }), aSnapshot(projection, { clicks: 500 })];
    expect(rows({ publications: [projection, early], snapshots }).map((row) => row.id)).toEqual([
      'a',
      'vi-bestammer-veckan',
    ]);
  });
});
