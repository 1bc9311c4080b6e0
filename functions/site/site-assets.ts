import type { Brand } from '#functions/story/organisation/brand.ts';
import type { Sender } from '#functions/story/organisation/sender.ts';

export const stylesheetKey = 'assets/style.css';
/** The file `source-sans-3-latin-wght-normal.woff2` of @fontsource-variable/source-sans-3. */
export const fontKey = 'assets/source-sans-3.woff2';

const assetOf = (name: string, file: string | undefined): string | null => {
  const extension = file?.match(/\.([a-z0-9]+)$/i)?.[1];
  return extension === undefined ? null : `assets/${name}.${extension.toLowerCase()}`;
};

export const logoKey = ({ logo }: Brand): string | null => assetOf('logo', logo);

export const senderLogoKey = ({ unit, logo }: Sender): string | null => assetOf(`logo-${unit}`, logo);

/** The logos that the site shows: where each stands there, and its file in the content. */
export const logoFiles = (brand: Brand): readonly (readonly [key: string, file: string])[] =>
  [
    [logoKey(brand), brand.logo] as const,
    ...brand.senders.map((one) => [senderLogoKey(one), one.logo] as const),
  ].flatMap(([key, file]) => (key === null || file === undefined ? [] : [[key, file] as const]));

/** Files that the pages refer to and that the caller copies: the font, and the employer's logo when there is one. */
export const assetKeys = (brand: Brand): readonly string[] => [fontKey, ...logoFiles(brand).map(([key]) => key)];
