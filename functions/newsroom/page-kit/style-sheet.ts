import {
  type BrandColours,
  type ColourTokens,
  darkTokens,
  lightTokens,
} from '#functions/newsroom/page-kit/colour-tokens.ts';
import { baseStyle } from '#functions/newsroom/page-kit/style/base-style.ts';
import { boardStyle } from '#functions/newsroom/page-kit/style/board-style.ts';
import { calendarStyle } from '#functions/newsroom/page-kit/style/calendar-style.ts';
import { digestStyle } from '#functions/newsroom/page-kit/style/digest-style.ts';
import { frameStyle } from '#functions/newsroom/page-kit/style/frame-style.ts';
import { frontStyle } from '#functions/newsroom/page-kit/style/front-style.ts';
import { linkedInStyle } from '#functions/newsroom/page-kit/style/linkedin-style.ts';
import { printStyle } from '#functions/newsroom/page-kit/style/print-style.ts';
import { sheetStyle } from '#functions/newsroom/page-kit/style/sheet-style.ts';
import { tableStyle } from '#functions/newsroom/page-kit/style/table-style.ts';

const properties = (tokens: ColourTokens): string =>
  Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** `newsroom/style.css`, from the employer's colours. The font is expected at `newsroom/assets/source-sans-3.woff2`. */
export const styleSheet = (colours: BrandColours): string =>
  [
    `:root{color-scheme:light dark;${properties(lightTokens(colours))}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${properties(darkTokens(colours))}}}`,
    baseStyle,
    frameStyle,
    tableStyle,
    frontStyle,
    boardStyle,
    sheetStyle,
    linkedInStyle,
    calendarStyle,
    digestStyle,
    printStyle,
  ].join('\n');
