import type { FeedAds } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { feedJson } from '#functions/ads/vacancies/feeds/feed-document.ts';
import { mostAds, tooManyAds } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { varbiAd } from '#functions/ads/vacancies/feeds/varbi-ad.ts';
import { VarbiPosition } from '#functions/ads/vacancies/feeds/varbi-position.ts';
import type { Text } from '#functions/ground/language/text.ts';

const noList: Text = { sv: 'listan «positions» saknas', en: 'the list "positions" is missing' };

/** Varbi's JSON: `{ "positions": […] }`. */
export const varbiAds = (body: string): FeedAds => {
  const parsed = feedJson(body);
  if ('why' in parsed) return parsed;
  const { value } = parsed;
  const held = typeof value === 'object' && value !== null && 'positions' in value ? value.positions : value;
  if (!Array.isArray(held)) return { why: noList };
  if (held.length > mostAds) return { why: tooManyAds };
  return {
    ads: held.map((raw: unknown, index) => {
      const at = `positions[${index}]`;
      const position = VarbiPosition.safeParse(raw);
      return position.success ? varbiAd(position.data, at) : { noAd: at };
    }),
  };
};
