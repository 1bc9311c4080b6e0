import type { Language } from '#functions/ground/language/language.ts';

const units = {
  sv: { Y: ['år', 'år'], M: ['månad', 'månader'], W: ['vecka', 'veckor'], D: ['dygn', 'dygn'] },
  en: { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'] },
} as const;

/** `P10Y` as `10 år`; hours and less are no length of keeping, and are left as they are written. */
export const durationWords = (duration: string, language: Language): string => {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count = '', unit = '']) => {
    const [one, many] = units[language][unit as 'Y'];
    return `${count} ${count === '1' ? one : many}`;
  });
  return parts.length === 0 || duration.includes('T') ? duration : parts.join(language === 'sv' ? ' och ' : ' and ');
};
