import type { Brand } from '#functions/story/organisation/brand.ts';

export const stylesheetKey = 'assets/style.css';
/** The file `source-sans-3-latin-wght-normal.woff2` of @fontsource-variable/source-sans-3. */
export const fontKey = 'assets/source-sans-3.woff2';

export const logoKey = (brand: Brand): string | null => {
  const extension = brand.logo?.match(/\.([a-z0-9]+)$/i)?.[1];
  return extension === undefined ? null : `assets/logo.${extension.toLowerCase()}`;
};

/** Files that the pages refer to and that the caller copies: the font, and the employer's logo when there is one. */
export const assetKeys = (brand: Brand): readonly string[] => {
  const logo = logoKey(brand);
  return logo === null ? [fontKey] : [fontKey, logo];
};
