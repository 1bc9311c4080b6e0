import { baseRules } from '#functions/site/base-rules.ts';
import { cardRules } from '#functions/site/card-rules.ts';
import { darkPalette, lightPalette, type Palette } from '#functions/site/palette.ts';
import { storyRules } from '#functions/site/story-rules.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

const tokens = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** The site's one stylesheet, in the employer's colours. */
export const stylesheet = (brand: Pick<Brand, 'colours'>): string =>
  [
    `:root{color-scheme:light dark;${tokens(lightPalette(brand.colours))}}`,
    `@media (prefers-color-scheme:dark){:root{${tokens(darkPalette(brand.colours))}}}`,
    baseRules,
    cardRules,
    storyRules,
  ].join('\n');
