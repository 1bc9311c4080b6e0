import type { Language } from '#functions/stories/language.ts';
import type { Context } from '#functions/wiring/cli/context.ts';

/** Says a sentence in the language of the settings. */
export const speaker =
  ({ settings }: Context) =>
  (sv: string, en: string): string =>
    ({ sv, en })[settings.language as Language];
