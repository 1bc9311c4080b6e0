import { contrast, inkOn, mixed, readableOn } from '#functions/ground/colour/contrast.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

/**
 * Colours by use. Text, muted and link hold 4.5 : 1 on surface and panel; surface holds it on link, so a button is link with surface
 * words. Line and mark are decoration and carry no meaning.
 */
export type Palette = {
  readonly surface: string;
  readonly panel: string;
  readonly text: string;
  readonly muted: string;
  readonly link: string;
  readonly line: string;
  readonly mark: string;
};

type Ground = { readonly surface: string; readonly tint: string; readonly share: number };

const paletteOn = ({ surface, tint, share }: Ground, text: string, link: string, mark: string): Palette => {
  const tinted = mixed(surface, tint, share);
  const panel = contrast(tinted, inkOn(surface)) >= 4.5 ? tinted : surface;
  const words = readableOn(text, [surface, panel], 7);
  return {
    surface,
    panel,
    text: words,
    muted: readableOn(mixed(words, surface, 0.32), [surface, panel]),
    link: readableOn(link, [surface, panel]),
    line: mixed(surface, words, 0.16),
    mark,
  };
};

export const lightPalette = ({ background, accent, text, primary }: Brand['colours']): Palette =>
  paletteOn({ surface: background, tint: accent, share: 0.12 }, text, primary, accent);

/**
 * Never pure black: the employer's own colour, very dark, with warm white words. Links take the brand colour that is seen best, because a
 * dark one that is lightened until it can be read has lost its hue.
 */
export const darkPalette = ({ accent, primary }: Brand['colours']): Palette => {
  const surface = mixed('#141517', primary, 0.1);
  const link = contrast(accent, surface) > contrast(primary, surface) ? accent : primary;
  return paletteOn({ surface, tint: '#fff4e0', share: 0.05 }, '#f4f0ea', link, accent);
};
