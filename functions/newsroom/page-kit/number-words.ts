import type { Language } from '#functions/ground/language/language.ts';

const narrowSpace = '\u202f';
const spelledOut = {
  sv: ['inga', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;

const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/** 44 000 in Swedish (a thin space that does not break), 44,000 in English. */
export const countWords = (value: number, language: Language): string => {
  const digits = grouped(String(Math.abs(Math.round(value))), language === 'sv' ? narrowSpace : ',');
  return value < 0 ? `−${digits}` : digits;
};

/** A share 0..1 as 3,4 % or 3.4%. */
export const shareWords = (share: number, language: Language): string => {
  const text = (share * 100).toFixed(1);
  return language === 'sv' ? `${text.replace('.', ',')}\u00a0%` : `${text}%`;
};

/** Up to twelve in letters, as in running text; then digits. */
export const spelled = (value: number, language: Language): string =>
  spelledOut[language][value] ?? countWords(value, language);

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** `a, b och c`. */
export const listWords = (parts: readonly string[], language: Language): string => {
  const and = language === 'sv' ? ' och ' : ' and ';
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;
};
