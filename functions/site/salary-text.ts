import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Language } from '#functions/ground/language/language.ts';

const units = {
  sv: { hour: 'i timmen', day: 'om dagen', week: 'i veckan', month: 'i månaden', year: 'om året' },
  en: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
} as const;

/** Thousands with a narrow no-break space in Swedish, a comma in English. */
const number = (value: number, language: Language): string => {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? '\u202f' : ',');
  return decimals === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${decimals}`;
};

const range = (min: number | undefined, max: number | undefined, language: Language): string => {
  if (min === undefined && max === undefined) return '';
  const from = { sv: 'från', en: 'from' }[language];
  const upTo = { sv: 'upp till', en: 'up to' }[language];
  if (max === undefined) return `${from} ${number(min ?? 0, language)}`;
  if (min === undefined) return `${upTo} ${number(max, language)}`;
  return min === max ? number(min, language) : `${number(min, language)}–${number(max, language)}`;
};

/** `Individuell lönesättning, 33 000–39 000 kr i månaden`. */
export const salaryText = (salary: Vacancy['salary'], language: Language): string | null => {
  if (salary === undefined) return null;
  const amount = range(salary.min, salary.max, language);
  if (amount === '') return salary.text;
  const currency = language === 'sv' && salary.currency === 'SEK' ? 'kr' : salary.currency;
  return `${salary.text}, ${amount}\u00a0${currency} ${units[language][salary.unit]}`;
};
