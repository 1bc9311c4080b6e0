/** What WCAG 2.2 asks of text (success criterion 1.4.3). */
const readableRatio = 4.5;

/** The curve of sRGB undone, for each of the 256 values of a channel. */
const linear = Array.from({ length: 256 }, (_, channel) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of three channels, 0 to 255 each: 0 is black, 1 is white. */
export const luminanceOf = (red: number, green: number, blue: number): number =>
  0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0);

/** Contrast ratio of two luminances, 1 to 21. */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const black = '#000000';
const white = '#ffffff';

const channelsOf = (colour: string): readonly [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** Relative luminance of `#rrggbb`. */
export const luminance = (colour: string): number => luminanceOf(...channelsOf(colour));

/** Contrast ratio of two colours `#rrggbb`. */
export const contrast = (one: string, other: string): number => contrastOf(luminance(one), luminance(other));

/** `share` of the second colour in the first, 0..1; whole steps, as a screen shows them. */
export const mixed = (from: string, to: string, share: number): string => {
  const goal = channelsOf(to);
  const parts = channelsOf(from).map((channel, index) => Math.round(channel + ((goal[index] ?? 0) - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};

/** The first mix from `colour` towards `goal` that satisfies `holds`; the goal itself when none does. */
export const towards = (colour: string, goal: string, holds: (candidate: string) => boolean): string => {
  for (let step = 0; step < 100; step += 1) {
    const candidate = mixed(colour, goal, step / 100);
    if (holds(candidate)) return candidate;
  }
  return goal;
};

/** White or black, whichever is easier to read on the colour: one of them always reaches 4.58 : 1. */
export const inkOn = (colour: string): string => (contrast(colour, white) >= contrast(colour, black) ? white : black);

/** The colour itself, or the nearest darker or lighter one that can be read on every one of the surfaces. */
export const readableOn = (
  colour: string,
  surfaces: readonly [string, ...string[]],
  ratio: number = readableRatio,
): string =>
  towards(colour, inkOn(surfaces[0]), (candidate) =>
    surfaces.every((surface) => contrast(candidate, surface) >= ratio),
  );
