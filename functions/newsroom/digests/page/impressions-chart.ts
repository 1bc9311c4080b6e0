import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { chartFigure } from '#functions/newsroom/digests/page/chart-figure.ts';
import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { lineChart } from '#functions/newsroom/digests/page/line-chart.ts';
import { leastWord } from '#functions/newsroom/page-kit/decision-number.ts';
import { figureText } from '#functions/newsroom/page-kit/figure.ts';
import { countWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type Weeks = DigestView['impressionsByWeek'];

const words: Words<{
  readonly most: (week: string, count: string) => string;
  readonly none: string;
  readonly week: (number: string) => string;
  readonly heads: readonly [string, string];
  readonly table: string;
  readonly estimated: string;
}> = {
  sv: {
    most: (week, count) => `Flest visningar ${week}: ${count}`,
    none: 'Visningarna har inte kunnat läsas än',
    week: (number) => `v. ${number}`,
    heads: ['Vecka', 'Visningar'],
    table: 'Siffrorna',
    estimated: 'uppskattad',
  },
  en: {
    most: (week, count) => `Most impressions in ${week}: ${count}`,
    none: 'Impressions could not be read yet',
    week: (number) => `w. ${number}`,
    heads: ['Week', 'Impressions'],
    table: 'The numbers',
    estimated: 'estimated',
  },
};

/** The points worth a label: the highest and the last known. */
const labelled = (weeks: Weeks): ReadonlySet<number> => {
  const values = weeks.map((one) => one.impressions.value);
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return new Set();
  return new Set([values.indexOf(Math.max(...known)), values.findLastIndex((value) => value !== null)]);
};

/** Each week's name and number in words. */
export const impressionsTexts = (weeks: Weeks, language: Language) =>
  weeks.map(({ week, impressions }) => {
    const said = words[language];
    const text = figureText(impressions, 'count', language);
    const least = impressions.least ? leastWord[language] : '';
    return {
      name: said.week(/W0?(\d+)$/.exec(week)?.[1] ?? week),
      says: `${least}${text}${impressions.estimated ? ` (${said.estimated})` : ''}`,
    };
  });

/** Impressions by week as one line from zero; an unknown week is a gap, never a zero. */
export const impressionsChart = (weeks: Weeks, language: Language): Markup => {
  const said = words[language];
  const told = impressionsTexts(weeks, language);
  const [names, texts] = [told.map(({ name }) => name), told.map(({ says }) => says)];
  const marked = labelled(weeks);
  const [top] = marked;
  const best = top === undefined ? undefined : weeks[top]?.impressions.value;
  const title = typeof best === 'number' ? said.most(names[top ?? 0] ?? '', countWords(best, language)) : said.none;
  const points = weeks.map((one, index) => ({
    name: names[index] ?? '',
    value: one.impressions.value,
    // Words would run into the next label; the table has them.
    label: marked.has(index)
      ? `${one.impressions.least ? '≥\u202f' : ''}${figureText(one.impressions, 'count', language)}`
      : null,
  }));
  return chartFigure({
    id: 'impressions-by-week',
    title,
    alternative: `${title}. ${weeks.map((_, index) => `${names[index]} ${texts[index]}`).join('. ')}.`,
    svg: marked.size === 0 ? html`` : lineChart(points),
    heads: said.heads,
    rows: weeks.map((_, index) => [names[index] ?? '', texts[index] ?? '']),
    tableWord: said.table,
  });
};
