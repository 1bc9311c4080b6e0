import {
  black,
  hexOf,
  inkOn,
  luminance,
  mixed,
  type Rgb,
  readableOn,
  rgbOf,
  towards,
  white,
} from '#functions/newsroom/page-kit/contrast.ts';

/** The part of `brand.yaml` that colours come from. */
export type BrandColours = {
  readonly primary: string;
  readonly accent: string;
  readonly text: string;
  readonly background: string;
};

/** Every colour of the pages, as `#rrggbb`. What is read stands at 4.5 : 1 or more on all that it is put on. */
export type ColourTokens = Readonly<Record<ColourToken, string>>;
export type ColourToken =
  | 'surface'
  | 'raised'
  | 'text'
  | 'muted'
  | 'line'
  | 'accent'
  | 'on-accent'
  | 'marker'
  | 'good'
  | 'warn'
  | 'stop'
  | 'shade-1'
  | 'shade-2'
  | 'shade-3'
  | 'shade-4'
  | 'chart';

const good = rgbOf('#1d6b43');
const warn = rgbOf('#8a5300');
const stop = rgbOf('#a3212b');

const tokens = (surface: Rgb, raised: Rgb, ink: Rgb, colours: BrandColours, markerShare: number): ColourTokens => {
  const primary = rgbOf(colours.primary);
  const accent = readableOn(primary, [surface, raised]);
  const keepsInk = (candidate: Rgb) => hexOf(readableOn(ink, [candidate])) === hexOf(ink);
  const shade = (share: number) => towards(mixed(surface, accent, share), surface, keepsInk);
  const read = (colour: Rgb) => hexOf(readableOn(colour, [surface, raised]));
  return {
    surface: hexOf(surface),
    raised: hexOf(raised),
    text: hexOf(ink),
    muted: read(mixed(ink, surface, 0.36)),
    line: hexOf(mixed(surface, ink, 0.16)),
    accent: hexOf(accent),
    'on-accent': hexOf(inkOn(accent)),
    marker: hexOf(towards(mixed(surface, rgbOf(colours.accent), markerShare), surface, keepsInk)),
    good: read(good),
    warn: read(warn),
    stop: read(stop),
    'shade-1': hexOf(shade(0.07)),
    'shade-2': hexOf(shade(0.15)),
    'shade-3': hexOf(shade(0.24)),
    'shade-4': hexOf(shade(0.34)),
    chart: hexOf(accent),
  };
};

/** The light scheme. A background that is not light is lifted until it is: the desk is read all day. */
export const lightTokens = (colours: BrandColours): ColourTokens => {
  const light = (colour: Rgb) => towards(colour, white, (candidate) => luminance(candidate) >= 0.78);
  const raised = light(rgbOf(colours.background));
  const surface = light(mixed(raised, rgbOf(colours.primary), 0.03));
  return tokens(surface, raised, readableOn(rgbOf(colours.text), [surface, raised]), colours, 0.5);
};

/** The dark scheme: a trace of the primary colour in the dark, so that it is still the employer's desk. */
export const darkTokens = (colours: BrandColours): ColourTokens => {
  const dark = (colour: Rgb, most: number) => towards(colour, black, (candidate) => luminance(candidate) <= most);
  const night = mixed(rgbOf('#101214'), rgbOf(colours.primary), 0.12);
  const surface = dark(night, 0.012);
  const raised = dark(mixed(surface, white, 0.05), 0.02);
  return tokens(surface, raised, readableOn(rgbOf('#e9ebec'), [surface, raised]), colours, 0.3);
};
