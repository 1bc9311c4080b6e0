import { html, type Markup } from '#functions/ground/markup/html.ts';

export type ChartFigure = {
  readonly id: string;
  /** The finding, not the subject. */
  readonly title: string;
  /** The same with the numbers, for who cannot see the picture. */
  readonly alternative: string;
  readonly svg: Markup;
  readonly heads: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
  readonly tableWord: string;
};

/** A chart with its finding as title, its numbers in words, and the table behind it. */
export const chartFigure = (chart: ChartFigure): Markup =>
  html`<figure class="chart" aria-labelledby="${chart.id}">
<figcaption id="${chart.id}">${chart.title}</figcaption>
<p class="unseen">${chart.alternative}</p>
${chart.svg}
<details>
<summary>${chart.tableWord}</summary>
<table>
<thead><tr>${chart.heads.map((head, index) => html`<th scope="col"${index > 0 ? html` class="number"` : ''}>${head}</th>`)}</tr></thead>
<tbody>
${chart.rows.map(([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td class="number">${cell}</td>`)}</tr>\n`)}</tbody>
</table>
</details>
</figure>`;
