import { expect, it } from 'vitest';
import { digestRow, newestFirst } from '#functions/newsroom/screens/queries/digest-list-of.ts';
import { numbers } from '#test/newsroom/screens/front-views.ts';

it.each([
  ['takes numbers as they were written', { period: '2026-W47', writtenAt: '2026-11-23T05:00:00Z', numbers }, 3],
  ['takes the page as it was shown', { period: '2026-W47', context: { asOf: '2026-11-23T05:00:00Z' }, numbers }, 3],
  [
    'lists one whose numbers it cannot read, without them',
    { period: '2026-W47', writtenAt: '2026-11-23T05:00:00Z', numbers: 7 },
    0,
  ],
  ['leaves out what does not say when it was written', { period: '2026-W47', numbers }, null],
  ['leaves out what is no digest', null, null],
] as const)('%s', (_, json, count) => {
  expect(digestRow(json)?.numbers.length ?? null).toBe(count);
});

it('puts the newest first', () => {
  const row = (period: string, writtenAt: string) => ({ period, writtenAt, numbers: [] });
  const rows = [row('2026-W46', '2026-11-16T05:00:00Z'), row('2026-W47', '2026-11-23T05:00:00Z')];
  expect(newestFirst(rows).map((one) => one.period)).toEqual(['2026-W47', '2026-W46']);
});
