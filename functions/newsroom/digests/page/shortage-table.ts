import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { DigestView, ShortageRow } from '#functions/newsroom/digests/page/digest-view.ts';
import { dayWords } from '#functions/newsroom/page-kit/date-words.ts';
import { leastWord } from '#functions/newsroom/page-kit/decision-number.ts';
import { type Figure, figureText } from '#functions/newsroom/page-kit/figure.ts';
import { capital, listWords, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

const words: Words<{
  readonly heads: readonly [string, string, string, string, string, string];
  readonly levels: readonly [string, string, string, string];
  readonly worst: (occupation: string, told: number, since: string) => string;
  readonly ads: (without: number, open: number) => string;
  readonly untold: (names: string) => string;
  readonly share: (withStory: number, open: number) => string;
  readonly unknown: string;
  readonly caption: string;
}> = {
  sv: {
    heads: ['Yrke', 'Brist', 'Berättelser', 'Visade', 'Till jobben', 'Annonser med berättelse'],
    levels: ['ingen', 'viss', 'stor', 'svår'],
    worst: (occupation, told, since) =>
      told === 0
        ? `${capital(occupation)} är svårast att hitta, och ingen berättelse har gått ut sedan ${since}`
        : `${capital(occupation)} är svårast att hitta; ${told === 1 ? 'en berättelse' : `${spelled(told, 'sv')} berättelser`} sedan ${since}`,
    ads: (without, open) => {
      if (open === 0) return '.';
      return without === 0
        ? '. Alla öppna annonser visar en berättelse.'
        : `. ${without} av ${open} öppna annonser saknar berättelse.`;
    },
    untold: (names) => `Inget är berättat om ${names}.`,
    share: (withStory, open) => `${withStory} av ${open}`,
    unknown: 'okänt',
    caption: 'Bristyrken, det värsta först',
  },
  en: {
    heads: ['Occupation', 'Shortage', 'Stories', 'Shown', 'To the jobs', 'Ads with a story'],
    levels: ['none', 'some', 'large', 'severe'],
    worst: (occupation, told, since) =>
      told === 0
        ? `${capital(occupation)} is hardest to find, and no story has gone out since ${since}`
        : `${capital(occupation)} is hardest to find; ${told === 1 ? 'one story' : `${spelled(told, 'en')} stories`} since ${since}`,
    ads: (without, open) => {
      if (open === 0) return '.';
      return without === 0 ? '. All open ads show a story.' : `. ${without} of ${open} open ads have no story.`;
    },
    untold: (names) => `Nothing has been told about ${names}.`,
    share: (withStory, open) => `${withStory} of ${open}`,
    unknown: 'unknown',
    caption: 'Occupations with a shortage, the worst first',
  },
};

const sinceWords = ({ coverage }: Pick<DigestView, 'coverage'>, language: Language): string =>
  dayWords(Temporal.PlainDate.from(coverage.since), language);

/** The worst of the shortage occupations in a sentence; null when there is none. */
export const worstShortage = (view: Pick<DigestView, 'coverage' | 'shortage'>, language: Language): string | null => {
  const [worst] = view.shortage;
  if (worst === undefined) return null;
  const said = words[language];
  const { open, withStory } = worst.ads ?? { open: 0, withStory: 0 };
  return `${said.worst(worst.occupation, worst.told, sinceWords(view, language))}${said.ads(open - withStory, open)}`;
};

const sumText = (figure: Figure & { readonly least: boolean }, language: Language): string =>
  `${figure.least ? leastWord[language] : ''}${figureText(figure, 'count', language)}`;

const row = ({ occupation, shortage, told, seen, toJobs, ads }: ShortageRow, language: Language): Markup => {
  const said = words[language];
  const cells = [
    said.levels[shortage] ?? String(shortage),
    String(told),
    sumText(seen, language),
    sumText(toJobs, language),
    ads === null ? said.unknown : said.share(ads.withStory, ads.open),
  ];
  return html`<tr><th scope="row">${capital(occupation)}</th>${cells.map((cell, index) => html`<td${index > 0 ? html` class="number"` : ''} data-head="${said.heads[index + 1] ?? ''}">${cell}</td>`)}</tr>
`;
};

/** An occupation with less than a severe shortage and nothing told has only noughts to show. */
const severe = 3;
const hasRow = ({ shortage, told }: ShortageRow): boolean => shortage >= severe || told > 0;

/** Shortage, stories, shown, on to the jobs, and open ads, by occupation. */
export const shortageTable = ({ shortage }: Pick<DigestView, 'shortage'>, language: Language): Markup | '' => {
  if (shortage.length === 0) return '';
  const said = words[language];
  const rows = shortage.filter(hasRow);
  const names = listWords(
    shortage.filter((one) => !hasRow(one)).map(({ occupation }) => occupation),
    language,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${said.caption}"><table class="stacked">
<caption class="unseen">${said.caption}</caption>
<thead><tr>${said.heads.map((head, index) => html`<th scope="col"${index > 1 ? html` class="number"` : ''}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map((one) => row(one, language))}</tbody>
</table></div>${names === '' ? '' : html`\n<p class="muted">${said.untold(names)}</p>`}`;
};
