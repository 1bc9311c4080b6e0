/** Red, green and blue, 0..255. */
export type Rgb = readonly [number, number, number];

/** What WCAG 2.2 asks of text (success criterion 1.4.3). */
export const readableRatio = 4.5;

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [255, 255, 255];

/** `#0b3d5c` to its three parts. */
export const rgbOf = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

export const hexOf = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0 black to 1 white. */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export const contrast = (a: Rgb, b: Rgb): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** `share` of the second colour in the first, 0..1; whole steps, as a screen shows them. */
export const mixed = (from: Rgb, to: Rgb, share: number): Rgb => {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
};

/** The first mix from `colour` towards `goal` that satisfies `holds`; the goal itself when none does. */
export const towards = (colour: Rgb, goal: Rgb, holds: (candidate: Rgb) => boolean): Rgb => {
  for (let step = 0; step < 100; step += 1) {
    const candidate = mixed(colour, goal, step / 100);
    if (holds(candidate)) return candidate;
  }
  return goal;
};

/** White or black, whichever is easier to read on the colour: one of them always reaches 4.5 : 1. */
export const inkOn = (colour: Rgb): Rgb => (contrast(colour, white) >= contrast(colour, black) ? white : black);

/** The colour itself, or the nearest darker or lighter one that can be read on every one of the surfaces. */
export const readableOn = (colour: Rgb, surfaces: readonly [Rgb, ...Rgb[]]): Rgb =>
  towards(colour, inkOn(surfaces[0]), (candidate) =>
    surfaces.every((surface) => contrast(candidate, surface) >= readableRatio),
  );
