import { blob, smooth } from './curve.ts';
import { at, curve, disc, fade, group, path, rect, slant, stroke } from './paint.ts';

// What flies out of the book.
export const star = (x: number, y: number, s: number, c: string): string =>
  at(x, y, s, path('M0 -26L7 -8L26 -7L11 5L16 24L0 13L-16 24L-11 5L-26 -7L-7 -8Z', c));
export const bird = (x: number, y: number, s: number, turn: number, c: string): string =>
  group(
    `translate(${x} ${y}) rotate(${turn}) scale(${s})`,
    path('M-50 -6Q-24 -34 0 0Q24 -38 56 -14Q28 -12 8 14Q-10 18 -14 4Q-28 -8 -50 -6Z', c),
    path('M-14 4Q-30 12 -34 24Q-12 26 8 14Z', fade('#3a1450', 0.25)),
  );
export const whale = at(
  384,
  430,
  1.45,
  path(
    'M-90 0Q-80 -56 0 -54Q70 -50 84 -8Q104 -18 112 -46Q128 -22 120 -2Q134 8 132 30Q108 26 92 10Q70 40 0 40Q-80 38 -90 0Z',
    slant('#5fc4e0', '#2f6fb8'),
  ),
  path('M-88 6Q-50 20 20 16Q60 14 88 12Q66 40 0 40Q-76 38 -88 6Z', '#e6f6fa'),
  disc(-58, -10, 5, '#14244a'),
  curve('#14244a', 3, [-84, 4], [-70, 10], [-58, 6]),
  curve('#cdeef6', 6, [-20, -56], [-26, -84], [-50, -92]) + curve('#cdeef6', 6, [-16, -56], [-12, -86], [10, -96]),
  path('M-10 22Q10 50 34 50Q30 30 14 18Z', '#2a5fa0'),
);
export const boat = at(
  590,
  236,
  1.2,
  path('M-70 30H70Q56 66 0 66Q-56 66 -70 30Z', '#d9573f'),
  rect(-3, -74, 6, 104, '#f0d9a8'),
  path('M6 -70Q66 -30 56 18H6Z', '#fff3d8'),
  path('M-6 -52Q-50 -20 -46 18H-6Z', '#f2b632'),
  path('M0 -74L26 -84L0 -92Z', '#2f8f8a'),
);
export const dragon = at(
  250,
  620,
  1.05,
  stroke(
    smooth([
      [-130, 20],
      [-90, -24],
      [-40, 16],
      [10, -26],
      [60, 8],
      [96, -34],
    ]),
    '#4fa56a',
    34,
  ),
  stroke(
    smooth([
      [-130, 20],
      [-90, -24],
      [-40, 16],
      [10, -26],
      [60, 8],
      [96, -34],
    ]),
    '#8fd67a',
    8,
    'stroke-dasharray="4 18"',
  ),
  path(blob([76, -34], [92, -66], [130, -66], [158, -44], [146, -24], [104, -14]), '#4fa56a'),
  path('M96 -62L88 -92L108 -68ZM112 -66L114 -94L126 -68Z', '#f2b632'),
  disc(122, -50, 6, '#fffaf0') + disc(124, -50, 3, '#20142a'),
  curve('#20142a', 2.4, [128, -30], [142, -30], [152, -38]),
  path('M-10 -20Q-40 -90 30 -96Q14 -70 30 -36Z', '#f29a4a'),
);
