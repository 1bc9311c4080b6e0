import type { Language } from '#functions/ground/language/language.ts';

/** The same sentence for Swedish and English readers. */
export type Text = { readonly sv: string; readonly en: string };

export const inLanguage = (text: Text, language: Language): string => text[language];
