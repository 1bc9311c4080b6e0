import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { raw } from 'hono/html';
import type { Markup } from '#functions/newsroom/markup.ts';

use([BarChart, LineChart, GridComponent, SVGRenderer]);

/** Drawn at about the width it is shown at, so that its words keep their size. */
export const chartWidth = 420;

/** What every chart has in common. Colours are the page's own, so that the dark scheme and the printer are served. */
export const plainChart = {
  animation: false,
  textStyle: { fontFamily: 'inherit', fontSize: 15, color: 'currentColor' },
} as const;

/**
 * Hover styles, numbered classes and data attributes serve a script that is not there, and the library numbers its drawings
 * through the life of the process; without them the same chart is the same text in every run.
 */
const withoutTraces = (svg: string, id: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (class|ecmeta_[a-z_]+|xml:space|xmlns:xlink|baseProfile|version|pointer-events)="[^"]*"/g, '')
    .replace(/<rect [^>]*fill="none"><\/rect>\n?/, '')
    .replace(/(id="|url\(#)zr\d+-/g, `$1${id}-`)
    .replace(/<svg /, '<svg aria-hidden="true" focusable="false" ')
    .trim();

/** A chart as SVG text, with `id` before every id in it. It is hidden from assistive technology: its words stand beside it. */
export const chartSvg = (id: string, option: EChartsCoreOption, height: number): Markup => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: chartWidth, height });
  try {
    chart.setOption({ ...plainChart, ...option });
    return raw(withoutTraces(chart.renderToSVGString({ useViewBox: true }), id));
  } finally {
    chart.dispose();
  }
};
