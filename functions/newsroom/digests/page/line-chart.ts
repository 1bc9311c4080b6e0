import { html, type Markup } from '#functions/ground/markup/html.ts';
import { characterWidth, chartSvg, chartWidth, place } from '#functions/newsroom/digests/page/chart-svg.ts';

/** `value` null is unknown and leaves a gap; `label` stands above the point. */
export type Point = { readonly name: string; readonly value: number | null; readonly label: string | null };

const height = 180;
const [left, right, top, bottom] = [12, 44, 28, 26];
const radius = 4;

/** Every how many names of the axis one is written, so that none runs into the next. */
const namesApart = (points: readonly Point[], band: number): number => {
  const widest = Math.max(0, ...points.map(({ name }) => (name.length + 1) * characterWidth));
  return Math.max(1, Math.ceil(widest / band));
};

/** One line from zero through what is known. */
export const lineChart = (points: readonly Point[]): Markup => {
  const band = (chartWidth - left - right) / Math.max(1, points.length);
  const floor = height - bottom;
  const most = Math.max(...points.map(({ value }) => value ?? 0));
  const x = (n: number) => place(left + (n + 0.5) * band);
  const y = (value: number) => place(most > 0 ? floor - (value / most) * (floor - top) : floor);
  const steps = points.map(({ value }, n) => {
    if (value === null) return '';
    return `${(points[n - 1]?.value ?? null) === null ? 'M' : 'L'}${x(n)} ${y(value)}`;
  });
  const apart = namesApart(points, band);
  const names = points.map(({ name }, n) =>
    n % apart === 0 ? html`<text x="${x(n)}" y="${height - 6}" text-anchor="middle">${name}</text>\n` : html``,
  );
  const marks = points.map(({ value, label }, n) =>
    value === null
      ? html``
      : html`<circle cx="${x(n)}" cy="${y(value)}" r="${radius}" fill="var(--chart)"></circle>
${label === null ? '' : html`<text x="${x(n)}" y="${place(Number(y(value)) - 10)}" text-anchor="middle">${label}</text>\n`}`,
  );
  return chartSvg(height, [
    html`<path d="M${left} ${floor}L${chartWidth - right} ${floor}" fill="none" stroke="var(--line)"></path>\n`,
    html`<path d="${steps.join('')}" fill="none" stroke="var(--chart)" stroke-width="2.5"></path>\n`,
    ...names,
    ...marks,
  ]);
};
