import { blockParts, linkFor } from '#functions/ads/vacancies/block-parts.ts';

/** A story block as plain text, for a person to paste last in an ad of another system. */
export const pasteText = (block: string): string | null => {
  const parts = blockParts(block);
  if (parts === null) return null;
  const { heading, text, linkWords, link } = parts;
  return [heading, text, `${linkWords}: ${linkFor('platsbanken', link)}`].filter((one) => one !== '').join('\n\n');
};
