import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';

const employmentNames = {
  permanent: { sv: 'Tillsvidareanställning', en: 'Permanent' },
  temporary: { sv: 'Tidsbegränsad anställning', en: 'Temporary' },
  'on-demand': { sv: 'Timanställning vid behov', en: 'On demand, by the hour' },
  summer: { sv: 'Sommarjobb', en: 'Summer job' },
} as const;
/** In a list what is usual goes without saying. */
const shortNames = {
  permanent: null,
  temporary: { sv: 'tidsbegränsat', en: 'temporary' },
  'on-demand': { sv: 'vid behov', en: 'on demand' },
  summer: { sv: 'sommarjobb', en: 'summer job' },
} as const;
const extentNames = {
  'full-time': { sv: 'heltid', en: 'full time' },
  'part-time': { sv: 'deltid', en: 'part time' },
} as const;

type Terms = Pick<Vacancy, 'employmentType' | 'extent'>;

/** `Tillsvidareanställning, heltid`. Work on demand has no extent. */
export const employmentText = ({ employmentType, extent }: Terms, language: Language): string => {
  const kind = inLanguage(employmentNames[employmentType], language);
  return employmentType === 'on-demand' ? kind : `${kind}, ${inLanguage(extentNames[extent], language)}`;
};

/** `heltid`, `deltid, sommarjobb`, `vid behov`. */
export const termsText = ({ employmentType, extent }: Terms, language: Language): string => {
  const kind = shortNames[employmentType];
  const parts = [employmentType === 'on-demand' ? null : extentNames[extent], kind].filter((part) => part !== null);
  return parts.map((part) => inLanguage(part, language)).join(', ');
};
