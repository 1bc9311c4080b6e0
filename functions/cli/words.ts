import type { Context } from '#functions/cli/context.ts';
import type { Language } from '#functions/ground/language/language.ts';

/** Says a sentence in the language of the settings. */
export const speaker =
  ({ settings }: Context) =>
  (sv: string, en: string): string =>
    ({ sv, en })[settings.language as Language];
