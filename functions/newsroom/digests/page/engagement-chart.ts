import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { barChart } from '#functions/newsroom/digests/page/bar-chart.ts';
import { chartFigure } from '#functions/newsroom/digests/page/chart-figure.ts';
import type { ValueEngagement } from '#functions/newsroom/digests/page/digest-view.ts';
import { figureText } from '#functions/newsroom/page-kit/figure.ts';
import { shareWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

const words: Words<{
  readonly leads: (value: string) => string;
  readonly close: string;
  readonly tooFew: string;
  readonly heads: readonly [string, string, string, string];
  readonly posts: (count: number) => string;
  readonly between: (low: string, high: string) => string;
  readonly table: string;
}> = {
  sv: {
    leads: (value) => `Mest engagemang kring ${value.toLocaleLowerCase('sv')}`,
    close: 'Värdena ligger för nära varandra för att skiljas åt',
    tooFew: 'För få inlägg för att jämföra värden',
    heads: ['Värde', 'Engagemang', 'Troligen mellan', 'Inlägg'],
    posts: (count) => `${count} inlägg`,
    between: (low, high) => `${low}–${high}`,
    table: 'Siffrorna',
  },
  en: {
    leads: (value) => `Most engagement around ${value.toLocaleLowerCase('en')}`,
    close: 'The values are too close to tell apart',
    tooFew: 'Too few posts to compare values',
    heads: ['Value', 'Engagement', 'Likely between', 'Posts'],
    posts: (count) => `${count} ${count === 1 ? 'post' : 'posts'}`,
    between: (low, high) => `${low}–${high}`,
    table: 'The numbers',
  },
};

/** The rows that may be told: from `smallest` posts on, the highest first, unknown last. */
const told = (rows: readonly ValueEngagement[], smallest: number): readonly ValueEngagement[] =>
  rows
    .filter((row) => row.posts >= smallest)
    .sort((a, b) => (b.engagementRate.value ?? -1) - (a.engagementRate.value ?? -1));

const finding = (rows: readonly ValueEngagement[], language: Language): string => {
  const known = rows.filter((row) => row.engagementRate.value !== null);
  const [first, second] = known;
  if (!first || !second) return words[language].tooFew;
  const apart = !first.interval || !second.interval || first.interval.low > second.interval.high;
  return apart ? words[language].leads(first.value) : words[language].close;
};

/** Engagement by employer value as plain bars from zero; the title says what can be concluded, or that nothing can. */
export const engagementChart = (all: readonly ValueEngagement[], smallest: number, language: Language): Markup => {
  const said = words[language];
  const rows = told(all, smallest);
  const rate = (row: ValueEngagement) => figureText(row.engagementRate, 'share', language);
  const between = (row: ValueEngagement) =>
    row.interval ? said.between(shareWords(row.interval.low, language), shareWords(row.interval.high, language)) : '–';
  const title = finding(rows, language);
  const bars = rows.map((row) => ({
    name: row.value,
    value: row.engagementRate.value ?? 0,
    label: `${rate(row)} (n ${row.posts})`,
  }));
  return chartFigure({
    id: 'engagement-by-value',
    title,
    alternative: `${title}. ${rows.map((row) => `${row.value} ${rate(row)}, ${said.posts(row.posts)}`).join('. ')}.`,
    svg: rows.length === 0 ? html`` : barChart(bars),
    heads: said.heads,
    rows: rows.map((row) => [row.value, rate(row), between(row), String(row.posts)]),
    tableWord: said.table,
  });
};
