import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Coverage, CoverageCell } from '#functions/newsroom/digests/page/digest-view.ts';
import { digestWords } from '#functions/newsroom/digests/page/digest-words.ts';
import { figureText } from '#functions/newsroom/page-kit/figure.ts';

const shadeOf = (told: number, most: number): number => (told === 0 ? 0 : Math.max(1, Math.ceil((told / most) * 4)));

type Drawn = { readonly most: number; readonly smallest: number; readonly language: Language };

const cellMarkup = (cell: CoverageCell | undefined, { most, smallest, language }: Drawn): Markup => {
  const told = cell?.told ?? 0;
  const rate =
    cell && told >= smallest ? html`<br><small>${figureText(cell.engagementRate, 'share', language)}</small>` : '';
  return html`<td class="number shade-${shadeOf(told, most)}">${told}${rate}</td>`;
};

/** Values by units: how many posts, shaded by how many, with engagement only where the group is large enough. */
export const coverageMatrix = (coverage: Coverage, smallest: number, language: Language): Markup => {
  const words = digestWords[language];
  const most = Math.max(1, ...coverage.cells.map((cell) => cell.told));
  const at = (value: string, unit: string) => coverage.cells.find((cell) => cell.value === value && cell.unit === unit);
  return html`<table class="matrix">
<caption class="unseen">${words.matrix}</caption>
<thead><tr><td></td>${coverage.units.map((unit) => html`<th scope="col"><span>${unit.name}</span></th>`)}</tr></thead>
<tbody>
${coverage.values.map((value) => html`<tr><th scope="row">${value.name}</th>${coverage.units.map((unit) => cellMarkup(at(value.id, unit.id), { most, smallest, language }))}</tr>\n`)}</tbody>
</table>
<p class="muted">${words.matrixKey(smallest)}</p>`;
};
