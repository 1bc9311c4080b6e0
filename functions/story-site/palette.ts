import type { Brand } from '#functions/organisation/brand.ts';
import { contrast, mix, pole, readable } from '#functions/story-site/contrast.ts';

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

const paletteOn = (surface: string, tint: string, text: string, colours: Brand['colours']): Palette => {
  const tinted = mix(surface, tint, 0.09);
  const panel = contrast(tinted, pole(surface)) >= 4.5 ? tinted : surface;
  const words = readable(text, [surface, panel], 7);
  return {
    surface,
    panel,
    text: words,
    muted: readable(mix(words, surface, 0.32), [surface, panel]),
    link: readable(colours.primary, [surface, panel]),
    line: mix(surface, words, 0.16),
    mark: colours.accent,
  };
};

export const lightPalette = (colours: Brand['colours']): Palette =>
  paletteOn(colours.background, colours.accent, colours.text, colours);

/** Never pure black: the employer's own colour, very dark. */
export const darkPalette = (colours: Brand['colours']): Palette =>
  paletteOn(mix('#141517', colours.primary, 0.1), '#fff4e0', '#f4f0ea', colours);
