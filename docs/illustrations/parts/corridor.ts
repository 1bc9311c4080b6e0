import { poly } from './curve.ts';
import { crane, houses, lighthouse } from './landmarks.ts';
import { disc, down, inside, line, path, rect, round } from './paint.ts';
import type { Point } from './point.ts';

const end: Point = [720, 400];
const towards = (p: Point, t: number): Point => [p[0] + (end[0] - p[0]) * t, p[1] + (end[1] - p[1]) * t];
const deep = (x0: number, y: number, x: number): Point => {
  const t = (x - x0) / (end[0] - x0);
  return [x, y + (end[1] - y) * t];
};

export const corridor = (): string =>
  [
    rect(0, 0, 1440, 960, '#f3d9bb'),
    path(poly([0, 0], [1440, 0], towards([1440, 0], 0.82), towards([0, 0], 0.82)), down('#fbeedb', '#eecfa8')),
    path(poly([0, 960], [1440, 960], towards([1440, 960], 0.82), towards([0, 960], 0.82)), down('#e2b48c', '#b9785f')),
    path(
      poly([1440, 0], [1440, 960], towards([1440, 960], 0.82), towards([1440, 0], 0.82)),
      down('#f0c9a6', '#d69a86'),
    ),
    path(poly(deep(1440, 620, 1440), [1440, 960], towards([1440, 960], 0.82), deep(1440, 620, 850)), '#8fa88a'),
    path(poly(deep(1440, 606, 1440), deep(1440, 622, 1440), deep(1440, 622, 850), deep(1440, 606, 850)), '#fff0d8'),
    path(poly([0, 0], [0, 960], towards([0, 960], 0.82), towards([0, 0], 0.82)), '#e3b899'),
    rect(590, 328, 260, 173, '#f9e6c8') +
      rect(676, 352, 92, 149, '#7fa9a4', 3) +
      rect(684, 360, 34, 60, '#fdf3dc', 2) +
      rect(726, 360, 34, 60, '#fdf3dc', 2) +
      rect(662, 338, 120, 10, '#c9573f', 3),
  ].join('');

const sunrise = (): string =>
  [
    rect(0, 60, 640, 640, down('#f6a878', '#fcd39a', '#fff0c8')),
    disc(190, 340, 260, round('#fffbe0', '#ffe9a899', '#ffe0a000')),
    houses(-10, 620, 560, 90, ['#c98a78', '#b87a7c', '#d9a07e', '#a76a78'], '#fff0c0', 9),
    crane(260, 500, 150, '#8a5a72'),
    lighthouse(420, 510, 170, false, '#f6b98a', 0.2),
    rect(0, 548, 640, 120, '#c98a7a'),
  ].join('');
export function windows(): string {
  const panes = [
    [-80, 170],
    [200, 356],
    [380, 470],
    [492, 548],
    [562, 600],
  ] as const;
  return panes
    .map(([a, b]) => {
      const d = poly(deep(0, 90, a), deep(0, 90, b), deep(0, 640, b), deep(0, 640, a));
      const mid = (a + b) / 2;
      return (
        path(poly(deep(0, 66, a - 14), deep(0, 66, b + 8), deep(0, 668, b + 8), deep(0, 668, a - 14)), '#fff6e4') +
        inside(d, sunrise()) +
        line(deep(0, 90, mid), deep(0, 640, mid), '#fff6e4', 9 - mid * 0.008) +
        line(deep(0, 330, a), deep(0, 330, b), '#fff6e4', 8 - mid * 0.008) +
        path(poly(deep(0, 664, a - 26), deep(0, 664, b + 12), deep(0, 690, b + 14), deep(0, 690, a - 28)), '#fffaf0')
      );
    })
    .join('');
}

export const doors = (): string =>
  [
    [1290, 1130],
    [1040, 960],
    [916, 880],
  ]
    .map(
      ([a = 0, b = 0]) =>
        path(poly(deep(1440, 180, a), deep(1440, 180, b), deep(1440, 900, b), deep(1440, 900, a)), '#fff3de') +
        path(
          poly(deep(1440, 204, a - 12), deep(1440, 204, b + 8), deep(1440, 900, b + 8), deep(1440, 900, a - 12)),
          down('#c98a5a', '#9a5f48'),
        ) +
        disc(b + 22, deep(1440, 570, b)[1], 6, '#f2d28a') +
        path(
          poly(deep(1440, 290, a - 50), deep(1440, 290, b + 26), deep(1440, 420, b + 26), deep(1440, 420, a - 50)),
          '#fde9c055',
        ),
    )
    .join('') +
  path(poly(deep(1440, 560, 1440), deep(1440, 582, 1440), deep(1440, 582, 850), deep(1440, 560, 850)), '#a8683f');
