import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { fewestInteractions } from '#functions/newsroom/digests/digest-facts.ts';
import { coverageMatrix } from '#functions/newsroom/digests/page/coverage-matrix.ts';
import { digestVerdict } from '#functions/newsroom/digests/page/digest-verdict.ts';
import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { digestWords } from '#functions/newsroom/digests/page/digest-words.ts';
import { engagementChart } from '#functions/newsroom/digests/page/engagement-chart.ts';
import { goalWords } from '#functions/newsroom/digests/page/goal-words.ts';
import { goalsSection } from '#functions/newsroom/digests/page/goals-section.ts';
import { impressionsChart } from '#functions/newsroom/digests/page/impressions-chart.ts';
import { toldTable } from '#functions/newsroom/digests/page/published-table.ts';
import { trustSection } from '#functions/newsroom/digests/page/trust-section.ts';
import { type Address, addressFrom, digestKey } from '#functions/newsroom/page-kit/address.ts';
import { periodWords } from '#functions/newsroom/page-kit/date-words.ts';
import { decisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';

const verdict = (view: DigestView, language: Language): Markup => {
  const [marked, rest] = digestVerdict(view, language);
  return marked === '' ? html`${rest}` : html`<strong>${marked}</strong>${rest}`;
};

const coverage = (view: DigestView, language: Language): Markup => {
  const words = digestWords[language];
  const { worstGap, values, units } = view.coverage;
  const name = (list: typeof values, id: string) => list.find((one) => one.id === id)?.name ?? id;
  const gap = worstGap ? words.gap(name(values, worstGap.value), name(units, worstGap.unit)) : words.noGap;
  return html`<p class="lead">${gap}</p>
${coverageMatrix(view.coverage, language)}`;
};

/** A year; the numbers as JSON go further back. */
const shownQuarters = 4;

/** Counts, not shares: of few choices a share says nothing. */
const agreement = (view: DigestView, language: Language): Markup | '' => {
  const words = digestWords[language];
  const quarters = view.agreement.filter(({ quarter }) => quarter !== null).slice(-shownQuarters);
  const shown = view.agreement.filter((one) => one.quarter === null || quarters.includes(one));
  const lines = shown.map(({ value, quarter, first, amongThree, choices }) =>
    words.agreed(value ?? quarter ?? words.all, first, amongThree, choices),
  );
  return lines.length === 0 ? '' : html`\n<p>${words.agreement} ${lines.join('; ')}.</p>`;
};

const colophon = (view: DigestView, to: Address, language: Language): Markup => {
  const words = digestWords[language];
  const data = view.data
    ? html` ${words.data}: <a href="${to(view.data.json)}">JSON</a>, <a href="${to(view.data.csv)}">CSV</a>.`
    : '';
  const record =
    view.checkpoint === undefined
      ? ''
      : html`
<p>${words.record}</p>
<pre>${view.checkpoint}</pre>`;
  return html`<p>${words.formula} ${words.honesty(view.smallest, fewestInteractions)}${data}</p>${agreement(view, language)}${record}`;
};

/** `digests/<period>/index.html`: leadership's page, one A4 portrait, two at most. */
export const digestPage = (view: DigestView, language: Language): string => {
  const words = digestWords[language];
  const key = digestKey(view.period);
  const to = addressFrom(key);
  const period = periodWords(view.period, language);
  const section = (
    name: string,
    content: Markup | string,
    kind = '',
  ) => html`<section class="${kind === '' ? 'hung' : `hung ${kind}`}"><h2>${name}</h2>
<div>
${content}
</div>
</section>
`;
  const compared = view.numbers.some((number) => number.previous.value !== null);
  const numbers = html`<dl class="figures">
${view.numbers.map((number) => decisionNumber(number, language))}</dl>
${compared ? html`<p class="muted">${words.against(periodWords(view.previousPeriod, language))}</p>` : ''}`;
  const charts = html`<div class="charts">
${engagementChart(view.engagementByValue, view.smallest, language)}
${impressionsChart(view.impressionsByWeek, language)}
</div>`;
  const body = html`<div class="opening">
<p class="eyebrow">${words.report} · ${period}</p>
<h1>${verdict(view, language)}</h1>
</div>
${section(words.numbers, numbers, 'three')}${view.goals.length === 0 ? '' : section(goalWords[language].heading, goalsSection(view.goals, language))}${section(words.told, toldTable(view, to, language))}${section(words.coverage, coverage(view, language))}${section(words.response, charts)}${section(words.trust, trustSection(view, to, language))}${section(words.ask, html`<p class="lead">${inLanguage(view.ask, language)}</p>`, 'ask')}${section(words.counted, colophon(view, to, language), 'small')}`;
  return pageFrame({ key, title: `${words.report}, ${period}`, room: 'digest', body }, view.context, language);
};
