import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Agreement } from '#functions/newsroom/digests/agreement-of.ts';
import { csvText } from '#functions/newsroom/digests/csv-text.ts';
import { addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import type { CoverageRow, CoverageView } from '#functions/newsroom/screens/value-coverage/coverage-view.ts';
import { coverageWords, fewestChoices } from '#functions/newsroom/screens/value-coverage/coverage-words.ts';

/** Places told in words; the rest is the table's. */
const inWords = 3;
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

/** An administration and an occupation, with how many values have the stories that they should. */
type PlaceGap = Pick<CoverageRow, 'unit' | 'occupation'> & {
  readonly met: number;
  readonly of: number;
  readonly gap: number;
};

/** The worst place first. */
const placeGaps = ({ rows }: CoverageView): readonly PlaceGap[] =>
  [...Map.groupBy(rows, ({ unit, occupation }) => `${unit} ${occupation}`).values()]
    .flatMap((all) => {
      const [first] = all;
      if (first === undefined) return [];
      const { unit, occupation } = first;
      const met = all.filter((row) => row.gap === 0).length;
      return [{ unit, occupation, met, of: all.length, gap: all.reduce((sum, row) => sum + row.gap, 0) }];
    })
    .toSorted((one, other) => other.gap - one.gap);

const verdict = (worst: PlaceGap | undefined, { rows }: CoverageView, language: Language): Markup => {
  const words = coverageWords[language];
  if (rows.length === 0) return html`<h1>${words.title}</h1>\n<p class="waiting">${words.nothing}</p>`;
  return html`<p class="eyebrow">${words.title}</p>\n<h1>${worst === undefined ? words.met : capital(words.gap(worst))}</h1>`;
};

const nextInWords = (gaps: readonly PlaceGap[], language: Language): Markup | string => {
  const words = coverageWords[language];
  const next = gaps.slice(1, 1 + inWords);
  if (next.length === 0) return '';
  return html`<section class="hung"><h2>${words.next}</h2>
<ul>
${next.map((one) => html`<li>${capital(words.gap(one))}</li>\n`)}</ul>
</section>`;
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
  const gaps = placeGaps(view).filter(({ gap }) => gap > 0);
  const every = html`<section class="hung"><h2>${words.every}</h2>
<div>
<p class="muted">${words.likely} ${words.unanswered(view.unanswered)} ${words.none(view.answeredNone)}</p>
<details><summary>${words.rows(Math.min(view.rows.length, mostRows), view.rows.length)}</summary>
${table}
</details>
<p><a href="${to(pageKeys.coverageCsv)}">${words.data}</a></p>
</div>
</section>`;
  const body = html`<div class="opening">
${verdict(gaps[0], view, language)}
</div>
${nextInWords(gaps, language)}
${view.rows.length === 0 ? '' : every}
${view.agreement.length === 0 ? '' : agreement}`;
  return pageFrame({ key: pageKeys.coverage, title: words.title, room: 'coverage', body }, view.context, language);
};
