import { html, type Markup } from '#functions/ground/markup/html.ts';
import { characterWidth, chartSvg, chartWidth, place } from '#functions/newsroom/digests/page/chart-svg.ts';

export type Bar = { readonly name: string; readonly value: number; readonly label: string };

const row = 36;
const thickness = 18;
const gap = 8;
/** Room for a name before the bars, and for a label behind the longest. */
const mostName = 130;
const labelRoom = 120;

const shortened = (name: string): string => {
  const most = Math.floor(mostName / characterWidth);
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
};

/** Bars from zero, one below the other, each with its name before and its label behind it. */
export const barChart = (bars: readonly Bar[]): Markup => {
  const names = bars.map(({ name }) => shortened(name));
  const left = Math.min(mostName, Math.max(0, ...names.map((name) => name.length * characterWidth))) + gap;
  const most = Math.max(...bars.map(({ value }) => value));
  const width = (value: number) => (most > 0 ? (value / most) * (chartWidth - left - labelRoom) : 0);
  const drawn = bars.map(({ value, label }, n) => {
    const middle = n * row + row / 2;
    const long = place(width(value));
    return html`<text x="${place(left - gap)}" y="${middle + 5}" text-anchor="end">${names[n] ?? ''}</text>
<path d="M${place(left)} ${middle - thickness / 2}l${long} 0l0 ${thickness}l-${long} 0Z" fill="var(--chart)"></path>
<text x="${place(left + width(value) + gap)}" y="${middle + 5}">${label}</text>
`;
  });
  const axis = html`<path d="M${place(left)} 0L${place(left)} ${bars.length * row}" fill="none" stroke="var(--line)"></path>`;
  return chartSvg(bars.length * row, [...drawn, axis]);
};
