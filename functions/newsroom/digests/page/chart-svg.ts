import { html, type Markup } from '#functions/ground/markup/html.ts';

/** Drawn at about the width it is shown at, so that its words keep their size. */
export const chartWidth = 420;

/** About the width of a character of the charts' words, to see what fits. */
export const characterWidth = 8;

/** Coordinates to a tenth: the same chart is the same text in every run. */
export const place = (number: number): string => String(Math.round(number * 10) / 10);

/**
 * A chart's drawing. Colours are the page's own, so that the dark scheme and the printer are served. It is hidden from
 * assistive technology: its words stand beside it.
 */
export const chartSvg = (height: number, drawn: readonly Markup[]): Markup =>
  html`<svg aria-hidden="true" focusable="false" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chartWidth} ${height}" font-family="inherit" font-size="15" fill="currentColor">
${drawn}
</svg>`;
