import type { Size } from '#functions/story/pictures/crop-window.ts';
import type { Seeded } from '#test/bench/seeded.ts';

/** In pixels of the picture. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What is drawn, and the box that a person would say must not be cut: head and shoulders, or the thing shown. */
export type Drawing = {
  readonly background: string;
  readonly subject: string;
  readonly box: Box;
  /** Out of focus by so many pixels. */
  readonly blur: number;
  /** How much the sensor's noise spreads, in steps of 255. */
  readonly noise: number;
};

export type Scene = Size & { readonly name: string; readonly seed: number; readonly draw: Drawing };

export type Kind = {
  readonly name: string;
  readonly size: Size;
  readonly draw: (random: Seeded, size: Size) => Drawing;
};

export const between = (random: Seeded, least: number, most: number): number => least + random.next() * (most - least);

export const hsl = (hue: number, saturation: number, lightness: number): string =>
  `hsl(${Math.round(hue)},${Math.round(saturation)}%,${Math.round(lightness)}%)`;

export const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${fill}"/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${rx.toFixed(1)}" ry="${ry.toFixed(1)}" fill="${fill}"/>`;

export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
