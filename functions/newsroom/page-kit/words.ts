import type { Language } from '#functions/ground/language/language.ts';

/** A page's own words, in both languages. */
export type Words<T> = Readonly<Record<Language, T>>;
