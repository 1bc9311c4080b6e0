import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dayText } from '#functions/site/day-text.ts';
import { salaryText } from '#functions/site/salary-text.ts';
import { sentenceCase } from '#functions/site/sentence-case.ts';
import { words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

const employmentNames = {
  permanent: { sv: 'Tillsvidareanställning', en: 'Permanent' },
  temporary: { sv: 'Tidsbegränsad anställning', en: 'Temporary' },
  'on-demand': { sv: 'Timanställning vid behov', en: 'On demand, by the hour' },
  summer: { sv: 'Sommarjobb', en: 'Summer job' },
} as const;
const extentNames = {
  'full-time': { sv: 'heltid', en: 'full time' },
  'part-time': { sv: 'deltid', en: 'part time' },
} as const;

const employmentText = (vacancy: Vacancy, language: Language): string => {
  const kind = inLanguage(employmentNames[vacancy.employmentType], language);
  return vacancy.employmentType === 'on-demand'
    ? kind
    : `${kind}, ${inLanguage(extentNames[vacancy.extent], language)}`;
};

const postalCode = (code: string): string => code.replace(/^(\d{3})\s?(\d{2})$/, '$1\u00a0$2');

const addressText = ({ place, language }: Vacancy): string => {
  const town = [place.postalCode && postalCode(place.postalCode), place.city].filter(Boolean).join(' ');
  return [place.street, town, inLanguage(words.country, language)].filter(Boolean).join(', ');
};

/** Each place by itself, a line a place. */
const addresses = (vacancy: Vacancy): Markup => {
  const country = inLanguage(words.country, vacancy.language);
  const others = (vacancy.otherTowns ?? []).map(({ city }) => `${city}, ${country}`);
  return html`${addressText(vacancy)}${others.map((one) => html`<br>${one}`)}`;
};

/** Everything the structured data says, said to people too. */
export const jobFacts = (
  brand: Brand,
  vacancy: Vacancy,
  names: { readonly unit: string | null; readonly occupation: string | null },
): Markup => {
  const { language } = vacancy;
  const row = (name: { sv: string; en: string }, value: Markup | string | number | null) =>
    value !== null && value !== '' && html`<div><dt>${inLanguage(name, language)}</dt><dd>${value}</dd></div>`;
  const day = (date: string) => html`<time datetime="${date}">${dayText(date, language)}</time>`;
  return html`<dl class="facts">
          ${row(words.applyBy, day(vacancy.closes))}
          ${row(words.employer, inLanguage(brand.employer, language))}
          ${row(words.unit, vacancy.place.name ?? names.unit)}
          ${row(words.address, addresses(vacancy))}
          ${row(words.occupation, names.occupation && sentenceCase(names.occupation))}
          ${row(words.employment, employmentText(vacancy, language))}
          ${row(words.openings, vacancy.openings)}
          ${row(words.salary, salaryText(vacancy.salary, language))}
          ${row(words.published, day(vacancy.published))}
          ${row(words.reference, vacancy.id)}
        </dl>`;
};
