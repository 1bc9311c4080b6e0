import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

type Salary = NonNullable<Vacancy['salary']>;

const units: readonly (readonly [RegExp, Salary['unit']])[] = [
  [/hour|tim/i, 'hour'],
  [/da(y|i)|dag/i, 'day'],
  [/week|veck/i, 'week'],
  [/year|annual|år/i, 'year'],
];

const amount = (text: string): number | null => {
  const number = Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(number) && number > 0 ? number : null;
};

type Given = { readonly min: string; readonly max: string; readonly currency: string; readonly unit: string };

/** The pay of a system that has numbers for it; null when it says none. */
export const feedSalary = (given: Given): Salary | null => {
  const [min, max] = [amount(given.min), amount(given.max)];
  if (min === null && max === null) return null;
  const currency = /^[A-Za-z]{3}$/.test(given.currency) ? given.currency.toUpperCase() : 'SEK';
  const numbers = [min, max].filter((one) => one !== null);
  return {
    text: `${[...new Set(numbers)].join('–')} ${currency}`,
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    currency,
    unit: units.find(([pattern]) => pattern.test(given.unit))?.[1] ?? 'month',
  };
};
