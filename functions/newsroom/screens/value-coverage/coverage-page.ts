import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Agreement } from '#functions/newsroom/digests/agreement-of.ts';
import { csvText } from '#functions/newsroom/digests/csv-text.ts';
import { addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import type { CoverageRow, CoverageView } from '#functions/newsroom/screens/value-coverage/coverage-view.ts';
import { coverageWords, fewestChoices } from '#functions/newsroom/screens/value-coverage/coverage-words.ts';

/** Gaps told in words; the rest is the table's. */
const inWords = 5;
/** Rows on the page; all are in the CSV. */
const mostRows = 60;

const cellsOf = (row: CoverageRow): readonly (string | number)[] => [
  row.value,
  row.unit,
  row.occupation,
  row.shortage,
  row.chosen,
  row.likely,
  row.target,
];

/** Every row, the worst gap first. */
export const coverageCsv = ({ rows }: CoverageView, language: Language): string =>
  csvText([coverageWords[language].heads, ...rows.map(cellsOf)], language);

const gapsInWords = ({ rows }: CoverageView, language: Language): Markup => {
  const words = coverageWords[language];
  const worst = rows.filter(({ gap }) => gap > 0).slice(0, inWords);
  if (rows.length === 0) return html`<p class="waiting">${words.nothing}</p>`;
  if (worst.length === 0) return html`<p class="lead">${words.met}</p>`;
  return html`<ol>
${worst.map(({ value, unit, occupation, target, chosen, likely }) => html`<li>${words.gap(value, unit, occupation, target - chosen - likely)}</li>\n`)}</ol>`;
};

const agreementLine = ({ value, quarter, choices, first, amongThree }: Agreement, language: Language): Markup => {
  const words = coverageWords[language];
  const share = (count: number): string =>
    choices < fewestChoices ? `${count}` : `${count} (${Math.round((100 * count) / choices)} %)`;
  return html`<li><b>${value ?? quarter ?? words.all}.</b> ${words.agreed(choices, share(first), share(amongThree))}</li>\n`;
};

/** `newsroom/coverage/index.html`: which values are told where, and what is missing. */
export const coveragePage = (view: CoverageView, language: Language): string => {
  const words = coverageWords[language];
  const to = addressFrom(pageKeys.coverage);
  const table = html`<table class="stacked">
<thead><tr>${words.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${view.rows.slice(0, mostRows).map((row) => html`<tr>${cellsOf(row).map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td${typeof cell === 'number' ? html` class="number"` : ''} data-head="${words.heads[index] ?? ''}">${cell}</td>`))}</tr>\n`)}</tbody>
</table>`;
  const agreement = html`<section class="hung"><h2>${words.agreement}</h2>
<div>
<ul>
${view.agreement.map((one) => agreementLine(one, language))}</ul>
<p class="muted">${words.few} ${words.seen}</p>
</div>
</section>`;
  const body = html`<div class="opening">
<h1>${words.title}</h1>
</div>
${gapsInWords(view, language)}
<p class="muted">${words.likely} ${words.unanswered(view.unanswered)} ${words.none(view.answeredNone)}</p>
${view.rows.length === 0 ? '' : html`${table}\n<p><a href="${to(pageKeys.coverageCsv)}">${words.data}</a></p>`}
${view.agreement.length === 0 ? '' : agreement}`;
  return pageFrame({ key: pageKeys.coverage, title: words.title, room: 'coverage', body }, view.context, language);
};
