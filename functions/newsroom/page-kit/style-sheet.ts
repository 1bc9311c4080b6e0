import {
  type BrandColours,
  type ColourTokens,
  darkTokens,
  lightTokens,
} from '#functions/newsroom/page-kit/colour-tokens.ts';

const properties = (tokens: ColourTokens): string =>
  Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** The rules in the order in which they count: a later one wins. */
export const newsroomRules = [
  'base',
  'frame',
  'table',
  'front',
  'board',
  'sheet',
  'linkedin',
  'calendar',
  'digest',
  'desk',
  'print',
].map((name) => `functions/newsroom/page-kit/style/${name}.css`);

/** `newsroom/style.css`: the rules in the employer's colours. The font is expected at `newsroom/assets/source-sans-3.woff2`. */
export const styleSheet = (colours: BrandColours, rules: string): string =>
  [
    `:root{color-scheme:light dark;${properties(lightTokens(colours))}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${properties(darkTokens(colours))}}}`,
    rules,
  ].join('\n');
