import { expect, test } from 'vitest';
import { aSandbox, day, encoded, hour, page, tuesday } from '#test/builders/linkedin-sandbox.ts';

const statistics = `/rest/organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity=${encoded(page)}`;
const followers = `/rest/organizationalEntityFollowerStatistics?q=organizationalEntity&organizationalEntity=${encoded(page)}`;
const intervals = (start: number, end: number, granularity = 'DAY') =>
  `&timeIntervals=(timeRange:(start:${start},end:${end}),timeGranularityType:${granularity})`;
const list = (name: string, urns: readonly string[]) => `&${name}=List(${urns.map(encoded).join(',')})`;

test('a post without activity is absent, and later has its lifetime numbers', async () => {
  const { call, published, clock } = await aSandbox();
  const urn = await published();
  const path = statistics + list('shares', [urn]);
  expect((await call(path)).json.elements).toEqual([]);
  clock.at += 14 * day;
  const [element] = (await call(path)).json.elements;
  expect(element).toMatchObject({ organizationalEntity: page, share: urn });
  const totals = element.totalShareStatistics;
  expect(totals.impressionCount).toBeGreaterThan(1_000);
  const engaged = totals.clickCount + totals.likeCount + totals.commentCount + totals.shareCount;
  expect(totals.engagement).toBeCloseTo(engaged / totals.impressionCount, 10);
});

test('shares and ugcPosts are asked for in their own lists', async () => {
  const { call, published, upload, clock } = await aSandbox();
  const share = await published();
  const images = [{ id: await upload() }, { id: await upload() }];
  const ugcPost = await published({ content: { multiImage: { images } } });
  clock.at += day;
  const { json } = await call(statistics + list('shares', [share]) + list('ugcPosts', [ugcPost]));
  expect(json.elements).toMatchObject([{ share }, { ugcPost }]);
  const mixed = await call(statistics + list('shares', [ugcPost]));
  expect([mixed.status, mixed.json.code]).toEqual([400, 'INVALID_URN_TYPE']);
});

test('a deleted post, a hidden one and a silent one are absent', async () => {
  const { call, published, clock, sandbox } = await aSandbox();
  const deleted = await published({ commentary: 'Ett' });
  sandbox.faults.next('create-hidden');
  const hidden = await published({ commentary: 'Två' });
  clock.at += day;
  await call(`/rest/posts/${encoded(deleted)}`, { method: 'DELETE' });
  expect((await call(statistics + list('shares', [deleted, hidden]))).json.elements).toEqual([]);
  const loud = await published({ commentary: 'Tre' });
  clock.at += day;
  expect((await call(statistics + list('shares', [loud]))).json.elements).toHaveLength(1);
  sandbox.faults.set({ silentPosts: 1 });
  expect((await call(statistics + list('shares', [loud]))).json.elements).toEqual([]);
});

test('the page by day adds up to the page in total, without unique impressions', async () => {
  const { call, published, clock } = await aSandbox();
  await published({ commentary: 'Ett' });
  clock.at += 2 * day;
  await published({ commentary: 'Två' });
  clock.at += 3 * day;
  const daily = (await call(statistics + intervals(tuesday - day, clock.at + day))).json.elements;
  const total = (await call(statistics)).json.elements[0].totalShareStatistics;
  const sum = daily
    .map(
      (element: { totalShareStatistics: { impressionCount: number } }) => element.totalShareStatistics.impressionCount,
    )
    .reduce((one: number, other: number) => one + other, 0);
  expect(sum).toBe(total.impressionCount);
  expect(sum).toBeGreaterThan(0);
  expect(daily[0].totalShareStatistics).not.toHaveProperty('uniqueImpressionsCount');
  expect(daily[1].timeRange).toEqual({ start: Date.UTC(2026, 10, 24), end: Date.UTC(2026, 10, 25) });
});

test('months are UTC months', async () => {
  const { call, published } = await aSandbox();
  await published();
  const { json } = await call(statistics + intervals(Date.UTC(2026, 9, 5), tuesday, 'MONTH'));
  expect(json.elements.map(({ timeRange }: { timeRange: unknown }) => timeRange)).toEqual([
    { start: Date.UTC(2026, 9, 1), end: Date.UTC(2026, 10, 1) },
    { start: Date.UTC(2026, 10, 1), end: Date.UTC(2026, 11, 1) },
  ]);
});

test('statistics can lag, and likes can be negative', async () => {
  const { call, published, clock, sandbox } = await aSandbox();
  const path = statistics + list('shares', [await published()]);
  sandbox.faults.set({ statisticsLagMs: 2 * day, negativeLikes: true });
  clock.at += 2 * day;
  expect((await call(path)).json.elements).toEqual([]);
  clock.at += day;
  expect((await call(path)).json.elements[0].totalShareStatistics.likeCount).toBe(-1);
});

