import type { Variant } from '#functions/pictures/variant.ts';

const jpeg = (name: string, width: number, height: number): Variant => ({
  name,
  width,
  height,
  format: 'jpeg',
  quality: 80,
});

/** LinkedIn's three shapes: 1.91:1, 1:1 and 4:5 (reference: linkedin section 4). All pictures of a post share one. */
export const linkedInShapes = {
  landscape: jpeg('linkedin-landscape', 1200, 627),
  square: jpeg('linkedin-square', 1200, 1200),
  portrait: jpeg('linkedin-portrait', 1080, 1350),
} as const;

export const openGraph: Variant = jpeg('og', 1200, 627);
export const thumbnail: Variant = jpeg('thumb', 480, 320);

/** Widths of the story page; a WebP for each, and JPEG for browsers without it. */
export const pageVariants: readonly Variant[] = [480, 960, 1600].flatMap((width): readonly Variant[] => [
  { name: `page-${width}`, width, format: 'jpeg', quality: 78 },
  { name: `page-${width}-webp`, width, format: 'webp', quality: 76 },
]);

export const siteVariants: readonly Variant[] = [...pageVariants, openGraph, thumbnail];
