const withoutTags = (html: string): string => html.replace(/<[^<>]*>/g, '');

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** As a reader sees it. */
export const shownText = (html: string): string =>
  withoutTags(html).replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => characters[name] ?? '');

/**
 * Characters of a text without its tags. Whether a board counts `&amp;` as one or as five is not written anywhere, so a text
 * is held to both: the longer count against the most, the shorter against the least.
 */
export const textLength = (html: string): { readonly least: number; readonly most: number } => ({
  least: shownText(html).length,
  most: withoutTags(html).length,
});