test('reactions by type and comments are up to date and grow', async () => {
  const { call, published, clock } = await aSandbox();
  const urn = await published();
  const path = `/rest/socialMetadata/${encoded(urn)}`;
  expect((await call(path)).json).toMatchObject({ commentSummary: { count: 0 }, reactionSummaries: {} });
  clock.at += 14 * day;
  const { json } = await call(path);
  expect(json.entity).toBe(urn);
  expect(json.reactionSummaries.LIKE).toMatchObject({ reactionType: 'LIKE' });
  const reactions = Object.values<{ count: number }>(json.reactionSummaries).reduce((sum, { count }) => sum + count, 0);
  const [element] = (await call(statistics + list('shares', [urn]))).json.elements;
  expect(element.totalShareStatistics.likeCount).toBe(reactions);
  const batch = await call(`/rest/socialMetadata?ids=List(${encoded(urn)})`);
  expect(batch.json.results[urn]).toEqual(json);
});

test('row 53: the old spelling of the edge type is refused', async () => {
  const { call } = await aSandbox();
  const path = `/rest/networkSizes/${encoded(page)}?edgeType=`;
  const { status, json } = await call(`${path}CompanyFollowedByMember`);
  expect([status, json.code]).toEqual([400, 'INVALID_VALUE_FOR_FIELD']);
  const size = (await call(`${path}COMPANY_FOLLOWED_BY_MEMBER`)).json.firstDegreeSize;
  expect(size).toBeGreaterThan(60_000);
  expect(size).toBeLessThan(70_000);
});

test('row 54: a time range together with posts is refused, or by a setting ignored', async () => {
  const { call, published, clock, sandbox } = await aSandbox();
  const urn = await published();
  clock.at += day;
  const path = statistics + list('shares', [urn]) + intervals(tuesday, clock.at);
  const { status, json } = await call(path);
  expect([status, json.code]).toEqual([400, 'ILLEGAL_ARGUMENT']);
  sandbox.faults.set({ timedPostStatistics: 'ignore' });
  expect((await call(path)).json.elements).toHaveLength(1);
});

test('row 55: what is older than twelve months is missing, without an error', async () => {
  const { call, clock } = await aSandbox();
  const { status, json } = await call(statistics + intervals(tuesday - 400 * day, tuesday - 363 * day));
  expect(status).toBe(200);
  expect(json.elements.map(({ timeRange }: { timeRange: { start: number } }) => timeRange.start)).toEqual([
    Date.UTC(2025, 10, 25),
    Date.UTC(2025, 10, 26),
  ]);
  const old = await call(statistics + intervals(clock.at - 500 * day, clock.at - 450 * day));
  expect([old.status, old.json.elements]).toEqual([200, []]);
});

test('row 55: gains of followers end the day before yesterday', async () => {
  const { call } = await aSandbox();
  const { status, json } = await call(followers + intervals(tuesday - 5 * day, tuesday));
  expect(status).toBe(200);
  const days = json.elements.map(({ timeRange }: { timeRange: { start: number } }) =>
    new Date(timeRange.start).getUTCDate(),
  );
  expect(days).toEqual([19, 20, 21, 22]);
  expect(json.elements[0].followerGains.organicFollowerGain).toBeGreaterThan(0);
});

test('followers without a time range come in seven facets', async () => {
  const { call } = await aSandbox();
  const [element] = (await call(followers)).json.elements;
  expect(Object.keys(element).filter((name) => name.startsWith('followerCountsBy'))).toHaveLength(7);
});

test('row 57: a burst of comments is throttled for a minute', async () => {
  const { call, published, clock } = await aSandbox();
  const urn = await published();
  const comment = () =>
    call(`/rest/socialActions/${encoded(urn)}/comments`, {
      body: { actor: page, object: urn, message: { text: 'Välkommen (ring gärna)!' } },
    });
  for (let n = 0; n < 5; n += 1) expect((await comment()).status).toBe(201);
  const { status, json } = await comment();
  expect(status).toBe(429);
  expect(json.message).toMatch(/^Comment create throttled/);
  clock.at += 60_000;
  expect((await comment()).status).toBe(201);
  expect((await call(`/rest/socialMetadata/${encoded(urn)}`)).json.commentSummary.count).toBeGreaterThanOrEqual(6);
});

test('the same seed and clock give the same numbers, another seed gives others', async () => {
  const numbers = async (seed: number) => {
    const { call, published, clock } = await aSandbox({ seed });
    const urn = await published();
    clock.at += 26 * hour;
    return (await call(statistics + list('shares', [urn]))).json.elements[0].totalShareStatistics;
  };
  expect(await numbers(7)).toEqual(await numbers(7));
  expect(await numbers(7)).not.toEqual(await numbers(8));
});
