import type { Capabilities } from '#functions/ads/job-boards/capabilities.ts';
import { insertStrictBlock, strictBlock } from '#functions/ads/job-boards/strict-block.ts';
import { textLength } from '#functions/ads/job-boards/text-length.ts';
import { blockParts } from '#functions/ads/vacancies/block-parts.ts';
import { strictAd } from '#functions/ads/vacancies/strict-ad.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

export type FittedAd = {
  readonly text: string;
  /** What became of the story; `none` when there was none to place. The ad's own text is never cut. */
  readonly story: 'none' | 'whole' | 'shortened' | 'left-out';
};

/** An ad's text as the board takes it, with its story block last. */
export const fitAd = (
  { html, language }: Pick<Vacancy, 'html' | 'language'>,
  block: string | null,
  { maxText }: Pick<Capabilities, 'maxText'>,
  source: string,
): FittedAd => {
  const own = strictAd(html);
  const parts = block === null ? null : blockParts(block);
  if (parts === null) return { text: own, story: block === null ? 'none' : 'left-out' };
  const fitted = strictBlock(parts, maxText - textLength(own).most, { source, language });
  if (fitted === null) return { text: own, story: 'left-out' };
  return { text: insertStrictBlock(own, fitted.html), story: fitted.fit };
};
