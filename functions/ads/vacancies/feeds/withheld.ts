import type { Text } from '#functions/ground/language/text.ts';

export const internalAd: Text = { sv: 'är intern', en: 'is internal' };

/** `status` is the recruiting system's own word. */
export const unpublishedAd = (status: string): Text => ({
  sv: `är inte publicerad (${status})`,
  en: `is not published (${status})`,
});
