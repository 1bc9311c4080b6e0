import { blob, poly } from './curve.ts';
import { curve, fade, mix, path } from './paint.ts';
import { cropLine, type Layer, lock, shine } from './strands.ts';

/** Scarves, caps and helmets, drawn over the head. */
export const headwear = {
  hijab: (c, l, accent) => {
    const frame =
      'M-34 30Q-42 -10 -26 -30Q-8 -48 18 -40Q36 -30 34 -2Q33 24 22 40Q10 50 -6 46Q-26 44 -34 30ZM-8 -17Q-18 2 -10 20Q-2 36 12 36Q26 30 28 6Q28 -14 20 -21Q4 -28 -8 -17Z';
    return (
      `<path fill-rule="evenodd" d="${frame}" fill="${c}"/>` +
      curve(fade(l.rim, 0.6), 1.8, [-26, -22], [-8, -38], [16, -36]) +
      curve(fade(l.shade, 0.35), 1.5, [-26, 24], [-8, 42], [16, 42]) +
      curve(mix(c, accent, 0.6), 2, [-14, -22], [4, -31], [22, -26])
    );
  },
  beanie: (c, l, accent) =>
    path(cropLine, c) +
    lock(
      accent,
      l,
      'M-28 -8Q-34 -46 0 -52Q34 -50 31 -12Z',
      curve(fade(l.rim, 0.5), 2, [-8, -46], [8, -48], [22, -40]),
    ) +
    path('M-30 -4Q-33 -16 -29 -20Q0 -30 30 -22Q34 -16 32 -8Q2 -16 -30 -4Z', mix(accent, '#000000', 0.22)) +
    [-20, -10, 0, 10, 20]
      .map((x) => curve(fade('#000000', 0.2), 1.2, [x, -24 + Math.abs(x) * 0.14], [x, -12 + Math.abs(x) * 0.1]))
      .join(''),
  cap: (c, l, accent) =>
    path(cropLine, c) +
    lock(
      accent,
      l,
      'M-29 -10Q-32 -42 2 -45Q30 -43 31 -18Q6 -26 -29 -10Z',
      curve(fade(l.rim, 0.5), 2, [-6, -40], [8, -41], [20, -36]),
    ) +
    path('M6 -25Q30 -27 48 -14Q50 -9 44 -9Q28 -18 6 -19Z', mix(accent, '#000000', 0.25)),
  helmet: (c, l, accent) =>
    path(cropLine, c) +
    lock(
      accent,
      l,
      'M-33 -10Q-36 -52 2 -55Q38 -52 35 -14Z',
      curve(fade('#ffffff', 0.7), 3, [-4, -49], [10, -49], [22, -42]),
    ) +
    path(
      blob([-38, -6], [-36, -13], [0, -20], [36, -19], [46, -13], [40, -9], [4, -12]),
      mix(accent, '#000000', 0.18),
    ) +
    path(poly([-4, -55], [8, -55], [10, -19], [-4, -18]), mix(accent, '#ffffff', 0.35)) +
    curve('#3a3a44', 1.8, [-24, -9], [-18, 16], [-2, 35], [6, 37]),
  'cycle-helmet': (c, l, accent) =>
    path(cropLine, c) +
    lock(
      accent,
      l,
      'M-33 -6Q-40 -34 -18 -46Q8 -58 30 -42Q42 -30 36 -14Q14 -22 -8 -18Q-24 -14 -33 -6Z',
      [-16, 0, 16]
        .map((x) =>
          curve(
            mix(accent, '#101020', 0.6),
            4.5,
            [x - 8, -26 - (16 - Math.abs(x)) * 0.3],
            [x + 2, -40],
            [x + 12, -44 + Math.abs(x) * 0.2],
          ),
        )
        .join(''),
      curve(shine(l), 2, [6, -48], [22, -44], [32, -32]),
    ) +
    curve('#3a3a44', 1.6, [-24, -9], [-16, 18], [-2, 35], [6, 37]),
} as const satisfies Readonly<Record<string, Layer>>;
