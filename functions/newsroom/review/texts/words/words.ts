import type { Text } from '#functions/ground/language/text.ts';

export type Words = {
  /** `#` stands for the found words. Without it they are not repeated: they may be somebody's secret. */
  readonly message: Text;
  readonly hint: Text;
};

export const words = (sv: string, en: string, hintSv: string, hintEn: string): Words => ({
  message: { sv, en },
  hint: { sv: hintSv, en: hintEn },
});
