import type { Variant } from '#functions/ground/picture-forms/variant.ts';

const kilobytes = 1000;

/** A JPEG cut to a shape. Platforms compress it once more, so it is a little better than what is only looked at. */
const cut = (name: string, width: number, height: number, more: Partial<Variant>): Variant => ({
  name,
  width,
  height,
  format: 'jpeg',
  quality: 80,
  similarity: 0.967,
  ...more,
});

/**
 * LinkedIn's three shapes: 1.91:1, 1:1 and 4:5 (docs/reference/linkedin.md#pictures). All pictures of a post share one.
 * Its sharing page is quoted as taking 5 MB; a tenth of that reaches a telephone in time.
 */
const linkedIn = { channel: 'linkedin', maxBytes: 800 * kilobytes } as const;
export const linkedInShapes = {
  landscape: cut('linkedin-landscape', 1200, 627, linkedIn),
  square: cut('linkedin-square', 1200, 1200, linkedIn),
  portrait: cut('linkedin-portrait', 1080, 1350, linkedIn),
} as const;

/** Some messengers show no card picture above 300 kB. */
export const openGraph: Variant = cut('og', 1200, 627, { maxBytes: 300 * kilobytes, similarity: 0.963 });
export const thumbnail: Variant = cut('thumb', 480, 320, { maxBytes: 60 * kilobytes });
export const jobAd: Variant = cut('job-ad', 800, 450, {
  channel: 'job-boards',
  maxBytes: 150 * kilobytes,
  similarity: 0.963,
});

/** Width in pixels, the similarity that is wanted there, and the most bytes of each format. */
const widths = [
  { width: 480, similarity: 0.973, most: 70 },
  { width: 960, similarity: 0.965, most: 220 },
  { width: 1440, similarity: 0.96, most: 450 },
  { width: 1920, similarity: 0.957, most: 750 },
] as const;

/** AVIF is made up to this width and offered to telephones, where it pays: decision 15. */
const widestAvif = 960;

/** The story page: AVIF and WebP, and JPEG for browsers without either. */
export const pageVariants: readonly Variant[] = widths.flatMap(({ width, similarity, most }): readonly Variant[] => {
  const shared = { width, similarity, maxBytes: most * kilobytes };
  const jpeg = { name: `page-${width}`, format: 'jpeg', quality: 78, ...shared } as const;
  const webp = { name: `page-${width}-webp`, format: 'webp', quality: 76, ...shared } as const;
  const avif = { name: `page-${width}-avif`, format: 'avif', quality: 55, ...shared } as const;
  return width <= widestAvif ? [jpeg, webp, avif] : [jpeg, webp];
});

/** Nothing is enlarged: every width below the picture's own, and the first that holds it whole. */
export const pageVariantsFor = (pictureWidth: number): readonly Variant[] => {
  const enough = widths.find(({ width }) => width >= pictureWidth)?.width ?? Number.POSITIVE_INFINITY;
  return pageVariants.filter(({ width }) => width <= enough);
};

/** Of a story's first picture alone: what stands for the story elsewhere. */
export const cardVariants: readonly Variant[] = [openGraph, thumbnail, jobAd];

export const siteVariants: readonly Variant[] = [...pageVariants, ...cardVariants];
