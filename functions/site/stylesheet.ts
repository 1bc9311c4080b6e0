import { longRules } from '#functions/site/long-words.ts';
import { darkPalette, lightPalette, type Palette } from '#functions/site/palette.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

const tokens = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** The rules in the order in which they count: a later one wins. */
export const siteRules = ['base', 'cards', 'story'].map((name) => `functions/site/style/${name}.css`);

/** The site's one stylesheet: the rules in the employer's colours. */
export const stylesheet = (brand: Pick<Brand, 'colours'>, rules: string): string =>
  [
    `:root{color-scheme:light dark;${tokens(lightPalette(brand.colours))}}`,
    `@media (prefers-color-scheme:dark){:root{${tokens(darkPalette(brand.colours))}}}`,
    rules,
    longRules(),
  ].join('\n');
