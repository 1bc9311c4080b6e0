import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { refreshFeeds } from '#functions/ads/vacancies/feeds/refresh-feeds.ts';
import { readVacancies } from '#functions/ads/vacancies/read-vacancies.ts';
import type { FeedRequest, FetchedFeed } from '#functions/ground/ports/vacancy-source.ts';
import { aContent } from '#test/ads/vacancies/a-content.ts';
import { anOrganisation } from '#test/ads/vacancies/an-organisation.ts';

const organisation = anOrganisation();
const address = 'https://varbi.example/feed?token=hemlig';
const start = Temporal.Instant.from('2026-11-24T08:00:00Z');

const position = (id: number, about: object = {}) => ({
  id,
  title: 'Kock',
  published: '2026-10-14',
  ends: '2026-12-30',
  type: 'Tillsvidare',
  description: '<p>Mat.</p>',
  departments: ['Hamnskolan'],
  jobtype: { groupid: '5120' },
  applyURI: 'https://varbi.example/apply',
  ...about,
});
const feedOf = (count: number, about: object = {}): string =>
  JSON.stringify({ positions: Array.from({ length: count }, (_, id) => position(id, about)) });
const text = (body: string, etag: string | null = null): FetchedFeed => ({
  fetched: true,
  body,
  contentType: null,
  validators: { etag, lastModified: null },
});
const down: FetchedFeed = { fetched: false, reason: 'HTTP 503' };

/** A city with one feed, whose server answers what a test says; hours go by between the runs. */
const aCity = (url = address) => {
  const content = aContent({ 'vacancies/feeds.yaml': `feeds: [{ id: varbi, kind: varbi, url: "${url}" }]` });
  const reports = memoryStore();
  const asked: (FeedRequest | undefined)[] = [];
  let answer: FetchedFeed = down;
  let now = start;
  const deps = () => ({
    content,
    reports,
    clock: fixedClock(now),
    log: quietLog,
    vacancies: {
      fetch: async (_: string, request?: FeedRequest) => {
        asked.push(request);
        return answer;
      },
    },
  });
  return {
    asked,
    reports,
    read: () => readVacancies(deps(), organisation),
    answers: (next: FetchedFeed) => {
      answer = next;
    },
    /** The hourly run, `hours` later. */
    run: async (next: FetchedFeed, hours = 1) => {
      answer = next;
      now = now.add({ hours });
      const { facts, findings } = await refreshFeeds(deps(), organisation);
      return { facts, findings };
    },
  };
};
type City = ReturnType<typeof aCity>;
const counts = async (city: City) => {
  const { vacancies, findings } = await city.read();
  return [vacancies.length, findings.map((one) => `${one.severity} ${one.rule}`)];
};

describe('a feed that is asked every hour', () => {
  test('is asked by the hourly run alone', async () => {
    const city = aCity();
    await city.run(text(feedOf(4)));
    expect(await counts(city)).toEqual([4, []]);
    expect(await counts(city)).toEqual([4, []]);
    expect(city.asked).toHaveLength(1);
  });

  test('is asked by others as long as nothing is kept, which then keep nothing', async () => {
    const city = aCity();
    city.answers(text(feedOf(2)));
    expect(await counts(city)).toEqual([2, []]);
    expect(await city.reports.list('')).toEqual([]);
  });

  test('is asked whether it changed, and its copy counts when it did not', async () => {
    const city = aCity();
    const first = await city.run(text(feedOf(4), '"v1"'));
    const second = await city.run({ fetched: false, reason: 'unchanged', unchanged: true });
    expect(city.asked.map((one) => one?.validators?.etag ?? null)).toEqual([null, '"v1"']);
    expect(second).toEqual(first);
    expect(await counts(city)).toEqual([4, []]);
  });

  test('says the same as before when it delivers the same, and other things when not', async () => {
    const city = aCity();
    const facts = [await city.run(text(feedOf(4))), await city.run(text(feedOf(4))), await city.run(text(feedOf(5)))];
    expect(facts[1]).toEqual(facts[0]);
    expect(facts[2]).not.toEqual(facts[0]);
  });

  test('leaves its address and its key nowhere', async () => {
    const city = aCity();
    await city.run(text(feedOf(1)));
    for (const { key } of await city.reports.list(''))
      expect(key + new TextDecoder().decode((await city.reports.get(key))?.body)).not.toMatch(/hemlig/);
  });

  test('is forgotten when it is no longer named', async () => {
    const city = aCity();
    await city.run(text(feedOf(1)));
    const deps = {
      content: aContent({}),
      reports: city.reports,
      clock: fixedClock(start),
      log: quietLog,
      vacancies: { fetch: async () => down },
    };
    await refreshFeeds(deps, organisation);
    expect(await city.reports.list('')).toEqual([]);
  });
});

