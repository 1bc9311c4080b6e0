import { blob } from './curve.ts';
import { headwear } from './headwear.ts';
import { curve, disc, fade, oval, path } from './paint.ts';

import { cropLine, type Layer, lock, shine } from './strands.ts';
import type { Light } from './tube.ts';

export type HairStyle =
  | 'pixie'
  | 'bob'
  | 'bun'
  | 'curls'
  | 'long'
  | 'ponytail'
  | 'crop'
  | 'quiff'
  | 'bald'
  | 'grey-short'
  | 'hijab'
  | 'beanie'
  | 'cap'
  | 'helmet'
  | 'cycle-helmet'
  | 'afro';

const curl = (colour: string, light: Light, spots: readonly (readonly [number, number, number])[]): string =>
  spots
    .map(
      ([x, y, r]) =>
        disc(x, y, r, colour) +
        curve(shine(light), 1.1, [x - r * 0.5, y - r * 0.3], [x, y - r * 0.65], [x + r * 0.5, y - r * 0.35]),
    )
    .join('');

const backs: Partial<Record<HairStyle, Layer>> = {
  bob: (c, l) => lock(c, l, blob([-30, -16], [-8, -40], [20, -36], [24, -10], [8, 26], [-8, 36], [-30, 32], [-36, 8])),
  long: (c, l) =>
    lock(c, l, blob([-28, -18], [-6, -40], [20, -34], [18, 10], [2, 50], [-12, 78], [-36, 74], [-40, 30])),
  bun: (c, l) =>
    lock(c, l, blob([-36, -34], [-24, -48], [-8, -42], [-10, -24], [-26, -16])) +
    curve(shine(l), 1.2, [-30, -38], [-20, -42], [-12, -36]),
  ponytail: (c, l) =>
    lock(c, l, blob([-20, -26], [-36, -30], [-50, -12], [-52, 18], [-44, 46], [-38, 20], [-30, 0], [-18, -10])) +
    curve(shine(l), 1.3, [-34, -22], [-44, -6], [-46, 20]),
  curls: (c, l) =>
    curl(c, l, [
      [-30, 0, 15],
      [-34, 20, 14],
      [-26, 38, 14],
      [-12, 44, 12],
      [-26, -20, 15],
      [24, -18, 11],
      [-40, 36, 10],
    ]),
  afro: (c, l) =>
    disc(-4, -14, 40, c) +
    curl(c, l, [
      [-36, -4, 12],
      [-30, 14, 12],
      [-36, -24, 12],
      [-22, -42, 12],
      [0, -50, 12],
      [22, -42, 12],
      [32, -24, 10],
    ]),
  hijab: (c) =>
    path(
      blob(
        [-32, -14],
        [-12, -42],
        [18, -40],
        [32, -14],
        [30, 20],
        [24, 44],
        [30, 66],
        [0, 78],
        [-34, 70],
        [-30, 40],
        [-36, 14],
      ),
      c,
    ),
};

const fronts: Record<HairStyle, Layer> = {
  pixie: (c, l) =>
    lock(
      c,
      l,
      'M-22 14Q-34 2 -31 -18Q-26 -40 -2 -43Q22 -44 31 -26Q33 -16 29 -7Q26 -16 18 -21Q16 -14 4 -12Q-6 -10 -11 -4Q-15 -2 -16 4Q-16 12 -22 14Z',
      curve(shine(l), 1.5, [-14, -30], [2, -36], [20, -31]),
      curve(fade('#000000', 0.25), 1.1, [-18, -16], [-4, -20], [16, -22]),
    ),
  bob: (c, l) =>
    lock(
      c,
      l,
      'M-26 30Q-38 6 -30 -18Q-22 -42 2 -43Q26 -42 32 -16Q33 -4 30 6Q28 -8 20 -20Q8 -10 -6 -10Q-12 6 -12 30Z',
      curve(shine(l), 1.6, [-22, -20], [-8, -34], [14, -36]),
    ),
  long: (c, l) =>
    lock(
      c,
      l,
      'M-30 44Q-40 4 -30 -18Q-22 -42 2 -43Q26 -42 31 -16Q32 -6 29 2Q28 -12 14 -24Q2 -12 -10 -8Q-16 20 -14 46Z',
      curve(shine(l), 1.6, [-22, -18], [-8, -34], [12, -36]),
    ),
  bun: (c, l) =>
    lock(
      c,
      l,
      'M-24 6Q-34 -14 -24 -32Q-6 -46 16 -40Q30 -34 29 -12Q26 -22 14 -27Q0 -22 -10 -12Q-14 -4 -15 2Q-20 -4 -24 6Z',
      curve(shine(l), 1.4, [-24, -22], [-8, -32], [12, -34]),
      curve(fade('#000000', 0.18), 1, [-26, -12], [-10, -22], [10, -29]),
    ),
  ponytail: (c, l) =>
    lock(
      c,
      l,
      'M-24 4Q-34 -14 -26 -30Q-8 -46 16 -40Q31 -34 29 -8Q24 -14 20 -24Q8 -14 -8 -14Q-14 -6 -15 2Q-20 -6 -24 4Z',
      curve(shine(l), 1.5, [-22, -24], [-6, -35], [14, -35]),
    ) + oval(-26, -24, 4, 6, '#d9573f'),
  curls: (c, l) =>
    curl(c, l, [
      [-18, -26, 14],
      [-2, -35, 13],
      [14, -34, 12],
      [25, -26, 9],
      [-22, -8, 10],
      [6, -25, 9],
    ]),
  afro: (c, l) =>
    path('M-26 2Q-34 -30 0 -44Q34 -40 29 -12Q22 -24 8 -26Q-8 -24 -14 -10Q-16 -2 -20 -4Z', c) +
    curve(shine(l), 1.4, [-10, -34], [4, -38], [18, -33]),
  crop: (c, l) => lock(c, l, cropLine, curve(shine(l), 1.3, [-14, -31], [2, -37], [18, -32])),
  'grey-short': (c, l) =>
    lock(
      c,
      l,
      'M-25 8Q-34 -16 -22 -34Q0 -48 24 -36Q32 -28 28 -16Q20 -28 4 -27Q-8 -24 -12 -12Q-14 -4 -16 0Q-22 -4 -25 8Z',
      curve(shine(l), 1.4, [-16, -30], [0, -38], [18, -34]),
    ),
  quiff: (c, l) =>
    lock(
      c,
      l,
      'M-24 2Q-31 -16 -22 -30Q-20 -44 -2 -48Q20 -54 34 -42Q36 -30 27 -18Q22 -25 8 -25Q-6 -22 -12 -12Q-14 -4 -17 -2Q-21 -6 -24 2Z',
      curve(shine(l), 1.7, [-8, -38], [10, -45], [28, -40]),
      curve(fade('#000000', 0.22), 1.1, [-14, -26], [6, -34], [26, -32]),
    ),
  bald: (c, l) =>
    path('M-25 6Q-30 -6 -26 -16Q-18 -14 -15 -2Q-20 -6 -25 6Z', c) +
    curve(fade(l.rim, 0.55), 2, [-8, -31], [4, -34], [14, -31]),
  ...headwear,
};

export const back = (style: HairStyle, colour: string, light: Light, accent = '#c8443a'): string =>
  backs[style]?.(colour, light, accent) ?? '';
export const front = (style: HairStyle, colour: string, light: Light, accent = '#c8443a'): string =>
  fronts[style](colour, light, accent);
