import { inkOn, luminance, mixed, readableOn, towards } from '#functions/ground/colour/contrast.ts';

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

const good = '#1d6b43';
const warn = '#8a5300';
const stop = '#a3212b';

const tokens = (
  surface: string,
  raised: string,
  ink: string,
  colours: BrandColours,
  markerShare: number,
): ColourTokens => {
  const primary = colours.primary;
  const accent = readableOn(primary, [surface, raised]);
  const keepsInk = (candidate: string) => readableOn(ink, [candidate]) === ink;
  const shade = (share: number) => towards(mixed(surface, accent, share), surface, keepsInk);
  const read = (colour: string) => readableOn(colour, [surface, raised]);
  return {
    surface: surface,
    raised: raised,
    text: ink,
    muted: read(mixed(ink, surface, 0.36)),
    line: mixed(surface, ink, 0.16),
    accent: accent,
    'on-accent': inkOn(accent),
    marker: towards(mixed(surface, colours.accent, markerShare), surface, keepsInk),
    good: read(good),
    warn: read(warn),
    stop: read(stop),
    'shade-1': shade(0.07),
    'shade-2': shade(0.15),
    'shade-3': shade(0.24),
    'shade-4': shade(0.34),
    chart: accent,
  };
};

/** The light scheme. A background that is not light is lifted until it is: the desk is read all day. */
export const lightTokens = (colours: BrandColours): ColourTokens => {
  const light = (colour: string) => towards(colour, '#ffffff', (candidate) => luminance(candidate) >= 0.78);
  const raised = light(colours.background);
  const surface = light(mixed(raised, colours.primary, 0.03));
  return tokens(surface, raised, readableOn(colours.text, [surface, raised]), colours, 0.5);
};

/** The dark scheme: a trace of the primary colour in the dark, so that it is still the employer's desk. */
export const darkTokens = (colours: BrandColours): ColourTokens => {
  const dark = (colour: string, most: number) =>
    towards(colour, '#000000', (candidate) => luminance(candidate) <= most);
  const night = mixed('#101214', colours.primary, 0.12);
  const surface = dark(night, 0.012);
  const raised = dark(mixed(surface, '#ffffff', 0.05), 0.02);
  return tokens(surface, raised, readableOn('#e9ebec', [surface, raised]), colours, 0.3);
};
