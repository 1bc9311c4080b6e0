import { describe, expect, it } from 'vitest';
import { publishedOf, type Recorded } from '#functions/newsroom/screens/queries/published-of.ts';
import { storyPublicationsOf } from '#functions/newsroom/screens/queries/story-publications.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { factsOf } from '#test/builders/newsroom/facts.ts';
import { factOf, unsentOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

const entry = (projection: PublicationProjection, at: string, said: Partial<PublicationEntry>): PublicationEntry =>
  ({ ...projection, n: 0, by: 'test', previous: null, at, ...said }) as PublicationEntry;

const snapshot = (part: Partial<Snapshot>): Snapshot => ({
  publication: factOf().publication,
  campaign: 'host',
  story: 'elsas-vecka',
  externalId: 'urn:li:share:7',
  age: 'PT1H',
  dueAt: '2026-11-17T09:00:09Z',
  measuredAt: '2026-11-17T09:01:00Z',
  impressions: 10,
  uniqueImpressions: 8,
  clicks: 1,
  likes: 1,
  comments: 0,
  shares: 0,
  reactions: { LIKE: 1, PRAISE: 2 },
  unread: null,
  ...part,
});

const none: Recorded = { entries: new Map(), snapshots: new Map() };
const view = (publications: readonly PublicationProjection[], recorded: Recorded = none) =>
  publishedOf(factsOf({ stories: [storyOf()], publications }), storyPublicationsOf(publications, 30), recorded).stories;

describe('tellings', () => {
  it('are the newest first, at most as many as asked for, without what never went out', () => {
    const tellings = storyPublicationsOf(
      [
        factOf({ story: 'a', instant: '2026-11-10T08:00:00Z' }),
        factOf({ story: 'b' }),
        factOf({ story: 'c', instant: '2026-11-03T08:00:00Z' }),
        unsentOf({ story: 'd', state: 'missed' }),
        factOf({ story: 'b', channel: 'job-boards', vacancy: 'kock' }),
      ],
      2,
    );
    expect(tellings.map((one) => [one.story, one.facts.length])).toEqual([
      ['b', 1],
      ['a', 1],
    ]);
  });
});

describe('what is out', () => {
  it('takes each number as it was last read, sums reactions, and keeps what never was unknown with its reason', () => {
    const projection = factOf();
    const snapshots = new Map([
      [
        projection.publication,
        [
          snapshot({ clicks: null, shares: 8 }),
          snapshot({
            age: 'P1D',
            measuredAt: '2026-11-18T08:01:00Z',
            impressions: 400,
            clicks: null,
            shares: null,
            unread: 'http-403',
          }),
          snapshot({ age: 'P3D', measuredAt: null, impressions: null }),
        ],
      ],
    ]);
    const [story] = view([projection], { ...none, snapshots });
    const numbers = story?.channels[0]?.numbers;
    expect(numbers).toMatchObject({
      readAt: '2026-11-18T08:01:00Z',
      impressions: { value: 400, why: null },
      reactions: { value: 3, why: null },
      comments: { value: 0, why: null },
    });
    expect(numbers?.shares.value).toBe(8);
    expect(numbers?.clicks).toMatchObject({ value: null, why: { en: expect.stringContaining('http-403') } });
  });

  it('has unknown numbers before the first reading, and none for a channel that is not counted', () => {
    const [story] = view([factOf({ channel: 'site' }), factOf()]);
    expect(story?.channels.map((one) => [one.channel, one.numbers?.readAt, one.numbers?.impressions.value])).toEqual([
      ['linkedin', null, null],
      ['site', undefined, undefined],
    ]);
  });

  it('tells the ledgers of all channels as one story, in words', () => {
    const linkedin = factOf();
    const site = factOf({ channel: 'site' });
    const entries = new Map([
      [
        linkedin.publication,
        [
          entry(linkedin, '2026-11-17T08:00:02Z', { kind: 'prepared', pictures: ['a', 'b'] }),
          entry(linkedin, '2026-11-17T08:00:06Z', { kind: 'published', how: 'found' }),
        ],
      ],
      [site.publication, [entry(site, '2026-11-17T08:00:04Z', { kind: 'missed', reason: 'too-late' })]],
    ]);
    const [story] = view([linkedin, site], { ...none, entries });
    expect(story?.ledger.map((line) => [line.channel, line.kind, line.detail?.sv])).toEqual([
      ['linkedin', 'prepared', '2 bilder.'],
      ['site', 'missed', 'Tiden gick ut innan den kunde sändas.'],
      ['linkedin', 'published', 'Den hittades när vi tittade efter.'],
    ]);
  });

  it('says of a post that could not be corrected why, and of one in doubt what settles it', () => {
    const edit = { state: 'refused', at: '2026-11-18T08:00:00Z', reason: 'pictures-changed' } as const;
    const [corrected] = view([factOf({ edit })]);
    expect(corrected?.channels[0]).toMatchObject({ state: 'published', settle: null });
    expect(corrected?.channels[0]?.reason?.sv).toContain('Bilderna är ändrade');
    const inDoubt = factOf({ state: 'unknown', needsPerson: true, reason: 'not-found' });
    expect(view([inDoubt])[0]?.channels[0]?.settle).toBe(inDoubt.publication);
  });

  it('tells corrections, and who settled what, in words', () => {
    const projection = factOf();
    const said: readonly Partial<PublicationEntry>[] = [
      { kind: 'editing' },
      { kind: 'edited', left: null },
      { kind: 'edited', left: 'card-changed' },
      { kind: 'edit-refused', reason: 'post-gone' },
      { kind: 'settled', decision: 'stands', person: 'eva.k', seen: false },
      { kind: 'settled', decision: 'absent', person: 'eva.k', seen: true },
    ];
    const lines = said.map((one, n) => entry(projection, `2026-11-18T08:0${n}:00Z`, one));
    const [story] = view([projection], { ...none, entries: new Map([[projection.publication, lines]]) });
    expect(story?.ledger.map((line) => line.detail?.sv.slice(0, 27) ?? null)).toEqual([
      null,
      null,
      'Länkkortet visar den tidiga',
      'Inlägget finns inte längre ',
      'eva.k: den står där. Vi fic',
      'eva.k: den finns inte där.',
    ]);
  });

  const gone = factOf({ state: 'removed' });
  const site = factOf({ channel: 'site', state: 'withdrawing', reason: 'story-withdrawn' });
  const removal = [
    entry(gone, '2026-11-20T08:00:00Z', { kind: 'withdrawing', reason: 'story-withdrawn' }),
    entry(gone, '2026-11-20T08:01:00Z', { kind: 'removed' }),
  ];
  it.each([
    ['done when every channel is clear', [gone], { state: 'done', at: '2026-11-20T08:01:00Z' }],
    ['under way while one is left', [gone, site], { state: 'under-way', at: '2026-11-20T08:00:00Z' }],
    ['none while nothing is taken down', [factOf()], null],
  ])('has a takedown that is %s', (_, facts, takedown) => {
    const [story] = view(facts, {
      ...none,
      entries: new Map([[gone.publication, facts.includes(gone) ? removal : []]]),
    });
    expect(story?.takedown).toEqual(takedown);
    expect(story?.channels[0]?.url === null).toBe(facts.includes(gone));
  });
});
