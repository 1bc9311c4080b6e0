import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barChart } from '#functions/newsroom/digests/page/bar-chart.ts';
import { chartWidth } from '#functions/newsroom/digests/page/chart-svg.ts';
import { lineChart } from '#functions/newsroom/digests/page/line-chart.ts';

const value = fc.double({ min: 0, max: 1e9, noNaN: true });
const text = fc.string({ unit: 'binary', maxLength: 40 });
const widths = (svg: string) => [...svg.matchAll(/l([\d.]+) 0l0 18/g)].map(([, width]) => Number(width));

describe('a chart of bars', () => {
  it('draws each from the same zero, as long as its value says', () => {
    const svg = String(
      barChart([
        { name: 'Tid', value: 4, label: '4' },
        { name: 'Tillit', value: 1, label: '1' },
        { name: 'Lärande', value: 0, label: '0' },
      ]),
    );
    const [first = 0, second = 0, third] = widths(svg);
    expect(second / first).toBeCloseTo(1 / 4, 2);
    expect(third).toBe(0);
    expect(new Set([...svg.matchAll(/d="M([\d.]+) [\d.]+l/g)].map(([, x]) => x)).size).toBe(1);
  });

  it('stays within its frame and shows no name as markup, whatever the values and names', () => {
    const bars = fc.array(fc.record({ name: text, value, label: text }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(bars, (given) => {
        const svg = String(barChart(given));
        expect(svg).not.toContain('NaN');
        for (const width of widths(svg)) expect(width).toBeLessThanOrEqual(chartWidth);
        expect(svg.match(/<text /g)).toHaveLength(2 * given.length);
      }),
    );
  });

  it('says nothing by length when all are zero', () => {
    expect(widths(String(barChart([{ name: 'Tid', value: 0, label: '0' }])))).toEqual([0]);
  });
});

describe('a chart of a line', () => {
  it('leaves a gap where nothing is known', () => {
    const points = [3, null, 2, 1].map((known, n) => ({ name: `v. ${n}`, value: known, label: null }));
    const [line = ''] = /d="M[^"]*" fill="none" stroke="var\(--chart\)"/.exec(String(lineChart(points))) ?? [];
    expect(line.match(/M/g)).toHaveLength(2);
    expect(line.match(/L/g)).toHaveLength(1);
  });

  it('keeps every point and label within its frame, whatever the values', () => {
    const points = fc.array(fc.record({ name: text, value: fc.option(value), label: fc.option(text) }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(points, (given) => {
        const svg = String(lineChart(given));
        expect(svg).not.toContain('NaN');
        const circles = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)];
        expect(circles).toHaveLength(given.filter((point) => point.value !== null).length);
        for (const [, x, y] of circles) {
          expect(Number(x)).toBeLessThanOrEqual(chartWidth);
          expect(Number(y)).toBeLessThanOrEqual(180);
        }
      }),
    );
  });

  it('lets no two names run into each other', () => {
    const points = Array.from({ length: 26 }, (_, n) => ({ name: `v. ${n + 10}`, value: n, label: null }));
    const svg = String(lineChart(points));
    const at = [...svg.matchAll(/<text x="([\d.]+)" y="174"/g)].map(([, x]) => Number(x));
    for (const [n, x] of at.entries()) expect(x - (at[n - 1] ?? -100)).toBeGreaterThan(40);
  });
});
