import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Coverage, CoverageCell } from '#functions/newsroom/digests/page/digest-view.ts';
import { digestWords } from '#functions/newsroom/digests/page/digest-words.ts';
import { dayWords } from '#functions/newsroom/page-kit/date-words.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';

const shadeOf = (all: number, most: number): number => (all === 0 ? 0 : Math.max(1, Math.ceil((all / most) * 4)));

const cellMarkup = (cell: CoverageCell | undefined, most: number): Markup => {
  if (cell === undefined) return html`<td class="number shade-0">–</td>`;
  const sofar = cell.all > cell.told ? html` <small>(${cell.all})</small>` : '';
  return html`<td class="number shade-${shadeOf(cell.all, most)}">${cell.told}${sofar}</td>`;
};

/**
 * Values by units: how many stories in the period and in all, shaded by all. Values and units of which nothing has been told are
 * folded into a sentence: a table of nothing hides the little that there is.
 */
export const coverageMatrix = ({ cells, units, values, since }: Coverage, language: Language): Markup => {
  const words = digestWords[language];
  const day = dayWords(Temporal.PlainDate.from(since), language);
  if (cells.length === 0) return html`<p class="muted">${words.noneYet(day)}</p>`;
  const most = Math.max(...cells.map((cell) => cell.all));
  const shown = values.filter(({ id }) => cells.some((cell) => cell.value === id));
  const columns = units.filter(({ id }) => cells.some((cell) => cell.unit === id));
  const at = (value: string, unit: string) => cells.find((cell) => cell.value === value && cell.unit === unit);
  const untold = values.filter((value) => !shown.includes(value)).map(({ name }) => name.toLocaleLowerCase(language));
  const silent = units.filter((unit) => !columns.includes(unit)).map(({ name }) => name);
  return html`<table class="matrix">
<caption class="unseen">${words.matrix}</caption>
<thead><tr><td></td>${columns.map((unit) => html`<th scope="col"><span>${unit.name}</span></th>`)}</tr></thead>
<tbody>
${shown.map((value) => html`<tr><th scope="row">${value.name}</th>${columns.map((unit) => cellMarkup(at(value.id, unit.id), most))}</tr>\n`)}</tbody>
</table>
<p class="muted">${words.matrixKey(day, listWords(untold, language), listWords(silent, language))}</p>`;
};
