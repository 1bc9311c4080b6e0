import type { Context } from '#functions/cli/context.ts';
import type { Language } from '#functions/ground/language/language.ts';

export type Say = (sv: string, en: string) => string;

/** Says a sentence in the language of the settings. */
export const speaker =
  ({ settings }: Context): Say =>
  (sv, en) =>
    ({ sv, en })[settings.language as Language];
