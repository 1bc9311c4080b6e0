import { afterEach, describe, expect, it } from 'vitest';
import { linkedInEngagement } from '#functions/adapters/channels/linkedin/linkedin-engagement.ts';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import { settings, standing } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type StubAnswer, type StubServer, startStub } from '#test/adapters/channels/linkedin/stub-server.ts';

let stub: StubServer;
afterEach(async () => {
  await stub.close();
});

const urnOf = (kind: 'share' | 'ugcPost', number: number): string => `urn:li:${kind}:71411389377663918${10 + number}`;
const share = urnOf('share', 1);
const totals = {
  impressionCount: 900,
  uniqueImpressionsCount: 700,
  clickCount: 30,
  likeCount: 12,
  commentCount: 3,
  shareCount: 2,
  engagement: 0.05,
};
const statistics = (...elements: readonly unknown[]): StubAnswer => ({ status: 200, body: { elements } });
const counts = {
  entity: share,
  commentsState: 'OPEN',
  commentSummary: { count: 4, topLevelCount: 2 },
  reactionSummaries: { LIKE: { reactionType: 'LIKE', count: 10 }, EMPATHY: { reactionType: 'EMPATHY', count: 3 } },
};
const silent = { entity: share, commentSummary: { count: 0 }, reactionSummaries: {} };
const denied: StubAnswer = {
  status: 403,
  body: { status: 403, code: 'ACCESS_DENIED', message: 'Not enough permissions' },
};

type Answers = { readonly statistics: StubAnswer; readonly social: StubAnswer; readonly post?: StubAnswer };
const measure = async (answers: Answers, ids: readonly string[] = [share]) => {
  stub = await startStub(({ path }) => {
    if (path.includes('ShareStatistics')) return answers.statistics;
    return path.includes('/socialMetadata') ? answers.social : (answers.post ?? { status: 404 });
  });
  return await linkedInEngagement(settings(stub.url)).measure(ids);
};
const nothing: Measured = {
  impressions: null,
  uniqueImpressions: null,
  clicks: null,
  likes: null,
  comments: null,
  shares: null,
  reactions: null,
  unread: null,
};
const zeros = { impressions: 0, uniqueImpressions: 0, clicks: 0, likes: 0, comments: 0, shares: 0 };
const read = { impressions: 900, uniqueImpressions: 700, clicks: 30, shares: 2 };

