import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';

const names: Readonly<Record<string, Text>> = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
  da: { sv: 'danska', en: 'Danish' },
  no: { sv: 'norska', en: 'Norwegian' },
  fi: { sv: 'finska', en: 'Finnish' },
};

/** What to say when a text seems written in another language than it declares; `found` as the detector port gives it. */
export const languageDoubt = (declared: Language, found: string | null): Text | null => {
  if (found === null || found === declared) return null;
  const seems = names[found] ?? { sv: `ett annat språk (${found})`, en: `another language (${found})` };
  return {
    sv: `Texten verkar vara på ${seems.sv}, men anges vara på ${names[declared]?.sv}.`,
    en: `The text seems to be in ${seems.en}, but is declared as ${names[declared]?.en}.`,
  };
};
