import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { nearDay } from '#functions/site/day-text.ts';
import { employmentText } from '#functions/site/job-words.ts';
import { cutAtJoints } from '#functions/site/long-words.ts';
import { salaryText } from '#functions/site/salary-text.ts';
import { sentenceCase } from '#functions/site/sentence-case.ts';
import { words } from '#functions/site/words.ts';

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
  vacancy: Vacancy,
  names: { readonly employer: string; readonly unit: string | null; readonly occupation: string | null },
  today: string,
): Markup => {
  const { language } = vacancy;
  const row = (name: { sv: string; en: string }, value: Markup | string | number | null) =>
    value !== null && value !== '' && html`<div><dt>${inLanguage(name, language)}</dt><dd>${value}</dd></div>`;
  const day = (date: string) => html`<time datetime="${date}">${nearDay(date, today, language)}</time>`;
  return html`<dl class="facts">
          ${row(words.applyBy, day(vacancy.closes))}
          ${row(words.employer, names.employer)}
          ${row(words.unit, cutAtJoints(vacancy.place.name ?? names.unit ?? ''))}
          ${row(words.address, addresses(vacancy))}
          ${row(words.occupation, names.occupation && cutAtJoints(sentenceCase(names.occupation)))}
          ${row(words.employment, employmentText(vacancy, language))}
          ${row(words.openings, vacancy.openings)}
          ${row(words.salary, salaryText(vacancy.salary, language))}
          ${row(words.published, day(vacancy.published))}
          ${row(words.reference, vacancy.id)}
          ${vacancy.closes >= today && html`<div class="on-paper"><dt>${inLanguage(words.applyAt, language)}</dt><dd>${vacancy.applyUrl}</dd></div>`}
        </dl>`;
};
