import { describe, expect, it } from 'vitest';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { savedMinutes } from '#functions/newsroom/digests/saved-minutes.ts';
import { trustNumbers } from '#functions/newsroom/digests/trust-numbers.ts';
import { trustCsv, trustRows } from '#functions/newsroom/digests/trust-rows.ts';
import { clearedText, pausedText, savedFormula, savedText } from '#functions/newsroom/digests/trust-words.ts';
import type { PauseTime, PauseTimes } from '#functions/story/quiet/pause-times.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { aTakedownReceipt } from '#test/builders/a-takedown-receipt.ts';
import { period, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const week = period('2026-W47');
const numbersOf = (part: Partial<DigestFacts>) => trustNumbers(someDigestFacts(part), week);

describe('how long it took until what may not stand was gone', () => {
  const cleared = (part: Partial<DigestFacts>) => numbersOf(part).cleared;
  const withdrawing = aPublicationProjection({ state: 'withdrawing' });

  it('is the median and the longest of the period', () => {
    const receipts = [60, 120, 900].map((seconds) =>
      aTakedownReceipt({
        story: `s${seconds}`,
        at: new Date(Date.parse('2026-11-18T10:00:00Z') + seconds * 1000).toISOString(),
      }),
    );
    expect(cleared({ receipts })).toEqual({ count: 3, median: 120, longest: 900, left: 0, untimed: 0 });
  });

  it.each([
    ['the last second before', '2026-11-15T22:59:59Z', 0],
    ['its first', '2026-11-15T23:00:00Z', 1],
    ['its last', '2026-11-22T22:59:59Z', 1],
    ['the first after', '2026-11-22T23:00:00Z', 0],
  ])('counts in the period in which the last channel went: %s', (_, at, count) => {
    expect(cleared({ receipts: [aTakedownReceipt({ at, ended: '2026-11-10T10:00:00Z' })] }).count).toBe(count);
  });

  it('is not told before the story is gone everywhere', () => {
    const receipts = [aTakedownReceipt()];
    expect(cleared({ receipts, publications: [withdrawing] })).toMatchObject({ count: 0, median: null, left: 1 });
    const block = aPublicationProjection({ state: 'withdrawing', vacancy: 'a-1', channel: 'job-boards' });
    expect(cleared({ receipts, publications: [block] })).toMatchObject({ count: 0, left: 1 });
  });

  it('has nothing to say of a block that gives way to another story', () => {
    const block = aPublicationProjection({ state: 'withdrawing', vacancy: 'a-1', channel: 'job-boards' });
    expect(cleared({ publications: [block] })).toMatchObject({ count: 0, left: 0 });
  });

  it('leaves out what came back, and says of how many the end is not known', () => {
    const { ended: _, ...old } = aTakedownReceipt({ story: 'gammal' });
    expect(cleared({ receipts: [aTakedownReceipt({ reason: 'came-back' }), old] })).toMatchObject({
      count: 0,
      untimed: 1,
    });
  });

  it('is said in words', () => {
    const none = { count: 0, median: null, longest: null, left: 0, untimed: 0 };
    expect(clearedText(none, 'sv')).toBe('Inget behövde tas bort.');
    expect(clearedText({ ...none, left: 2 }, 'sv')).toBe('2 är inte borta ur alla kanaler än.');
    expect(clearedText({ ...none, count: 3, median: 95, longest: 640 }, 'sv')).toContain('median 2 min, längst 11 min');
    expect(clearedText({ ...none, count: 1, median: 40, longest: 40 }, 'en')).toContain('within 40 s');
  });
});

describe('how long things were paused', () => {
  const time = (since: string, until: string | null, scope: PauseTime['scope'] = 'all'): PauseTime => ({
    file: 'x',
    scope,
    since: `2026-11-${since}:00Z`,
    until: until === null ? null : `2026-11-${until}:00Z`,
  });
  const paused = (times: readonly PauseTime[], watched = '2026-11-01T00:00:00Z') =>
    numbersOf({ pauseTimes: { watched, times } satisfies PauseTimes }).paused;
  const hours = (times: readonly PauseTime[]) => paused(times)?.scopes.map(({ seconds }) => seconds / 3600);

  it.each([
    ['within the period', [time('17T10:00', '17T12:30')], [2.5]],
    ['from before it', [time('10T10:00', '16T01:00')], [2]],
    ['beyond it', [time('22T20:00', '25T01:00')], [3]],
    ['and still is', [time('22T20:00', null)], [3]],
    ['before it alone', [time('10T10:00', '15T23:00')], []],
    ['twice at once', [time('17T10:00', '17T12:00'), time('17T11:00', '17T13:00')], [3]],
    ['one within another', [time('17T10:00', '17T14:00'), time('17T11:00', '17T12:00')], [4]],
    ['twice', [time('17T10:00', '17T11:00'), time('18T11:00', '18T13:00')], [3]],
  ])('counts what was paused %s', (_, times, expected) => {
    expect(hours(times)).toEqual(expected);
  });

  it('is told of each scope by its name, everything first', () => {
    const scopes = paused([
      time('17T10:00', '17T20:00', { unit: 'kultur' }),
      time('18T10:00', '18T11:00'),
      time('17T10:00', '17T12:00', { channel: 'linkedin' }),
    ])?.scopes;
    expect(scopes?.map(({ name }) => name)).toEqual([null, 'Kultur', 'LinkedIn']);
  });

  it('is unknown before anybody looked, and a least where the look came later than the period', () => {
    expect(numbersOf({ pauseTimes: null }).paused).toBeNull();
    expect(paused([], week.until.toString())).toBeNull();
    expect(paused([], '2026-11-17T00:00:00Z')?.least).toBe(true);
    expect(paused([], week.from.toString())?.least).toBe(false);
  });

  it('is said in words, and never that nothing was paused where nobody looked', () => {
    expect(pausedText(null, 'sv')).toContain('okänt');
    expect(pausedText({ least: true, scopes: [] }, 'sv')).toContain('inte pauser hela perioden');
    expect(pausedText({ least: false, scopes: [] }, 'sv')).toBe('Inget var pausat.');
    const scopes = [{ scope: 'all' as const, name: null, seconds: 7200 }];
    expect(pausedText({ least: true, scopes }, 'sv')).toBe('Pausat, minst: allt 2 h.');
    expect(pausedText({ least: false, scopes }, 'en')).toBe('Paused: everything 2 h.');
  });
});

describe('the time that was saved', () => {
  const suggested = { version: '1', shown: [{ value: 'delaktighet', score: 1, likely: true, sentence: 'x' }] };
  const post = aPublicationProjection();
  const page = aPublicationProjection({ channel: 'site' });
  const counts = (part: Partial<DigestFacts>) =>
    Object.fromEntries(numbersOf(part).saved.acts.map(({ act, count }) => [act, count]));

  it('is counted from what went out in the period', () => {
    const part = {
      stories: [aStoryFacts({ images: 3, suggested })],
      publications: [
        post,
        page,
        aPublicationProjection({ channel: 'job-boards', vacancy: 'a-1' }),
        aPublicationProjection({ channel: 'job-boards', vacancy: 'a-2' }),
        aPublicationProjection({ channel: 'job-boards' }),
        aPublicationProjection({ publishedAt: '2026-11-23T08:00:00Z' }),
      ],
      snapshots: [aSnapshot(post), aSnapshot(post, { age: 'P3D' }), aSnapshot(page, { impressions: null })],
    };
    expect(counts(part)).toEqual({ crop: 3, tag: 1, post: 2, place: 2, collect: 1 });
    const { minutes, acts } = numbersOf(part).saved;
    expect(minutes).toBe(3 * 4 + 1 * 3 + 2 * 8 + 2 * 6 + 1 * 2);
    expect(minutes).toBe(acts.reduce((sum, { count, each }) => sum + count * each, 0));
  });

  it('leaves out what a person posted, what nothing was suggested for, and pictures of a story told before', () => {
    const again = aPublicationProjection({ publishedAt: '2026-11-15T22:59:59Z', campaign: 'sommaren' });
    const stories = [aStoryFacts({ images: 3, suggested })];
    expect(counts({ stories, publications: [again, post] })).toMatchObject({ crop: 0, tag: 0, post: 1 });
    expect(counts({ stories, publications: [{ ...post, byHand: true }] })).toMatchObject({ crop: 3, post: 0 });
    const none = [aStoryFacts({ suggested: { version: '1', shown: [] } })];
    expect(counts({ stories: none, publications: [post] })).toMatchObject({ tag: 0 });
  });

  it('stands beside the sum that it comes from', () => {
    const { saved } = numbersOf({ publications: [post, page] });
    expect(savedText(saved, 'sv')).toBe('Sparad tid: ungefär 16 min.');
    expect(savedFormula(saved, 'sv')).toBe('2 inlägg och sidor × 8 = 16 min. Minuterna är uppskattade 2026-12-01.');
    expect(savedText({ ...saved, minutes: 119 }, 'sv')).toContain('119 min');
    expect(savedText({ ...saved, minutes: 120 }, 'sv')).toContain('2 h');
    expect(savedText({ ...saved, minutes: 0 }, 'sv')).toBe('Ingen tid sparades.');
    expect(savedFormula(numbersOf({}).saved, 'en')).toBe('');
  });

  it('has a reason for each of its minutes', () => {
    for (const { minutes, why } of Object.values(savedMinutes)) {
      expect(minutes).toBeGreaterThan(0);
      expect(Math.min(why.sv.length, why.en.length)).toBeGreaterThan(40);
    }
  });
});

describe('the trust part as rows', () => {
  it('leaves an unknown number empty, and adds up', () => {
    const rows = trustRows(numbersOf({ publications: [aPublicationProjection()] }), '2026-W47', 'sv');
    const of = (measure: string) => rows.filter((row) => row.measure === measure);
    expect(of('paused')).toMatchObject([{ value: null }]);
    expect(of('takedown_median')).toMatchObject([{ value: null }]);
    expect(of('takedowns')).toMatchObject([{ value: 0 }]);
    const saved = of('time_saved').map(({ value }) => Number(value));
    expect(saved.at(-1)).toBe(saved.slice(0, -1).reduce((sum, one) => sum + one, 0));
    expect(trustCsv(rows, 'sv')).toContain('2026-W47;time_saved;post;8;minutes;1 × 8: Logga in');
  });

  it('says nothing was paused only where somebody looked the whole period', () => {
    const of = (watched: string) =>
      trustRows(numbersOf({ pauseTimes: { watched, times: [] } }), '2026-W47', 'sv').find(
        ({ measure }) => measure === 'paused',
      );
    expect(of('2026-11-01T00:00:00Z')).toMatchObject({ of: 'all', value: 0 });
    expect(of('2026-11-17T00:00:00Z')).toMatchObject({ of: 'all', value: null });
  });
});