describe('measuring posts on LinkedIn', () => {
  it.each<readonly [string, Answers, Partial<Measured>]>([
    [
      'both sources',
      { statistics: statistics({ share, totalShareStatistics: totals }), social: { status: 200, body: counts } },
      { ...read, likes: 13, comments: 4, reactions: { LIKE: 10, EMPATHY: 3 }, unread: null },
    ],
    [
      'no right to the reactions',
      { statistics: statistics({ share, totalShareStatistics: totals }), social: denied },
      { ...read, likes: 12, comments: 3, reactions: null, unread: 'reactions: ACCESS_DENIED' },
    ],
    [
      'no right to the statistics',
      { statistics: denied, social: { status: 200, body: counts } },
      { ...nothing, likes: 13, comments: 4, reactions: { LIKE: 10, EMPATHY: 3 }, unread: 'statistics: ACCESS_DENIED' },
    ],
    [
      'no right to anything',
      { statistics: denied, social: denied },
      { ...nothing, unread: 'statistics: ACCESS_DENIED; reactions: ACCESS_DENIED' },
    ],
    [
      'a post that nobody noticed',
      { statistics: statistics(), social: { status: 200, body: silent } },
      { ...zeros, reactions: {}, unread: null },
    ],
    [
      'a post that nobody noticed and no right to the reactions',
      { statistics: statistics(), social: denied, post: { status: 200, body: standing({ id: share }) } },
      { ...zeros, reactions: null, unread: 'reactions: ACCESS_DENIED' },
    ],
    [
      'statistics that lag behind the reactions',
      { statistics: statistics(), social: { status: 200, body: counts } },
      { ...nothing, likes: 13, comments: 4, reactions: { LIKE: 10, EMPATHY: 3 }, unread: 'statistics: lagging' },
    ],
    [
      'a post that is gone',
      { statistics: statistics(), social: { status: 404 } },
      { ...nothing, unread: 'statistics: gone; reactions: gone' },
    ],
    [
      'a post that nothing can vouch for',
      { statistics: statistics(), social: denied, post: denied },
      { ...nothing, unread: 'statistics: gone; reactions: ACCESS_DENIED' },
    ],
    [
      'a negative count',
      { statistics: statistics({ share, totalShareStatistics: { ...totals, likeCount: -1 } }), social: denied },
      { ...read, likes: null },
    ],
    [
      'a count that is missing',
      {
        statistics: statistics({ share, totalShareStatistics: { ...totals, uniqueImpressionsCount: undefined } }),
        social: denied,
      },
      { impressions: 900, uniqueImpressions: null },
    ],
    [
      'a quota that is used up',
      { statistics: { status: 429 }, social: { status: 429 } },
      { ...nothing, unread: 'statistics: http-429; reactions: http-429' },
    ],
  ])('with %s', async (_, answers, expected) => {
    expect((await measure(answers)).get(share)).toMatchObject(expected);
  });

  it('asks for shares and ugcPosts apart, fifty at a time', async () => {
    const ids = [
      ...Array.from({ length: 60 }, (_, index) => urnOf('share', index)),
      ...Array.from({ length: 2 }, (_, index) => urnOf('ugcPost', index)),
    ];
    await measure({ statistics: statistics(), social: { status: 429 } }, [...ids, share, 'not-a-post']);
    const asked = stub.requests.map(({ path }) => path).filter((path) => path.includes('ShareStatistics'));
    expect(asked.map((path) => [/&(\w+)=List/.exec(path)?.[1], path.split('%3A71411').length - 1])).toEqual([
      ['shares', 50],
      ['shares', 10],
      ['ugcPosts', 2],
    ]);
    expect(asked.every((path) => path.length < 4000)).toBe(true);
    expect(stub.requests.filter(({ path }) => path.includes('socialMetadata'))).toHaveLength(2);
  });

  it('is not blinded by one post that is not the organization’s', async () => {
    const [mine, foreign] = [urnOf('share', 1), urnOf('share', 2)];
    stub = await startStub(({ path }) => {
      if (path.includes('/socialMetadata')) return denied;
      if (!path.includes('391812')) return statistics({ share: mine, totalShareStatistics: totals });
      const message =
        'Unpermitted fields present in PARAMETER: Data Processing Exception while processing fields [/shares[1]]';
      return { status: 403, body: { status: 403, serviceErrorCode: 100, code: 'ACCESS_DENIED', message } };
    });
    const measured = await linkedInEngagement(settings(stub.url)).measure([mine, foreign]);
    expect(measured.get(mine)?.impressions).toBe(900);
    expect(measured.get(foreign)).toMatchObject({
      impressions: null,
      unread: expect.stringContaining('ACCESS_DENIED'),
    });
  });

  it('asks one by one where the tier has no batch', async () => {
    const ids = [urnOf('share', 1), urnOf('share', 2)];
    stub = await startStub(({ path }) => {
      if (path.includes('ids=List')) return denied;
      return path.includes('/socialMetadata') ? { status: 200, body: silent } : statistics();
    });
    const measured = await linkedInEngagement(settings(stub.url)).measure(ids);
    expect([...measured.values()].map(({ likes, unread }) => [likes, unread])).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  it('asks nothing for nothing', async () => {
    expect((await measure({ statistics: statistics(), social: denied }, [])).size).toBe(0);
    expect(stub.requests).toEqual([]);
  });
});
