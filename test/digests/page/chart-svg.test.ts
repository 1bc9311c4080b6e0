import { expect, test } from 'vitest';
import { chartSvg } from '#functions/digests/page/chart-svg.ts';

const line = { xAxis: { type: 'category', data: ['a', 'b'] }, yAxis: {}, series: [{ type: 'line', data: [1, 2] }] };

test('a chart drawn twice in one process is the same text, and two charts share no id', () => {
  const first = String(chartSvg('weeks', line, 100));
  expect(String(chartSvg('weeks', line, 100))).toBe(first);
  const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const other = idsOf(String(chartSvg('values', line, 100)));
  expect(idsOf(first)).not.toEqual([]);
  expect(idsOf(first).filter((id) => other.includes(id))).toEqual([]);
});
