import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { keepPauseTimes, readPauseTimes } from '#functions/story/quiet/keep-pause-times.ts';
import { pauseTimesKey } from '#functions/story/quiet/pause-times.ts';

const day = (time: string) => `2026-11-20T${time}:00Z`;
const paused = (scope: string, since = day('10:00')) => `scope: ${scope}\nby: eva.k\nsince: ${since}\nreason: Olycka\n`;

/** Stores in which pauses come and go, and what a look at a time keeps. */
const looked = () => {
  const [content, reports] = [memoryStore(), memoryStore()];
  const at = async (time: string) => {
    await keepPauseTimes({ content, reports, clock: fixedClock(Temporal.Instant.from(day(time))) });
    return (await readPauseTimes({ reports }))?.times.map(({ since, until }) => [
      since.slice(11, 16),
      until?.slice(11, 16) ?? null,
    ]);
  };
  return { content, reports, at };
};

describe('the time of a pause', () => {
  it('begins when the file says, and ends when a run finds the file gone', async () => {
    const { content, at } = looked();
    expect(await at('09:00')).toEqual([]);
    await content.put('pauses/all.yaml', paused('all'));
    expect(await at('10:05')).toEqual([['10:00', null]]);
    expect(await at('11:00')).toEqual([['10:00', null]]);
    await content.remove('pauses/all.yaml');
    expect(await at('12:30')).toEqual([['10:00', '12:30']]);
    expect(await at('13:00')).toEqual([['10:00', '12:30']]);
  });

  it('is another one when the same is paused again', async () => {
    const { content, at } = looked();
    await at('09:00');
    await content.put('pauses/all.yaml', paused('all'));
    await at('10:00');
    await content.remove('pauses/all.yaml');
    await at('11:00');
    await content.put('pauses/all.yaml', paused('all', day('12:00')));
    expect(await at('12:01')).toEqual([
      ['10:00', '11:00'],
      ['12:00', null],
    ]);
  });

  it.each([
    ['a day alone', '2026-11-20'],
    ['a time before anybody looked', day('08:59')],
    ['a time to come', day('10:06')],
  ])('begins when it was first seen, where the file says %s', async (_, since) => {
    const { content, at } = looked();
    await at('09:00');
    await content.put('pause.yaml', paused('all', since));
    expect(await at('10:05')).toEqual([['10:05', null]]);
  });

  it('begins with the first look at the earliest', async () => {
    const { content, at } = looked();
    await at('09:00');
    await content.put('pause.yaml', paused('all', day('09:00')));
    expect(await at('10:05')).toEqual([['09:00', null]]);
  });

  it('is that of everything where a file can not be read', async () => {
    const { content, reports, at } = looked();
    await at('09:00');
    await content.put('pauses/unit-vard.yaml', 'scope: {');
    expect(await at('10:05')).toEqual([['10:05', null]]);
    expect((await readPauseTimes({ reports }))?.times[0]?.scope).toBe('all');
  });

  it('keeps neither who nor why, and nothing of a story that is held back', async () => {
    const { content, reports, at } = looked();
    await at('09:00');
    await content.put('pauses/story-elsa.yaml', paused('{ story: elsa }'));
    await content.put('pauses/unit-vard.yaml', paused('{ unit: vard }'));
    expect(await at('10:05')).toEqual([['10:00', null]]);
    const text = new TextDecoder().decode((await reports.get(pauseTimesKey))?.body);
    expect(text).not.toMatch(/elsa|eva|Olycka/);
  });

  it('is forgotten 400 days after its end, and not before', async () => {
    const [content, reports] = [memoryStore(), memoryStore()];
    const time = { file: 'pauses/all.yaml', scope: 'all' };
    const [late, early] = ['2025-10-16T10:00:00Z', '2025-10-16T09:59:59Z'];
    const times = [late, early].map((until) => ({ ...time, since: '2025-10-01T10:00:00Z', until }));
    await reports.put(pauseTimesKey, JSON.stringify({ watched: '2025-01-01T00:00:00Z', times }));
    await keepPauseTimes({ content, reports, clock: fixedClock(Temporal.Instant.from(day('10:00'))) });
    expect((await readPauseTimes({ reports }))?.times.map(({ until }) => until)).toEqual([late]);
  });
});
