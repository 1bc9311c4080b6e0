import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

// The most telling word first: "Sommarjobb, visstid" is a summer job, "Timvikariat" is on demand.
const kinds: readonly (readonly [RegExp, Vacancy['employmentType']])[] = [
  [/sommar|ferie|summer/i, 'summer'],
  [/behov|timanst|timavl|timvik|intermittent|hourly|on.?demand/i, 'on-demand'],
  [/visstid|vikari|tidsbegr|projekt|säsong|temporary|fixed.?term|substitute/i, 'temporary'],
  [/tillsvidare|fast anst|prov|permanent/i, 'permanent'],
];

/** The kind of employment is a free label; null when it says nothing that is known. */
export const employmentTypeOf = (label: string): Vacancy['employmentType'] | null =>
  kinds.find(([pattern]) => pattern.test(label))?.[1] ?? null;

/** The headline of an ad says less, and other things: a "projektledare" is not employed for a project. */
const headlines: readonly (readonly [RegExp, Vacancy['employmentType']])[] = [
  [/sommarjobb|sommarvik|sommararb|feriejobb|feriearb|summer job/i, 'summer'],
  [/timvik|timanst|timavl|behovsanst|intermittent/i, 'on-demand'],
  [/vikariat|visstid|tidsbegränsad|föräldraledig|fixed.?term/i, 'temporary'],
];

export const headlineEmployment = (title: string): Vacancy['employmentType'] | null =>
  headlines.find(([pattern]) => pattern.test(title))?.[1] ?? null;

const isExtent = (label: string): boolean => /heltid|deltid|(full|part).?time|^[\d\s%–-]+$/i.test(label);

/** Whether a label of the employment is left over when its kind and extent are understood. */
export const isUnknownEmployment = (label: string): boolean => employmentTypeOf(label) === null && !isExtent(label);

/** Hours are a free label: `100%`, `75–100%`, `Heltid`. Full time unless it says less. */
export const extentOf = (hours: string): Vacancy['extent'] => {
  if (/heltid|full.?time/i.test(hours)) return 'full-time';
  if (/deltid|part.?time/i.test(hours)) return 'part-time';
  if (!/%|procent|percent|^[\d\s.,–-]+$/i.test(hours)) return 'full-time';
  const shares = [...hours.matchAll(/\d+(?:[.,]\d+)?/g)].map(([share]) => Number(share.replace(',', '.')));
  return shares.length > 0 && Math.max(...shares) < 100 ? 'part-time' : 'full-time';
};