describe('a feed that can’t be read', () => {
  test.each([
    ['does not answer', down, 'HTTP 503'],
    ['shows a login page', text('<html>Logga in</html>'), 'inloggning'],
    ['is cut off', text(feedOf(9).slice(0, 300)), 'avhugget'],
  ])('because it %s keeps its ads, with their age', async (_, answer, why) => {
    const city = aCity();
    await city.run(text(feedOf(4)));
    const { findings } = await city.run(answer, 3);
    expect(await counts(city)).toEqual([4, [expect.stringMatching(/^warning feed-un/)]]);
    expect(findings[0]?.message.sv).toContain(why);
    expect(findings[0]?.message.sv).toContain('3 tim sedan');
    await city.run(answer, 24);
    expect(await counts(city)).toEqual([4, [expect.stringMatching(/^error feed-un/)]]);
    await city.run(text(feedOf(5)));
    expect(await counts(city)).toEqual([5, []]);
  });

  test('from the first is a finding, and asked anew', async () => {
    const city = aCity();
    await city.run(down);
    expect(await counts(city)).toEqual([0, ['error feed-unreachable']]);
  });

  test('is left alone as long as it asks for, a day at most', async () => {
    const city = aCity();
    await city.run(text(feedOf(4)));
    await city.run({ ...down, retryAfter: 5_400 });
    await city.run(text(feedOf(5)));
    expect(city.asked).toHaveLength(2);
    expect(await counts(city)).toEqual([4, ['warning feed-unreachable']]);
    await city.run(text(feedOf(5)));
    expect(await counts(city)).toEqual([5, []]);
    await city.run({ ...down, retryAfter: 999_999_999 });
    await city.run(text(feedOf(6)), 24);
    expect(await counts(city)).toEqual([6, []]);
  });

  test('though it is a file keeps its ads as well', async () => {
    const city = aCity('file:varbi.json');
    await city.run(text(feedOf(4)));
    city.answers(text('{"positions": ['));
    expect(await counts(city)).toEqual([4, ['warning feed-unreachable']]);
    city.answers(text(feedOf(3)));
    expect(await counts(city)).toEqual([3, []]);
  });
});

describe('a feed that suddenly delivers', () => {
  test.each([
    [10, 0, true],
    [10, 1, true],
    [10, 2, false],
    [3, 0, true],
    [2, 0, false],
  ])('of %i ads %i is doubted: %s', async (before, after, doubted) => {
    const city = aCity();
    await city.run(text(feedOf(before)));
    await city.run(text(feedOf(after)));
    expect(await counts(city)).toEqual(doubted ? [before, ['warning feed-shrunk']] : [after, []]);
  });

  test('nothing is believed after a day', async () => {
    const city = aCity();
    await city.run(text(feedOf(10)));
    await city.run(text(feedOf(0)));
    await city.run(text(feedOf(1)), 23);
    expect(await counts(city)).toEqual([10, ['warning feed-shrunk']]);
    await city.run(text(feedOf(1)), 1);
    expect(await counts(city)).toEqual([1, []]);
  });

  test('less, and recovers, is doubted anew the next time', async () => {
    const city = aCity();
    await city.run(text(feedOf(10)));
    await city.run(text(feedOf(0)));
    await city.run(text(feedOf(10)));
    await city.run(text(feedOf(0)), 30);
    expect(await counts(city)).toEqual([10, ['warning feed-shrunk']]);
  });

  test('nothing because all its ads have closed is believed', async () => {
    const city = aCity();
    await city.run(text(feedOf(10, { ends: '2026-11-24' })));
    await city.run(text(feedOf(0)), 48);
    expect(await counts(city)).toEqual([0, []]);
  });
});
