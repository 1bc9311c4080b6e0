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
import { shortageTable, worstShortage } from '#functions/newsroom/digests/page/shortage-table.ts';
import { trustSection } from '#functions/newsroom/digests/page/trust-section.ts';
import { type Address, addressFrom, digestKey } from '#functions/newsroom/page-kit/address.ts';
import { periodWords } from '#functions/newsroom/page-kit/date-words.ts';
import { decisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';

const verdict = (view: DigestView, language: Language): Markup => {
  const [marked, rest] = digestVerdict(view, language);
  return marked === '' ? html`${rest}` : html`<strong>${marked}</strong>${rest}`;
};

const gapText = (view: DigestView, language: Language): string => {
  const words = digestWords[language];
  const { worstGap, values, units } = view.coverage;
  const name = (list: typeof values, id: string) => list.find((one) => one.id === id)?.name ?? id;
  return worstGap ? words.gap(name(values, worstGap.value), name(units, worstGap.unit)) : words.noGap;
};

/** What is missing: the occupations first, since they are why the stories are told. */
const coverage = (view: DigestView, language: Language): Markup => {
  const shortage = worstShortage(view, language);
  const occupations =
    shortage === null ? '' : html`<p class="lead">${shortage}</p>\n${shortageTable(view, language)}\n`;
  return html`${occupations}<p${shortage === null ? html` class="lead"` : ''}>${gapText(view, language)}</p>
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

type DataName = keyof NonNullable<DigestView['data']>;
const fileNames: Readonly<Record<DataName, (words: (typeof digestWords)[Language]) => string>> = {
  behind: ({ behind }) => behind,
  alone: ({ alone }) => alone,
  xlsx: () => 'Excel',
  csv: () => 'CSV',
  trust: ({ trustFile }) => trustFile,
  json: () => 'JSON',
};

const colophon = (view: DigestView, to: Address, language: Language): Markup => {
  const words = digestWords[language];
  const files = Object.entries(view.data ?? {}).flatMap(([name, key]) =>
    name === 'trust' && view.trustNumbers === undefined ? [] : [[fileNames[name as DataName](words), key] as const],
  );
  const data = view.data
    ? html` ${words.data}: ${files.map(([name, key], index) => html`${index > 0 ? ', ' : ''}<a href="${to(key)}">${name}</a>`)}.`
    : '';
  const record =
    view.checkpoint === undefined
      ? ''
      : html`
<p>${words.record}</p>
<pre>${view.checkpoint}</pre>`;
  return html`<p>${words.formula} ${words.honesty(view.smallest, fewestInteractions)}${data}</p>${agreement(view, language)}${record}`;
};

/**
 * `digests/<period>/index.html`: leadership's page, two A4 portrait at most. What happened, what is asked, how it goes, what is
 * missing: who reads for five seconds has read what counts.
 */
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
  const behind = (id: string) => (view.data ? `${to(view.data.behind)}#${id}` : null);
  const numbers = html`<dl class="figures">
${view.numbers.map((number) => decisionNumber(number, language, behind(number.kind)))}</dl>
${compared ? html`<p class="muted">${words.against(periodWords(view.previousPeriod, language))}</p>` : ''}`;
  const charts = html`<div class="charts">
${engagementChart(view.engagementByValue, view.smallest, language)}
${impressionsChart(view.impressionsByWeek, language)}
</div>`;
  const goals = view.goals.length === 0 ? '' : section(goalWords[language].heading, goalsSection(view.goals, language));
  const body = html`<div class="opening">
<p class="eyebrow">${words.report} · ${period}</p>
<h1>${verdict(view, language)}</h1>
</div>
${section(words.ask, html`<p class="lead">${inLanguage(view.ask, language)}</p>`, 'wanted')}${section(words.numbers, numbers, 'three')}${goals}${section(words.coverage, coverage(view, language))}${section(words.told, toldTable(view, to, language))}${section(words.response, charts)}${section(words.trust, trustSection(view, to, language))}${section(words.counted, colophon(view, to, language), 'small')}`;
  return pageFrame({ key, title: `${words.report}, ${period}`, room: 'digest', body }, view.context, language);
};
